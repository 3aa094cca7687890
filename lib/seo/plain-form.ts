import { homeSlug, type Locale, localePath } from "../locales";
import { siteOrigin } from "../site";

/** The other forms of a document's page, by media type, with the ending of their addresses. */
export const plainForms = { "text/markdown": ".md", "application/json": ".json" } as const;

export type PlainMediaType = keyof typeof plainForms;

/** The absolute URL of another form of the page at `pathname`, a path without its locale. The home page has a name there. */
export function plainFormUrl(locale: Locale, pathname: string, type: PlainMediaType): string {
  return siteOrigin + localePath(locale, pathname === "/" ? `/${homeSlug}` : pathname) + plainForms[type];
}
