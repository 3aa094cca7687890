import { isLocale, type Locale } from "../../locales";
import { negotiateLocale } from "./negotiate";
import { canonicalPath, type Target } from "./target";

/** Where a request leads: to what the bundle has under its path, elsewhere, or nowhere (told in a locale, or in all). */
export type Route =
  | { to: "file"; path: string }
  | { to: "redirect"; status: 307 | 308; location: string }
  | { to: "notFound"; locale: Locale | "default" };

/**
 * Finds the way for a request that passed the gate. 308 leads to the one spelling of an address, for good; 307 from an address
 * without a locale to the reader's language. An address without a locale that names a file (it has a dot, or is Next's own)
 * is the same for everyone, so it leads nowhere at once.
 */
export function findRoute(
  { path, query }: Target,
  acceptLanguage: string | undefined,
  has: (path: string) => boolean,
): Route {
  const canonical = canonicalPath(path);
  if (canonical !== path) return { to: "redirect", status: 308, location: canonical + query };
  if (has(path)) return { to: "file", path };
  const [, first = ""] = path.split("/");
  if (isLocale(first)) return { to: "notFound", locale: first };
  if (first === "_next" || path.includes(".")) return { to: "notFound", locale: "default" };
  const locale = negotiateLocale(acceptLanguage);
  return { to: "redirect", status: 307, location: `/${locale}${path === "/" ? "" : path}${query}` };
}
