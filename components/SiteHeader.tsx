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
    <header className="top">
      <a className="absolute z-1 bg-paper px-4 py-2 text-ink not-focus:[clip-path:inset(50%)]" href="#main">
        {t("skip")}
      </a>{" "}
      <Wordmark href={localePath(locale, "/")} />
      <LanguageSwitcher pathname={pathname} />
    </header>
  );
}
