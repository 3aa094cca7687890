import { eachLocale, type Locale, locales } from "@/lib/locales";
import { blocksOf, type TextBlock } from "../blocks";
import type { Edit } from "../edit";
import { type Pick, pickOf } from "../seeded-random";
import { inLocale, type Text } from "../texts";

/** The same change in every language: one edit each; null where the picture drawn has no such place. */
export type Everywhere = {
  name: string;
  renumber?: true;
  edit: (document: Text, pick: Pick) => Record<Locale, Edit> | null;
};

/** The text of a document in each language. */
export const textsOf = (document: Text) => eachLocale((locale) => inLocale(document, locale).text);

/** The blocks with the same place in every language, of which each fits. */
export function aligned(
  texts: Record<Locale, string>,
  fits: (block: TextBlock) => boolean,
): Record<Locale, TextBlock>[] {
  const blocks = eachLocale((locale) => blocksOf(texts[locale]));
  return blocks.zh.flatMap((_, at) => {
    const found = locales.map((locale) => blocks[locale][at]);
    return found.every((block) => block && fits(block))
      ? [eachLocale((locale) => blocks[locale][at] as TextBlock)]
      : [];
  });
}

/** A block that others do not lead to, and that ends with a sentence. */
export const endsWell = ({ kind, text }: TextBlock) =>
  (kind === "paragraph" || kind === "item") && /[。.；;]$/.test(text) && !text.includes("**");
/** One that nothing leads to, and that refers to no note. */
export const isPlain = (block: TextBlock) => endsWell(block) && !/\{#|\[\^/.test(block.text);

/** One edit in each language, at the same of the blocks that fit; null where none does. */
export function atBlocks(
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
