import { type Locale, localePath } from "../locales";
import { siteOrigin } from "../site";

/** The forms in which a document is to be had beside its page, by media type, with the ending of each one's address. */
export const plainForms = { "text/markdown": ".md", "application/json": ".json" } as const;

export type PlainMediaType = keyof typeof plainForms;

/** The absolute URL of a document in another form than its page. */
export function plainFormUrl(locale: Locale, slug: string, type: PlainMediaType): string {
  return siteOrigin + localePath(locale, `/${slug}`) + plainForms[type];
}
