import { type Locale, localeFacts, localePath, locales } from "../locales";
import { siteOrigin } from "../site";

export type Alternates = {
  /** The absolute URL of the page in its own locale. */
  canonical: string;
  /** The absolute URL of the page for each lang; `x-default` is the URL that negotiates. */
  languages: Record<string, string>;
};

/** The URLs of a page in every locale. `pathname` is the path without the locale: `/`, `/privacy-policy`. */
export function alternates(locale: Locale, pathname: string): Alternates {
  const urlIn = (other: Locale) => siteOrigin + localePath(other, pathname);
  return {
    canonical: urlIn(locale),
    languages: {
      ...Object.fromEntries(locales.map((other) => [localeFacts[other].lang, urlIn(other)])),
      "x-default": siteOrigin + pathname,
    },
  };
}
