import type { Locale } from "../../locales";
import { type DraftContent, type DraftSection, writtenDrafts } from "../model/draft";
import type { Problem } from "../model/problem";
import { problemAt, type Rule } from "../model/rule";
import type { MessageOf } from "../model/wording";
import { headingLine, sectionLabel } from "../text/numeral";

/** The line to type. */
type Right = { right: string };

const wellFormed = {
  zh: "应为一节的标题，以 ## 和一个空格开头",
  en: "a section heading, which begins with ## and a space",
  ja: "## と半角スペース一つで始まる節の見出しが必要です",
};

type Cases = {
  "no space": Right & { signs: string };
  underlined: Right;
  "other level": Right & { level: number; typed: string };
  "no number": Right & { words: string; number: string };
  "no words": Right & { number: string };
};

/** Wants every heading to be `## `, a number and words. */
export const headingUnnumbered: Rule<"heading-unnumbered", Cases> = {
  id: "heading-unnumbered",
  kind: "certain",
  explains: { line: ["heading-number"] },
  judge: judgeContent,
  guide: {
    zh: "标题缺编号或文字，`##` 后没有空格，或不是两个 `#`。照 Fix 给出的一行重写",
    en: "A heading without a number or words, without a space after `##`, or of another level. Type the line that Fix gives",
    ja: "見出しに番号か文字がない、`##` の後にスペースがない、または階層が違います。Fix の示す行を書いてください",
  },
  words: {
    zh: {
      "no space": ({ right, signs, line }) => ({
        found: `“${signs}”后面没有空格`,
        expected: wellFormed.zh,
        fix: `把第 ${line} 行改成“${right}”。`,
      }),
      underlined: ({ right, line }) => ({
        found: "标题下面用 --- 或 === 画线",
        expected: wellFormed.zh,
        fix: `把第 ${line} 行改成“${right}”，并删去下面那行符号。`,
      }),
      "other level": ({ right, level, typed, line }) => ({
        found: `标题是第 ${level} 级（“${typed}”）`,
        expected: wellFormed.zh,
        fix: `把第 ${line} 行改成“${right}”。`,
      }),
      "no number": ({ right, words, number, line }) => ({
        found: `标题“${words}”没有编号`,
        expected: `文字前面应有编号，例如“${number}”`,
        fix: `把第 ${line} 行改成“${right}”。`,
      }),
      "no words": ({ right, number, line }) => ({
        found: `编号“${number}”后面没有文字`,
        expected: "后面应有标题的文字",
        fix: `把第 ${line} 行改成“${right}”。`,
      }),
    },
    en: {
      "no space": ({ right, signs, line }) => ({
        found: `"${signs}" without a space after it`,
        expected: wellFormed.en,
        fix: `type "${right}" in line ${line}.`,
      }),
      underlined: ({ right, line }) => ({
        found: "a heading underlined with --- or ===",
        expected: wellFormed.en,
        fix: `type "${right}" in line ${line} and delete the line of signs below it.`,
      }),
      "other level": ({ right, level, typed, line }) => ({
        found: `a heading of level ${level} ("${typed}")`,
        expected: wellFormed.en,
        fix: `type "${right}" in line ${line}.`,
      }),
      "no number": ({ right, words, number, line }) => ({
        found: `the heading "${words}" without a number`,
        expected: `a number such as ${number} before the words`,
        fix: `type "${right}" in line ${line}.`,
      }),
      "no words": ({ right, number, line }) => ({
        found: `"${number}" without words`,
        expected: "the words of the heading after it",
        fix: `type "${right}" in line ${line}.`,
      }),
    },
    ja: {
      "no space": ({ right, signs, line }) => ({
        found: `「${signs}」の後に半角スペースがありません`,
        expected: wellFormed.ja,
        fix: `${line} 行目を「${right}」に直してください。`,
      }),
      underlined: ({ right, line }) => ({
        found: "見出しの下に --- または === の線があります",
        expected: wellFormed.ja,
        fix: `${line} 行目を「${right}」に直し、下の記号の行を削ってください。`,
      }),
      "other level": ({ right, level, typed, line }) => ({
        found: `見出しの階層が ${level} です（「${typed}」）`,
        expected: wellFormed.ja,
        fix: `${line} 行目を「${right}」に直してください。`,
      }),
      "no number": ({ right, words, number, line }) => ({
        found: `見出し「${words}」に番号がありません`,
        expected: `文字の前に「${number}」のような番号が必要です`,
        fix: `${line} 行目を「${right}」に直してください。`,
      }),
      "no words": ({ right, number, line }) => ({
        found: `番号「${number}」の後に文字がありません`,
        expected: "番号の後に見出しの文字が必要です",
        fix: `${line} 行目を「${right}」に直してください。`,
      }),
    },
  },
};

function judgeContent(content: DraftContent): Problem[] {
  return writtenDrafts(content).flatMap((draft) =>
    draft.sections.flatMap((section, index) => judgeHeading(section, index + 1, draft.locale)),
  );
}

function judgeHeading(section: DraftSection, index: number, locale: Locale): Problem[] {
  const number = sectionLabel(index, locale);
  const right = headingLine(section.label || number, section.heading || "…", section.id ?? "id");
  const at = (message: MessageOf<Cases>) => [
    problemAt(section.place, headingUnnumbered, { ...message, section: section.id ?? undefined }),
  ];
  const glued = /^#{1,6}(?=[^#\s])/.exec(section.headingLine);
  const level = section.node?.depth ?? 0;
  if (glued) return at({ key: "no space", values: { right, signs: glued[0] } });
  if (!section.headingLine.startsWith("#")) return at({ key: "underlined", values: { right } });
  if (level !== 2) return at({ key: "other level", values: { right, level, typed: section.headingLine } });
  if (section.number === null) return at({ key: "no number", values: { right, words: section.heading, number } });
  if (section.heading === "") return at({ key: "no words", values: { right, number: section.label } });
  return [];
}
