import { useTranslations } from "next-intl";
import { Fragment } from "react";
import { type Locale, localeFacts } from "@/lib/locales";

type Props = { columns: Locale[] };

/** A checkbox for each column, in the order of the columns: the style sheet leaves out those that are not checked. */
export function ColumnControls({ columns }: Props) {
  const t = useTranslations("columnControls");
  return (
    <fieldset className="columns pt-2 accent-seal">
      <legend className="float-start me-[1.25em] leading-6 pointer-coarse:leading-11">{t("legend")}</legend>
      {columns.map((locale) => {
        const { lang, name } = localeFacts[locale];
        return (
          <Fragment key={locale}>
            <label
              className="me-[1em] inline-flex min-h-6 pointer-coarse:min-h-11 items-center gap-[0.4em]"
              lang={lang}
            >
              <input type="checkbox" defaultChecked /> {name}
            </label>{" "}
          </Fragment>
        );
      })}
    </fieldset>
  );
}
