import { type Locale, localePath } from "../locales";
import { siteOrigin } from "../site";

/** The other forms of a document's page, by media type, with the ending of their addresses. */
export const plainForms = { "text/markdown": ".md", "application/json": ".json" } as const;

export type PlainMediaType = keyof typeof plainForms;

/** The absolute URL of another form of a document's page. */
export function plainFormUrl(locale: Locale, slug: string, type: PlainMediaType): string {
  return siteOrigin + localePath(locale, `/${slug}`) + plainForms[type];
}
