import { useTranslations } from "next-intl";
import { type Locale, localeFacts } from "@/lib/locales";

type Props = { columns: Locale[] };

/** A checkbox for each column, in the order of the columns: the style sheet leaves out those that are not checked. */
export function ColumnControls({ columns }: Props) {
  const t = useTranslations("columnControls");
  return (
    <fieldset className="columns">
      <legend>{t("legend")}</legend>
      {columns.map((locale) => {
        const { lang, name } = localeFacts[locale];
        return (
          <label key={locale} lang={lang}>
            <input type="checkbox" defaultChecked /> {name}
          </label>
        );
      })}
    </fieldset>
  );
}
