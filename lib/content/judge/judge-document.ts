import { type DraftContent, type DraftDocument, writtenDrafts } from "../model/draft";
import type { Problem } from "../model/problem";
import type { Vocabulary } from "../model/schema";
import { rules } from "../rules";
import { outlineOf } from "../text/outline";
import { applyDeclaredDifferences } from "./declared-differences";
import { withoutExplained } from "./explained";
import type { Findings } from "./findings";
import { titlesOf } from "./judge-words";

type Lookups = Pick<DraftContent, "isEnglishWord" | "earlierText">;

const noWords: Vocabulary = { parties: {}, names: {}, terms: {}, known: {} };

/**
 * Finds what can be known about a document without another. `unreadable` are the problems found while reading it; `vocabulary` is
 * null when it cannot be read.
 */
export function judgeDocument(
  document: DraftDocument,
  unreadable: readonly Problem[],
  vocabulary: Vocabulary | null,
  lookups: Lookups,
): Findings {
  const content: DraftContent = { documents: [document], vocabulary: vocabulary ?? noWords, ...lookups };
  const written: DraftContent = { ...content, documents: [withoutPending(document)] };
  const words = document.pending ? { ...content, documents: [titlesOf(document)] } : written;
  const found = Object.values(rules).flatMap((rule) => {
    if (rule.needsVocabulary && !vocabulary) return [];
    return rule.judge?.(rule.judgesWords ? words : rule.seesPending ? content : written) ?? [];
  });
  return {
    problems: [...unreadable, ...withoutExplained(applyDeclaredDifferences(content, found))],
    outlines: writtenDrafts(written).map(outlineOf),
  };
}

/** A translation that is pending beside written ones has a problem of its own (`front-matter-differs`): the other rules judge what is written. */
function withoutPending({ drafts, ...document }: DraftDocument): DraftDocument {
  const written = Object.entries(drafts).filter(([, draft]) => document.pending || !("status" in draft.frontMatter));
  return { ...document, drafts: Object.fromEntries(written) };
}
