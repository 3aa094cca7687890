import { acceptTranslation } from "@/lib/content/changes/accept-translation";
import type { ContentFiles } from "@/lib/content/model/files";
import { translatedLocales } from "@/lib/locales";
import { type NewText, withTexts } from "../texts";

/**
 * The content as it is when somebody has read every translation of a document and says so, as `npm run accept` does. What keeps a text from being accepted stays for
 * the check to tell.
 */
export function accepted(files: ContentFiles, slug: string): ContentFiles {
  const texts = translatedLocales.flatMap((locale): NewText[] => {
    const acceptance = acceptTranslation(files, slug, locale, []);
    return "text" in acceptance ? [{ slug, locale, text: acceptance.text }] : [];
  });
  return withTexts(files, texts);
}
