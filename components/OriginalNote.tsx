import { useTranslations } from "next-intl";
import { authoritativeLocale, localeFacts, localePath } from "@/lib/locales";
import { alternates } from "@/lib/seo/alternates";

type Props = { pathname: string };

/** Says that a translation follows the original, and links the original of the page at `pathname`. */
export function OriginalNote({ pathname }: Props) {
  const t = useTranslations("originalNote");
  const { lang } = localeFacts[authoritativeLocale];
  const link = (words: React.ReactNode) => (
    // On paper the address is told.
    <a
      hrefLang={lang}
      href={localePath(authoritativeLocale, pathname)}
      data-url={alternates(authoritativeLocale, pathname).canonical}
    >
      {words}
    </a>
  );
  return <p>{t.rich("text", { link })}</p>;
}
