import { useLocale, useTranslations } from "next-intl";
import { type DocumentReference, passageUrl } from "@/components/passage-reference";
import { useLongDate } from "@/components/use-long-date";

type Props = {
  document: DocumentReference;
  /** The id of what is cited. */
  id: string;
  /** Its number and title; that of the document says nothing more, and is left out. */
  name: string;
};

/** Title, number, version, date and URL of a passage or an item, once each, to be selected in one touch. */
export function Citation({ document: { pathname, title, version, updated }, id, name }: Props) {
  const t = useTranslations("citation");
  const values = {
    title,
    // What ends a number is not what ends it in a sentence: `2. 1.` is `2. 1` before a comma.
    passage: name.replace(/[.、]$/, ""),
    version,
    date: useLongDate(updated),
    url: passageUrl(useLocale(), pathname, id),
  };
  return <li>{t(name === title ? "document" : "passage", values)}</li>;
}
