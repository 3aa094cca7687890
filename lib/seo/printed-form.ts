import { type Locale, localePath } from "../locales";
import { isPrinted } from "../site";

/** The path of a document's PDF; `undefined` when the build prints none. */
export function printedFormPath(locale: Locale, slug: string): string | undefined {
  return isPrinted ? `${localePath(locale, `/${slug}`)}.pdf` : undefined;
}
