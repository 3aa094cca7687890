import { type Draft, type DraftContent, type DraftSection, sectionsOf, writtenDrafts } from "../model/draft";
import type { Problem } from "../model/problem";
import { problemAt, type Rule } from "../model/rule";
import type { MessageOf, Phrase } from "../model/wording";
import { depthOf, headingLine, labelOf } from "../numbering/labels";
import { numberRows } from "../numbering/number-rows";

/** The line to type. */
type Right = { right: string };
/** The signs that the heading should begin with. */
type Wanted = Right & { wanted: string };

const wellFormed: Phrase<string> = {
  zh: (signs) => `标题应以 ${signs} 和一个空格开头`,
  en: (signs) => `a heading that begins with ${signs} and a space`,
  ja: (signs) => `${signs} と半角スペース一つで始まる見出しが必要です`,
};

type Cases = {
  "no space": Wanted & { signs: string };
  underlined: Wanted;
  "other level": Wanted & { level: number; typed: string };
  "no number": Right & { words: string; number: string };
  "no words": Right & { number: string };
  /** What stands where the number should and only looks like one: ニ、 for 二、. */
  "no numeral": Right & { typed: string; number: string };
};

/** Wants every heading to be the right number of `#`, a space, a number and words. */
export const headingUnnumbered: Rule<"heading-unnumbered", Cases> = {
  id: "heading-unnumbered",
  kind: "certain",
  explains: {
    line: [
      "heading-number",
      "name-unknown",
      "character-foreign",
      "character-variant",
      "punctuation-width",
      "facts-differ",
    ],
  },
  judge: judgeContent,
  guide: {
    zh: "标题缺编号或文字，`#` 后没有空格，或 `#` 的个数不对。照 Fix 给出的一行重写",
    en: "A heading without a number or words, without a space after its `#`, or with too many or too few of them. Type the line that Fix gives",
    ja: "見出しに番号か文字がない、`#` の後にスペースがない、または `#` の数が違います。Fix の示す行を書いてください",
  },
  words: {
    zh: {
      "no space": ({ right, signs, wanted, line }) => ({
        found: `“${signs}”后面没有空格`,
        expected: wellFormed.zh(wanted),
        fix: `把第 ${line} 行改成“${right}”。`,
      }),
      underlined: ({ right, wanted, line }) => ({
        found: "标题下面用 --- 或 === 画线",
        expected: wellFormed.zh(wanted),
        fix: `把第 ${line} 行改成“${right}”，并删去下面那行符号。`,
      }),
      "other level": ({ right, level, typed, wanted, line }) => ({
        found: `标题是第 ${level} 级（“${typed}”）`,
        expected: wellFormed.zh(wanted),
        fix: `把第 ${line} 行改成“${right}”。`,
      }),
      "no number": ({ right, words, number, line }) => ({
        found: `标题“${words}”没有编号`,
        expected: `文字前面应有编号，例如“${number}”`,
        fix: `把第 ${line} 行改成“${right}”。`,
      }),
      "no numeral": ({ right, typed, number, line }) => ({
        found: `标题以“${typed}”开头，这不是编号的写法`,
        expected: `应为“${number}”`,
        fix: `把第 ${line} 行改成“${right}”。`,
      }),
      "no words": ({ right, number, line }) => ({
        found: `编号“${number}”后面没有文字`,
        expected: "后面应有标题的文字",
        fix: `把第 ${line} 行改成“${right}”。`,
      }),
    },
    en: {
      "no space": ({ right, signs, wanted, line }) => ({
        found: `"${signs}" without a space after it`,
        expected: wellFormed.en(wanted),
        fix: `type "${right}" in line ${line}.`,
      }),
      underlined: ({ right, wanted, line }) => ({
        found: "a heading underlined with --- or ===",
        expected: wellFormed.en(wanted),
        fix: `type "${right}" in line ${line} and delete the line of signs below it.`,
      }),
      "other level": ({ right, level, typed, wanted, line }) => ({
        found: `a heading of level ${level} ("${typed}")`,
        expected: wellFormed.en(wanted),
        fix: `type "${right}" in line ${line}.`,
      }),
      "no number": ({ right, words, number, line }) => ({
        found: `the heading "${words}" without a number`,
        expected: `a number such as ${number} before the words`,
        fix: `type "${right}" in line ${line}.`,
      }),
      "no numeral": ({ right, typed, number, line }) => ({
        found: `"${typed}" at the beginning of a heading, which is not how a number is written`,
        expected: `"${number}"`,
        fix: `type "${right}" in line ${line}.`,
      }),
      "no words": ({ right, number, line }) => ({
        found: `"${number}" without words`,
        expected: "the words of the heading after it",
        fix: `type "${right}" in line ${line}.`,
      }),
    },
    ja: {
      "no space": ({ right, signs, wanted, line }) => ({
        found: `「${signs}」の後に半角スペースがありません`,
        expected: wellFormed.ja(wanted),
        fix: `${line} 行目を「${right}」に直してください。`,
      }),
      underlined: ({ right, wanted, line }) => ({
        found: "見出しの下に --- または === の線があります",
        expected: wellFormed.ja(wanted),
        fix: `${line} 行目を「${right}」に直し、下の記号の行を削ってください。`,
      }),
      "other level": ({ right, level, typed, wanted, line }) => ({
        found: `見出しの階層が ${level} です（「${typed}」）`,
        expected: wellFormed.ja(wanted),
        fix: `${line} 行目を「${right}」に直してください。`,
      }),
      "no number": ({ right, words, number, line }) => ({
        found: `見出し「${words}」に番号がありません`,
        expected: `文字の前に「${number}」のような番号が必要です`,
        fix: `${line} 行目を「${right}」に直してください。`,
      }),
      "no numeral": ({ right, typed, number, line }) => ({
        found: `見出しが「${typed}」で始まっていますが、これは番号の書き方ではありません`,
        expected: `「${number}」が必要です`,
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
  return writtenDrafts(content).flatMap((draft) => {
    const hasChapters = draft.parts.some(({ level }) => level === "chapter");
    return numberRows(draft).flatMap(({ parts }) =>
      parts.flatMap((section, index) => {
        const number = labelOf(draft.scheme, section.level, draft.locale, [...section.path.slice(0, -1), index + 1]);
        return judgeHeading(section, number, wantedDepth(draft, section, hasChapters));
      }),
    );
  });
}

/** No level may be left out: below `##` comes `###`. */
function wantedDepth(draft: Draft, section: DraftSection, hasChapters: boolean): number {
  const below = hasChapters || section.annex !== null;
  const around = sectionsOf(draft).find(({ parts }) => parts.includes(section));
  const most = around ? around.depth + 1 : depthOf("section", below);
  return Math.min(depthOf(section.level, below), most);
}

function judgeHeading(section: DraftSection, number: string, depth: number): Problem[] {
  const signs = "#".repeat(depth);
  const right = headingLine(depth, section.label || number, wordsOf(section) || "…", section.id ?? "id");
  const at = (message: MessageOf<Cases>) => [
    problemAt(section.place, headingUnnumbered, { ...message, section: section.id ?? undefined }),
  ];
  const typed = section.headingLine.trim();
  const glued = /^#{1,6}(?=[^#\s])/.exec(typed);
  if (glued) return at({ key: "no space", values: { right, signs: glued[0], wanted: signs } });
  if (!typed.startsWith("#")) return at({ key: "underlined", values: { right, wanted: signs } });
  if (section.depth !== depth)
    return at({ key: "other level", values: { right, level: section.depth, typed, wanted: signs } });
  const almost = almostNumber(section);
  if (section.number === null && almost !== "")
    return at({ key: "no numeral", values: { right, typed: almost.trim(), number } });
  if (section.number === null) return at({ key: "no number", values: { right, words: section.heading, number } });
  if (section.heading === "") return at({ key: "no words", values: { right, number: section.label || signs } });
  return [];
}

/** Signs that a number is typed with, those included that look like one: 二 and the kana ニ, 一 and a dash. */
const signs = "[0-9〇一二三四五六七八九十百ニハミー—―－＋]{1,4}";
const almost = new RegExp(
  `^(?:${signs}(?:[、.．，,。·：:；;)）][ \\u3000]*|[ \\u3000]+)|第${signs}[条條章節节][、 \\u3000]*)(?=\\S)`,
  "u",
);

/** What stands in place of the number at the beginning of a heading that has none; empty where nothing does. */
function almostNumber({ label, heading }: DraftSection): string {
  return label === "" ? (almost.exec(heading)?.[0] ?? "") : "";
}

/** The words of a heading, without what was meant for its number. */
function wordsOf(section: DraftSection): string {
  return section.heading.slice(almostNumber(section).length);
}
