/** The brand's name, the same in every locale. */
export const siteName = "Digitaltwinall";

/** Where readers write to. */
export const contactAddress = "digitaltwinall@163.com";

/** The origin at which the site is published for everyone. */
const publishedOrigin = "https://digitaltwinall.com";

/** The origin that the site is built for: scheme and host, without a slash at the end. Comes from `SITE_ORIGIN`. */
export const siteOrigin = readOrigin(process.env.SITE_ORIGIN);

/** True in a build that prints documents to PDF: `PDF` is 1. lib/cli/build.ts sets it, because it knows whether it can print. */
export const isPrinted = process.env.PDF === "1";

/**
 * True in a build of the site as of another day than the day of its making: `PREVIEW` is 1. lib/cli/build.ts sets it, so that one build
 * has one answer, whenever it ends.
 */
export const isPreview = process.env.PREVIEW === "1";

/** Whether search engines may list the pages of this build. */
export const isIndexed = mayBeIndexed(siteOrigin, isPreview);

/** Whether a site built for `origin` is to be found: neither a preview of another day is, nor a preview at another address. */
export function mayBeIndexed(origin: string, isOfAnotherDay: boolean): boolean {
  return origin === publishedOrigin && !isOfAnotherDay;
}

/**
 * Reads the origin in `value`; `https://digitaltwinall.com` when it is absent or empty. Throws an Error when it is anything but
 * `http(s)://host[:port]`: a path, a query or a user name would end up in every canonical URL.
 */
export function readOrigin(value: string | undefined): string {
  if (!value) return publishedOrigin;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.href !== `${url.origin}/`) {
    throw new Error(`SITE_ORIGIN is "${value}"; expected an origin such as https://digitaltwinall.com`);
  }
  return url.origin;
}
