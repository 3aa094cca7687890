import { type Locale, localeFacts } from "../../locales";
import { type DraftContent, textsOf, writtenDrafts } from "../model/draft";
import type { Problem } from "../model/problem";
import { problemAt, type Rule } from "../model/rule";
import { enumerator } from "../text/brackets";
import { leavesOf, placeInLeaf } from "../text/leaves";
import { blankOut, domainPattern, emailPattern, findWords, urlPattern } from "../text/words";

/** `before` are the characters before the mark, `right` what to type for it, one of them to choose. */
type Cases = { width: { mark: string; before: string; right: readonly string[] } };

/**
 * Warns of half-width punctuation beside the characters of a language whose punctuation is full-width, and of full-width punctuation
 * in any other language. Between Latin letters or digits either is right: `Digitaltwinall.com`, `10:30`.
 */
export const punctuationWidth: Rule<"punctuation-width", Cases> = {
  id: "punctuation-width",
  kind: "typography",
  judgesWords: "of its language",
  judge: judgeContent,
  guide: {
    zh: "中文、日文旁边用了半角标点（`信息,包括`），或者英文里用了全角标点。换成 Fix 给出的标点",
    en: "Half-width punctuation beside Chinese or Japanese (`信息,包括`), or full-width punctuation in English. Type what Fix gives",
    ja: "日本語・中国語の文字の隣に半角の約物（`情報,氏名`）、または英語の中に全角の約物があります。Fix の示すものに直してください",
  },
  words: {
    zh: {
      width: ({ mark, before, right, line }) => ({
        found: `“${before}”后面是“${mark}”`,
        expected: `应为“${right.join("”或“")}”`,
        fix: `把第 ${line} 行的“${mark}”改成“${right.join("”或“")}”。`,
      }),
    },
    en: {
      width: ({ mark, before, right, line }) => ({
        found: `"${mark}" behind "${before}"`,
        expected: `"${right.join('" or "')}"`,
        fix: `type "${right.join('" or "')}" for "${mark}" in line ${line}.`,
      }),
    },
    ja: {
      width: ({ mark, before, right, line }) => ({
        found: `「${before}」の後ろが「${mark}」です`,
        expected: `「${right.join("」または「")}」が必要です`,
        fix: `${line} 行目の「${mark}」を「${right.join("」または「")}」に直してください。`,
      }),
    },
  },
};

type Wrong = { word: string; index: number; right: readonly string[] };

function judgeContent(content: DraftContent): Problem[] {
  return writtenDrafts(content).flatMap((draft) => {
    const { letters, wideMarks } = localeFacts[draft.locale];
    const find = wideMarks ? halfWidthMarks(letters, wideMarks) : fullWidthMarks;
    return textsOf(draft).flatMap((section) =>
      leavesOf(section).flatMap((leaf) =>
        find(leaf.prose).map(({ word, index, right }) =>
          problemAt(placeInLeaf(leaf, word, index), punctuationWidth, {
            key: "width",
            values: { mark: word, before: leaf.prose.slice(Math.max(0, index - 6), index), right },
            section: section.id ?? undefined,
          }),
        ),
      ),
    );
  });
}

const fullWidth: Record<string, string> = { ";": "；", ":": "：", "!": "！", "?": "？", "(": "（", ")": "）" };

/** How many characters around a sign are looked at. */
const near = 8;

type WideMarks = NonNullable<(typeof localeFacts)[Locale]["wideMarks"]>;

function halfWidthMarks(letters: string, { comma, quotes }: WideMarks): (text: string) => Wrong[] {
  const own = `${letters}，。；：！？、（）「」『』《》`;
  const before = new RegExp(`[${own}] *$`, "u");
  const after = new RegExp(`^ *[${own}]`, "u");
  return (text) =>
    findWords(blankOut(text, emailPattern, urlPattern, domainPattern), /\.+|[,;:!?()"]/g).flatMap((found) => {
      const end = found.index + found.word.length;
      const [head, tail] = [text.slice(Math.max(0, found.index - near), found.index), text.slice(end, end + near)];
      if (
        found.word === ")"
          ? enumerator.test(head)
          : found.word === "." && /^[0-9]{1,3}$/.test(head) && found.index < near
      )
        return [];
      const beside = before.test(head) || (after.test(tail) && !(found.word === "." && /[0-9]$/.test(head)));
      if (!beside || (found.word === "." && /^[A-Za-z0-9]/.test(tail))) return [];
      if (found.word === '"') return [{ ...found, right: [quotes[0], quotes[1]] }];
      if (found.word.startsWith(".")) return [{ ...found, right: [found.word.length > 1 ? "……" : "。"] }];
      return [{ ...found, right: [found.word === "," ? comma : (fullWidth[found.word] ?? found.word)] }];
    });
}

const halfWidth: Record<string, string> = { "。": ".", "、": "," };

function fullWidthMarks(text: string): Wrong[] {
  return findWords(text, /[，。；：！？、（）．]/gu).map((found) => ({
    ...found,
    right: [halfWidth[found.word] ?? found.word.normalize("NFKC")],
  }));
}
