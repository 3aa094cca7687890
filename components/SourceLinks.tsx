import { useTranslations } from "next-intl";
import { Fragment } from "react";
import type { Source } from "@/lib/reader/page-text";

type Props = { sources: readonly Source[] };

/** Small links behind a sentence, to the clauses that it rests on; whoever does not see the page hears of which document. */
export function SourceLinks({ sources }: Props) {
  const t = useTranslations("sourceLinks");
  return sources.map(({ url, title, words }, index) => (
    <Fragment key={url}>
      {index > 0 ? t("and") : " "}
      <a className="source" href={url}>
        <span>{title === words ? t("whole") : t("part", { title })}</span>
        {words}
      </a>
    </Fragment>
  ));
}
