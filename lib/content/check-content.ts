import { authoritativeLocale } from "../locales";
import { withoutEchoes } from "./judge/echoes";
import { documentKey, type Findings } from "./judge/findings";
import type { Content } from "./model/document";
import { type DraftContent, type EarlierText, writtenDrafts } from "./model/draft";
import { type ContentFiles, startOf } from "./model/files";
import { type Problem, problemAt, sortProblems } from "./model/problem";
import type { DocumentEntry, Vocabulary } from "./model/schema";
import { compileContent } from "./publish/compile";
import { readDocuments, readMessages, readReviews } from "./read/drafts";
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
import { messagesLeft, placeholderLeft, termLeft } from "./rules/placeholder-left";
import { punctuationWidth } from "./rules/punctuation-width";
import { renderingForbidden } from "./rules/rendering-forbidden";
import { sectionEmpty } from "./rules/section-empty";
import { sectionId } from "./rules/section-id";
import { sectionMissing } from "./rules/section-missing";
import { sectionOrder } from "./rules/section-order";
import { spellingUnknown } from "./rules/spelling-unknown";
import { termMissing } from "./rules/term-missing";
import { translationBehind } from "./rules/translation-behind";
import { outlineOf } from "./text/outline";

/** A rule looks at one document at a time, as far as it could be read, and returns what an editor must fix. */
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
  renderingForbidden,
  nameUnknown,
  termMissing,
  factsDiffer,
  modalityDiffers,
  characterVariant,
  bracketsUnpaired,
  punctuationWidth,
  spellingUnknown,
  placeholderLeft,
  translationBehind,
];

/** What a check found, without the content itself. `findings` holds what it found in each document, for `known` of the next call. */
export type ProblemsFound = { problems: Problem[]; documentCount: number; findings: Map<string, Findings> };

/** What a check found. `content` is null as long as one problem is an error. */
export type CheckResult = ProblemsFound & { content: Content | null };

type IsEnglishWord = (word: string) => boolean;

/**
 * `known` are the findings of an earlier check: a document whose key it holds is not read again. `earlierText` tells what sections
 * of the original said before, and is asked only where a translation is behind. A pin names one text and no other, so that findings
 * made with it serve the next check, as long as it is asked of the same history.
 */
export type CheckOptions = { known?: ReadonlyMap<string, Findings>; earlierText?: EarlierText };

/**
 * Checks what the loader found: all problems at once, or the content. `isEnglishWord` tells whether a lower-case word is ordinary
 * English; for `options` see `CheckOptions`.
 */
export function checkContent(files: ContentFiles, isEnglishWord: IsEnglishWord, options?: CheckOptions): CheckResult {
  const found = findProblems(files, isEnglishWord, options);
  return { ...found, content: found.problems.some(isError) ? null : readContent(files) };
}

/** Finds all problems at once and keeps no text while it does. Arguments as for `checkContent`. */
export function findProblems(
  files: ContentFiles,
  isEnglishWord: IsEnglishWord,
  { known = new Map(), earlierText = () => null }: CheckOptions = {},
): ProblemsFound {
  const none = { documentCount: 0, findings: new Map() };
  if (!files.rootExists) return { problems: [noFolder(files.root)], ...none };
  const problems: Problem[] = files.strays.map(strayFile);
  const list = readDocumentList(files);
  const vocabulary = readVocabulary(files);
  if ("problems" in vocabulary) problems.push(...vocabulary.problems);
  if ("problems" in list) {
    return { problems: sortProblems([...problems, ...list.problems]), ...none };
  }
  problems.push(...fileUnexpected(files, list.documents));
  readReviews(files, problems);
  const messages = readMessages(files, problems);
  const openTerms = "problems" in vocabulary ? [] : vocabulary.open;
  problems.push(...messagesDiffer(messages), ...messagesLeft(messages), ...openTerms.map(termLeft));
  const words = "problems" in vocabulary ? null : vocabulary.vocabulary;
  const findings = new Map(
    list.documents.map((entry) => {
      const key = documentKey(files, entry, words);
      return [key, known.get(key) ?? judgeDocument(files, entry, words, { isEnglishWord, earlierText })];
    }),
  );
  const all = [...findings.values()];
  const links = linkBroken(all.flatMap(({ outlines }) => outlines));
  const found = withoutEchoes([...all.flatMap((document) => document.problems), ...links]);
  return { problems: sortProblems([...problems, ...found]), documentCount: list.documents.length, findings };
}

/** What can be said of a document without looking at another. `vocabulary` is null when it cannot be read. */
function judgeDocument(
  files: ContentFiles,
  entry: DocumentEntry,
  vocabulary: Vocabulary | null,
  lookups: Pick<DraftContent, "isEnglishWord" | "earlierText">,
): Findings {
  const unreadable: Problem[] = [];
  const content: DraftContent = {
    documents: readDocuments(files, [entry], unreadable),
    vocabulary: vocabulary ?? { parties: {}, names: {}, terms: {}, known: {}, modality: {} },
    ...lookups,
  };
  // Without the vocabulary every name would be unknown: its own problem is enough.
  const applicable = vocabulary ? rules : rules.filter((rule) => rule !== nameUnknown);
  const written = withoutPending(content);
  const found = withoutEchoes([...frontMatterDiffers(content), ...applicable.flatMap((rule) => rule(written))]);
  const pending = content.documents.filter((document) => document.pending);
  return {
    problems: [...unreadable, ...applyDeclaredDifferences(content, found), ...pending.flatMap(pendingNote)],
    outlines: writtenDrafts(written).map(outlineOf),
  };
}

/** Reads content that was found to have no error. */
function readContent(files: ContentFiles): Content {
  const list = readDocumentList(files);
  if ("problems" in list) throw new Error("The list of documents got past the check.");
  return compileContent(readDocuments(files, list.documents, []), readReviews(files, []));
}

function isError({ severity }: Problem): boolean {
  return severity === "error";
}

/** A translation that is pending beside written ones has a problem of its own (`front-matter-differs`): the other rules judge what is written. */
function withoutPending(content: DraftContent): DraftContent {
  const documents = content.documents.map(({ drafts, ...document }) => {
    const written = Object.entries(drafts).filter(([, draft]) => document.pending || !("status" in draft.frontMatter));
    return { ...document, drafts: Object.fromEntries(written) };
  });
  return { ...content, documents };
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
