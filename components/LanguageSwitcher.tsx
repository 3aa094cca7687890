import { useLocale, useTranslations } from "next-intl";
import { localeFacts, localePath, locales } from "@/lib/locales";

type Props = {
  /** The path of the page without its locale: the reader lands on the same page in the other language. */
  pathname: string;
};

/** Every language of the site in its own script, always in the same order; the current one is not a link. */
export function LanguageSwitcher({ pathname }: Props) {
  const current = useLocale();
  const t = useTranslations("languageSwitcher");
  return (
    <nav className="switcher" aria-label={t("label")}>
      <ul className="flex flex-wrap">
        {locales.map((locale) => {
          const { lang, name } = localeFacts[locale];
          return (
            <li key={locale}>
              {locale === current ? (
                <span className="font-semibold text-ink" lang={lang} aria-current="true">
                  {name}
                </span>
              ) : (
                <a lang={lang} hrefLang={lang} href={localePath(locale, pathname)}>
                  {name}
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
