import { useLocale, useTranslations } from "next-intl";
import { LanguageSwitcher } from "@/components/LanguageSwitcher";
import { Wordmark } from "@/components/Wordmark";
import { localePath } from "@/lib/locales";

type Props = { pathname: string };

/** The head of every page: the way past it, the way home, and the languages of the page at `pathname`. */
export function SiteHeader({ pathname }: Props) {
  const locale = useLocale();
  const t = useTranslations("siteHeader");
  return (
    <header className="site-header">
      <a className="skip" href="#main">
        {t("skip")}
      </a>
      <Wordmark href={localePath(locale, "/")} />
      <LanguageSwitcher pathname={pathname} />
    </header>
  );
}
