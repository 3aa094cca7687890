import { useLocale, useTranslations } from "next-intl";
import { type DocumentReference, type PassageReference, passageName, passageUrl } from "@/components/passage-reference";
import { localeFacts } from "@/lib/locales";
import { mailDraftUrl, quoteBeginning } from "@/lib/reader/mail-draft";
import { blocksToText } from "@/lib/reader/plain-text";
import { contactAddress } from "@/lib/site";

/** How many characters of a passage are quoted, by their width: enough to find it by. */
const quotationLimit = { wide: 16, narrow: 32 };

type Props = { document: DocumentReference; passage: PassageReference };

/**
 * Starts a mail about a passage that says once which one it is: the document and the section in its subject, then the version, the
 * language, the address and the first words. A preamble has the title of its document and no other.
 */
export function ReportLink({ document: { pathname, title, version }, passage }: Props) {
  const locale = useLocale();
  const t = useTranslations("reportLink");
  const { name, wideMarks } = localeFacts[locale];
  const values = {
    title,
    version,
    passage: passageName(passage),
    language: `${name} (${locale})`,
    url: passageUrl(locale, pathname, passage.id),
    quotation: quoteBeginning(blocksToText(passage.blocks), quotationLimit[wideMarks ? "wide" : "narrow"]),
  };
  const subject = t(values.passage === title ? "subjectOfDocument" : "subject", values);
  const draft = { subject, body: t("body", values) };
  return (
    <a href={mailDraftUrl(contactAddress, draft)} aria-label={t("name", values)}>
      {t("text")}
    </a>
  );
}
