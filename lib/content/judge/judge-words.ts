import type { DraftContent, DraftDocument, DraftSection } from "../model/draft";
import type { Problem } from "../model/problem";
import type { AnyRule } from "../model/rule";
import { rules } from "../rules";

/** Words that stand in no document. `anyLanguage` tells that they are the same in every language, as a name is. */
export type LooseWords = { document: DraftDocument; anyLanguage?: true };

/** Has the rules on words (`judgesWords`) judge what stands in no document: the messages of the interface, a review, the sentences of a ledger. */
export function judgeWords({ document, anyLanguage }: LooseWords, content: Omit<DraftContent, "documents">): Problem[] {
  const problems = Object.values(rules).flatMap((rule: AnyRule) =>
    (anyLanguage ? rule.judgesWords === "in any language" : rule.judgesWords)
      ? (rule.judge?.({ ...content, documents: [document] }) ?? [])
      : [],
  );
  return anyLanguage ? distinct(problems) : problems;
}

/** False for a document of words without any, such as that of a ledger without a sentence. */
export function hasWords({ drafts }: DraftDocument): boolean {
  return Object.values(drafts).some(({ tree }) => tree.children.length > 0);
}

/** The titles of a document that is not yet written, as one that holds nothing else: pages and lists show them. */
export function titlesOf(document: DraftDocument): DraftDocument {
  const drafts = Object.entries(document.drafts).map(([locale, draft]) => {
    const empty = (section: DraftSection): DraftSection => ({ ...section, blocks: [], parts: [] });
    const rest = { tree: { type: "root" as const, children: [] }, parts: [] };
    return [locale, { ...draft, ...rest, preamble: empty(draft.preamble), notes: empty(draft.notes) }];
  });
  return { ...document, pending: false, drafts: Object.fromEntries(drafts) };
}

/** Of problems that one rule has at one place, in each language anew, the first. */
function distinct(problems: readonly Problem[]): Problem[] {
  const known = new Set<string>();
  return problems.filter(({ rule, line, column }) => {
    const key = `${rule} ${line}:${column}`;
    return !known.has(key) && known.add(key);
  });
}
