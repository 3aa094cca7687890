import { type Draft, type DraftContent, partsOf, writtenDrafts } from "../model/draft";
import type { Problem } from "../model/problem";
import type { ReportLanguage } from "../model/report-language";
import { problemAt, type Rule } from "../model/rule";
import type { SiteContent } from "../model/site-content";
import { codeOf, invisibleName } from "../phrases/sign-names";
import { walk } from "../text/visit-tree";

type Cases = {
  /**
   * `codes` are the characters by their numbers in Unicode, `around` what stands before and behind the first in its line. `clean` is the
   * line without them; null where words were lost with them, or where it is too long to paste.
   */
  invisible: { count: number; codes: readonly string[]; around: readonly [string, string]; clean: string | null };
  /** In a text that YAML or JSON writes with its numbers. */
  written: { count: number; codes: readonly string[] };
  /** `entities` are the characters as typed: `&#8203;`. */
  entity: { entities: readonly string[]; codes: readonly string[] };
};

const named = (codes: readonly string[], language: ReportLanguage) =>
  codes.map((code) => invisibleName(String.fromCodePoint(Number.parseInt(code.slice(2), 16)))[language]);

export const characterForbidden: Rule<"character-forbidden", Cases> = {
  id: "character-forbidden",
  kind: "certain",
  judge: judgeContent,
  judgeSite: judgeMessages,
  guide: {
    zh: "有看不见的字符，多半是复制来的，或者写成了 `&#8203;`。照 Fix 删去，不要复制",
    en: "Characters that do not show, most often copied along or typed as `&#8203;`. Delete them as Fix says; do not copy them",
    ja: "見えない文字があります（多くはコピーで紛れ込むか、`&#8203;` と書かれています）。Fix のとおり削ってください。コピーはしないでください",
  },
  words: {
    zh: {
      invisible: ({ count, codes, around: [before, after], clean, line }) => ({
        found: `有 ${count} 个看不见的字符（${named(codes, "zh").join("、")}），${count > 1 ? "第一个" : ""}在“${before}”和“${after}”之间`,
        expected: "只能有读者看得见的字符",
        fix:
          clean === null
            ? `在第 ${line} 行，从“${before}”之后到“${after}”之前删去重打；不要复制，复制会把这些字符带过来。`
            : clean.trim() === ""
              ? `把第 ${line} 行清空。`
              : `${count > 1 || after === "" ? `把第 ${line} 行` : `在第 ${line} 行把光标放在“${after}”之前，按一次退格键；或者把整行`}换成：\n${clean}`,
      }),
      written: ({ count, codes, line }) => ({
        found: `有 ${count} 个看不见的字符（${named(codes, "zh").join("、")}）`,
        expected: "只能有读者看得见的字符",
        fix: `在第 ${line} 行删去以“\\”开头、代表这些字符的代码。`,
      }),
      entity: ({ entities, codes, line }) => ({
        found: `“${entities.join("”“")}”写的是看不见的字符（${named(codes, "zh").join("、")}）`,
        expected: "只能有读者看得见的字符",
        fix: `在第 ${line} 行删去“${entities.join("”“")}”。`,
      }),
    },
    en: {
      invisible: ({ count, codes, around: [before, after], clean, line }) => ({
        found: `${count === 1 ? "an invisible character" : `${count} invisible characters`} (${named(codes, "en").join(", ")}), ${count > 1 ? "the first " : ""}between "${before}" and "${after}"`,
        expected: "only characters that a reader can see",
        fix:
          clean === null
            ? `in line ${line}, delete what stands from "${before}" to "${after}" and type it again by hand: copying it would bring the character along.`
            : clean.trim() === ""
              ? `make line ${line} empty.`
              : `${count > 1 || after === "" ? "" : `in line ${line}, put the cursor before "${after}" and press Backspace once; or `}replace line ${line} by:\n${clean}`,
      }),
      written: ({ count, codes, line }) => ({
        found: `${count === 1 ? "an invisible character" : `${count} invisible characters`} (${named(codes, "en").join(", ")})`,
        expected: "only characters that a reader can see",
        fix: `in line ${line}, delete the code with "\\" that writes the character.`,
      }),
      entity: ({ entities, codes, line }) => ({
        found: `"${entities.join('", "')}", which writes an invisible character (${named(codes, "en").join(", ")})`,
        expected: "only characters that a reader can see",
        fix: `delete "${entities.join('", "')}" in line ${line}.`,
      }),
    },
    ja: {
      invisible: ({ count, codes, around: [before, after], clean, line }) => ({
        found: `見えない文字が ${count} 個あります（${named(codes, "ja").join("、")}）。${count > 1 ? "最初のもの" : "場所"}は「${before}」と「${after}」の間です`,
        expected: "読者に見える文字だけを使えます",
        fix:
          clean === null
            ? `${line} 行目の「${before}」の後から「${after}」の前までを消して手で打ち直してください。コピーすると、この文字も一緒に付いてきます。`
            : clean.trim() === ""
              ? `${line} 行目を空にしてください。`
              : `${count > 1 || after === "" ? `${line} 行目を次のものに置き換えてください` : `${line} 行目の「${after}」の前にカーソルを置き、Backspace キーを一度押してください。行全体を次のものに置き換えてもかまいません`}：\n${clean}`,
      }),
      written: ({ count, codes, line }) => ({
        found: `見えない文字が ${count} 個あります（${named(codes, "ja").join("、")}）`,
        expected: "読者に見える文字だけを使えます",
        fix: `${line} 行目で、この文字を表す「\\」で始まるコードを削ってください。`,
      }),
      entity: ({ entities, codes, line }) => ({
        found: `「${entities.join("」「")}」は見えない文字です（${named(codes, "ja").join("、")}）`,
        expected: "読者に見える文字だけを使えます",
        fix: `${line} 行目の「${entities.join("」「")}」を削ってください。`,
      }),
    },
  },
};

// What does not show and yet changes what a reader or a search sees: controls, bidirectional and other format characters
// (Unicode TR36, section 2), zero-width and other ignorable characters, lone surrogates, private use, the signs for a lost character or
// picture, and the empty pattern of Braille.
const forbidden =
  /(?![\t\n])[\u2800\uFFFC\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\uFFFD]/gu;

/** Refuses characters that a reader cannot see, at the first of each line. */
export function forbiddenCharacters(file: string, text: string): Problem[] {
  if (text.search(forbidden) === -1) return [];
  return text.split("\n").flatMap((content, index) => {
    const found = [...content.matchAll(forbidden)];
    const first = found[0];
    if (!first) return [];
    const codes = [...new Set(found.map(([character]) => codeOf(character)))];
    return problemAt({ file, line: index + 1, column: first.index + 1 }, characterForbidden, {
      key: "invisible",
      values: { count: found.length, codes, around: aroundSign(content, first.index), clean: cleanLine(content) },
    });
  });
}

/** What stands for words that were lost, which only their writer knows. */
const lost = /[\uFFFC\uFFFD\p{Co}\p{Cs}]/u;

/** What stands for a space or a line break. */
const blank = /[\u2800\v\f\u0085\p{Zl}\p{Zp}]/u;

/** The longest line that anybody pastes out of a message. */
const longestLine = 2000;

/** The line without what nobody sees; see `Cases`. */
function cleanLine(content: string): string | null {
  if (content.length > longestLine || lost.test(content)) return null;
  return content.replace(forbidden, (sign) => (blank.test(sign) ? " " : ""));
}

/** So many characters before and behind the sign at `index` tell where it stands. */
const shown = 8;

function aroundSign(content: string, index: number): readonly [string, string] {
  const visible = (text: string) => [...text.replace(forbidden, "")];
  return [
    visible(content.slice(Math.max(0, index - 80), index))
      .slice(-shown)
      .join("")
      .trim(),
    visible(content.slice(index, index + 80))
      .slice(0, shown)
      .join("")
      .trim(),
  ];
}

/** The names of HTML for characters that nobody sees; most are numbers: `&#8203;`, `&#x202E;`. */
const entityNames: Record<string, number> = {
  shy: 0xad,
  zwnj: 0x200c,
  zwj: 0x200d,
  lrm: 0x200e,
  rlm: 0x200f,
  ZeroWidthSpace: 0x200b,
  NegativeVeryThinSpace: 0x200b,
  NegativeThinSpace: 0x200b,
  NegativeMediumSpace: 0x200b,
  NegativeThickSpace: 0x200b,
  NoBreak: 0x2060,
  af: 0x2061,
  ApplyFunction: 0x2061,
  it: 0x2062,
  InvisibleTimes: 0x2062,
  ic: 0x2063,
  InvisibleComma: 0x2063,
};

const entity = /&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,24}));/g;

/** The character of an entity, where nobody would see it; null for any other. A number that Unicode does not have is a lost character. */
function invisibleOf([, decimal, hexadecimal, name]: readonly (string | undefined)[]): string | null {
  const number =
    name !== undefined
      ? entityNames[name]
      : decimal !== undefined
        ? Number.parseInt(decimal, 10)
        : Number.parseInt(hexadecimal ?? "", 16);
  if (number === undefined) return null;
  const character = number === 0 || number > 0x10ffff ? "\uFFFD" : String.fromCodePoint(number);
  return character.search(forbidden) === -1 ? null : character;
}

function judgeContent(content: DraftContent): Problem[] {
  return writtenDrafts(content).flatMap((draft) => [...inFrontMatter(draft), ...entitiesIn(draft)]);
}

/** YAML, too, can write a character by its number. */
function inFrontMatter(draft: Draft): Problem[] {
  const { frontMatter } = draft;
  const texts = {
    title: frontMatter.title,
    ...("description" in frontMatter && { description: frontMatter.description }),
  };
  return Object.entries(texts).flatMap(([key, text]) => {
    const found = text.match(forbidden) ?? [];
    if (found.length === 0) return [];
    const values = { count: found.length, codes: [...new Set(found.map(codeOf))] };
    return problemAt(draft.placeOf([key]), characterForbidden, { key: "written", values });
  });
}

/** Entities in texts, titles of links and descriptions of pictures, line by line. In code they stand as they are. */
function entitiesIn(draft: Draft): Problem[] {
  const text = draft.lines.join("\n");
  if (text.search(entity) === -1) return [];
  return withoutCode(draft, text)
    .split("\n")
    .flatMap((content, index) => {
      const found = [...content.matchAll(entity)].flatMap((match) => {
        const escaped = (/\\*$/.exec(content.slice(Math.max(0, match.index - 8), match.index))?.[0].length ?? 0) % 2;
        const character = escaped === 1 ? null : invisibleOf(match);
        return character === null ? [] : [{ typed: match[0], code: codeOf(character), column: match.index + 1 }];
      });
      const [first] = found;
      if (!first) return [];
      return problemAt({ file: draft.file, line: index + 1, column: first.column }, characterForbidden, {
        key: "entity",
        values: {
          entities: [...new Set(found.map(({ typed }) => typed))],
          codes: [...new Set(found.map(({ code }) => code))],
        },
        section: partsOf(draft).findLast(({ place: { line } }) => line <= index + 1)?.id ?? undefined,
      });
    });
}

/** The text with code and HTML blanked out. */
function withoutCode(draft: Draft, text: string): string {
  let [blanked, end] = ["", 0];
  walk(draft.tree, ({ type, position }) => {
    if (!position || (type !== "inlineCode" && type !== "code" && type !== "html")) return;
    const [from, to] = [position.start.offset ?? end, position.end.offset ?? end];
    blanked += text.slice(end, from) + text.slice(from, to).replace(/[^\n]/g, " ");
    end = to;
  });
  return blanked + text.slice(end);
}

/** JSON can write a character by its number. */
function judgeMessages({ messages }: SiteContent): Problem[] {
  return messages.flatMap((file) =>
    [...file.messages.values()].flatMap(({ text, place }) => {
      const found = text.match(forbidden) ?? [];
      if (found.length === 0) return [];
      const values = { count: found.length, codes: [...new Set(found.map(codeOf))] };
      return problemAt(place, characterForbidden, { key: "written", values });
    }),
  );
}
