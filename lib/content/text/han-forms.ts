import { ConverterFactory } from "opencc-js/core";
import fromShinjitai from "opencc-js/dict/JPShinjitaiCharacters";
import toShinjitai from "opencc-js/dict/JPShinjitaiCharactersRev";
import toTraditional from "opencc-js/dict/STCharacters";
import toSimplified from "opencc-js/dict/TSCharacters";
import toSimplifiedWords from "opencc-js/dict/TSPhrases";

/** The form of a Han character that a language does not write: `rare` where no list tells which form it is. */
export type HanForm = "traditional" | "simplified" | "japanese" | "rare";

/** A character of another form, at its index, and the character that the language has for it; null where nobody knows. */
export type ForeignHan = { character: string; index: number; form: HanForm; right: string | null };

/**
 * Finds Han characters that a language does not write. Chinese writes those of GB 2312 that OpenCC does not simplify; Japanese those of
 * JIS X 0208, of simplified forms only those of its first level, and none that OpenCC turns into a present form.
 * @example
 * foreignHan("用戶", "zh"); // [{ character: "戶", index: 1, form: "traditional", right: "户" }]
 */
export function foreignHan(text: string, language: "zh" | "ja"): ForeignHan[] {
  const isForeign = language === "zh" ? foreignInChinese : foreignInJapanese;
  const suspects = [...text.matchAll(/\p{sc=Han}/gu)].filter(
    ({ 0: character, index }) => !signs.test(character) && isForeign(character, text, index),
  );
  if (suspects.length === 0) return [];
  const simplified = language === "zh" ? simplifyText(text) : "";
  return suspects.flatMap(({ 0: character, index }) => {
    if (language === "ja") return { character, index, ...japaneseFor(character) };
    const right = simplified.slice(index, index + character.length);
    // 乾隆 keeps its 乾, and 瞭望 its 瞭.
    if (right === character && simplifiedOf().has(character)) return [];
    return { character, index, ...chineseFor(character, right) };
  });
}

/** Signs that Unicode counts among the Han characters, radicals copied out of a PDF and compatibility forms: no matter of script. */
const signs = /[々〆〇〻\u2E80-\u2FDF]/u;

type Words = ReadonlyMap<string, string>;

/** Makes something when it is first asked for: a check of texts without such characters never needs it. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const entriesOf = (dictionary: string): Words =>
  new Map(
    dictionary.split("|").map((entry) => {
      const [from = "", to = from] = entry.split(" ");
      return [from, to] as const;
    }),
  );

const simplifiedOf = once(() => entriesOf(toSimplified));
const traditionalOf = once(() => entriesOf(toTraditional));
const shinjitaiOf = once(() => entriesOf(toShinjitai));
const kyujitaiOf = once(() => entriesOf(fromShinjitai));
const simplify = once(() => ConverterFactory([[toSimplifiedWords, toSimplified]]));

/** The text with each traditional character simplified in place. */
function simplifyText(text: string): string {
  const whole = simplify()(text);
  if (whole.length === text.length) return whole;
  return [...text].map((character) => simplifiedOf().get(character) ?? character).join("");
}

/** The Han characters of two bytes whose first one lies in a range, in a code whose second byte is A1 to FE. */
function codedCharacters(code: string, first: number, last: number): ReadonlySet<string> {
  const decoder = new TextDecoder(code);
  const characters = new Set<string>();
  for (let row = first; row <= last; row++)
    for (let cell = 0xa1; cell <= 0xfe; cell++) {
      const character = decoder.decode(Uint8Array.of(row, cell));
      if (/^\p{sc=Han}$/u.test(character)) characters.add(character);
    }
  return characters;
}

/** GB 2312 has its 6,763 characters in these rows. */
const chinese = once(() => codedCharacters("gb18030", 0xb0, 0xf7));
/** JIS X 0208: 6,355 characters, the first 2,965 of which are in common use. */
const japanese = once(() => codedCharacters("euc-jp", 0xb0, 0xf4));
const commonJapanese = once(() => codedCharacters("euc-jp", 0xb0, 0xcf));

const isChanged = (words: Words, character: string) => (words.get(character) ?? character) !== character;

/** Of the common characters that the state has listed since (2013), those that words have and GB 2312 lacks. */
const chineseAnyway = /[瞭啰]/u;

function foreignInChinese(character: string): boolean {
  return (!chinese().has(character) && !chineseAnyway.test(character)) || isChanged(simplifiedOf(), character);
}

/** Japanese characters outside the code, or at its second level, that are also the simplified form of another: jōyō, in common words and in names. */
const commonAnyway = /[𠮟塡剝頰惧刹踪凛咤洒弯痒虱蝎鄧龔郝濰贛]/u;
const commonWords = /浮游|游泳|回游|游離|游魚|几帳|几案|抛物|文机|稲荷|深圳|厦門|佛山|淄博|咸陽|漯河|涪陵/u;

function foreignInJapanese(character: string, text: string, index: number): boolean {
  if (commonAnyway.test(character) || commonJapanese().has(character)) return false;
  if (commonWords.test(text.slice(Math.max(0, index - 1), index + 2))) return false;
  return !japanese().has(character) || isChanged(traditionalOf(), character) || isChanged(shinjitaiOf(), character);
}

function chineseFor(character: string, right: string): Pick<ForeignHan, "form" | "right"> {
  if (right !== character) return { form: "traditional", right };
  const old = kyujitaiOf().get(character);
  if (old === undefined) return { form: isNewJapanese(character) ? "japanese" : "rare", right: null };
  return { form: "japanese", right: simplifiedOf().get(old) ?? old };
}

/** Japanese has it, and Chinese in no form: 込, 働. */
const isNewJapanese = (character: string) => japanese().has(character);

/** Forms that Unicode keeps apart and OpenCC does not, from the Chinese to the Japanese one. */
const variants: Words = new Map(
  [
    "戶戸",
    "户戸",
    "别別",
    "强強",
    "查査",
    "內内",
    "產産",
    "产産",
    "值値",
    "吳呉",
    "吴呉",
    "絕絶",
    "绝絶",
    "稅税",
    "銳鋭",
    "锐鋭",
    "悅悦",
  ]
    .concat([
      "眾衆",
      "众衆",
      "啟啓",
      "启啓",
      "裡裏",
      "里裏",
      "羣群",
      "冊冊",
      "册冊",
      "每毎",
      "步歩",
      "沒没",
      "换換",
      "帐帳",
      "账帳",
      "賬帳",
    ])
    .map((pair) => [[...pair][0] ?? "", [...pair][1] ?? ""] as const),
);

/** Chinese words of one character: Japanese has no such word, in whatever form. */
const noJapaneseWord = /[您你们們这這吗嗎么麼呢吧啊哪她它很]/u;

function japaneseFor(character: string): Pick<ForeignHan, "form" | "right"> {
  const traditional = traditionalOf().get(character) ?? character;
  const shinjitai = shinjitaiOf().get(traditional) ?? traditional;
  const candidate = variants.get(character) ?? variants.get(shinjitai) ?? shinjitai;
  const right = noJapaneseWord.test(character) || !commonJapanese().has(candidate) ? null : candidate;
  if (traditional !== character || chinese().has(character)) return { form: "simplified", right };
  const old = isChanged(shinjitaiOf(), character) || isChanged(simplifiedOf(), character);
  return { form: old ? "traditional" : "rare", right };
}
