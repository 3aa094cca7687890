import { authoritativeLocale, translatedLocales } from "../../locales";
import {
  type Draft,
  type DraftContent,
  type DraftDocument,
  type DraftSection,
  partsOf,
  sameNumber,
  sectionsOf,
} from "../model/draft";
import type { Problem } from "../model/problem";
import { problemAt, type Rule } from "../model/rule";
import type { MessageOf, Phrase } from "../model/wording";
import { headingLine, headingWords } from "../numbering/labels";
import { copiedSections } from "../structure/doubled-passages";
import { incomparableSections } from "../structure/section-differences";
import { type DefinedTerm, definedTerms } from "../text/defined-terms";
import { leavesOf, placeInLeaf } from "../text/leaves";
import { namedPassages } from "../text/named-passages";

/** The id to give to a section, and the line to type. */
type Wanted = { wanted: string; typed: string };

const named: Phrase<string> = {
  zh: (wanted) => `应为 {#${wanted}}：用小写英文字母，每种语言相同`,
  en: (wanted) => `{#${wanted}}, a name in small Latin letters that is the same in every language`,
  ja: (wanted) => `{#${wanted}} が必要です。英小文字を使い、どの言語でも同じにします`,
};

const type: Phrase<{ typed: string; line: number }> = {
  zh: ({ typed, line }) => `把第 ${line} 行改成“${typed}”。`,
  en: ({ typed, line }) => `type "${typed}" in line ${line}.`,
  ja: ({ typed, line }) => `${line} 行目を「${typed}」に直してください。`,
};

/** The other way: the id is to be another one, in every language. */
const rename: Phrase<{ id: string; holders: readonly string[] }> = {
  zh: ({ id, holders }) => `如果确实要改标识（旧的网址会失效），就把 ${holders.join("、")} 的标识也改成 {#${id}}。`,
  en: ({ id, holders }) =>
    `Where the id is to be renamed (addresses with the old one cease to work), type {#${id}} in ${holders.join(" and ")}, too.`,
  ja: ({ id, holders }) =>
    `識別名を変えるつもりであれば（古いアドレスは使えなくなります）、${holders.join(" と ")} の識別名も {#${id}} に直してください。`,
};

type Cases = {
  absent: Wanted & { heading: string };
  malformed: Wanted & { id: string };
  repeated: Wanted & { id: string };
  /** `holders` are the places where the other languages have the id that is wanted. */
  "other name": Wanted & { id: string; holders: readonly string[] };
  /** The id at the end of a paragraph; `wanted` is what the other languages have there, null where that is of no help. */
  passage: { id: string | null; repeated: boolean; wanted: string | null };
  /** An id where none can stand, which the page would show. */
  stray: { sign: string };
  /** An id that no other language has there. */
  "passage added": { id: string };
  /** `wanted` is the id of the definition in the other languages, null when they have none; `opens` tells that its line opens with it. */
  definition: { id: string; term: string; repeated: boolean; wanted: string | null; opens: boolean };
};

/** Wants every section and definition to carry an id of its own, the same in every locale. */
export const sectionId: Rule<"section-id", Cases> = {
  id: "section-id",
  kind: "certain",
  explains: { line: ["brackets-unpaired", "character-variant", "punctuation-width"] },
  judge: judgeContent,
  guide: {
    zh: "标题的 `{#…}` 缺少、重复或与其他语言不同，或者定义的 `{#…}` 不对。写成和其他语言一样",
    en: "The `{#…}` of a heading is missing, repeated or not that of the other languages, or that of a definition is wrong. Write the same as in the other languages",
    ja: "見出しの `{#…}` がない、重複する、またはほかの言語と異なります。定義の `{#…}` の誤りも含みます。ほかの言語と同じにしてください",
  },
  words: {
    zh: {
      absent: ({ heading, wanted, ...values }) => ({
        found: `标题“${heading}”没有标识`,
        expected: named.zh(wanted),
        fix: type.zh(values),
      }),
      malformed: ({ id, wanted, ...values }) => ({
        found: `标识是 {#${id}}`,
        expected: named.zh(wanted),
        fix: type.zh(values),
      }),
      repeated: ({ id, wanted, ...values }) => ({
        found: `标识 {#${id}} 第二次出现`,
        expected: named.zh(wanted),
        fix: type.zh(values),
      }),
      "other name": ({ id, wanted, holders, ...values }) => ({
        found: `标识是 {#${id}}`,
        expected: `应为 {#${wanted}}，与其他语言一致`,
        fix: `${type.zh(values)}${rename.zh({ id, holders })}`,
      }),
      stray: ({ sign, line }) => ({
        found: `“${sign}”在一段文字中间`,
        expected: "标识应在标题末尾、一段末尾，或紧接在要定义的粗体词之后",
        fix: `把第 ${line} 行的“${sign}”移到那里，或者删去。`,
      }),
      passage: ({ id, repeated, wanted, line }) => ({
        found: id === null ? "这一段没有标识" : `标识${repeated ? ` {#${id}} 第二次出现` : `是 {#${id}}`}`,
        expected: wanted === null ? "应为它自己的名称，用小写英文字母" : `应为 {#${wanted}}，与其他语言一致`,
        fix: `第 ${line} 行的这一段以“ {#${wanted ?? "name"}}”结尾。`,
      }),
      "passage added": ({ id, line }) => ({
        found: `这一段的标识是 {#${id}}，其他语言的这一段没有标识`,
        expected: "每种语言应有同样的标识",
        fix: `在其他语言的同一段末尾也加上 {#${id}}，或者从第 ${line} 行的这一段删去。`,
      }),
      definition: ({ id, term, repeated, wanted, opens, line }) => ({
        found: repeated ? `标识 {#${id}} 第二次出现` : `标识是 {#${id}}`,
        expected: wanted === null ? "应为它自己的名称，用小写英文字母" : `应为 {#${wanted}}，与其他语言一致`,
        fix: opens
          ? `第 ${line} 行以“**${term}** {#${wanted ?? "name"}}”开头。`
          : `把第 ${line} 行的这个词写成“**${term}** {#${wanted ?? "name"}}”。`,
      }),
    },
    en: {
      absent: ({ heading, wanted, ...values }) => ({
        found: `the heading "${heading}" without an id`,
        expected: named.en(wanted),
        fix: type.en(values),
      }),
      malformed: ({ id, wanted, ...values }) => ({
        found: `the id {#${id}}`,
        expected: named.en(wanted),
        fix: type.en(values),
      }),
      repeated: ({ id, wanted, ...values }) => ({
        found: `the id {#${id}} a second time`,
        expected: named.en(wanted),
        fix: type.en(values),
      }),
      "other name": ({ id, wanted, holders, ...values }) => ({
        found: `the id {#${id}}`,
        expected: `{#${wanted}}, as in the other languages`,
        fix: `${type.en(values)} ${rename.en({ id, holders })}`,
      }),
      stray: ({ sign, line }) => ({
        found: `"${sign}" in the middle of a text`,
        expected: "an id at the end of a heading or a paragraph, or right behind the bold term that it defines",
        fix: `move "${sign}" in line ${line} there, or delete it.`,
      }),
      passage: ({ id, repeated, wanted, line }) => ({
        found: id === null ? "a paragraph without an id" : `the id {#${id}}${repeated ? " a second time" : ""}`,
        expected:
          wanted === null ? "a name of its own in small Latin letters" : `{#${wanted}}, as in the other languages`,
        fix: `end the paragraph that begins in line ${line} with " {#${wanted ?? "name"}}".`,
      }),
      "passage added": ({ id, line }) => ({
        found: `the id {#${id}}, which this paragraph does not have in the other languages`,
        expected: "the same id in every language",
        fix: `end the same paragraph with {#${id}} in the other languages, too, or take it out of the paragraph that begins in line ${line}.`,
      }),
      definition: ({ id, term, repeated, wanted, opens, line }) => ({
        found: `the id {#${id}}${repeated ? " a second time" : ""}`,
        expected:
          wanted === null ? "a name of its own in small Latin letters" : `{#${wanted}}, as in the other languages`,
        fix: `${opens ? `begin line ${line} with` : `in line ${line}, write the term as`} "**${term}** {#${wanted ?? "name"}}".`,
      }),
    },
    ja: {
      absent: ({ heading, wanted, ...values }) => ({
        found: `見出し「${heading}」に識別名がありません`,
        expected: named.ja(wanted),
        fix: type.ja(values),
      }),
      malformed: ({ id, wanted, ...values }) => ({
        found: `識別名が {#${id}} です`,
        expected: named.ja(wanted),
        fix: type.ja(values),
      }),
      repeated: ({ id, wanted, ...values }) => ({
        found: `識別名 {#${id}} がもう一度使われています`,
        expected: named.ja(wanted),
        fix: type.ja(values),
      }),
      "other name": ({ id, wanted, holders, ...values }) => ({
        found: `識別名が {#${id}} です`,
        expected: `ほかの言語と同じく {#${wanted}} が必要です`,
        fix: `${type.ja(values)}${rename.ja({ id, holders })}`,
      }),
      stray: ({ sign, line }) => ({
        found: `「${sign}」が文章の途中にあります`,
        expected: "識別名は、見出しの末尾、段落の末尾、または定義する太字の語の直後に置きます",
        fix: `${line} 行目の「${sign}」をそこへ移すか、削ってください。`,
      }),
      passage: ({ id, repeated, wanted, line }) => ({
        found:
          id === null
            ? "この段落に識別名がありません"
            : `識別名 {#${id}} ${repeated ? "が二度目に現れます" : "があります"}`,
        expected: wanted === null ? "英小文字の独自の名前が必要です" : `ほかの言語と同じく {#${wanted}} が必要です`,
        fix: `${line} 行目から始まる段落の末尾に「 {#${wanted ?? "name"}}」を付けてください。`,
      }),
      "passage added": ({ id, line }) => ({
        found: `この段落に識別名 {#${id}} がありますが、ほかの言語の同じ段落にはありません`,
        expected: "どの言語にも同じ識別名が必要です",
        fix: `ほかの言語の同じ段落の末尾にも {#${id}} を付けるか、${line} 行目から始まる段落から外してください。`,
      }),
      definition: ({ id, term, repeated, wanted, opens, line }) => ({
        found: repeated ? `識別名 {#${id}} がもう一度使われています` : `識別名が {#${id}} です`,
        expected:
          wanted === null ? "英小文字で、この定義だけの名前が必要です" : `ほかの言語と同じく {#${wanted}} が必要です`,
        fix: opens
          ? `${line} 行目を「**${term}** {#${wanted ?? "name"}}」で始めてください。`
          : `${line} 行目のこの語を「**${term}** {#${wanted ?? "name"}}」と書いてください。`,
      }),
    },
  },
};

/** An id at the end of a heading that is not read as one: (#minors), {minors}, {#minors without an end. */
const almostId = /[ \u3000]*(?:[{｛][#＃]?|[（([【][#＃])[ ]*[A-Za-z][A-Za-z0-9-]*[ ]*[)）}｝\]】]?$/u;

const wellFormed = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

function judgeContent(content: DraftContent): Problem[] {
  const incomparable = incomparableSections(content);
  return content.documents.flatMap((document) =>
    draftsOf(document).flatMap((draft) => [
      ...sectionsOf(draft).flatMap((section, index) => judgeSection(document, draft, section, index)),
      ...strayIds(draft),
      ...judgePassages(document, draft, incomparable),
      ...judgeDefinitions(document, draft),
    ]),
  );
}

function draftsOf(document: DraftDocument): Draft[] {
  return Object.values(document.drafts);
}

/** The section of the same number whose id this one should carry: that of zh, or of all translations where only zh differs. */
function modelOf({ drafts }: DraftDocument, draft: Draft, section: DraftSection): DraftSection | undefined {
  const numbered = (other: Draft) => sectionsOf(other).find((known) => sameNumber(known, section));
  const translations = translatedLocales.flatMap((locale) => drafts[locale] ?? []).filter((other) => other !== draft);
  const [first, ...rest] = translations.map(numbered);
  const agreed = first && translations.length > 0 && rest.every((other) => other?.id === first.id) ? first : undefined;
  if (draft.locale === authoritativeLocale) return translations.length > 1 ? agreed : undefined;
  const original = drafts[authoritativeLocale];
  return agreed?.id === section.id ? undefined : original && numbered(original);
}

function judgeSection(document: DraftDocument, draft: Draft, section: DraftSection, index: number): Problem[] {
  const { id } = section;
  const model = modelOf(document, draft, section);
  const taken = sectionsOf(draft).some((other) => other.id === model?.id);
  const free = model?.id && wellFormed.test(model.id) && !taken ? model.id : undefined;
  const wanted = free ?? (id && wellFormed.test(id) ? id : "a-word-of-your-choice");
  const see = free && model ? [{ ...model.place, text: headingWords(model.label, model.heading) }] : undefined;
  const words = id === null ? section.heading.replace(almostId, "") : section.heading;
  const typed = headingLine(section.depth, section.label || "…", words, wanted);
  const at = (message: MessageOf<Cases>): Problem[] => [
    problemAt(section.place, sectionId, { ...message, see, section: id ?? undefined }),
  ];
  if (id === null)
    return at({ key: "absent", values: { heading: headingWords(section.label, section.heading), wanted, typed } });
  if (!wellFormed.test(id) || id === "preamble" || id === "front-matter")
    return at({ key: "malformed", values: { id, wanted, typed } });
  if (copiedSections(draft).has(section)) return [];
  if (sectionsOf(draft).findIndex((other) => other.id === id) < index)
    return at({ key: "repeated", values: { id, wanted, typed } });
  const elsewhere = draftsOf(document).some(
    (other) => other !== draft && sectionsOf(other).some((known) => known.id === id),
  );
  if (!free || elsewhere) return [];
  const holders = draftsOf(document)
    .flatMap((other) => sectionsOf(other).find((known) => other !== draft && known.id === free) ?? [])
    .map(({ place }) => `${place.file}:${place.line}`);
  return at({ key: "other name", values: { id, wanted, typed, holders } });
}

function strayIds(draft: Draft): Problem[] {
  return partsOf(draft).flatMap((section) =>
    leavesOf(section).flatMap((leaf) =>
      [...leaf.prose.matchAll(/\{[:#][^{}]*\}/g)].map(({ 0: sign, index }) =>
        problemAt(placeInLeaf(leaf, sign, index), sectionId, {
          key: "stray",
          values: { sign },
          section: section.id ?? undefined,
        }),
      ),
    ),
  );
}

/** The ids at the ends of paragraphs, on which references rest. */
function judgePassages(document: DraftDocument, draft: Draft, incomparable: ReadonlySet<string>): Problem[] {
  const known = wantedIds(document, draft, (other) => namedPassages(other).map(({ path, id }) => [path, id]));
  const seen = new Set<string | null>(sectionsOf(draft).map(({ id }) => id));
  const copied = copiedIds(draft);
  return namedPassages(draft).flatMap(({ path, id, place, section }) => {
    const comparable = !draftsOf(document).some(({ file }) => incomparable.has(`${file} ${section}`));
    const wanted = comparable ? known(path) : undefined;
    const repeated = id !== null && seen.has(id);
    const formed = id === null || (wellFormed.test(id) && !repeated);
    if (id !== null) seen.add(id);
    if (repeated && copied.has(section)) return [];
    if (formed && (wanted === undefined || wanted === id)) return [];
    const free = wanted && wellFormed.test(wanted) && !seen.has(wanted) ? wanted : null;
    if (id === null && free === null) return [];
    return problemAt(place, sectionId, {
      ...(id !== null && formed && wanted === null
        ? { key: "passage added", values: { id } }
        : { key: "passage", values: { id, repeated, wanted: free } }),
      section,
    });
  });
}

/** The ids of sections that stand twice with all that they hold: `passage-doubled` says so. */
function copiedIds(draft: Draft): ReadonlySet<string | null | undefined> {
  return new Set([...copiedSections(draft).keys()].map(({ id }) => id));
}

function judgeDefinitions(document: DraftDocument, draft: Draft): Problem[] {
  const own = definitionsOf(draft);
  const copied = copiedIds(draft);
  const known = wantedIds(document, draft, (other) => {
    const names = definitionsOf(other).map(({ name }, index): [string, string] => [String(index), name]);
    return names.length === own.length ? names : [];
  });
  return own.flatMap(({ name, term, place, opens, section }, index) => {
    const wanted = known(String(index));
    const repeated = own.findIndex((other) => other.name === name) < index;
    if (repeated && copied.has(section)) return [];
    if (wellFormed.test(name) && !repeated && (wanted === undefined || wanted === name)) return [];
    const free = wanted && !own.some((other) => other.name === wanted) ? wanted : null;
    return problemAt(place, sectionId, {
      key: "definition",
      values: { id: name, term, repeated, wanted: free, opens },
      section: section ?? undefined,
    });
  });
}

/**
 * The id that each place of a draft should have, by what `idsIn` gives for each place: that of the translations where they agree, else
 * that of the original; undefined where nobody knows, also where the original has the same id twice.
 */
function wantedIds(
  { drafts }: DraftDocument,
  draft: Draft,
  idsIn: (draft: Draft) => [place: string, id: string | null][],
): (place: string) => string | null | undefined {
  const translations = translatedLocales.flatMap((locale) => drafts[locale] ?? []).map((own) => new Map(idsIn(own)));
  const original = drafts[authoritativeLocale];
  const inOriginal = original && original !== draft ? idsIn(original) : [];
  const once = inOriginal.filter(
    ([, id]) => id === null || inOriginal.filter(([, other]) => other === id).length === 1,
  );
  const originals = new Map(once);
  return (place) => {
    const [first, ...others] = translations.map((ids) => ids.get(place));
    const agreed = first && others.length > 0 && others.every((id) => id === first) ? first : undefined;
    return agreed ?? originals.get(place);
  };
}

/** Also those in items, entries and quotations, which have ids on the page like any other, and those inside a sentence. */
function definitionsOf(draft: Draft): (Omit<DefinedTerm, "id"> & { name: string })[] {
  return definedTerms(draft).map(({ id, ...term }) => ({ ...term, name: id.slice(draft.firstName.length + 1) }));
}
