import type { NearestPage } from "./nearest-page";

/** The place that a not-found page keeps for the nearest page: empty, hidden, and with the words for it. */
const place = /<p(?=[^>]* data-nearest="([^"]*)")[^>]*><\/p>/;

/**
 * The not-found page `html` with the sentence that names `page`, in the words that the page itself brings. What comes from the request
 * is not in it: address and title are those of the bundle, the title as HTML text. Without a place for it the page stays as it is.
 */
export function nameNearest(html: string, { url, title }: NearestPage): string {
  return html.replace(
    place,
    (_, words: string) => `<p>${words.replace("{page}", () => `<a href="${url}">${title}</a>`)}</p>`,
  );
}
