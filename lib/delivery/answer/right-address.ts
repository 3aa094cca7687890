import { localePath, locales } from "../../locales";
import type { Addresses } from "./addresses";
import { hasLocale, readLocaleSegment } from "./locale-aliases";
import { canonicalPath } from "./target";

/** What is there: whether a path is an address, and the old names of documents. */
export type KnownAddresses = { has: (path: string) => boolean; aliases: Addresses["aliases"] };

/**
 * The address that a path means, or `null` when it means none: the path in its one spelling (`canonicalPath`), with the locale that
 * it names otherwise (`/zh-CN`), and with the present name of a document (`aliases`). The result exists; one without a locale exists
 * in every locale.
 * @example
 * rightAddress("/zh-Hans/privacy-policy.html", known); // "/zh/privacy-policy"
 */
export function rightAddress(path: string, { has, aliases }: KnownAddresses): string | null {
  const clean = canonicalPath(path);
  if (clean === null) return null;
  const exists = (address: string) =>
    has(address) ||
    address === "/" ||
    (!hasLocale(address) && locales.every((locale) => has(localePath(locale, address))));
  // A document may be called like a country: what exists as it stands comes first.
  const readings = [clean, withLocale(clean)].flatMap((address) => [address, renamed(address, aliases)]);
  return readings.find(exists) ?? null;
}

/** `path` with the locale in its first segment as the site writes it. */
function withLocale(path: string): string {
  const [, first = "", ...others] = path.split("/");
  const locale = readLocaleSegment(first);
  return locale ? ["", locale, ...others].join("/") : path;
}

const namePattern = new RegExp(`^((?:/(?:${locales.join("|")}))?/)([\\w-]+)(?=[/.]|$)`);

/** `path` with the present name of its document; the same path where it names no old one. */
function renamed(path: string, aliases: Addresses["aliases"]): string {
  return path.replace(namePattern, (whole, before: string, name: string) =>
    Object.hasOwn(aliases, name) ? `${before}${aliases[name]}` : whole,
  );
}
