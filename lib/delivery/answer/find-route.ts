import { type Locale, localePath } from "../../locales";
import { readLocaleSegment } from "./locale-aliases";
import { negotiateLocale } from "./negotiate";
import { type KnownAddresses, rightAddress } from "./right-address";
import { decodePath, namesFile, type Target } from "./target";

/**
 * Where a request goes: to a file of the bundle, to another address, or to a not-found page (in one locale, or in all). `negotiated`
 * says that the reader's language chose the locale.
 */
export type Route =
  | { to: "file"; path: string }
  | { to: "redirect"; status: 307 | 308; location: string }
  | { to: "notFound"; locale: Locale | "default"; negotiated: boolean };

const filePattern = new RegExp(namesFile);

/**
 * Decides where a request goes that passed the gate. No redirect leads to an address that does not exist.
 * - 308 redirects to the address that the path means (`rightAddress`), for good.
 * - 307 redirects an address without a locale to the reader's language.
 * - Anything else is not found, in the locale of the address or else in the reader's language. A path without a locale that names a
 * file (see `namesFile`; or it begins with `/_next`) is the same in every language, and so is the page that says that it is missing.
 */
export function findRoute({ path, query }: Target, acceptLanguage: string | undefined, known: KnownAddresses): Route {
  if (known.has(path)) return { to: "file", path };
  const readersLocale = negotiateLocale(acceptLanguage);
  const right = rightAddress(path, known);
  if (right !== null && right !== path) return { to: "redirect", status: 308, location: right + query };
  const inLocale = localePath(readersLocale, path);
  if (known.has(inLocale)) return { to: "redirect", status: 307, location: inLocale + query };
  const [, first = ""] = (decodePath(path) ?? path).split("/");
  const locale = readLocaleSegment(first);
  if (locale) return { to: "notFound", locale, negotiated: false };
  if (first === "_next" || filePattern.test(path)) return { to: "notFound", locale: "default", negotiated: false };
  return { to: "notFound", locale: readersLocale, negotiated: true };
}
