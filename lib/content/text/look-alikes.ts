import type { Locale } from "../../locales";
import { katakanaLookAlikes, type LookAlike, neighbours } from "./katakana-look-alikes";
import { matchesIn } from "./matches";

/**
 * A pattern that finds a sign by its neighbours, and what it stands for. It begins with the sign and looks back from there: a pattern that
 * begins with what stands before is tried at every place of a text.
 */
type Row = { pattern: RegExp; right: string | ((sign: string) => string | undefined) };

/** `words` are those that the sign stands in, in place of their "*". */
function rowOf(words: string, sign: string, right: string): Row {
  const places = words.split(" ").map((word) => {
    const [before = "", after = ""] = word.split("*");
    return `${before && `(?<=${before}${sign})`}${after && `(?=${after})`}`;
  });
  const alone = `(?<![\\p{sc=Katakana}ー]${sign})(?![\\p{sc=Katakana}ー])`;
  return { pattern: new RegExp(`${sign}${alone}(?:${places.join("|")})`, "gu"), right };
}

const number = "〇一二三四五六七八九十百千万";

/** Kana in words of Han characters, which Japanese and Chinese write alike or nearly so. */
const kanaInHan: Row[] = [
  rowOf("*座 *頭 *实 *実 *調 *径 人* 窓* 窗* 入* 出* 戸* 户* 糸* 河* 裏* 間* 手* 港* 蛇* 利* 大* 小*", "ロ", "口"),
  rowOf(
    "能* 協* 协* 効* 效* 権* 权* 電* 电* 有* 努* 圧* 压* 実* 实* 暴* 武* 入* 出* 強* 强* 労* 劳* 動* 动* 学* 体* 気* 魅* 勢* 势* 資* 全* 火* 水* 重* 主* 人* 国* 財* 财* 尽* 威* 活* *学 *量",
    "カ",
    "力",
  ),
  rowOf(
    "*商 *事 *場 *场 *業 *业 *程 *具 *夫 *作 *学 *期 *数 *賃 *芸 *艺 加* 施* 着* 完* 竣* 人* 大* 商* 理* 起* 員* 员* 职* 職* 分*",
    "エ",
    "工",
  ),
  rowOf("*方 *食 *刊 *刻 *日 *陽 *阳 七*", "タ", "夕"),
  rowOf(`第* *〇 *十 *百 *千 *万 十* 〇* *人 *件 *名 *回 *次 *者 *種 *种 *項 *项 *個 *个 *箇 *年 *月 *日`, "ニ", "二"),
  rowOf(`第* *〇 *十 *百 *千 *万 十* 〇* *月 *日 *人 *件 *割`, "ハ", "八"),
  rowOf("[二三四五六七八九数]*", "チ", "千"),
  rowOf("天* 秀* 多* *能 *覚 人*", "オ", "才"),
  rowOf("占*", "ト", "卜"),
];

/** Han numerals with a sign between that is no numeral: 二○二六年. */
const zero: Row = { pattern: new RegExp(`[○◯〇OＯОo0０](?<=[${number}].)(?=[${number}○◯年])`, "gu"), right: "〇" };

const digits: Row[] = [
  { pattern: /[OОΟ](?<=[0-9].)(?=[0-9.,%％年月日元円])/gu, right: "0" },
  { pattern: /[lIІ](?<=[0-9].)(?=[0-9])/gu, right: "1" },
];

const latinOf = new Map(
  [
    ..."аa еe оo рp сc уy хx іi јj ѕs ԁd һh АA ВB ЕE КK МM НH ОO РP СC ТT ХX ІI ЈJ ЅS αa οo νv ρp ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX ıi".matchAll(
      /(\S)(\S)/gu,
    ),
  ].map(([, typed = "", latin = ""]) => [typed, latin] as const),
);

/** Cyrillic and Greek letters in Latin words. */
const letters: Row = {
  pattern: /[\p{sc=Cyrillic}\p{sc=Greek}ı](?:(?<=\p{sc=Latin}.)|(?=\p{sc=Latin}))/gu,
  right: (sign) => latinOf.get(sign),
};

/** The full stop of Chinese in an address. */
const dots: Row = { pattern: /。(?<=[A-Za-z0-9].)(?=(?:com|cn|net|org|jp)(?![A-Za-z]))/gu, right: "." };

/** What a writer of Japanese or Chinese may mean by a long mark between Han characters. */
const longMark = /ー(?<=\p{sc=Han}.)/gu;
const afterOne = /^[覧览部般定切方律時致括式旦貫連人件回次体元意環種个個項项]/u;
const beforeOne = /[第同統统唯单均随逐]$/u;

/**
 * Finds kana typed for Han characters, Han characters typed for kana, and letters and digits typed for each other, by their neighbours.
 * `words` are katakana words that the document has elsewhere.
 * @example
 * lookAlikes("サ一バ一", "ja"); // [{ sign: "一", index: 1, right: ["ー"] }, { sign: "一", index: 3, right: ["ー"] }]
 */
export function lookAlikes(text: string, language: Locale, words: ReadonlySet<string> = new Set()): LookAlike[] {
  const writesHan = language === "zh" || language === "ja";
  const rows = writesHan ? [...digits, letters, dots, zero, ...kanaInHan] : [...digits, letters];
  const found = [
    ...rows.flatMap((row) => findRow(text, row)),
    ...(writesHan ? longMarks(text) : []),
    ...(language === "ja" ? katakanaLookAlikes(text, words) : []),
  ];
  const first = new Map([...found].reverse().map((one) => [one.index, one] as const));
  return [...first.values()].sort((a, b) => a.index - b.index);
}

function findRow(text: string, { pattern, right }: Row): LookAlike[] {
  return matchesIn(text, pattern).flatMap(({ 0: sign, index }) => {
    const meant = typeof right === "string" ? right : right(sign);
    return meant === sign ? [] : [{ sign, index, right: meant === undefined ? [] : [meant] }];
  });
}

/** 第ー条 is 第一条; between other characters a long mark may also stand for a dash. */
function longMarks(text: string): LookAlike[] {
  const start =
    /^ー(?=\p{sc=Han})/u.test(text) && afterOne.test(text.slice(1)) ? [{ sign: "ー", index: 0, right: ["一"] }] : [];
  const inside = matchesIn(text, longMark).flatMap(({ index }) => {
    const [before, after] = neighbours(text, index);
    // クッ牛ー: it is the character before that is wrong.
    if (/[\p{sc=Katakana}ー]\p{sc=Han}$|(?<!\p{sc=Han})[口二力夕工卜八千才三牛厶]$/u.test(before)) return [];
    const one = beforeOne.test(before) || afterOne.test(after);
    return { sign: "ー", index, right: one ? ["一"] : ["一", "—"] };
  });
  return [...start, ...inside];
}

/**
 * A word with look-alikes: the sign at `index` and what it may stand for, the word around it, and that word as it should be, null where
 * somebody has to choose. `at` is the sign as it stands in the text.
 */
export type LookAlikeWord = LookAlike & { at: string; word: string; corrected: string | null };

/**
 * Finds look-alikes word by word, so that サ一バ一 is one mistake. Arguments as for `lookAlikes`.
 * @example
 * lookAlikeWords("サ一バ一を", "ja"); // [{ word: "サ一バ一", corrected: "サーバー", sign: "一", at: "一", index: 1, right: ["ー"] }]
 */
export function lookAlikeWords(text: string, language: Locale, words?: ReadonlySet<string>): LookAlikeWord[] {
  const found = lookAlikes(text, language, words);
  const groups: LookAlike[][] = [];
  for (const one of found) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && group.length < mostInWord && inOneWord(last, one, text.slice(last.index + 1, one.index)))
      group.push(one);
    else groups.push([one]);
  }
  return groups.flatMap((group) => {
    const [first, last] = [group[0], group.at(-1)];
    if (!first || !last) return [];
    const part = partOfWord(first);
    const before = new RegExp(`${part}$`, "u").exec(text.slice(Math.max(0, first.index - 30), first.index))?.[0] ?? "";
    const after = new RegExp(`^${part}`, "u").exec(text.slice(last.index + 1, last.index + 31))?.[0] ?? "";
    const start = first.index - before.length;
    const word = text.slice(start, last.index + 1 + after.length);
    const chosen = group.every(({ right }) => right.length === 1);
    const corrected = group.reduce(
      (rest, { index, right: [right = ""] }) => replaceAt(rest, index - start, right),
      word,
    );
    return [{ ...first, at: first.sign, word, corrected: chosen ? corrected : null }];
  });
}

/** So many characters of one word were mistyped at most. */
const mostInWord = 8;

function replaceAt(text: string, index: number, sign: string): string {
  return text.slice(0, index) + sign + text.slice(index + 1);
}

/** The letters of one word stand side by side; of Han characters, which have no words, only the next but one counts. */
function inOneWord(last: LookAlike, next: LookAlike, between: string): boolean {
  const part = partOfWord(last);
  if (part !== partOfWord(next) || between.length > 12) return false;
  return new RegExp(`^${part}$`, "u").test(between);
}

/** What a word consists of that holds a sign. */
function partOfWord({ sign, right: [right = sign] }: LookAlike): string {
  if (/[\p{sc=Katakana}ー]/u.test(right)) return "[\\p{sc=Katakana}ー]{0,12}";
  if (/[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}.]/u.test(right)) return "[A-Za-z\\p{sc=Cyrillic}\\p{sc=Greek}]{0,30}";
  if (/[0-9]/.test(right)) return "[0-9.,]{0,12}";
  return "[\\p{sc=Han}\\p{sc=Hiragana}]{0,1}";
}
