import { type Locale, localeFacts } from "../../locales";
import { type Draft, type DraftContent, type DraftSection, distinctPartsOf } from "../model/draft";
import type { Place, Problem } from "../model/problem";
import { problemAt, type Rule } from "../model/rule";
import { excerpt } from "../text/excerpt";
import { type Leaf, leafAt, leavesOf } from "../text/leaves";

/** `end` are the last words, `mark` what ends a sentence of the language. */
type Cases = { open: { end: string; mark: string } };

/** Warns of a paragraph that ends without a full stop where its counterpart in every other language has one. */
export const sentenceOpen: Rule<"sentence-open", Cases> = {
  id: "sentence-open",
  kind: "typography",
  judge: judgeContent,
  guide: {
    zh: "一段话的最后没有句号，其他语言都有。补上句号；如果漏了文字，先补上文字",
    en: "A paragraph ends without a full stop, and in the other languages it has one. Add it, and first any words that got lost",
    ja: "段落の終わりに句点がなく、他の言語にはあります。句点を加えてください（文字が抜けていれば、先に補ってください）",
  },
  words: {
    zh: {
      open: ({ end, mark, line }) => ({
        found: `“${end}”后面没有句号`,
        expected: `应以“${mark}”结尾，其他语言都有句号`,
        fix: `看看第 ${line} 行的末尾有没有漏字，然后加上“${mark}”。`,
      }),
    },
    en: {
      open: ({ end, mark, line }) => ({
        found: `"${end}" at the end of a paragraph without a full stop`,
        expected: `"${mark}" at the end, as in the other languages`,
        fix: `see whether words are missing at the end of line ${line}, then type "${mark}".`,
      }),
    },
    ja: {
      open: ({ end, mark, line }) => ({
        found: `「${end}」の後ろに句点がありません`,
        expected: `他の言語と同じく、終わりに「${mark}」が必要です`,
        fix: `${line} 行目の終わりに文字の抜けがないか確かめ、「${mark}」を加えてください。`,
      }),
    },
  },
};

type Side = { draft: Draft; section: DraftSection };

function judgeContent(content: DraftContent): Problem[] {
  return content.documents.flatMap(({ drafts, pending }) => {
    const written = pending ? [] : Object.values(drafts).filter(({ frontMatter }) => !("status" in frontMatter));
    return written.flatMap((draft) =>
      distinctPartsOf(draft).flatMap((section) => {
        const others = written.flatMap((other): Side[] => {
          const counterpart = other === draft ? undefined : distinctPartsOf(other).find(({ id }) => id === section.id);
          return counterpart ? [{ draft: other, section: counterpart }] : [];
        });
        return others.length < written.length - 1 || others.length === 0
          ? []
          : openSentences({ draft, section }, others);
      }),
    );
  });
}

/** Paragraphs are compared by their place, which tells little where a section has other paragraphs than its counterparts. */
function openSentences({ draft, section }: Side, others: readonly Side[]): Problem[] {
  const leaves = leavesOf(section);
  if (others.some((other) => leavesOf(other.section).length !== leaves.length)) return [];
  return leaves.flatMap((leaf) => {
    if (!isText(leaf) || !isOpen(leaf.text, draft.locale, inList(leaf))) return [];
    const counterparts = others.map((other) => leafAt(other.section, leaf.path));
    if (!counterparts.every((counterpart) => counterpart !== undefined && isClosed(counterpart.text))) return [];
    return problemAt(endOf(leaf), sentenceOpen, {
      key: "open",
      values: { end: excerpt(leaf.text.trimEnd().slice(-12)), mark: localeFacts[draft.locale].wideMarks ? "。" : "." },
      see: counterparts.flatMap((counterpart) =>
        counterpart ? [{ ...counterpart.place, text: excerpt(counterpart.text.slice(-30)) }] : [],
      ),
      section: section.id ?? undefined,
    });
  });
}

/** No heading and no cell of a table. */
const isText = ({ path }: Leaf) => path !== "heading" && !/\.\d+$/.test(path);

/** In a list, the path holds the number of an item. */
const inList = ({ path }: Leaf) => path.split("/").length > 2;

const closing = /[”’"'」』）)\]】》]*\s*$/u;
const isClosed = (text: string) => /[。！？.!?]$/u.test(text.replace(closing, ""));

/** How a sentence of Japanese ends; a noun at the end may stand without a full stop. */
const japaneseEnd = /(?:す|る|た|だ|ん|い|ません|ください|ず|う|く|む|ぶ|つ|ぬ)$/u;

/** True for sentences without an end: not for a name, a line of a list or an address. */
function isOpen(typed: string, locale: Locale, listed: boolean): boolean {
  const text = typed.replace(closing, "");
  if (/[。！？.!?…；;：:—]$/u.test(text) || /[\w-]+(?:\.[\w-]+)+$/.test(text)) return false;
  const several = /[。！？]|[.!?] /u.test(text);
  if (listed && !several) return false;
  if (locale === "en") return several || text.split(/\s+/).length > 2;
  if (locale === "ja") return several || japaneseEnd.test(text);
  return several || text.length > 5;
}

function endOf({ content, place }: Leaf): Place {
  const end = content.at(-1)?.position?.end;
  return end ? { ...place, line: end.line, column: end.column } : place;
}
