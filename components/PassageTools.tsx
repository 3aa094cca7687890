import { useLocale, useTranslations } from "next-intl";
import { Citation } from "@/components/Citation";
import type { DocumentReference, PassageReference } from "@/components/passage-reference";
import { ReportLink } from "@/components/ReportLink";
import { localeFacts, localePath, locales } from "@/lib/locales";
import { blocksToText } from "@/lib/reader/plain-text";
import { textWidth } from "@/lib/seo/text-width";

/** The width of a text that is lower than all its tools (see lib/seo/text-width.ts). */
const fewLines = 160;

type Props = { document: DocumentReference; passage: PassageReference };

/**
 * What belongs beside a passage: the same passage in the other languages and in all of them side by side, a mail about it, and
 * how to cite it. Every link bears the number of its passage in its name, so that a list of links tells them apart.
 */
export function PassageTools({ document, passage }: Props) {
  const current = useLocale();
  const t = useTranslations("passageTools");
  const { id, label, title, blocks } = passage;
  const nameOf = (text: string) => `${text} ${label ?? title}`;
  return (
    <details className={textWidth(blocksToText(blocks)) < fewLines ? "tools brief" : "tools"}>
      <summary>{t("summary")}</summary>
      {locales
        .filter((locale) => locale !== current)
        .map((locale) => {
          const { lang, name } = localeFacts[locale];
          const href = `${localePath(locale, `/${document.slug}`)}#${id}`;
          return (
            <a key={locale} href={href} lang={lang} hrefLang={lang} aria-label={nameOf(name)}>
              {name}
            </a>
          );
        })}
      <a href={`${localePath(current, `/${document.slug}/compare`)}#${id}`} aria-label={nameOf(t("compare"))}>
        {t("compare")}
      </a>
      <ReportLink document={document} passage={passage} />
      <details>
        <summary>{t("cite")}</summary>
        <Citation document={document} passage={passage} />
      </details>
    </details>
  );
}
