/** The name of the brand, alike in every locale. */
export const siteName = "Digitaltwinall";

/** Where readers write to. */
export const contactAddress = "digitaltwinall@163.com";

/** Where the site is published: scheme and host, without a slash at the end. Read from `SITE_ORIGIN`. */
export const siteOrigin = readOrigin(process.env.SITE_ORIGIN);

/** True in a build that prints each document to a PDF: `PDF` is 1. Set by lib/cli/build.ts, which knows whether it can. */
export const isPrinted = process.env.PDF === "1";

/**
 * The origin that `value` names, `https://digitaltwinall.com` when it is absent or empty.
 * Throws an Error when it is anything but `http(s)://host[:port]`: a path, a query or a user name would end up in every
 * canonical URL.
 */
export function readOrigin(value: string | undefined): string {
  if (!value) return "https://digitaltwinall.com";
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.href !== `${url.origin}/`) {
    throw new Error(`SITE_ORIGIN is "${value}"; expected an origin such as https://digitaltwinall.com`);
  }
  return url.origin;
}
