import type { Draft, DraftBlock, DraftContent } from "../draft";
import { partsOf, writtenDrafts } from "../draft";
import { readLink } from "../link-target";
import { placeOfNode, walk } from "../markdown";
import { itemKey } from "../numeral";
import { type Place, type Problem, problemAt } from "../problem";

const rule = "link-broken";

/** Finds links to a document, section, item or definition that does not exist, and references that stayed text. */
export function linkBroken(content: DraftContent): Problem[] {
  const drafts = writtenDrafts(content);
  const ids = new Map(drafts.map((draft) => [`${draft.slug}/${draft.locale}`, idsOf(draft)]));
  return drafts.flatMap((draft) => {
    const problems: Problem[] = [];
    walk(draft.tree, (node) => {
      if (node.type === "text") problems.push(...unresolved(draft, placeOfNode(draft.file, node), node.value));
      const target = node.type === "link" ? readLink(node.url, draft) : null;
      if (node.type !== "link" || target?.kind !== "content") return;
      const place = placeOfNode(draft.file, node);
      const known = ids.get(`${target.slug}/${target.locale}`);
      const at = (unexpected: string, expected: string) =>
        problems.push(
          problemAt(place, rule, {
            unexpected,
            expected,
            fix: `correct the address between the round brackets in line ${place.line}.`,
          }),
        );
      if (target.locale !== draft.locale)
        at(`a link into another language ("${node.url}")`, `a link to ${target.slug}/${draft.locale}.md`);
      else if (!known)
        at(
          `a link to the document "${target.slug}", which does not exist or has no text`,
          `one of ${[...new Set(drafts.map((other) => other.slug))].join(", ")}`,
        );
      else if (target.id !== null && !known.has(target.id))
        at(
          `a link to "#${target.id}", which does not exist in ${target.slug}`,
          `one of ${[...known].filter((id) => !id.includes(".")).join(", ")}`,
        );
    });
    return problems;
  });
}

/** `[words][name]` and `[words](address` that Markdown left as text. */
function unresolved(draft: Draft, start: Place, text: string): Problem[] {
  const match = /\[[^\]\n]+\]\s?\[[^\]\n]*\]|\]\([^)\n]*\)?/.exec(text);
  if (!match) return [];
  const before = text.slice(0, match.index).split("\n");
  const line = start.line + before.length - 1;
  const column = (before.length === 1 ? start.column : 1) + (before.at(-1)?.length ?? 0);
  return [
    problemAt({ file: draft.file, line, column }, rule, {
      unexpected: `"${match[0].slice(0, 40)}" that does not lead anywhere`,
      expected: "a link written [words](address)",
      fix: `type [words](#id) or [words](https://…) in line ${line}.`,
    }),
  ];
}

/** Every id a link into the document may name. */
function idsOf(draft: Draft): Set<string> {
  return new Set([
    draft.slug,
    ...partsOf(draft).flatMap((section) => [
      ...(section.id ? [section.id] : []),
      ...blockIds(section.blocks, section.id ?? "", draft.slug),
    ]),
  ]);
}

function blockIds(blocks: readonly DraftBlock[], parent: string, slug: string): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === "definition") return [`${slug}.${block.name}`];
    if (block.kind !== "list") return [];
    return block.items.flatMap((item) => {
      const id = `${parent}.${itemKey(item.number, block.marker)}`;
      return [id, ...blockIds(item.blocks, id, slug)];
    });
  });
}
