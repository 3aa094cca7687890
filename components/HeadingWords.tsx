import { useLocale } from "next-intl";
import { Fragment } from "react";
import { localeFacts } from "@/lib/locales";
import { headingWords } from "@/lib/reader/heading-words";

type Props = {
  text: string;
  /** The language of the text, where it is not that of the page. */
  lang?: string;
};

/** The words of a heading, with the places between them at which a line may end. */
export function HeadingWords({ text, lang }: Props) {
  const own = localeFacts[useLocale()].lang;
  return headingWords(text, lang ?? own).map((word, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: words may be alike, and never move
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {word}
    </Fragment>
  ));
}
