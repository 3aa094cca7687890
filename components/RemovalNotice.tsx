import { useTranslations } from "next-intl";
import { HeadingWords } from "@/components/HeadingWords";
import { LongDay } from "@/components/LongDay";
import type { LegalDocument } from "@/lib/content/model/document";
import { type Locale, localePath, versionPathname, versionsPathname } from "@/lib/locales";
import { dayOfRemoval } from "@/lib/reader/version-succession";
import { zoneName } from "@/lib/reader/zone-name";

type Props = {
  /** The last version of a document that was taken off the site. */
  document: LegalDocument;
  locale: Locale;
};

/** What stands at the address of a document that was taken off the site: since when it is gone, and the way to its versions. */
export function RemovalNotice({ document, locale }: Props) {
  const { slug, version, zone, translations } = document;
  const t = useTranslations("removalNotice");
  const link = (pathname: string) => (words: React.ReactNode) => <a href={localePath(locale, pathname)}>{words}</a>;
  return (
    <article className="versions wide:ms-beside">
      <header className="intro py-4 wide:pt-10">
        <h1 id="title" className="mb-3">
          <HeadingWords text={translations[locale].title} />
        </h1>
        <p className="notice" role="note">
          {t.rich("text", {
            day: () => <LongDay day={dayOfRemoval(document)} />,
            zone: zoneName(zone),
            archive: link(versionsPathname(slug)),
          })}
        </p>
        <p>{t.rich("last", { version, link: link(versionPathname(slug, version)) })}</p>
      </header>
    </article>
  );
}
