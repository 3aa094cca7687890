import { type Locale, localePath } from "../locales";
import { siteOrigin } from "../site";

/** The size of a social card in pixels: what the large previews of all networks are cut from. */
export const socialCardSize = { width: 1200, height: 630 };

/** The name of the card of the page at `pathname`, its path without the locale: `home.png`, `privacy-policy.png`. */
export function socialCardName(pathname: string): string {
  return `${pathname === "/" ? "home" : pathname.slice(1)}.png`;
}

/** The absolute URL of the picture that stands for a page where its address is shared. */
export function socialCardUrl(locale: Locale, pathname: string): string {
  return `${siteOrigin}${localePath(locale, "/")}/cards/${socialCardName(pathname)}`;
}
