import { createTranslator } from "next-intl";
import { messagesIn } from "@/app/messages-in";
import type { LegalDocument } from "@/lib/content/model/document";
import { type Locale, versionPathname, versionsPathname } from "@/lib/locales";
import { dayOfRemoval } from "@/lib/reader/version-succession";
import { zoneName } from "@/lib/reader/zone-name";
import { alternates } from "@/lib/seo/alternates";
import type { PlainMediaType } from "@/lib/seo/plain-form";
import { type RemovalWords, removalFiles } from "@/lib/seo/removal-files";

/** The notice that a document was taken off the site, in a form for programs; its page shows the same. `document` is its last version. */
export async function publishedRemoval(document: LegalDocument, locale: Locale, type: PlainMediaType): Promise<string> {
  const { slug, version, zone, translations } = document;
  const messages = await messagesIn(locale);
  const t = createTranslator({ locale, messages, namespace: "removalNotice" });
  const format = createTranslator({ locale, messages, namespace: "feed", timeZone: "UTC" });
  const day = format("day", { day: new Date(`${dayOfRemoval(document)}T00:00:00Z`) });
  const paragraph = (
    say: (link: (words: string) => string) => string,
    pathname: string,
  ): RemovalWords["paragraphs"][number] => {
    let linked = "";
    const text = say((words) => {
      // The library hands over a list, whatever its type says.
      linked = [words].flat().join("");
      return linked;
    });
    return { text, link: { text: linked, url: alternates(locale, pathname).canonical } };
  };
  return removalFiles[type](document, locale, {
    description: t("description", { title: translations[locale].title }),
    paragraphs: [
      paragraph(
        (archive) => t.markup("text", { day: () => day, zone: zoneName(zone), archive }),
        versionsPathname(slug),
      ),
      paragraph((link) => t.markup("last", { version, link }), versionPathname(slug, version)),
    ],
  });
}
