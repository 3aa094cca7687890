import type { Problem } from "../model/problem";
import { problemAt, type Rule } from "../model/rule";

type Cases = { invisible: { count: number; codes: readonly string[] } };

export const characterForbidden: Rule<"character-forbidden", Cases> = {
  id: "character-forbidden",
  kind: "certain",
  guide: {
    zh: "有看不见的字符，多半是复制来的。删去这一行，重新手打",
    en: "Characters that do not show, most often copied along. Delete the line and type it again by hand",
    ja: "見えない文字があります（多くはコピーで紛れ込みます）。その行を消して手で打ち直してください",
  },
  words: {
    zh: {
      invisible: ({ count, codes, line }) => ({
        found: `有 ${count} 个看不见的字符（${codes.join("、")}）`,
        expected: "只能有读者看得见的字符",
        fix: `删去第 ${line} 行，重新手打；复制会把这些字符一起带过来。`,
      }),
    },
    en: {
      invisible: ({ count, codes, line }) => ({
        found: `${count === 1 ? "an invisible character" : `${count} invisible characters`} (${codes.join(", ")})`,
        expected: "only characters that a reader can see",
        fix: `delete line ${line} and type it again by hand: copying it would bring the character along.`,
      }),
    },
    ja: {
      invisible: ({ count, codes, line }) => ({
        found: `見えない文字が ${count} 個あります（${codes.join("、")}）`,
        expected: "読者に見える文字だけを使えます",
        fix: `${line} 行目を消して手で打ち直してください。コピーすると、この文字も一緒に付いてきます。`,
      }),
    },
  },
};

// What does not show and yet changes what a reader or a search sees: controls, bidirectional and other format characters
// (Unicode TR36, section 2), zero-width and other ignorable characters, lone surrogates, private use, the sign for a lost character.
const forbidden = /(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\uFFFD]/gu;

/** Refuses characters that a reader cannot see, at the first of each line. */
export function forbiddenCharacters(file: string, text: string): Problem[] {
  if (text.search(forbidden) === -1) return [];
  return text.split("\n").flatMap((content, index) => {
    const found = [...content.matchAll(forbidden)];
    const first = found[0];
    if (!first) return [];
    const codes = [...new Set(found.map(([character]) => codePoint(character)))];
    return problemAt({ file, line: index + 1, column: first.index + 1 }, characterForbidden, {
      key: "invisible",
      values: { count: found.length, codes },
    });
  });
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
