import type { Phrases } from "../model/wording";

/** What kinds of signs are called that look like signs of another kind; the first whose pattern fits names a sign. */
const kinds: [pattern: RegExp, names: Phrases][] = [
  [/^[０-９]$/u, { zh: "全角数字", en: "a full-width digit", ja: "全角の数字" }],
  [/^[Ａ-Ｚａ-ｚ]$/u, { zh: "全角字母", en: "a full-width letter", ja: "全角の英字" }],
  [/^[\uFF01-\uFF5E\uFFE0-\uFFE6]$/u, { zh: "全角符号", en: "a full-width sign", ja: "全角の記号" }],
  [/^[\uFF61-\uFF9F]$/u, { zh: "半角假名", en: "half-width kana", ja: "半角カナ" }],
  [/^[\u2E80-\u2FDF]$/u, { zh: "部首符号", en: "a radical, no character", ja: "部首の記号" }],
  [/^[\uFB00-\uFB06]$/u, { zh: "连字", en: "a ligature", ja: "合字" }],
  [
    /^[\u2460-\u24FF\u3200-\u33FF]$/u,
    { zh: "一个字符的合成符号", en: "a sign made of several characters", ja: "組文字" },
  ],
  [/^[ー]$/u, { zh: "日文长音符号", en: "the Japanese long mark", ja: "長音記号" }],
  [/^[-‐‑‒–—―−─－]$/u, { zh: "横线", en: "a dash", ja: "ダッシュ・ハイフン" }],
  [/^[○◯]$/u, { zh: "圆圈", en: "a circle", ja: "丸印" }],
  [/^〇$/u, { zh: "汉字零", en: "the Chinese zero", ja: "漢数字のゼロ" }],
  [/^。$/u, { zh: "中文句号", en: "a full-width full stop", ja: "句点" }],
  [/^\.$/u, { zh: "英文句点", en: "a full stop", ja: "ピリオド" }],
  [/^[0-9]$/u, { zh: "数字", en: "a digit", ja: "数字" }],
  [/^\p{sc=Han}$/u, { zh: "汉字", en: "a Chinese character", ja: "漢字" }],
  [/^\p{sc=Hiragana}$/u, { zh: "平假名", en: "hiragana", ja: "ひらがな" }],
  [/^\p{sc=Katakana}$/u, { zh: "片假名", en: "katakana", ja: "カタカナ" }],
  [/^\p{sc=Cyrillic}$/u, { zh: "西里尔字母（俄文字母）", en: "a Cyrillic letter", ja: "キリル文字（ロシア文字）" }],
  [/^\p{sc=Greek}$/u, { zh: "希腊字母", en: "a Greek letter", ja: "ギリシャ文字" }],
  [/^\p{sc=Latin}$/u, { zh: "英文字母", en: "a Latin letter", ja: "英字" }],
];

const other: Phrases = { zh: "另一个字符", en: "another character", ja: "別の文字" };

/**
 * What a sign is called, with its number in Unicode.
 * @example
 * signName("一").en; // "a Chinese character, U+4E00"
 */
export function signName(sign: string): Phrases {
  const { zh, en, ja } = kinds.find(([pattern]) => pattern.test(sign))?.[1] ?? other;
  const code = codeOf(sign);
  return { zh: `${zh}，${code}`, en: `${en}, ${code}`, ja: `${ja}、${code}` };
}

/** The number of a character in Unicode, as everybody writes it: U+4E00. */
export function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

const invisible: [pattern: RegExp, names: Phrases][] = [
  [/^\u00AD$/u, { zh: "软连字符", en: "soft hyphen", ja: "ソフトハイフン" }],
  [/^\u200B$/u, { zh: "零宽空格", en: "zero-width space", ja: "ゼロ幅スペース" }],
  [/^[\u200C\u200D]$/u, { zh: "零宽连接控制符", en: "zero-width joiner or non-joiner", ja: "ゼロ幅の結合制御" }],
  [
    /^[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]$/u,
    { zh: "改变文字方向的控制符", en: "control of text direction", ja: "文字の向きを変える制御文字" },
  ],
  [/^[\u2060\uFEFF]$/u, { zh: "零宽不换行符", en: "zero-width no-break sign", ja: "ゼロ幅の改行禁止" }],
  [/^\u2800$/u, { zh: "空白盲文", en: "empty Braille pattern", ja: "点字の空白" }],
  [/^[\u3164\uFFA0\u115F\u1160]$/u, { zh: "韩文填充符", en: "Hangul filler", ja: "ハングルのフィラー" }],
  [
    /^[\uFE00-\uFE0F\u{E0100}-\u{E01EF}\u180B-\u180F]$/u,
    { zh: "字形变体选择符", en: "variation selector", ja: "異体字セレクタ" },
  ],
  [/^\uFFFC$/u, { zh: "图片或对象的占位符", en: "stands for a picture or object", ja: "画像・オブジェクトの跡" }],
  [/^\uFFFD$/u, { zh: "丢失的字符", en: "a lost character", ja: "失われた文字" }],
  [/^\p{Co}$/u, { zh: "自造字", en: "private character", ja: "外字" }],
  [/^\p{Cc}$/u, { zh: "控制符", en: "control character", ja: "制御文字" }],
];

/** What a character that nobody sees is called, behind its number; the number alone where it has no name that an editor could know. */
export function invisibleName(character: string): Phrases {
  const code = codeOf(character);
  const names = invisible.find(([pattern]) => pattern.test(character))?.[1];
  return names
    ? { zh: `${code} ${names.zh}`, en: `${code} ${names.en}`, ja: `${code} ${names.ja}` }
    : { zh: code, en: code, ja: code };
}
