import { useLocale, useTranslations } from "next-intl";
import { type DocumentReference, type PassageReference, passageName, passageUrl } from "@/components/passage-reference";

type Props = { document: DocumentReference; passage: PassageReference };

/** Title, number, version and URL of a passage, to be selected in one touch. */
export function Citation({ document: { slug, title, version }, passage }: Props) {
  const t = useTranslations("citation");
  const url = passageUrl(useLocale(), slug, passage.id);
  return <p className="select-all">{t("text", { title, version, url, passage: passageName(passage) })}</p>;
}
