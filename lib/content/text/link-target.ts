import { isLocale, type Locale } from "../../locales";

/** Where a link in the content points: to another site, a mailbox or a place in the content. Null when it is unsafe. */
export type LinkTarget =
  | { kind: "external" }
  | { kind: "mail" }
  /** For a bare `#id`, `slug` and `locale` are those of the document itself. */
  | { kind: "content"; slug: string; locale: Locale; id: string | null }
  | null;

/** Reads a link typed in the translation `from`: `https:`, `mailto:`, `#id`, or `../<slug>/<locale>.md#id`, as on GitHub. */
export function readLink(url: string, from: { slug: string; locale: Locale }): LinkTarget {
  if (/^https?:\/\/[^\s/]+/i.test(url)) return { kind: "external" };
  if (/^mailto:[^\s@]+@[^\s@]+$/i.test(url)) return { kind: "mail" };
  if (url.startsWith("#")) return { kind: "content", ...from, id: url.slice(1) };
  const match = /^(?:\.\.\/([a-z0-9-]+)\/)?([a-z]+)\.md(?:#(.+))?$/.exec(url);
  if (!match?.[2] || !isLocale(match[2])) return null;
  return { kind: "content", slug: match[1] ?? from.slug, locale: match[2], id: match[3] ?? null };
}
