import { useTranslations } from "next-intl";
import { authoritativeLocale, localeFacts, localePath } from "@/lib/locales";
import { alternates } from "@/lib/seo/alternates";

type Props = { slug: string };

/** Says that a translation follows the original, and links the original of the document `slug`. */
export function OriginalNote({ slug }: Props) {
  const t = useTranslations("originalNote");
  const { lang } = localeFacts[authoritativeLocale];
  const link = (words: React.ReactNode) => (
    // On paper the address is told.
    <a
      hrefLang={lang}
      href={localePath(authoritativeLocale, `/${slug}`)}
      data-url={alternates(authoritativeLocale, `/${slug}`).canonical}
    >
      {words}
    </a>
  );
  return <p>{t.rich("text", { link })}</p>;
}
