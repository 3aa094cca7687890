import { authoritativeLocale } from "../locales";
import { compileContent } from "./compile";
import type { Content } from "./document";
import type { DraftContent, EarlierText } from "./draft";
import { readDocuments, readMessages, readReviews } from "./drafts";
import { type ContentFiles, startOf } from "./files";
import { type Problem, problemAt, sortProblems } from "./problem";
import { blocksDiffer } from "./rules/blocks-differ";
import { bracketsUnpaired } from "./rules/brackets-unpaired";
import { characterVariant } from "./rules/character-variant";
import { readDocumentList, readVocabulary } from "./rules/data-file-invalid";
import { applyDeclaredDifferences } from "./rules/difference-unused";
import { emphasisLiteral } from "./rules/emphasis-literal";
import { factsDiffer } from "./rules/facts-differ";
import { fileUnexpected } from "./rules/file-unexpected";
import { frontMatterDiffers } from "./rules/front-matter-differs";
import { headingNumber } from "./rules/heading-number";
import { headingUnnumbered } from "./rules/heading-unnumbered";
import { htmlRaw } from "./rules/html-raw";
import { itemNumber } from "./rules/item-number";
import { itemsDiffer } from "./rules/items-differ";
import { linkBroken } from "./rules/link-broken";
import { linkUnsafe } from "./rules/link-unsafe";
import { listCollapsed } from "./rules/list-collapsed";
import { markupUnsupported } from "./rules/markup-unsupported";
import { messagesDiffer } from "./rules/messages-differ";
import { modalityDiffers } from "./rules/modality-differs";
import { nameUnknown } from "./rules/name-unknown";
import { placeholderLeft } from "./rules/placeholder-left";
import { punctuationWidth } from "./rules/punctuation-width";
import { renderingForbidden } from "./rules/rendering-forbidden";
import { sectionEmpty } from "./rules/section-empty";
import { sectionId } from "./rules/section-id";
import { sectionMissing } from "./rules/section-missing";
import { sectionOrder } from "./rules/section-order";
import { spellingUnknown } from "./rules/spelling-unknown";
import { termMissing } from "./rules/term-missing";
import { translationBehind } from "./rules/translation-behind";

/** A rule looks at everything that could be read and returns what an editor must fix. */
type Rule = (content: DraftContent) => Problem[];

const rules: readonly Rule[] = [
  headingUnnumbered,
  headingNumber,
  sectionId,
  sectionMissing,
  sectionOrder,
  sectionEmpty,
  itemNumber,
  itemsDiffer,
  blocksDiffer,
  listCollapsed,
  emphasisLiteral,
  htmlRaw,
  markupUnsupported,
  linkUnsafe,
  linkBroken,
  renderingForbidden,
  nameUnknown,
  termMissing,
  factsDiffer,
  modalityDiffers,
  characterVariant,
  bracketsUnpaired,
  punctuationWidth,
  spellingUnknown,
  messagesDiffer,
  placeholderLeft,
  translationBehind,
];

/** What a check found. `content` is null as long as one problem is an error. */
export type CheckResult = { content: Content | null; problems: Problem[]; documentCount: number };

/**
 * Checks what the loader found: all problems at once, or the content. `isEnglishWord` tells whether a lower-case word is ordinary
 * English, `earlierText` what the original said before.
 */
export function checkContent(
  files: ContentFiles,
  isEnglishWord: (word: string) => boolean,
  earlierText: EarlierText = () => null,
): CheckResult {
  if (!files.rootExists) return { content: null, problems: [noFolder(files.root)], documentCount: 0 };
  const problems: Problem[] = files.strays.map(strayFile);
  const list = readDocumentList(files);
  const vocabulary = readVocabulary(files);
  if ("problems" in vocabulary) problems.push(...vocabulary.problems);
  if ("problems" in list)
    return { content: null, problems: sortProblems([...problems, ...list.problems]), documentCount: 0 };
  problems.push(...fileUnexpected(files, list.documents));
  const draft: DraftContent = {
    documents: readDocuments(files, list.documents, problems),
    vocabulary:
      "problems" in vocabulary ? { parties: {}, names: {}, terms: {}, known: {}, modality: {} } : vocabulary.vocabulary,
    openTerms: "problems" in vocabulary ? [] : vocabulary.open,
    reviews: readReviews(files, problems),
    messages: readMessages(files, problems),
    isEnglishWord,
    earlierText,
  };
  // Without the vocabulary every name would be unknown: its own problem is enough.
  const applicable = "problems" in vocabulary ? rules.filter((rule) => rule !== nameUnknown) : rules;
  const written = withoutPending(draft);
  const found = applyDeclaredDifferences(
    draft,
    withoutEchoes([...frontMatterDiffers(draft), ...applicable.flatMap((rule) => rule(written))]),
  );
  const all = sortProblems([
    ...problems,
    ...found,
    ...draft.documents.filter(({ pending }) => pending).flatMap(pendingNote),
  ]);
  const clean = all.every((problem) => problem.severity !== "error");
  return { content: clean ? compileContent(draft) : null, problems: all, documentCount: list.documents.length };
}

/** A translation that is pending beside written ones has a problem of its own (`front-matter-differs`): the other rules judge what is written. */
function withoutPending(content: DraftContent): DraftContent {
  const documents = content.documents.map(({ drafts, ...document }) => {
    const written = Object.entries(drafts).filter(([, draft]) => document.pending || !("status" in draft.frontMatter));
    return { ...document, drafts: Object.fromEntries(written) };
  });
  return { ...content, documents };
}

/** Which rule's problem explains another's at the same line, so that an editor reads one message per mistake. */
const lineEchoes: Record<string, readonly string[]> = {
  "heading-number": ["section-missing", "section-order", "heading-unnumbered"],
  "item-number": ["items-differ", "list-collapsed"],
  "emphasis-literal": ["list-collapsed"],
  "name-unknown": ["list-collapsed", "link-broken", "character-variant"],
  "character-variant": ["list-collapsed"],
  "spelling-unknown": ["character-variant"],
  "brackets-unpaired": ["list-collapsed", "link-broken"],
  "punctuation-width": ["list-collapsed", "link-broken", "brackets-unpaired", "character-variant"],
};

/** The same within a section of the same file. */
const sectionEchoes: Record<string, readonly string[]> = {
  "item-number": ["list-collapsed"],
  "term-missing": ["rendering-forbidden", "placeholder-left"],
  "facts-differ": ["character-variant", "placeholder-left"],
  "name-unknown": ["placeholder-left"],
  "rendering-forbidden": ["placeholder-left"],
  "punctuation-width": ["placeholder-left"],
  "link-broken": ["placeholder-left"],
};

/** The same within a section of the same document, in whatever language. */
const documentEchoes: Record<string, readonly string[]> = {
  "blocks-differ": ["list-collapsed", "section-empty"],
  "items-differ": ["list-collapsed", "section-empty"],
};

function withoutEchoes(problems: readonly Problem[]): Problem[] {
  const folder = (file: string) => file.slice(0, file.lastIndexOf("/"));
  const inLine = (rule: string, { file, line }: Problem) => `${rule} ${file}:${line}`;
  const inSection = (rule: string, { file, section }: Problem) => `${rule} ${file}#${section}`;
  const inDocument = (rule: string, { file, section }: Problem) => `${rule} ${folder(file)}#${section}`;
  const said = new Set(
    problems.flatMap((cause) => [inLine, inSection, inDocument].map((place) => place(cause.rule, cause))),
  );
  const explained = (problem: Problem) =>
    lineEchoes[problem.rule]?.some((rule) => said.has(inLine(rule, problem))) ||
    sectionEchoes[problem.rule]?.some((rule) => said.has(inSection(rule, problem))) ||
    documentEchoes[problem.rule]?.some((rule) => said.has(inDocument(rule, problem)));
  return problems.filter((problem) => !explained(problem));
}

function pendingNote({ drafts }: DraftContent["documents"][number]): Problem[] {
  const original = drafts[authoritativeLocale];
  if (!original) return [];
  const values = { title: original.frontMatter.title };
  const place = original.placeOf(["status"]);
  return [problemAt(place, "document-pending", { key: "pending", values, severity: "note" })];
}

function noFolder(root: string): Problem {
  return problemAt(startOf(root), "file-unreadable", { key: "no content folder" });
}

function strayFile({ path, obstacle }: ContentFiles["strays"][number]): Problem {
  const key = obstacle === "symlink" ? "stray link" : "stray thing";
  return problemAt(startOf(path), "file-unreadable", { key });
}
