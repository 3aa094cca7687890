import type { LegalDocument } from "../content/model/document";
import { type Locale, localePath, versionPathname } from "../locales";
import { isPrinted } from "../site";

/** The path of a document's PDF; `undefined` when the build prints none. */
export function printedFormPath(locale: Locale, slug: string): string | undefined {
  return isPrinted ? `${localePath(locale, `/${slug}`)}.pdf` : undefined;
}

/** The path of the PDF of one version that was stored when readers got it; `undefined` where there is none. No build prints it anew. */
export function storedFormPath(
  locale: Locale,
  { slug, version, pdf }: Pick<LegalDocument, "slug" | "version" | "pdf">,
): string | undefined {
  return pdf[locale] ? `${localePath(locale, versionPathname(slug, version))}.pdf` : undefined;
}
