import type { Draft } from "../model/draft";
import { writeReference } from "../numbering/references";
import { targetsOf } from "../numbering/targets";

/** What a page cites, in words: the title of the document, and the number of the part, or the title again where it has none. */
export type Source = { title: string; words: string };

/** Names the part `id` of the document `slug`, or the whole of it; null for what is no legal document. */
export type SourceAt = (slug: string, id: string | null) => Source | null;

/**
 * Names sources among `drafts`, all in one locale. The words are made here, so that a number that moves moves with its clause.
 * @example
 * nameSources(drafts)("privacy-policy", "collection.3.a"); // { title: "Privacy Policy", words: "Section 2.3(a)" }
 */
export function nameSources(drafts: readonly Draft[]): SourceAt {
  return (slug, id) => {
    const draft = drafts.find((other) => other.slug === slug && other.scheme !== "page");
    if (!draft) return null;
    const { title } = draft.frontMatter;
    const target = targetsOf(draft).get(id ?? "");
    return { title, words: target ? writeReference(target, draft.scheme, draft.locale) : title };
  };
}
