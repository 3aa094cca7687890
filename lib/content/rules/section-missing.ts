import { authoritativeLocale, translatedLocales } from "../../locales";
import {
  type Draft,
  type DraftContent,
  type DraftDocument,
  type DraftSection,
  sameNumber,
  sectionsOf,
} from "../model/draft";
import type { Place, Problem, See } from "../model/problem";
import { problemAt, type Rule } from "../model/rule";
import type { Phrase } from "../model/wording";
import { headingLine, headingWords, labelOf } from "../numbering/labels";
import { structureDifferences } from "../structure/section-differences";
import { excerpt } from "../text/excerpt";

/** A section by its number, null when it has none, and its id. */
type Numbered = { number: number | null; id: string };

/**
 * `next` is the section that stands where the missing one belongs, null at the end of the file; `before` the number of the one
 * before that place, null behind the preamble. `heading` is the line to type.
 */
type Wanting = {
  next: Numbered | null;
  before: { number: number | null } | null;
  number: number;
  id: string;
  heading: string;
};

const position: Phrase<Pick<Wanting, "next" | "before">> = {
  zh: ({ next, before }) =>
    `${before ? `第 ${before.number ?? "?"} 节` : "前言"}之后${next ? `就是第 ${next.number ?? "?"} 节（${next.id}）` : "文件就结束了"}`,
  en: ({ next, before }) =>
    `${next ? `section ${next.number ?? ""} (${next.id})` : "the end of the file"} after ${before ? `section ${before.number ?? ""}` : "the preamble"}`,
  ja: ({ next, before }) =>
    `${before ? `第 ${before.number ?? "?"} 節` : "前文"}の次が${next ? `第 ${next.number ?? "?"} 節（${next.id}）` : "ファイルの末尾"}になっています`,
};

type Cases = {
  "missing from translation": Wanting;
  /** `holders` are the files that have the section. */
  "missing from original": Wanting & { holders: readonly string[] };
  /** `words` are the first of the text whose heading is lost. */
  "heading lost": { words: string; number: number; id: string; heading: string };
  added: { heading: string; id: string; original: string };
};

/** Wants every locale to hold the same sections, told apart by their ids; points at the place where one is missing. */
export const sectionMissing: Rule<"section-missing", Cases> = {
  id: "section-missing",
  kind: "certain",
  mayWait: true,
  explains: { line: ["heading-number"], document: ["name-unknown"] },
  judge: judgeContent,
  guide: {
    zh: "缺一节，或多出一节原文没有的。补上，或从三个文件里都删去",
    en: "A section is missing, or one stands there that the original does not have. Add it, or remove it from all three files",
    ja: "節が足りないか、原文にない節があります。加えるか、三つのファイルすべてから削ってください",
  },
  words: {
    zh: {
      "missing from translation": ({ next, before, number, id, heading, line }) => ({
        found: position.zh({ next, before }),
        expected: `${next ? "中间" : "其后"}应有第 ${number} 节（${id}）`,
        fix: `在${next ? `第 ${line} 行之上` : "文件末尾"}加标题“${heading}”和译文。`,
      }),
      "missing from original": ({ next, before, number, id, heading, holders, line }) => ({
        found: position.zh({ next, before }),
        expected: `${next ? "中间" : "其后"}应有第 ${number} 节（${id}）`,
        fix: `在${next ? `第 ${line} 行之上` : "文件末尾"}加标题“${heading}”和正文，或者从 ${holders.join("、")} 中删去这一节。`,
      }),
      "heading lost": ({ words, number, id, heading, line }) => ({
        found: `“${words}”没有标题`,
        expected: `应为第 ${number} 节（${id}）`,
        fix: `在第 ${line} 行之上加标题“${heading}”。`,
      }),
      added: ({ heading, id, original, line }) => ({
        found: `有一节“${heading}”（${id}），原文没有`,
        expected: "只能有原文里有的节",
        fix: `从第 ${line} 行起删去这一节，或者先把它加到 ${original}。`,
      }),
    },
    en: {
      "missing from translation": ({ next, before, number, id, heading, line }) => ({
        found: position.en({ next, before }),
        expected: `section ${number} (${id})${next ? " between them" : ""}`,
        fix: `${next ? `above line ${line}` : "at the end of the file"}, add the heading "${heading}" and the translated text.`,
      }),
      "missing from original": ({ next, before, number, id, heading, holders, line }) => ({
        found: position.en({ next, before }),
        expected: `section ${number} (${id})${next ? " between them" : ""}`,
        fix: `${next ? `above line ${line}` : "at the end of the file"}, add the heading "${heading}" and its text, or delete the section from ${holders.join(" and ")}.`,
      }),
      "heading lost": ({ words, number, id, heading, line }) => ({
        found: `"${words}" without a heading`,
        expected: `section ${number} (${id})`,
        fix: `above line ${line}, add the heading "${heading}".`,
      }),
      added: ({ heading, id, original, line }) => ({
        found: `section "${heading}" (${id}), which ${authoritativeLocale} does not have`,
        expected: "only the sections of the original",
        fix: `delete the section from line ${line} on, or add it to ${original} first.`,
      }),
    },
    ja: {
      "missing from translation": ({ next, before, number, id, heading, line }) => ({
        found: position.ja({ next, before }),
        expected: `${next ? "その間" : "その後"}に第 ${number} 節（${id}）が必要です`,
        fix: `${next ? `${line} 行目の上` : "ファイルの末尾"}に見出し「${heading}」と訳文を加えてください。`,
      }),
      "missing from original": ({ next, before, number, id, heading, holders, line }) => ({
        found: position.ja({ next, before }),
        expected: `${next ? "その間" : "その後"}に第 ${number} 節（${id}）が必要です`,
        fix: `${next ? `${line} 行目の上` : "ファイルの末尾"}に見出し「${heading}」と本文を加えるか、${holders.join("、")} からこの節を削ってください。`,
      }),
      "heading lost": ({ words, number, id, heading, line }) => ({
        found: `「${words}」に見出しがありません`,
        expected: `第 ${number} 節（${id}）が必要です`,
        fix: `${line} 行目の上に見出し「${heading}」を加えてください。`,
      }),
      added: ({ heading, id, original, line }) => ({
        found: `原文にない節「${heading}」（${id}）があります`,
        expected: "原文にある節だけを置けます",
        fix: `${line} 行目からこの節を削るか、先に ${original} に加えてください。`,
      }),
    },
  },
};

function judgeContent(content: DraftContent): Problem[] {
  return content.documents.flatMap((document) => {
    const original = document.drafts[authoritativeLocale];
    if (!original) return [];
    const translations = translationsOf(document);
    return [
      ...missingFromTranslations(content, original, translations),
      ...extraInTranslations(content, original, translations),
    ];
  });
}

function missingFromTranslations(content: DraftContent, original: Draft, translations: readonly Draft[]): Problem[] {
  return translations.flatMap((draft) =>
    sectionsOf(original).flatMap((section, index) =>
      has(draft, section, original) ? [] : [missingFromTranslation(content, original, draft, section, index)],
    ),
  );
}

/** If the text of the section is still there, only its heading is missing, and belongs above that text. */
function missingFromTranslation(
  content: DraftContent,
  original: Draft,
  draft: Draft,
  section: DraftSection,
  index: number,
): Problem {
  const { place, next, before, ...values } = gap(draft, original, section, index);
  const details = { see: [headingOf(section)], section: section.id ?? undefined };
  const text = structureDifferences(content).find(
    ({ change, lostSection, draft: other }) => change === "extra" && other === draft && lostSection?.id === section.id,
  );
  return text
    ? problemAt(text.translation, sectionMissing, {
        key: "heading lost",
        values: { ...values, words: excerpt(text.part.words) },
        ...details,
      })
    : problemAt(place, sectionMissing, {
        key: "missing from translation",
        values: { next, before, ...values },
        ...details,
      });
}

function missingFromOriginal(
  content: DraftContent,
  original: Draft,
  owner: Draft,
  section: DraftSection,
  index: number,
  holders: readonly Draft[],
): Problem {
  const { place, next, before, ...values } = gap(original, owner, section, index);
  const details = {
    see: holders.map((holder) => headingOf(sectionsOf(holder).find((other) => other.id === section.id) ?? section)),
    section: section.id ?? undefined,
  };
  const text = structureDifferences(content).find(
    ({ change, lostSection, draft }) => change === "missing" && draft === owner && lostSection?.id === section.id,
  );
  return text
    ? problemAt(text.original, sectionMissing, {
        key: "heading lost",
        values: { ...values, words: excerpt(text.part.words) },
        ...details,
      })
    : problemAt(place, sectionMissing, {
        key: "missing from original",
        values: { next, before, ...values, holders: holders.map(({ file }) => file) },
        ...details,
      });
}

/** What every translation has is taken to have been lost from zh; what one alone has is an addition of its own. */
function extraInTranslations(content: DraftContent, original: Draft, translations: readonly Draft[]): Problem[] {
  const complete = translations.length === translatedLocales.length;
  return translations.flatMap((draft, nth) =>
    sectionsOf(draft).flatMap((section, index) => {
      if (section.id === null || has(original, section, draft)) return [];
      if (
        complete &&
        translations.length > 1 &&
        translations.every((other) => sectionsOf(other).some(({ id }) => id === section.id))
      )
        return nth === 0 ? [missingFromOriginal(content, original, draft, section, index, translations)] : [];
      return [
        problemAt(section.place, sectionMissing, {
          key: "added",
          values: {
            heading: headingWords(section.label, section.heading),
            id: section.id,
            original: original.file,
          },
          see: [{ ...endOf(original, index), text: sectionsOf(original)[index]?.headingLine ?? original.file }],
          section: section.id,
        }),
      ];
    }),
  );
}

/** Where the section that `owner` has at `index` belongs in `draft`, what stands around that place, and the heading to type. */
function gap(draft: Draft, owner: Draft, section: DraftSection, index: number) {
  const followers = sectionsOf(owner)
    .slice(index + 1)
    .map((follower) => follower.id);
  const next = sectionsOf(draft).find((other) => other.id !== null && followers.includes(other.id));
  const before = sectionsOf(draft)[(next ? sectionsOf(draft).indexOf(next) : sectionsOf(draft).length) - 1];
  const number = section.number ?? index + 1;
  return {
    place: next?.place ?? endOf(draft, sectionsOf(draft).length),
    next: next ? { number: next.number, id: next.id ?? "" } : null,
    before: before ? { number: before.number } : null,
    number,
    id: section.id ?? section.heading,
    heading: headingLine(
      section.depth,
      labelOf(draft.scheme, section.level, draft.locale, section.path),
      "…",
      section.id ?? "id",
    ),
  };
}

function headingOf({ place, label, heading }: DraftSection): See {
  return { ...place, text: headingWords(label, heading) };
}

/** A section whose id is wrong, repeated or absent and whose number is right is the business of `section-id`. */
function has(draft: Draft, section: DraftSection, owner: Draft): boolean {
  return sectionsOf(draft).some(
    (other, index) =>
      (section.id !== null && other.id === section.id) ||
      (sameNumber(other, section) &&
        (section.id === null ||
          !sectionsOf(owner).some((known) => known.id === other.id) ||
          sectionsOf(draft).findIndex((earlier) => earlier.id === other.id) < index)),
  );
}

function endOf(draft: Draft, index: number): Place {
  return sectionsOf(draft)[index]?.place ?? { file: draft.file, line: draft.lines.length, column: 1 };
}

function translationsOf(document: DraftDocument): Draft[] {
  return translatedLocales.flatMap((locale) => document.drafts[locale] ?? []);
}
