import type { Link } from "mdast";
import type { Draft } from "../model/draft";
import type { Target } from "../model/tree";
import { labelOf } from "./labels";
import { countedPaths } from "./number-rows";
import { readReference, rewriteReference } from "./references";
import { countWithin } from "./targets";

/** Words to type in place of others. Lines and columns count from 1 over the file; `column` is where the old words begin. */
export type Edit = { line: number; column: number; before: string; after: string };

/** A link of a draft, with the part that it leads to. */
export type Reference = { link: Link; target: Target; scheme: Draft["scheme"] };

/** What to type so that the headings and items of a draft are numbered 1, 2, 3 … as its scheme writes them. */
export function renumberParts(draft: Draft): Edit[] {
  return [...countedPaths(draft)].flatMap(([section, path]): Edit[] => {
    const label = labelOf(draft.scheme, section.level, draft.locale, path);
    const column = (/^\s*#+\s*/.exec(section.headingLine)?.[0].length ?? 0) + 1;
    // A heading without a number is another problem: its words are not known to be right.
    const heading = section.label && section.label !== label ? [{ before: section.label, after: label }] : [];
    return [
      ...heading.map((edit) => ({ line: section.place.line, column, ...edit })),
      ...countWithin(section, path).items.flatMap(({ part, path: inner }) => {
        const right = labelOf(draft.scheme, part.level, draft.locale, inner);
        if (part.label === "" || part.label === right) return [];
        return { line: part.place.line, column: part.place.column, before: part.label, after: right };
      }),
    ];
  });
}

/** What to type so that the words of references name the numbers of what they lead to. */
export function renumberReferences(draft: Draft, references: readonly Reference[]): Edit[] {
  return references.flatMap(({ link, target, scheme }): Edit[] => {
    const [only, ...others] = link.children;
    const start = only?.position?.start;
    if (only?.type !== "text" || others.length > 0 || !start || !readReference(only.value)) return [];
    const after = rewriteReference(only.value, target, scheme, draft.locale);
    return after === only.value ? [] : [{ line: start.line, column: start.column, before: only.value, after }];
  });
}

/**
 * Makes edits in a text, which keeps its line ends and everything else. `made` are those that were: one whose old words do not stand in
 * its line is left out.
 */
export function applyEdits(text: string, edits: readonly Edit[]): { text: string; made: Edit[] } {
  const lines = text.split(/(?<=\n|\r(?!\n))/);
  const made: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => b.line - a.line || b.column - a.column)) {
    const line = lines[edit.line - 1] ?? "";
    const at = line.slice(edit.column - 1).startsWith(edit.before) ? edit.column - 1 : line.indexOf(edit.before);
    if (at === -1) continue;
    lines[edit.line - 1] = line.slice(0, at) + edit.after + line.slice(at + edit.before.length);
    made.push(edit);
  }
  return { text: lines.join(""), made };
}
