import { eachLocale, type Locale, locales } from "@/lib/locales";
import { blocksOf, sectionSpans, type TextBlock } from "../blocks";
import { applyEdit, type Edit } from "../edit";
import { type Pick, pickOf } from "../seeded-random";
import { inLocale, type Text } from "../texts";
import { forTheContract, forThePolicy, type Triple } from "./sentence-triples";

/** The same change in every language: one edit each; null where the picture drawn has no such place. */
export type Everywhere = {
  name: string;
  renumber?: true;
  edit: (document: Text, pick: Pick) => Record<Locale, Edit> | null;
};

const textsOf = (document: Text) => eachLocale((locale) => inLocale(document, locale).text);

/** The blocks with the same place in every language, of which each fits. */
function aligned(texts: Record<Locale, string>, fits: (block: TextBlock) => boolean): Record<Locale, TextBlock>[] {
  const blocks = eachLocale((locale) => blocksOf(texts[locale]));
  return blocks.zh.flatMap((_, at) => {
    const found = locales.map((locale) => blocks[locale][at]);
    return found.every((block) => block && fits(block))
      ? [eachLocale((locale) => blocks[locale][at] as TextBlock)]
      : [];
  });
}

const tripleFor = ({ slug }: Text, pick: Pick): Triple =>
  pickOf(slug === "contract" ? forTheContract : forThePolicy, pick);

/** A block that others do not lead to, and that ends with a sentence. */
const endsWell = ({ kind, text }: TextBlock) =>
  (kind === "paragraph" || kind === "item") && /[。.；;]$/.test(text) && !text.includes("**");
const isPlain = (block: TextBlock) => endsWell(block) && !/\{#|\[\^/.test(block.text);

function atBlocks(
  document: Text,
  pick: Pick,
  fits: (block: TextBlock) => boolean,
  edit: (block: TextBlock, locale: Locale) => Edit,
): Record<Locale, Edit> | null {
  const found = aligned(textsOf(document), fits);
  if (found.length === 0) return null;
  const blocks = pickOf(found, pick);
  return eachLocale((locale) => edit(blocks[locale], locale));
}

const sentenceEnds = /[。.]$/;

/** Changes that are right because every language has them. */
export const everywhere: readonly Everywhere[] = [
  {
    name: "a sentence behind another",
    edit: (document, pick) => {
      const triple = tripleFor(document, pick);
      return atBlocks(
        document,
        pick,
        (block) => isPlain(block) && sentenceEnds.test(block.text),
        ({ to }, locale) => ({
          from: to,
          to,
          put: locale === "en" ? ` ${triple.en}` : triple[locale],
        }),
      );
    },
  },
  {
    name: "a sentence before others",
    edit: (document, pick) => {
      const triple = tripleFor(document, pick);
      return atBlocks(
        document,
        pick,
        (block) =>
          block.kind === "paragraph" && isPlain(block) && sentenceEnds.test(block.text) && !block.text.startsWith(" "),
        ({ from }, locale) => ({
          from,
          to: from,
          put: locale === "en" ? `${triple.en} ` : triple[locale],
        }),
      );
    },
  },
  {
    name: "a new paragraph",
    renumber: true,
    edit: (document, pick) => {
      const triple = tripleFor(document, pick);
      return atBlocks(
        document,
        pick,
        (block) => block.kind === "paragraph" && endsWell(block) && !block.text.startsWith(" "),
        ({ to }, locale) => ({
          from: to,
          to,
          put: `\n\n${triple[locale]}`,
        }),
      );
    },
  },
  {
    name: "a new item",
    renumber: true,
    edit: (document, pick) => {
      const triple = tripleFor(document, pick);
      return atBlocks(
        document,
        pick,
        ({ kind, text }) => kind === "item" && /^\d+\. /.test(text),
        ({ from, text }, locale) => ({
          from,
          to: from,
          put: `${/^\d+\. /.exec(text)?.[0]}${triple[locale]}\n\n`,
        }),
      );
    },
  },
  {
    name: "a new section",
    renumber: true,
    edit: (document, pick) => {
      const triple = tripleFor(document, pick);
      const spans = eachLocale((locale) => sectionSpans(inLocale(document, locale).text));
      const ids = spans.zh
        .filter(
          ({ id }) =>
            !id.startsWith("annex") && locales.every((locale) => spans[locale].some((span) => span.id === id)),
        )
        .map(({ id }) => id);
      if (ids.length === 0) return null;
      const id = pickOf(ids, pick);
      const words: Triple = { zh: "补充", en: "Additions", ja: "補足" };
      return eachLocale((locale) => {
        const span = spans[locale].find((other) => other.id === id);
        const { from } = span ?? { from: 0 };
        const { text } = inLocale(document, locale);
        const heading = text.slice(from, text.indexOf("\n", from));
        const label =
          /^(#+ (?:第.+?[章条] |第.+?[章条](?=（)|(?:Article|Chapter) \d+ |[一二三四五六七八九十]+、|\d+\. ))/.exec(
            heading,
          )?.[1] ?? "";
        const title = heading.includes("（") ? `（${words[locale]}）` : words[locale];
        return { from, to: from, put: `${label}${title} {#additions}\n\n${triple[locale]}\n\n` };
      });
    },
  },
  {
    name: "a paragraph dropped",
    renumber: true,
    edit: (document, pick) =>
      atBlocks(
        document,
        pick,
        (block) =>
          isPlain(block) &&
          block.kind === "paragraph" &&
          /^[^ ]/.test(block.text) &&
          !/[：:]$|^[^。.]*[：:]/.test(block.text),
        ({ from, to }) => ({ from, to: to + 2, put: "" }),
      ),
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
