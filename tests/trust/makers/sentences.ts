import { locales } from "@/lib/locales";
import { blocksOf } from "../blocks";
import { anywhere, type Edit, type Maker, rewording } from "../edit";
import { inLocale } from "../texts";
import { type Span, swapped } from "./swaps";

/** The sentences of a text that stand in paragraphs and items, each with the white space behind it. */
function sentencesOf(text: string): Span[][] {
  return blocksOf(text)
    .filter(({ kind }) => kind === "paragraph" || kind === "item")
    .map(({ from, text: block }) => {
      const marker = /^ *(?:\d+\. |\([a-z]+\) |（.）|[a-z]\) )?/.exec(block)?.[0].length ?? 0;
      const end = block.search(/ \{#[^}]*\}$|\[\^\w+\]$/);
      const words = block.slice(marker, end === -1 ? undefined : end);
      return [...words.matchAll(/[^。.]+(?:\.(?! |$)[^。.]*)*[。.](?: |$)?|[^。.]+$/g)].map(
        ({ 0: sentence, index }) => ({
          from: from + marker + index,
          to: from + marker + index + sentence.length,
        }),
      );
    });
}

const isSafe = (text: string, { from, to }: Span) => !/\*\*|\]\(|\[\^/.test(text.slice(from, to));

/** Sentences that are lost, stand twice or elsewhere, or are left in another language. */
export const sentences: readonly Maker[] = [
  anywhere("sentence dropped", "one of several", (text) =>
    sentencesOf(text).flatMap((all) =>
      all.length > 1 ? all.filter((span) => isSafe(text, span)).map((span) => ({ ...span, put: "" })) : [],
    ),
  ),
  anywhere("sentence doubled or moved", "doubled", (text) =>
    sentencesOf(text).flatMap((all) =>
      all
        .filter((span) => isSafe(text, span))
        .map(({ from, to }) => ({ from: to, to, put: spaced(text.slice(from, to)) })),
    ),
  ),
  anywhere("sentence doubled or moved", "behind the next", (text) =>
    sentencesOf(text).flatMap((all) =>
      swapped(
        text,
        all.slice(1).flatMap((span, at): [Span, Span][] => {
          const before = all[at];
          return before && isSafe(text, before) && isSafe(text, span) && /\s$|。$/.test(text.slice(span.from, span.to))
            ? [[before, span]]
            : [];
        }),
      ),
    ),
  ),
  {
    kind: "left in another language",
    name: "a sentence",
    find: (text) => {
      const own = sentencesOf(text.text);
      return locales
        .filter((other) => other !== text.locale)
        .flatMap((other) => {
          const foreign = inLocale(text, other).text;
          const theirs = sentencesOf(foreign);
          return own.flatMap((all, block): Edit[] => {
            const [span] = all;
            const [source] = theirs[block] ?? [];
            return span && source && isSafe(text.text, span) && isSafe(foreign, source)
              ? [{ ...span, put: foreign.slice(source.from, source.to) }]
              : [];
          });
        });
    },
  },
  rewording("left in another language", "a word", {
    zh: [
      ["服务器", "server"],
      ["账户", "アカウント"],
    ],
    en: [
      ["personal information", "个人信息"],
      ["account", "アカウント"],
      ["Licensed Material", "授权材料"],
    ],
    ja: [
      ["当社", "we"],
      ["情報", "信息"],
      ["お客様", "您"],
      ["許諾素材", "授权材料"],
    ],
  }),
];

function spaced(sentence: string): string {
  return /[a-z][.]$/.test(sentence) ? ` ${sentence}` : sentence;
}
