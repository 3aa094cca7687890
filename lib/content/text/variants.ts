import { matchesIn } from "./matches";
import type { Found } from "./word-set";

/** Blocks of characters that Unicode (UAX 15) calls compatibility variants of others, and hyphens that only look like the one typed. */
const candidates =
  /[\u0132\u0133\u0149\u017F\u01C4-\u01CC\u01F1-\u01F3\u2010\u2011\u2100-\u214F\u2160-\u217F\u2474-\u24FF\u2E80-\u2FDF\u3131-\u318E\u3200-\u33FF\uFB00-\uFB06\uFE10-\uFE6F\uFF01-\uFFEE\u{1D400}-\u{1D7FF}\u{1F100}-\u{1F2FF}]+/gu;

/** Signs with a meaning of their own, and those that the keyboards of Chinese and Japanese type. */
const right = /[℃℉№℗™℠℡℮㎡㎥㊣㊙￥￡￠]/u;
const rightInChinese = /[，（）：；？！－／～％＋＝＆＊＿［］｛｝Ⅰ-Ⅻⅰ-ⅹ]/u;
/** Rule `punctuation-width` judges these in other languages. */
const rightElsewhere = /[，：；！？（）．]/u;

/** Where Unicode's ordinary form is not what a writer types. */
const ordinaryOf: Record<string, string> = {
  "㈱": "株式会社",
  "㈲": "有限会社",
  "\u2010": "-",
  "\u2011": "-",
  "㎎": "mg",
};

/** A run of variants, and the ordinary characters that are meant; null when Unicode does not name them. */
export type Variant = Found & { ordinary: string | null };

/**
 * Finds characters that are variants of ordinary ones. `wide` tells that the language has full-width marks, which are right there.
 * @example
 * variantsIn("共１２份", true); // [{ word: "１２", index: 1, ordinary: "12" }]
 */
export function variantsIn(text: string, wide: boolean): Variant[] {
  return matchesIn(text, candidates).flatMap(({ 0: run, index }) => {
    const variants: Variant[] = [];
    let at = index;
    let open: Variant | null = null;
    for (const character of run) {
      if (isVariant(character, text, at, wide)) {
        if (open) open.word += character;
        else {
          open = { word: character, index: at, ordinary: null };
          variants.push(open);
        }
      } else open = null;
      at += character.length;
    }
    return variants.map((variant) => ({ ...variant, ordinary: ordinaryForm(variant.word, wide) }));
  });
}

function isVariant(character: string, text: string, index: number, wide: boolean): boolean {
  if (right.test(character) || (wide ? rightInChinese : rightElsewhere).test(character)) return false;
  // A hyphen between Latin letters; elsewhere it is a dash like others.
  if (character === "\u2010" || character === "\u2011")
    return /[A-Za-z0-9]$/.test(text.slice(index - 1, index)) && /^[A-Za-z0-9]/.test(text.slice(index + 1, index + 2));
  return character.normalize("NFKC") !== character || /[\u2E80-\u2EFF]/u.test(character);
}

function ordinaryForm(word: string, wide: boolean): string | null {
  const plain = [...word]
    .map((character) => ordinaryOf[character] ?? character)
    .join("")
    .normalize("NFKC");
  // Some radicals have no ordinary character that Unicode would name.
  if (/[\u2E80-\u2FDF]/u.test(plain) || plain.trim() === "" || plain.includes("\u2044")) return null;
  return wide ? plain.replaceAll("(", "（").replaceAll(")", "）") : plain;
}
