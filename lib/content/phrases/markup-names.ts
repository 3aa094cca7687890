import type { ReportLanguage } from "../model/report-language";
import type { Phrase } from "../model/wording";

/** What the content may not hold, by its type in the Markdown tree (mdast), as an editor would call it. */
const names: Record<string, Record<ReportLanguage, string>> = {
  code: {
    zh: "代码（行首四个空格，或者写在 ``` 之间）",
    en: "a code block (text indented by four spaces or between ```)",
    ja: "コード（行頭に半角スペース四つ、または ``` で囲んだもの）",
  },
  thematicBreak: { zh: "横线", en: "a horizontal line", ja: "水平線" },
  definition: { zh: "单独写出的链接地址", en: "a link definition", ja: "別に書かれたリンク先" },
  footnoteDefinition: {
    zh: "列表或引用里的注释",
    en: "the text of a note inside a list or quotation",
    ja: "リストや引用の中の注の本文",
  },
  heading: { zh: "列表或引用里的标题", en: "a heading inside a list or quotation", ja: "リストや引用の中の見出し" },
  title: {
    zh: "文本的标题（# 开头；标题只写在 title 一行）",
    en: "the title of the document (#), which stands in the line title: alone",
    ja: "文書の標題（# で始まる行。標題は title の行だけに書きます）",
  },
  html: { zh: "网页代码", en: "raw HTML", ja: "HTML のタグ" },
  image: { zh: "图片", en: "a picture", ja: "画像" },
  imageReference: { zh: "图片", en: "a picture", ja: "画像" },
  delete: { zh: "删除线（~）", en: "text struck out with ~", ja: "取り消し線（~）" },
  listItem: { zh: "勾选框（[ ]）", en: "a box to tick ([ ])", ja: "チェック欄（[ ]）" },
  strong: { zh: "粗体", en: "bold words", ja: "太字" },
  emphasis: { zh: "斜体", en: "words in italics", ja: "斜体" },
  inlineCode: { zh: "代码（`…`）", en: "code (`…`)", ja: "コード（`…`）" },
  link: { zh: "链接", en: "a link", ja: "リンク" },
  footnoteReference: { zh: "注释（[^1]）", en: "a note ([^1])", ja: "注（[^1]）" },
  break: { zh: "换行", en: "a line break", ja: "改行" },
  linkReference: {
    zh: "地址写在别处的链接",
    en: "a link whose address stands elsewhere",
    ja: "リンク先が別に書かれたリンク",
  },
};

/** What a type of markup is called, in a sentence; the type itself where it has no name. */
export const markupName: Phrase<string> = {
  zh: (type) => names[type]?.zh ?? `“${type}”`,
  en: (type) => names[type]?.en ?? `"${type}"`,
  ja: (type) => names[type]?.ja ?? `「${type}」`,
};
