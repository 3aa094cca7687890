import { useLocale, useTranslations } from "next-intl";
import { Fragment } from "react";
import { Citation } from "@/components/Citation";
import { type DocumentReference, type PassageReference, passageName } from "@/components/passage-reference";
import { ReportLink } from "@/components/ReportLink";
import { localeFacts, localePath, locales } from "@/lib/locales";
import { findItems } from "@/lib/reader/find-items";

type Props = { document: DocumentReference; passage: PassageReference };

/**
 * What belongs to a passage, behind its text: one button that opens the same passage in the other languages and in all of them side by
 * side, a mail about it, and how to cite it and its items. It is the foot of the passage, which readers' modes leave out.
 */
export function PassageTools({ document, passage }: Props) {
  const current = useLocale();
  const t = useTranslations("passageTools");
  const { id, blocks, within = "" } = passage;
  const name = passageName(passage);
  return (
    <footer className="tools">
      <button popoverTarget={`${id}.tools`} aria-label={t("name", { name })}>
        {t("summary")}
      </button>
      <div popover="" id={`${id}.tools`} className="note">
        {locales
          .filter((locale) => locale !== current)
          .map((locale) => (
            <Fragment key={locale}>
              <a
                href={`${localePath(locale, document.pathname)}#${id}`}
                lang={localeFacts[locale].lang}
                hrefLang={localeFacts[locale].lang}
              >
                {localeFacts[locale].name}
              </a>{" "}
            </Fragment>
          ))}
        {document.isCompared && (
          <>
            <a href={`${localePath(current, document.pathname)}/compare#${id}`}>{t("compare")}</a>{" "}
          </>
        )}
        <ReportLink document={document} passage={passage} />
        <p>{t("cite")}</p>
        <ul>
          <Citation document={document} id={id} name={name} />
          {findItems(blocks, within).map((item) => (
            <Citation key={item.id} document={document} {...item} />
          ))}
        </ul>
      </div>
    </footer>
  );
}
