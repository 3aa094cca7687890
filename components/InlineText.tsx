import type { PhrasingContent } from "mdast";
import { toHtml } from "@/lib/reader/inline-html";

type Props = {
  as?: "span" | "p" | "td" | "dt" | "dd" | "h1";
  content: readonly PhrasingContent[];
  id?: string | undefined;
  lang?: string;
};

/** A run of text of the content: the only place where HTML is shown as it is, and it is made here. */
export function InlineText({ as: Tag = "span", content, id, lang }: Props) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: toHtml lets nothing through but inline text markup
  return <Tag id={id} lang={lang} dangerouslySetInnerHTML={{ __html: toHtml(content) }} />;
}
