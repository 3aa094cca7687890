/** Nobody can tell what is served. `kind` says why: there is no bundle, an address gave no answer, or the answer is none of this site. */
export class NotServed extends Error {
  constructor(
    readonly kind: "no bundle" | "no answer" | "strange answer",
    readonly place: string,
    readonly reason = "",
  ) {
    super(`${kind}: ${place} ${reason}`);
  }
}

/** Longer than any server of ours takes, shorter than anybody waits, in milliseconds. */
const timeout = 20_000;

/** True for the address of a site: `http://` or `https://`, whatever follows. */
export function isAddress(place: string): boolean {
  return /^https?:\/\//i.test(place);
}

/** The address of a path of a site: `/zh.json` of `https://example.com/` is `https://example.com/zh.json`. */
export function addressOf(site: string, pathname: string): string {
  return site.replace(/\/+$/, "") + pathname;
}

/**
 * What the site at the address `site` answers to a request for `pathname` (`/zh/privacy-policy.json`); null where it has nothing there. Throws
 * a `NotServed` when there is no answer, or another one.
 */
export async function fetchPublished(site: string, pathname: string): Promise<Buffer | null> {
  const place = addressOf(site, pathname);
  try {
    // A shared cache may keep an earlier answer for some minutes (`cacheHeaders`); readers behind it still get that one.
    const answer = await fetch(place, { signal: AbortSignal.timeout(timeout), cache: "no-store" });
    if (answer.status === 404) return null;
    if (!answer.ok) throw new NotServed("no answer", place, `HTTP ${answer.status}`);
    return Buffer.from(await answer.arrayBuffer());
  } catch (error) {
    if (error instanceof NotServed) throw error;
    const { message, cause } = error as Error & { cause?: { message?: string } };
    throw new NotServed("no answer", place, cause?.message ?? message);
  }
}
