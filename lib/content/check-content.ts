import { withoutExplained } from "./judge/explained";
import { type Findings, wordsKey } from "./judge/findings";
import { judgeDocument } from "./judge/judge-document";
import { hasWords, judgeWords, type LooseWords } from "./judge/judge-words";
import { openDocument } from "./judge-documents";
import type { Content, Review } from "./model/document";
import type { DraftDocument, EarlierText, EarlierVersion } from "./model/draft";
import { type ContentFiles, startOf } from "./model/files";
import type { DraftLedger } from "./model/ledger";
import { type Problem, sortProblems } from "./model/problem";
import { problemAt } from "./model/rule";
import type { DocumentEntry, Vocabulary } from "./model/schema";
import type { ListedName, PublishedBefore } from "./model/site-content";
import { compileContent } from "./publish/compile";
import { documentVocabulary, isDocumentName, readDocumentList, readVocabulary } from "./read/data-files";
import { readDocument, readEarlierVersions, readLastText } from "./read/drafts";
import { ledgerDocument } from "./read/ledger-words";
import { readLedgers } from "./read/ledgers";
import { readMessages } from "./read/message-files";
import { messageDocument } from "./read/message-words";
import { readReviews } from "./read/review-files";
import { reviewDocuments } from "./read/review-words";
import { rules } from "./rules";
import { fileUnexpected } from "./rules/file-unexpected";
import { fileUnreadable } from "./rules/file-unreadable";
import { endOfTime } from "./versions/in-force";
import { findMisnamedFolder, type MisnamedFolder, underListedName } from "./versions/misnamed-folder";
import { entryNow, underNamesNow } from "./versions/names-now";

/** What a check found, without the content itself. `findings` holds what it found in each document, for `known` of the next call. */
export type ProblemsFound = { problems: Problem[]; documentCount: number; findings: Map<string, Findings> };

/** What a check found. `content` is null as long as one problem is an error. */
export type CheckResult = ProblemsFound & { content: Content | null };

/**
 * `known` are the findings of an earlier check: a document whose key it holds is not judged again. `earlierText` tells what sections
 * of the original said before, and is asked only where a translation is behind. A pin names one text and no other, so that findings
 * made with it serve the next check, as long as it is asked of the same history. `today` is the day as of which dates are judged
 * (YYYY-MM-DD), and which version of a text is in force; without it dates are not judged, and the newest text is. `base` is what was
 * published before a change.
 */
export type CheckOptions = {
  known?: ReadonlyMap<string, Findings>;
  earlierText?: EarlierText;
  today?: string;
  base?: ContentFiles;
};

type IsEnglishWord = (word: string) => boolean;

/**
 * Checks what the loader found: all problems at once, or the content. `isEnglishWord` tells whether a lower-case word is ordinary
 * English; for `options` see `CheckOptions`.
 */
export function checkContent(files: ContentFiles, isEnglishWord: IsEnglishWord, options?: CheckOptions): CheckResult {
  const documents: DraftDocument[] = [];
  const earlier: EarlierVersion[] = [];
  const own = new Map<string, Vocabulary | null>();
  const removals = new Map<string, string>();
  const { reviews, vocabulary, ledgers, names, ...found } = judgeSite(files, isEnglishWord, options, {
    document(document, words) {
      documents.push(document);
      own.set(document.entry.slug, words);
    },
    earlier: (version) => earlier.push(version),
    removed({ document, on, vocabulary }) {
      documents.push(document);
      removals.set(document.entry.slug, on);
      own.set(document.entry.slug, vocabulary);
    },
  });
  if (hasError(found) || !vocabulary) return { ...found, content: null };
  const aliases = Object.fromEntries(names.flatMap(({ slug, aliases }) => aliases.map(({ alias }) => [alias, slug])));
  const texts = { documents, removals, ledgers, earlier, reviews, aliases };
  const content = compileContent(texts, (slug) => own.get(slug) ?? vocabulary, options?.today ?? endOfTime);
  return { ...found, content };
}

/** Finds all problems at once and keeps no text while it does. Arguments as for `checkContent`. */
export function findProblems(files: ContentFiles, isEnglishWord: IsEnglishWord, options?: CheckOptions): ProblemsFound {
  const { problems, documentCount, findings } = judgeSite(files, isEnglishWord, options);
  return { problems, documentCount, findings };
}

/** A document that is taken off the site on a day, in its last text. */
type RemovedText = { document: DraftDocument; on: string; vocabulary: Vocabulary | null };

/** Who keeps what a check reads, to publish it. */
type Keep = {
  document: (document: DraftDocument, vocabulary: Vocabulary | null) => void;
  earlier: (version: EarlierVersion) => void;
  removed: (removed: RemovedText) => void;
};

/** Reads every file once and judges what it holds. `keep` is given each text; without it a document in `known` is not read. */
function judgeSite(
  found: ContentFiles,
  isEnglishWord: IsEnglishWord,
  { known = new Map(), earlierText = () => null, today, base }: CheckOptions = {},
  keep?: Keep,
): ProblemsFound & {
  reviews: Review[];
  vocabulary: Vocabulary | null;
  ledgers: DraftLedger[];
  names: readonly ListedName[];
} {
  const none = { documentCount: 0, findings: new Map(), reviews: [], vocabulary: null, ledgers: [], names: [] };
  if (!found.rootExists) return { problems: [noFolder(found.root)], ...none };
  const problems: Problem[] = found.strays.map(strayFile);
  const list = readDocumentList(found);
  const vocabulary = readVocabulary(found);
  if ("problems" in vocabulary) problems.push(...vocabulary.problems);
  if ("problems" in list) return { problems: sortProblems([...problems, ...list.problems]), ...none };
  const entries = [...list.documents, ...list.removed];
  const misnamed = findMisnamedFolder(found, list.names, isDocumentName);
  if (misnamed) problems.push(misnamedFolder(found.root, misnamed));
  const files = misnamed ? underListedName(found, misnamed) : found;
  const reviews = readReviews(files, problems);
  const messages = readMessages(files, problems);
  const { vocabulary: words, open } = "problems" in vocabulary ? { vocabulary: null, open: [] } : vocabulary;
  const openTerms = [...open];
  const findings = new Map(
    list.documents.map((entry) => {
      const { key, vocabulary: own, unreadable } = openDocument(files, entry, words, openTerms);
      const earlier = known.get(key);
      if (earlier && !keep) return [key, earlier];
      const document = readDocument(files, entry, unreadable);
      keep?.document(document, own);
      return [key, earlier ?? judgeDocument(document, unreadable, own, { isEnglishWord, earlierText })];
    }),
  );
  const all = [...findings.values()];
  const outlines = all.flatMap((document) => document.outlines);
  const faulty = new Set(list.documents.flatMap(({ slug }, at) => (all[at] && hasError(all[at]) ? [slug] : [])));
  const ledgers = readLedgers(files, entries, problems, list.names);
  for (const ledger of ledgers)
    for (const version of readEarlierVersions(files, ledger, entries, problems)) keep?.earlier(version);
  for (const { place: _, placeOfDay: __, ...removal } of list.removed) {
    const document = readLastText(files, removal, problems);
    const vocabulary = documentVocabulary(files, removal.slug, words, problems, []);
    keep?.removed({ document, on: removal.on, vocabulary });
  }
  const site = {
    files,
    documents: list.documents,
    names: list.names,
    removed: list.removed,
    removalPlace: list.removalPlace,
    messages,
    openTerms,
    outlines,
    faulty,
    ledgers,
    base: base ? readPublished(base, entries, list.names) : null,
    today: today ?? null,
  };
  const loose: LooseWords[] = [
    { document: messageDocument(messages) },
    ...ledgers
      .filter(({ slug }) => list.documents.some((entry) => entry.slug === slug))
      .map((ledger) => ({ document: ledgerDocument(ledger) })),
    ...reviews.flatMap(reviewDocuments),
  ].filter(({ document }) => hasWords(document));
  if (words)
    for (const own of loose) {
      const key = wordsKey(own, words);
      const judge = () => judgeWords(own, { vocabulary: words, isEnglishWord, earlierText });
      findings.set(key, known.get(key) ?? { problems: judge(), outlines: [] });
    }
  const judged = [
    ...[...findings.values()].flatMap((document) => document.problems),
    ...Object.values(rules).flatMap((rule) => rule.judgeSite?.(site) ?? []),
  ];
  return {
    problems: sortProblems([...problems, ...withoutExplained(judged)]),
    documentCount: list.documents.length,
    findings,
    reviews: reviews.map(({ review }) => review),
    vocabulary: words,
    ledgers,
    names: list.names,
  };
}

const hasError = ({ problems }: Pick<Findings, "problems">) => problems.some(({ severity }) => severity === "error");

function misnamedFolder(root: string, misnamed: MisnamedFolder): Problem {
  return problemAt(startOf(`${root}/${misnamed.folder}`), fileUnexpected, {
    key: "misnamed",
    values: { ...misnamed, list: `${root}/documents.yaml` },
  });
}

/**
 * What a change found published, under the names of today (`now`). Where the list of that time cannot be read, the documents of today tell
 * which ledgers there were.
 */
function readPublished(
  base: ContentFiles,
  documentsNow: readonly DocumentEntry[],
  now: readonly ListedName[],
): PublishedBefore {
  const list = readDocumentList(base);
  const { documents, removed, names } = "problems" in list ? { documents: documentsNow, removed: [], names: [] } : list;
  const files = underNamesNow(base, now);
  const entries = [...documents, ...removed].map((entry) => entryNow(entry, now));
  return {
    files,
    names,
    entries,
    removed: removed.map((entry) => entryNow(entry, now)),
    ledgers: readLedgers(files, entries, [], now),
  };
}

function noFolder(root: string): Problem {
  return problemAt(startOf(root), fileUnreadable, { key: "no content folder" });
}

function strayFile({ path, obstacle }: ContentFiles["strays"][number]): Problem {
  const key = obstacle === "symlink" ? "stray link" : "stray thing";
  return problemAt(startOf(path), fileUnreadable, { key });
}
