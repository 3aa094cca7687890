import { authoritativeLocale, translatedLocales } from "../../locales";
import { type DraftContent, distinctPartsOf, partsOf } from "../model/draft";
import type { Problem } from "../model/problem";
import { problemAt, type Rule } from "../model/rule";
import { incomparableSections } from "../structure/section-differences";
import { excerpt } from "../text/excerpt";
import { type Leaf, leafAt, leavesOf } from "../text/leaves";
import { plainText } from "../text/node-text";
import { walkAll } from "../text/visit-tree";

/** `words` are the first that are bold on the side that has more of them. */
type Cases = { differs: { count: number; wanted: number; words: string } };

/** Wants as many bold passages in a paragraph as in the original: the law wants some of them conspicuous. */
export const boldDiffers: Rule<"bold-differs", Cases> = {
  id: "bold-differs",
  kind: "certain",
  declarable: true,
  mayWait: true,
  judge: judgeContent,
  guide: {
    zh: "原文加粗的地方译文没有加粗，或者相反。在同样的文字两边加上或去掉 `**`",
    en: "What is bold in the original is not bold in the translation, or the other way round. Put `**` on both sides of the same words, or take it away",
    ja: "原文で太字の箇所が訳文で太字でない、またはその逆です。同じ語句の両側に `**` を付けるか、外してください",
  },
  words: {
    zh: {
      differs: ({ count, wanted, words, line }) => ({
        found: `这一段有 ${count} 处加粗`,
        expected: `应有 ${wanted} 处，与原文一致（${count < wanted ? "原文" : "此处"}的“${words}”等）`,
        fix:
          count < wanted
            ? `第 ${line} 行：给原文加粗的那些文字的译文两边加上 **。`
            : `第 ${line} 行：去掉原文没有加粗的文字两边的 **，或者先在原文里加粗。`,
      }),
    },
    en: {
      differs: ({ count, wanted, words, line }) => ({
        found: `${count === 1 ? "one bold passage" : `${count || "no"} bold passages`} in this paragraph`,
        expected: `${wanted || "none"}, as in ${authoritativeLocale} ("${words}" ${count < wanted ? "there" : "here"})`,
        fix:
          count < wanted
            ? `in line ${line}, put ** on both sides of what translates the bold words of ${authoritativeLocale}.`
            : `in line ${line}, take away the ** around what is not bold in ${authoritativeLocale}, or make it bold there first.`,
      }),
    },
    ja: {
      differs: ({ count, wanted, words, line }) => ({
        found: `この段落に太字が ${count} 箇所あります`,
        expected: `原文と同じく ${wanted} 箇所でなければなりません（${count < wanted ? "原文" : "ここ"}の「${words}」など）`,
        fix:
          count < wanted
            ? `${line} 行目で、原文の太字に当たる訳文の両側に ** を付けてください。`
            : `${line} 行目で、原文で太字でない語句の両側の ** を外すか、先に原文を太字にしてください。`,
      }),
    },
  },
};

function judgeContent(content: DraftContent): Problem[] {
  const incomparable = incomparableSections(content);
  return content.documents.flatMap(({ drafts }) => {
    const original = drafts[authoritativeLocale];
    if (!original) return [];
    return translatedLocales.flatMap((locale) => {
      const draft = drafts[locale];
      return distinctPartsOf(original).flatMap((section) => {
        const own = draft && partsOf(draft).find(({ id }) => id === section.id);
        if (!draft || !own || [original, draft].some(({ file }) => incomparable.has(`${file} ${section.id}`)))
          return [];
        return leavesOf(section).flatMap((leaf): Problem[] => {
          const counterpart = leafAt(own, leaf.path);
          if (!counterpart) return [];
          const [theirs, ours] = [boldIn(leaf), boldIn(counterpart)];
          if (theirs.length === ours.length) return [];
          const values = {
            count: ours.length,
            wanted: theirs.length,
            words: excerpt((ours.length < theirs.length ? theirs : ours)[0] ?? ""),
          };
          return [
            problemAt(counterpart.place, boldDiffers, {
              key: "differs",
              values,
              see: [{ ...leaf.place, text: excerpt(leaf.text) }],
              section: section.id ?? undefined,
              about: [leaf.path, theirs.length, ours.length],
            }),
          ];
        });
      });
    });
  });
}

/** The bold passages of a text, those that define a term aside: their sign tells them apart. */
function boldIn({ content }: Leaf): string[] {
  const found: string[] = [];
  walkAll(content, (node) => {
    if (node.type === "strong" && node.data?.defines === undefined) found.push(plainText(node.children));
  });
  return found;
}
