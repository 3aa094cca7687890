import { useLocale, useTranslations } from "next-intl";
import type { DocumentReference, PassageReference } from "@/components/PassageTools";
import type { Locale } from "@/lib/locales";
import { alternates } from "@/lib/seo/alternates";

type Props = { document: DocumentReference; passage: PassageReference };

/** Title, number, version and URL of a passage, to be selected in one touch. */
export function Citation({ document: { slug, title, version }, passage }: Props) {
  const t = useTranslations("citation");
  const url = passageUrl(useLocale(), slug, passage.id);
  return <p className="citation">{t("text", { title, version, url, passage: passageName(passage) })}</p>;
}

/** A passage as it is cited: with its number, where it has one. */
export function passageName({ label = "", title }: PassageReference): string {
  return label.endsWith(".") ? `${label} ${title}` : label + title;
}

/** The absolute URL of the passage `id`. */
export function passageUrl(locale: Locale, slug: string, id: string): string {
  return `${alternates(locale, `/${slug}`).canonical}#${id}`;
}
