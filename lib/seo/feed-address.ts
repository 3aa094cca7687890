import { type Locale, localePath } from "../locales";
import { siteOrigin } from "../site";

/** The absolute URL of the feed of a language. */
export function feedUrl(locale: Locale): string {
  return `${siteOrigin}${localePath(locale, "/feed.xml")}`;
}
