import { type Locale, localeFacts } from "../../locales";
import { type DraftContent, partsOf, writtenDrafts } from "../model/draft";
import { type Problem, problemAt } from "../model/problem";
import { enumerator } from "../text/brackets";
import { leavesOf, placeInLeaf } from "../text/leaves";
import { blankOut, domainPattern, emailPattern, findWords, urlPattern } from "../text/words";

type Wrong = { word: string; index: number; right: readonly string[] };

/**
 * Warns of half-width punctuation beside the characters of a language whose punctuation is full-width, and of full-width punctuation
 * in any other language. Between Latin letters or digits either is right: `Digitaltwinall.com`, `10:30`.
 */
export function punctuationWidth(content: DraftContent): Problem[] {
  return writtenDrafts(content).flatMap((draft) => {
    const { letters, wideMarks } = localeFacts[draft.locale];
    const find = wideMarks ? halfWidthMarks(letters, wideMarks) : fullWidthMarks;
    return partsOf(draft).flatMap((section) =>
      leavesOf(section).flatMap((leaf) =>
        find(leaf.text).map(({ word, index, right }) =>
          problemAt(placeInLeaf(leaf, word, index), "punctuation-width", {
            key: "width",
            values: { mark: word, before: leaf.text.slice(Math.max(0, index - 6), index), right },
            severity: "warning",
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
