import type { Locale } from "../../locales";
import type { Draft } from "../model/draft";
import type { ContentFiles } from "../model/files";
import type { Problem } from "../model/problem";
import type { Target } from "../model/tree";
import { applyEdits, type Edit, type Reference, renumberParts, renumberReferences } from "../numbering/renumber";
import { isPositional, targetsOf } from "../numbering/targets";
import { readDocumentList } from "../read/data-files";
import { readDocument } from "../read/drafts";
import { readLink } from "../text/link-target";
import { walk } from "../text/visit-tree";

/** A file with new numbers: its text, and what was typed in place of what. */
export type RenumberedFile = { file: string; text: string; edits: Edit[] };

/** The files that change; or the problems that keep a text from being read; or that there is no such document. */
export type Renumbering = { files: RenumberedFile[] } | { problems: Problem[] } | { unknown: string[] };

/**
 * Numbers the parts of the document `slug` anew in every language, and the words of every reference that leads into it, also from other
 * documents. Ids stay, so that links and pins hold. Nothing is written.
 */
export function renumberDocument(files: ContentFiles, slug: string): Renumbering {
  const list = readDocumentList(files);
  if ("problems" in list) return list;
  const entries = list.documents;
  if (!entries.some((entry) => entry.slug === slug)) return { unknown: entries.map((entry) => entry.slug) };
  const problems: Problem[] = [];
  const drafts = entries.flatMap((entry) => Object.values(readDocument(files, entry, problems).drafts));
  const own = problems.filter(({ file }) => file.startsWith(`${files.root}/${slug}/`));
  if (own.length > 0) return { problems: own };
  const targets = new Map(
    drafts.filter((draft) => draft.slug === slug).map((draft) => [draft.locale, targetsOf(draft)]),
  );
  const scheme = entries.find((entry) => entry.slug === slug)?.scheme ?? "policy";
  const renumbered = drafts.flatMap((draft): RenumberedFile[] => {
    const references = referencesInto(draft, slug, scheme, targets);
    const edits = [...(draft.slug === slug ? renumberParts(draft) : []), ...renumberReferences(draft, references)];
    const file = files.folders.get(draft.slug)?.get(`${draft.locale}.md`);
    if (edits.length === 0 || !file || file.obstacle) return [];
    const typed = new TextDecoder("utf-8", { ignoreBOM: true }).decode(file.bytes);
    const { text, made } = applyEdits(typed, edits);
    return made.length === 0 ? [] : [{ file: draft.file, edits: made, text }];
  });
  return { files: renumbered };
}

/** The links of a draft that lead to a numbered part of the document `slug`. */
function referencesInto(
  draft: Draft,
  slug: string,
  scheme: Draft["scheme"],
  targets: ReadonlyMap<Locale, ReadonlyMap<string, Target>>,
): Reference[] {
  const references: Reference[] = [];
  walk(draft.tree, (node) => {
    const link = node.type === "link" ? readLink(node.url, draft) : null;
    if (node.type !== "link" || link?.kind !== "content" || link.slug !== slug || link.id === null) return;
    const target = targets.get(link.locale)?.get(link.id);
    if (target && !isPositional(link.id)) references.push({ link: node, target, scheme });
  });
  return references;
}
