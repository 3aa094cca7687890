/** What a request asks for: the path as it was sent, and the query with its question mark (or an empty string). */
export type Target = { path: string; query: string };

/** No link to this site is longer. */
export const targetLimit = 2048;

const host = /^(?:[a-z\d](?:[a-z\d._-]{0,252})|\[[\da-f:.]{2,45}\])(?::\d{1,5})?$/i;

/** True when a Host header names a host, with or without a port. */
export function isHost(value: string): boolean {
  return host.test(value);
}

/**
 * Reads the target of a request line in origin form (`/zh?a=b`) or absolute form (`http://host/zh`). Returns `null` for anything
 * else, for characters beyond printable ASCII, for broken percent-encoding, and for what only an attacker writes, however it is
 * encoded: a control character, a backslash, a `.` or `..` segment.
 * @example
 * parseTarget("http://host/zh?a=b"); // { path: "/zh", query: "?a=b" }
 * parseTarget("/zh/%2e%2e/"); // null
 */
export function parseTarget(value: string): Target | null {
  const absolute = /^https?:\/\/([^/?#]*)(.*)$/i.exec(value);
  if (absolute && !isHost(absolute[1] ?? "")) return null;
  // `http://host` and `http://host?a=b` ask for the root.
  const origin = absolute ? (absolute[2] ?? "").replace(/^(?!\/)/, "/") : value;
  const [, path, query = ""] = /^(\/[^?]*)(\?.*)?$/.exec(origin) ?? [];
  if (path === undefined || !/^[!-~]*$/.test(path + query) || /#/.test(path + query)) return null;
  const decoded = decodePath(path);
  return decoded === null || isHostile(decoded) ? null : { path, query };
}

/** `path` without its percent-encoding, or `null` when the encoding is broken or not UTF-8. */
export function decodePath(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

function isHostile(decoded: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return /[\u0000-\u001f\u007f\\]/.test(decoded) || /(?:^|\/)\.{1,2}(?:\/|$)/.test(decoded);
}

/**
 * Matches a path that names a file, as a regular expression for JavaScript and nginx: it has a dot. That of a correction (`versions/2.1`)
 * is none: digits alone follow it.
 */
export const namesFile = "\\.(?!\\d+(?:/|$))";

/**
 * Matches a decoded path and takes from it (`left`) what an address can be, as a regular expression for JavaScript (with `u`) and nginx.
 * A mark or a space that followed a link in a text, and whatever came along behind it, is no part of the address. Letters that no
 * address has are no such mark: the path means nothing then. Each character is looked at a bounded number of times.
 */
export const addressLeft =
  "^(?<left>/(?:[\\w/.~-]*[A-Za-z\\d/])?)[._~-]*(?:(?![\\w/.~-])[\\p{P}\\p{S}\\p{Z}\\p{Cf}].*)?$";

const leftPattern = new RegExp(addressLeft, "u");

/**
 * The one spelling of a path that the site answers to: decoded, without empty segments, a slash at the end or `.html`, and without what
 * followed the link that brought the reader. `null` for a path with letters that no address of the site has: no spelling of it exists.
 * @example
 * canonicalPath("//zh/%70rivacy-policy.html/"); // "/zh/privacy-policy"
 * canonicalPath("/zh/privacy-policy%E3%80%82"); // "/zh/privacy-policy"
 */
export function canonicalPath(path: string): string | null {
  const left = leftPattern.exec(decodePath(path) ?? "")?.groups?.left;
  if (left === undefined) return null;
  const clean = left
    .replace(/\/{2,}/g, "/")
    .replace(/(?<=[^/])\/$/, "")
    .replace(/(?<=[^/])\.html$/, "");
  return clean || "/";
}
