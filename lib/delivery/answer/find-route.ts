import { isLocale, type Locale } from "../../locales";
import { negotiateLocale } from "./negotiate";
import { canonicalPath, namesFile, type Target } from "./target";

/** Where a request goes: to a file of the bundle, to another address, or to a not-found page (in one locale, or in all). */
export type Route =
  | { to: "file"; path: string }
  | { to: "redirect"; status: 307 | 308; location: string }
  | { to: "notFound"; locale: Locale | "default" };

const filePattern = new RegExp(namesFile);

/**
 * Decides where a request goes that passed the gate.
 * - 308 redirects to the one spelling of an address, for good.
 * - 307 redirects an address without a locale to the reader's language.
 * - An address without a locale that names a file (see `namesFile`; or it begins with `/_next`) is the same in every
 * language, so it is not found at once.
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
  if (first === "_next" || filePattern.test(path)) return { to: "notFound", locale: "default" };
  const locale = negotiateLocale(acceptLanguage);
  return { to: "redirect", status: 307, location: `/${locale}${path === "/" ? "" : path}${query}` };
}
