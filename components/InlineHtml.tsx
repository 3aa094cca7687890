type Props = {
  as?: "span" | "p" | "td";
  /** Inline HTML that lib/content has sanitised. */
  html: string;
  lang?: string;
};

/** The only place where HTML from the content is shown as it is. */
export function InlineHtml({ as: Tag = "span", html, lang }: Props) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: lib/content lets nothing through but inline text markup
  return <Tag lang={lang} dangerouslySetInnerHTML={{ __html: html }} />;
}
