import type { Locale } from "@/lib/locales";
import { blot, type Edit, type Maker, proseOf } from "../edit";
import type { Kind } from "../kinds";

const traditional =
  "个個们們务務为為权權与與处處时時应應关關护護数數据據账賬录錄网網页頁码碼电電话話邮郵证證号號规規则則条條约約违違义義发發给給让讓争爭议議请請费費许許签簽订訂书書类類级級单單间間业業产產开開问問题題户戶机機构構认認识識说說责責偿償损損财財实實现現对對导導将將还還进進动動国國图圖样樣标標准準长長种種";
const simplified =
  "報报務务権权関关約约規规則则違违義义発发許许諾诺費费書书締缔結结項项認认識识護护開开処处電电話话証证録录語语説说適适財财産产責责損损償偿別别紙纸対对応应営营業业達达員员実实現现検检個个続续録录経经員员時时間间設设備备動动進进条条際际買买図图収收約约満满終终統统総总練练";
const oldForms =
  "国國権權関關発發実實対對応應条條処處拠據続續号號当當図圖会會学學体體済濟観觀経經従從収收変變検檢証證総總営營択擇満滿";

/** Pairs of a string of two characters each: the right one, and another form of it. */
function otherForms(kind: Kind, name: string, locale: Locale, pairs: string): Maker {
  const other = new Map(pairs.match(/../gu)?.map((pair) => [pair[0] ?? "", pair[1] ?? ""]));
  return letters(kind, name, [locale], (character) =>
    other.get(character) === character ? undefined : other.get(character),
  );
}

/** A maker that puts another character for each that `other` knows. */
function letters(
  kind: Kind,
  name: string,
  locales: readonly Locale[],
  other: (character: string, at: number, prose: string) => string | undefined,
): Maker {
  return {
    kind,
    name,
    find: ({ text, locale }) => {
      if (!locales.includes(locale)) return [];
      const prose = proseOf(text);
      return [...prose].flatMap((character, at): Edit[] => {
        const put = character === blot ? undefined : other(character, at, prose);
        return put === undefined ? [] : [{ from: at, to: at + 1, put }];
      });
    },
  };
}

const toHan: Record<string, string> = {
  ー: "一",
  ロ: "口",
  カ: "力",
  ニ: "二",
  エ: "工",
  タ: "夕",
  ト: "卜",
  ハ: "八",
  ミ: "三",
  チ: "千",
};
const toKana: Record<string, string> = {
  一: "ー",
  口: "ロ",
  力: "カ",
  二: "ニ",
  工: "エ",
  夕: "タ",
  八: "ハ",
  千: "チ",
};
const cyrillic: Record<string, string> = {
  a: "а",
  e: "е",
  o: "о",
  c: "с",
  p: "р",
  x: "х",
  i: "і",
  A: "А",
  D: "Ꭰ",
  P: "Р",
  B: "В",
  C: "С",
  o_: "ο",
};
const isKatakana = (character: string | undefined) => /[ァ-ヺー]/.test(character ?? "");
const isHan = (character: string | undefined) => /\p{sc=Han}/u.test(character ?? "");
const isLetter = (character: string | undefined) => /\p{L}/u.test(character ?? "");

/** Each invisible character, as typed and as an entity. */
const invisible = [
  "\u200b",
  "\u00ad",
  "\u202e",
  "\u2060",
  "\ufeff",
  "\u200d",
  "\u200c",
  "\u2800",
  "\u3164",
  "&#8203;",
  "&zwnj;",
  "&#x202E;",
  "&shy;",
];

/** Characters that look right and are not. */
export const glyphs: readonly Maker[] = [
  otherForms("traditional glyph in zh", "a traditional character", "zh", traditional),
  otherForms("Chinese glyph in ja", "a simplified character", "ja", simplified),
  otherForms("Chinese glyph in ja", "an old form", "ja", oldForms),
  letters("kana or Han that looks alike", "Han for kana", ["ja"], (character, at, prose) =>
    isKatakana(prose[at - 1]) && isKatakana(prose[at + 1]) ? toHan[character] : undefined,
  ),
  letters("kana or Han that looks alike", "kana for Han", ["ja", "zh"], (character, at, prose) =>
    isHan(prose[at - 1]) || isHan(prose[at + 1]) ? toKana[character] : undefined,
  ),
  letters("full-width letter", "a letter in full width", ["zh", "en", "ja"], (character) =>
    /[A-Za-z]/.test(character) ? wide(character) : undefined,
  ),
  letters("full-width letter", "a digit in full width", ["zh", "en", "ja"], (character) =>
    /\d/.test(character) ? wide(character) : undefined,
  ),
  letters("letter of another script", "a Cyrillic letter", ["zh", "en", "ja"], (character) => cyrillic[character]),
  ...invisible.map((sign) =>
    letters(
      "invisible character",
      `${sign.startsWith("&") ? sign : `U+${sign.codePointAt(0)?.toString(16)}`}`,
      ["zh", "en", "ja"],
      (character, at, prose) => (isLetter(character) && isLetter(prose[at + 1]) ? character + sign : undefined),
    ),
  ),
];

/** The full-width form of a letter or digit. */
function wide(character: string): string {
  return String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0);
}
