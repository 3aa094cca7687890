import { defaultLocale, locales } from "../../locales";
import { nginxMap } from "./nginx-map";

/**
 * Writes `$reader_locale`: the first language of the site that Accept-Language names and does not refuse. nginx cannot compare
 * qualities; browsers name languages in their order, so that the first one has the highest.
 */
export function languageMaps(): string {
  const first = `~*(?:^|,)[ \\t]*(?<language>${locales.join("|")})(?![a-z\\d])(?![^,]*;[ \\t]*q=0(?:\\.0*)?[ \\t]*(?:,|$))`;
  const others = locales.filter((locale) => locale !== defaultLocale);
  return [
    nginxMap("$http_accept_language", "reader_language", "", [[first, "$language"]]),
    // Its text may be in capitals; a map ignores case.
    nginxMap(
      "$reader_language",
      "reader_locale",
      defaultLocale,
      others.map((locale) => [locale, locale]),
    ),
  ].join("");
}
