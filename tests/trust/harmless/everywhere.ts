import { eachLocale, type Locale, locales } from "@/lib/locales";
import { blocksOf, sectionSpans, type TextBlock } from "../blocks";
import { applyEdit, type Edit } from "../edit";
import { pickOf } from "../seeded-random";
import { inLocale, type Text } from "../texts";
import { additions } from "./additions";
import { aligned, atBlocks, type Everywhere, isPlain, textsOf } from "./aligned-blocks";

/**
 * Without the block its section still says something, and every term is still used. What is asked of zh holds for the other languages, whose blocks always
 * fit.
 */
function isSpare(block: TextBlock, zh: string): boolean {
  const blocks = blocksOf(zh);
  const at = blocks.findIndex(({ from, text }) => from === block.from && text === block.text);
  if (at === -1) return true;
  const terms = [...zh.matchAll(/\*\*([^*\n]+)\*\* \{#/g)].map(([, term = ""]) => term);
  const isLastUse = terms.some((term) => block.text.includes(term) && zh.split(term).length <= 3);
  const hasNeighbour = [blocks[at - 1], blocks[at + 1]].some((other) => other?.kind === "paragraph");
  return hasNeighbour && !isLastUse;
}

/** Changes that are right because every language has them. */
export const everywhere: readonly Everywhere[] = [
  ...additions,
  {
    name: "a paragraph dropped",
    renumber: true,
    edit: (document, pick) => {
      const { zh } = textsOf(document);
      return atBlocks(
        document,
        pick,
        (block) =>
          isPlain(block) &&
          block.kind === "paragraph" &&
          /^[^ ：:]+$|^[^ :]+ [^:]*$/.test(block.text) &&
          isSpare(block, zh),
        ({ from, to }) => ({ from, to: to + 2, put: "" }),
      );
    },
  },
  {
    name: "an item dropped",
    renumber: true,
    edit: (document, pick) =>
      atBlocks(
        document,
        pick,
        (block) => isPlain(block) && /^\d+\. (?!.*\n)/.test(block.text),
        ({ from, to }) => ({ from, to: to + 2, put: "" }),
      ),
  },
  {
    name: "two sections swapped",
    renumber: true,
    edit: (document, pick) => {
      const spans = eachLocale((locale) => sectionSpans(inLocale(document, locale).text));
      const pairs = spans.zh.flatMap((span) => {
        const next = spans.zh.find(({ from, level }) => from === span.to && level === span.level);
        return next && !/annex/.test(span.id + next.id) ? [[span.id, next.id] as const] : [];
      });
      if (pairs.length === 0) return null;
      const [one, other] = pickOf(pairs, pick);
      return eachLocale((locale) => {
        const { text } = inLocale(document, locale);
        const [first, second] = [one, other].map((id) => spans[locale].find((span) => span.id === id));
        if (!first || !second) return { from: 0, to: 0, put: "" };
        return {
          from: first.from,
          to: second.to,
          put: `${text.slice(second.from, second.to).trimEnd()}\n\n${text.slice(first.from, first.to)}`,
        };
      });
    },
  },
  {
    name: "another number",
    edit: (document, pick) => {
      const texts = textsOf(document);
      const numbers = aligned(texts, ({ kind }) => kind !== "heading").flatMap((blocks) => {
        const digits = [...new Set(blocks.zh.text.match(/(?<![\w.,第#])\d{2}(?!\d|,|\.\d|条)/g))];
        return digits
          .filter((number) => locales.every((locale) => blocks[locale].text.split(number).length === 2))
          .map((number) => ({ blocks, number }));
      });
      if (numbers.length === 0) return null;
      const { blocks, number } = pickOf(numbers, pick);
      const other = String(20 + pick(70));
      return eachLocale((locale) => {
        const from = blocks[locale].from + blocks[locale].text.indexOf(number);
        return { from, to: from + number.length, put: other };
      });
    },
  },
  {
    name: "another address",
    edit: (document, pick) => {
      const texts = textsOf(document);
      const address = /digitaltwinall@163\.com|licensor@example\.com|licensee@example\.com/g;
      const found = [...new Set(texts.zh.match(address))].filter((one) =>
        locales.every((locale) => texts[locale].includes(one)),
      );
      if (found.length === 0) return null;
      const one = pickOf(found, pick);
      const put = `${pickOf(["legal", "info", "service", "privacy", "kefu"], pick)}@example.com`;
      return eachLocale((locale) => ({
        from: texts[locale].indexOf(one),
        to: texts[locale].indexOf(one) + one.length,
        put,
      }));
    },
  },
  {
    name: "another target of a link",
    edit: (document, pick) => {
      const texts = textsOf(document);
      const found = aligned(texts, ({ kind }) => kind === "table").flatMap((blocks) =>
        [...blocks.zh.text.matchAll(/example\.(?:com|net)\/cookies/g)].map((_, at) => ({ blocks, at })),
      );
      if (found.length === 0) return null;
      const { blocks, at } = pickOf(found, pick);
      return eachLocale((locale) => {
        const match = [...blocks[locale].text.matchAll(/(?<=example\.(?:com|net)\/)cookies/g)][at];
        const from = blocks[locale].from + (match?.index ?? 0);
        return { from, to: from + 7, put: "policy" };
      });
    },
  },
  {
    name: "another version",
    edit: (document, pick) => {
      // A page has no version.
      if (!/^version: /m.test(document.text)) return null;
      const version = 2 + pick(40);
      return eachLocale((locale) => {
        const { text } = inLocale(document, locale);
        const from = text.indexOf("\nversion: ") + 1;
        return { from, to: text.indexOf("\n", from), put: `version: "${version}"` };
      });
    },
  },
];

/** The text of each language after its edit. */
export function editedTexts(document: Text, edits: Record<Locale, Edit>): Record<Locale, string> {
  return eachLocale((locale) => applyEdit(inLocale(document, locale).text, edits[locale]));
}
