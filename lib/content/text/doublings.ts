import type { Locale } from "../../locales";
import { matchesIn } from "./matches";
import type { Found } from "./word-set";

/** Signs or words that stand twice, and what may stand there instead. */
export type Doubling = Found & { right: readonly string[] };

type Row = { pattern: RegExp; right: (word: string) => string[] };

const half = (word: string) => [word.slice(0, Math.ceil(word.length / 2)).trim()];
const each = (word: string) => [...new Set(word)];

/** Dots in a row are an ellipsis from three on; `--`, `——` and `……` are signs of two. */
const marks: Row[] = [
  { pattern: /([，；：！,;!])\1+/gu, right: ([sign = ""]) => [sign] },
  { pattern: /([？?])\1(?!\1)(?<!\1\1\1)/gu, right: ([sign = ""]) => [sign] },
  { pattern: /(?<![A-Za-z0-9:]):{2,}(?![A-Za-z0-9])/gu, right: () => [":"] },
  { pattern: /。{2,}/gu, right: (word) => (word.length > 2 ? ["。", "……"] : ["。"]) },
  { pattern: /、{2,}/gu, right: () => ["、"] },
  { pattern: /(?<![.\d/])\.\.(?![./\d])/gu, right: () => ["."] },
  { pattern: /([，、；：])(?!\1)[，。、；：]|。[，、；：]/gu, right: each },
  { pattern: /,[.;:](?=\s|$)|;[,.:](?=\s|$)/gu, right: each },
];

/** What each of these has. */
const twoMarks = /[，；：！,;!？?:。、.]{2}/u;

/** English words that may stand twice: "what it had had", "that that means". */
const mayRepeat = /^(?:had|that|is|so|very|do|bye|ha|no|tut|please|blah|in|on|up|out)$/iu;
const phraseWithLink = /\b(?:by|and|to|after|upon|or|in|on|for|over)\b/iu;

/** True where a word, or two, may stand twice. To compare the words is faster than to look for them with the pattern. */
function repeatsWords(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  return words.some(
    (word, at) => word === words[at + 1] || (word === words[at + 2] && words[at + 1] === words[at + 3]),
  );
}

function doubledEnglish(text: string): Doubling[] {
  if (!repeatsWords(text)) return [];
  return [
    ...text.matchAll(/(?<![\p{L}\p{N}’'-])(\p{L}[\p{L}’']*(?: \p{L}[\p{L}’']*)?)(\s{1,2})\1(?![\p{L}\p{N}’'-])/giu),
  ].flatMap(({ 0: word, 1: once = "", index }) => {
    const twice = word.slice(-once.length);
    const isName = /^\p{Lu}/u.test(once) && /^\p{Lu}/u.test(twice);
    if (isName && !/^(?:the|a|an|of|to|and|or|we|you|in|for|by|with|this|our|your)$/iu.test(once)) return [];
    if (mayRepeat.test(once) || (once.includes(" ") && phraseWithLink.test(once))) return [];
    return [{ word, index, right: [once] }];
  });
}

/** Chinese function words that stand twice; what stands around keeps words apart that end and begin with the same character: 为了了解. */
const doubledChinese: Row[] = [
  /(?<![目标的])的的(?!确)/gu,
  /(?<![不为除到罢了明])了了(?![解之然如])/gu,
  /(?<![但可于只还就总若凡正])是是(?![非否])/gu,
  /(?<![存现实潜内正所好])在在(?!线)/gu,
  /(?<![共总饱温柔缓])和和(?![气睦美平])/gu,
  /(?<![参赠])与与(?!会)/gu,
  /(?<![抑])或或(?!有)/gu,
  /(?<![把])把把(?!关)/gu,
  /被被/gu,
  /(?<![即])将将(?!来)/gu,
  /(?<![对由关位属等基终])于于/gu,
  /您您|我们我们|您的您的|我们们|它们们|他们们/gu,
  /(?<![唯尤与])其其(?![他它余中实])/gu,
  /(?<![方导取意面趋])向向/gu,
  /(?<![自理缘因])由由(?!于)/gu,
  /(?<![并况而])且且/gu,
  /(?<![合])并并(?![且非不])/gu,
  /(?<![申邀聘])请请(?!求)/gu,
  /(?<![可予所得加足难])以以(?![及便上下内外前后来])/gu,
  /(?<![所具拥享持含只没])有有(?![效关限权])/gu,
].map((pattern) => ({ pattern, right: half }));

/** What each of these has. */
const twoHan = /(\p{sc=Han})\1|我们我们|您的您的/u;

/** Japanese particles and words that stand twice; ものの, でできる, ははじめ are right. */
const doubledJapanese: Row[] = [
  /をを/gu,
  /(?<!も)のの(?!しる|しり|ち|ぞ)/gu,
  /(?<![い])にに(?!せ|く|げ|ぎ|わ)/gu,
  /がが(?!ん|い)/gu,
  /(?<!は)はは(?!は|じ|な|る|っ|か|ぐ)/gu,
  /でで(?!き|す|は|も|ん|な|し|あ)/gu,
  /(?<!と)とと(?!も|の|と)/gu,
  /もも(?!ち|っ|と|の)/gu,
  /(について|により|による|として|および|または|における|に関する|ただし|である|こちら)\1/gu,
  /([\p{sc=Katakana}ー]{3,12})\1/gu,
].map((pattern) => ({ pattern, right: half }));

/** A word of two Han characters that stands twice, but for numbers: 一个一个, 一人一人. */
const doubledHan: Row = {
  pattern:
    /(?![〇一二三四五六七八九十百千万每各])(\p{sc=Han}(?![〇一二三四五六七八九十百千万])\p{sc=Han}{1,3}?)\1(?!章程|法|名|器|库)/gu,
  right: half,
};
/** The longest such word, in units of a string: characters outside the first plane have two. */
const longestHan = 8;

/** True where two signs or more may stand twice. To compare the signs is faster than to look for words with the pattern. */
function repeatsSigns(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const first = text.charCodeAt(index);
    const second = text.charCodeAt(index + 1);
    for (let length = 2; length <= longestHan; length++)
      if (text.charCodeAt(index + length) === first && text.charCodeAt(index + length + 1) === second) return true;
  }
  return false;
}

/** Verbs that Chinese doubles, and what is one word after another. */
const doubledAnyway = /^(?:研究|讨论|考虑|商量|比较|检查|了解|学习|休息|时时|刻刻)/u;

/**
 * Finds marks and words that stand twice.
 * @example
 * doublingsIn("the the users", "en"); // [{ word: "the the", index: 0, right: ["the"] }]
 */
export function doublingsIn(text: string, locale: Locale): Doubling[] {
  const rows = [
    ...(twoMarks.test(text) ? marks : []),
    ...(locale === "zh" && twoHan.test(text) ? doubledChinese : []),
    ...(locale === "ja" ? doubledJapanese : []),
    ...(locale !== "en" && repeatsSigns(text) ? [doubledHan] : []),
  ];
  const found = rows.flatMap(({ pattern, right }) =>
    matchesIn(text, pattern).map(({ 0: word, index }) => ({ word, index, right: right(word) })),
  );
  const all = locale === "en" ? [...found, ...doubledEnglish(text)] : found;
  return all.filter(({ word }) => !doubledAnyway.test(word)).sort((a, b) => a.index - b.index);
}
