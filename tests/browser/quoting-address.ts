/**
 * An address that leads to `words` on the page at `path` (URL Fragment Text Directives, 3: a hyphen in the words is written `%2D`).
 * @example
 * quotingAddress("/en", "e-mail address"); // "/en#:~:text=e%2Dmail%20address"
 */
export function quotingAddress(path: string, words: string): string {
  return `${path}#:~:text=${encodeURIComponent(words).replaceAll("-", "%2D")}`;
}
