import { eachLocale, locales } from "@/lib/locales";
import { blocksOf, sectionSpans } from "../blocks";
import { type Pick, pickOf } from "../seeded-random";
import { inLocale, type Text } from "../texts";
import { atBlocks, type Everywhere, endsWell, isPlain } from "./aligned-blocks";
import { forTheContract, forThePolicy, type Triple } from "./sentence-triples";

const tripleFor = ({ slug }: Text, pick: Pick): Triple =>
  pickOf(slug === "contract" ? forTheContract : forThePolicy, pick);

const sentenceEnds = /[。.]$/;

/** The items that no item follows in their section. */
const lastItems = (text: string) =>
  blocksOf(text).flatMap(({ kind, text }, at, blocks) => {
    const rest = blocks.slice(at + 1);
    const end = rest.findIndex((block) => block.kind === "heading");
    const below = end === -1 ? rest : rest.slice(0, end);
    return kind === "item" && /^\d+\. /.test(text) && below.every((block) => block.kind !== "item") ? [text] : [];
  });

/** A true sentence more in every language: in a paragraph, as one, as an item, in a section of its own. */
export const additions: readonly Everywhere[] = [
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
      // Before others it would be no harmless change: these get another number, and links from other texts lead past them.
      const last = new Set(locales.flatMap((locale) => lastItems(inLocale(document, locale).text)));
      return atBlocks(
        document,
        pick,
        ({ text }) => last.has(text),
        ({ to, text }, locale) => ({
          from: to,
          to,
          put: `\n\n${Number.parseInt(text, 10) + 1}. ${triple[locale]}`,
        }),
      );
    },
  },
  {
    name: "a new section",
    renumber: true,
    edit: (document, pick) => {
      // What a page claims without a source is no harmless addition.
      if (inLocale(document, "zh").text.includes("[§](")) return null;
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
];
