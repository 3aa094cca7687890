import { type Locale, localePath } from "../locales";
import { siteOrigin } from "../site";

/** The size of a social card in pixels; every network crops its large previews from this. */
export const socialCardSize = { width: 1200, height: 630 };

/** The file name of a page's card: `home.png`, `privacy-policy.png`. `pathname` is the page's path without the locale. */
export function socialCardName(pathname: string): string {
  return `${pathname === "/" ? "home" : pathname.slice(1)}.png`;
}

/** The absolute URL of the picture that networks show for a page. */
export function socialCardUrl(locale: Locale, pathname: string): string {
  return `${siteOrigin}${localePath(locale, "/")}/cards/${socialCardName(pathname)}`;
}
