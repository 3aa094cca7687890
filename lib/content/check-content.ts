import { withoutExplained } from "./judge/explained";
import { documentKey, type Findings } from "./judge/findings";
import { judgeDocument } from "./judge/judge-document";
import { judgeWords } from "./judge/judge-words";
import type { Content, Review } from "./model/document";
import type { DraftDocument, EarlierText } from "./model/draft";
import { type ContentFiles, startOf } from "./model/files";
import { type Problem, sortProblems } from "./model/problem";
import { problemAt } from "./model/rule";
import type { Vocabulary } from "./model/schema";
import { compileContent } from "./publish/compile";
import { documentVocabulary, readDocumentList, readVocabulary } from "./read/data-files";
import { readDocument } from "./read/drafts";
import { readMessages } from "./read/message-files";
import { messageDocument } from "./read/message-words";
import { readReviews } from "./read/review-files";
import { reviewDocuments } from "./read/review-words";
import { rules } from "./rules";
import { fileUnreadable } from "./rules/file-unreadable";

/** What a check found, without the content itself. `findings` holds what it found in each document, for `known` of the next call. */
export type ProblemsFound = { problems: Problem[]; documentCount: number; findings: Map<string, Findings> };

/** What a check found. `content` is null as long as one problem is an error. */
export type CheckResult = ProblemsFound & { content: Content | null };

/**
 * `known` are the findings of an earlier check: a document whose key it holds is not judged again. `earlierText` tells what sections
 * of the original said before, and is asked only where a translation is behind. A pin names one text and no other, so that findings
 * made with it serve the next check, as long as it is asked of the same history. `today` is the day as of which dates are judged
 * (YYYY-MM-DD); without it they are not judged. It changes nothing else, and no content.
 */
export type CheckOptions = { known?: ReadonlyMap<string, Findings>; earlierText?: EarlierText; today?: string };

type IsEnglishWord = (word: string) => boolean;

/**
 * Checks what the loader found: all problems at once, or the content. `isEnglishWord` tells whether a lower-case word is ordinary
 * English; for `options` see `CheckOptions`.
 */
export function checkContent(files: ContentFiles, isEnglishWord: IsEnglishWord, options?: CheckOptions): CheckResult {
  const documents: DraftDocument[] = [];
  const own = new Map<string, Vocabulary | null>();
  const { reviews, vocabulary, ...found } = judgeSite(files, isEnglishWord, options, (document, words) => {
    documents.push(document);
    own.set(document.entry.slug, words);
  });
  const hasError = found.problems.some(({ severity }) => severity === "error");
  if (hasError || !vocabulary) return { ...found, content: null };
  return { ...found, content: compileContent(documents, reviews, (slug) => own.get(slug) ?? vocabulary) };
}

/** Finds all problems at once and keeps no text while it does. Arguments as for `checkContent`. */
export function findProblems(files: ContentFiles, isEnglishWord: IsEnglishWord, options?: CheckOptions): ProblemsFound {
  const { problems, documentCount, findings } = judgeSite(files, isEnglishWord, options);
  return { problems, documentCount, findings };
}

/** Reads every file once and judges what it holds. `keep` is given each document; without it a document in `known` is not read. */
function judgeSite(
  files: ContentFiles,
  isEnglishWord: IsEnglishWord,
  { known = new Map(), earlierText = () => null, today }: CheckOptions = {},
  keep?: (document: DraftDocument, vocabulary: Vocabulary | null) => void,
): ProblemsFound & { reviews: Review[]; vocabulary: Vocabulary | null } {
  const none = { documentCount: 0, findings: new Map(), reviews: [], vocabulary: null };
  if (!files.rootExists) return { problems: [noFolder(files.root)], ...none };
  const problems: Problem[] = files.strays.map(strayFile);
  const list = readDocumentList(files);
  const vocabulary = readVocabulary(files);
  if ("problems" in vocabulary) problems.push(...vocabulary.problems);
  if ("problems" in list) return { problems: sortProblems([...problems, ...list.problems]), ...none };
  const reviews = readReviews(files, problems);
  const messages = readMessages(files, problems);
  const { vocabulary: words, open } = "problems" in vocabulary ? { vocabulary: null, open: [] } : vocabulary;
  const openTerms = [...open];
  const findings = new Map(
    list.documents.map((entry) => {
      const unreadable: Problem[] = [];
      const own = documentVocabulary(files, entry.slug, words, unreadable, openTerms);
      const key = documentKey(files, entry, own);
      const earlier = known.get(key);
      if (earlier && !keep) return [key, earlier];
      const document = readDocument(files, entry, unreadable);
      keep?.(document, own);
      return [key, earlier ?? judgeDocument(document, unreadable, own, { isEnglishWord, earlierText })];
    }),
  );
  const all = [...findings.values()];
  const outlines = all.flatMap((document) => document.outlines);
  const site = { files, documents: list.documents, messages, openTerms, outlines, today: today ?? null };
  const loose = [{ document: messageDocument(messages) }, ...reviews.flatMap(reviewDocuments)];
  const found = [
    ...all.flatMap((document) => document.problems),
    ...(words ? judgeWords(loose, { vocabulary: words, isEnglishWord, earlierText }) : []),
    ...Object.values(rules).flatMap((rule) => rule.judgeSite?.(site) ?? []),
  ];
  return {
    problems: sortProblems([...problems, ...withoutExplained(found)]),
    documentCount: list.documents.length,
    findings,
    reviews: reviews.map(({ review }) => review),
    vocabulary: words,
  };
}

function noFolder(root: string): Problem {
  return problemAt(startOf(root), fileUnreadable, { key: "no content folder" });
}

function strayFile({ path, obstacle }: ContentFiles["strays"][number]): Problem {
  const key = obstacle === "symlink" ? "stray link" : "stray thing";
  return problemAt(startOf(path), fileUnreadable, { key });
}
