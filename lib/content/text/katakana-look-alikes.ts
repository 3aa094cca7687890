import { matchesIn } from "./matches";
/** A sign that was typed for another one that looks like it, at its index; `right` are the signs that may be meant, the likeliest first. */
export type LookAlike = { sign: string; index: number; right: readonly string[] };

/** How many characters on each side of a sign are looked at. */
const near = 12;

/** What stands before and behind the character at an index. */
export function neighbours(text: string, index: number): [before: string, after: string] {
  return [text.slice(Math.max(0, index - near), index), text.slice(index + 1, index + 1 + near)];
}

/** Han characters and the katakana that look like them. */
const katakanaOf = new Map(
  [
    "一ー",
    "口ロ",
    "囗ロ",
    "二ニ",
    "力カ",
    "夕タ",
    "工エ",
    "卜ト",
    "八ハ",
    "千チ",
    "才オ",
    "三ミ",
    "乂メ",
    "丿ノ",
    "匕ヒ",
    "又ヌ",
    "久ク",
    "牛キ",
    "厶ム",
  ].map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
);

const katakana = /[\p{sc=Katakana}ー]/u;
const smallOrLong = /[ーッァィゥェォャュョ]/u;
const han = /\p{sc=Han}/u;

/** What follows a number: 二ページ, 一カ月, 八パーセント. */
const counter =
  /^(?:[カヶケヵ][月所国年条村店箇]|ページ|パーセント|セット|メートル|キロ|ドル|ユーロ|ウォン|タイプ|ステップ|クリック|ポイント|グループ|ケタ|ケース|コース|ヘクタール|リットル|グラム|トン|バイト|メガ|ギガ|ヶ|ライセンス|ユーザー|アカウント|プラン|クラス|レベル|ランク|パターン|カ月)/u;

/** Katakana after which a long mark is common and a number is not: バー, リー, ティー, ュー. */
const longAfter = /[タダバパカガナザサラマャュファチキギシミリビピティ]$/u;

/** Words that end with what looks like a Han character. */
const wholeBefore: Record<string, RegExp> = {
  口: /(?:^|[^\p{sc=Katakana}ー])(?:ゼ|プ|ユー|キ|マク|ミク|メト|ヒー|エ|ピエ|フ)$/u,
  力: /(?:^|[^\p{sc=Katakana}ー])(?:アメリ|メー|アフリ|カ)$/u,
  二: /(?:^|[^\p{sc=Katakana}ー])(?:アルミ|ミ|アジア|クロ|マ)$/u,
};

const particle = /^(?:[をはがにのでともやへ、。，．：；！？）」』,.:;!?)\s]|から|まで|$)/u;

/**
 * Finds Han characters typed for katakana, hiragana for katakana and dashes for long marks. `words` are katakana words that the document
 * has elsewhere: プラン一ユーザー is right where it has プラン and ユーザー. Long marks after Han characters are no matter of this file.
 */
export function katakanaLookAlikes(text: string, words: ReadonlySet<string>): LookAlike[] {
  const found: LookAlike[] = [];
  for (const { 0: sign, index } of text.matchAll(/[一口囗二力夕工卜八千才三乂丿匕又久牛厶]/gu)) {
    const right = katakanaOf.get(sign) ?? "";
    const [before, after] = neighbours(text, index);
    if (isKatakana(sign, right, before, after, words)) found.push({ sign, index, right: [right] });
  }
  return [...found, ...dashes(text, words), ...kanaOfOtherKind(text)].sort((a, b) => a.index - b.index);
}

/** The katakana at the end or at the beginning of a text, with Han characters that look like some read as these. */
function runBefore(text: string): string {
  return (
    /[\p{sc=Katakana}ー一口二力夕工卜八千才]*$/u
      .exec(text)?.[0]
      .replace(/[一口二力夕工卜八千才]/gu, (sign) => katakanaOf.get(sign) ?? "") ?? ""
  );
}
function runAfter(text: string): string {
  return (
    /^[\p{sc=Katakana}ー一口二力夕工卜八千才]*/u
      .exec(text)?.[0]
      .replace(/[一口二力夕工卜八千才]/gu, (sign) => katakanaOf.get(sign) ?? "") ?? ""
  );
}

function isKatakana(sign: string, right: string, before: string, after: string, words: ReadonlySet<string>): boolean {
  const [last, next] = [before.slice(-1), after.charAt(0)];
  const [behindKatakana, beforeKatakana] = [katakana.test(last) || isTyped(last, before), katakana.test(next)];
  if (!behindKatakana && !beforeKatakana) return false;
  const [left, rest] = [runBefore(before), runAfter(after)];
  if (words.has(left + right + rest) && (left + rest).length > 1 && !counter.test(after)) return true;
  if (sign === "卜" || sign === "囗" || sign === "乂" || sign === "丿" || sign === "匕" || sign === "厶") return true;
  const isNumber = "一二三八千".includes(sign);
  if (behindKatakana && beforeKatakana) {
    // プラン一ユーザー, サービス力ランキング, カー又ーマイカー
    if (words.has(left) && words.has(rest)) return false;
    if (isNumber && (counter.test(after) || last === "ー")) return false;
    if (sign === "力" && left.length > 3 && rest.length > 2) return false;
    if (sign === "口" && /^コミ/.test(after)) return false;
    if (sign === "三") return smallOrLong.test(next);
    return true;
  }
  if (beforeKatakana) return beginsWord(sign, isNumber, last, next, after);
  return endsWord(sign, before, after, left);
}

/** True for a Han character that was typed for katakana just before: 二 in サ二一. */
function isTyped(last: string, before: string): boolean {
  return katakanaOf.has(last) && katakana.test(before.slice(-2, -1));
}

function beginsWord(sign: string, isNumber: boolean, last: string, next: string, after: string): boolean {
  if (isNumber || /[又久牛]/u.test(sign)) return sign !== "一" && smallOrLong.test(next) && !han.test(last);
  if (sign === "口" && /^(?:コミ|パク)/.test(after)) return false;
  return !han.test(last) && !/[0-9０-９]/.test(last);
}

function endsWord(sign: string, before: string, after: string, left: string): boolean {
  if (sign === "夕") return !/^[方食刊刻日飯闇暮べ]/u.test(after);
  if (!particle.test(after)) return false;
  if (sign === "一") return longAfter.test(before) || (left.includes("ー") === false && katakanaRunHasOne(before));
  return wholeBefore[sign]?.test(before) ?? false;
}

/** サ一バ一: another one stands between katakana of the same word. */
function katakanaRunHasOne(before: string): boolean {
  return /[\p{sc=Katakana}]一[\p{sc=Katakana}]+$/u.test(before);
}

/** Dashes and hyphens typed for long marks: サ―バ―, デ-タ. */
function dashes(text: string, words: ReadonlySet<string>): LookAlike[] {
  return [...text.matchAll(/(?<=\p{sc=Katakana})[-‐‑‒–—―−─－ｰ](?!>)/gu)].flatMap(({ 0: sign, index }) => {
    const [before, after] = neighbours(text, index);
    const left = runOf(before, "end");
    const rest = runOf(after, "start");
    const whole = `${left}ー${rest}`.replace(/[-‐‑‒–—―−─－ｰ]/gu, "ー");
    const twice = /[-‐‑‒–—―−─－ｰ]/u.test(left + rest);
    const ends = rest === "" && longAfter.test(before) && /^(?:[をはがにのでともや、。]|から|まで)/u.test(after);
    return words.has(whole) || (twice && rest === "" && ends) || (twice && rest !== "" && left.length < 4) || ends
      ? [{ sign, index, right: ["ー"] }]
      : [];
  });
}

function runOf(text: string, side: "start" | "end"): string {
  const run = "[\\p{sc=Katakana}ー\\-‐‑‒–—―−─－ｰ]*";
  return new RegExp(side === "start" ? `^${run}` : `${run}$`, "u").exec(text)?.[0] ?? "";
}

/** へ, べ, ぺ and り have a shape in both kana. */
function kanaOfOtherKind(text: string): LookAlike[] {
  const inKatakana =
    /(?<![\p{sc=Katakana}\p{sc=Hiragana}ー\p{sc=Han}])[へべぺ](?=[ッーァィ])|(?<=\p{sc=Katakana})[べぺ](?=[\p{sc=Katakana}ー])/gu;
  const inHiragana =
    /(?<=[\p{sc=Han}\p{sc=Hiragana}])(?<![号条項款目又は及び])[ヘ](?=の|\p{sc=Han}|、)|(?<=\p{sc=Hiragana})[リベペ](?=\p{sc=Hiragana})(?!まで|に|の|又|と|は|を|が|も|から|及|で)/gu;
  const other =
    (shift: number) =>
    ({ 0: sign, index }: RegExpExecArray) => ({
      sign,
      index,
      right: [String.fromCodePoint(sign.charCodeAt(0) + shift)],
    });
  return [...matchesIn(text, inKatakana).map(other(0x60)), ...matchesIn(text, inHiragana).map(other(-0x60))];
}

/** The katakana words of a text, without pieces of words: what stands beside a character that may be mistyped. */
export function katakanaWords(text: string): string[] {
  return (
    text.match(
      /(?<![\p{sc=Katakana}ー一口囗二力夕工卜八千才三乂丿匕又久牛厶―—–－-])[\p{sc=Katakana}ー]{2,40}(?![\p{sc=Katakana}ー一口囗二力夕工卜八千才三乂丿匕又久牛厶―—–－-])/gu,
    ) ?? []
  );
}
