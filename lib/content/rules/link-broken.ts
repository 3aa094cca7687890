import type { Draft, DraftBlock, DraftContent } from "../draft";
import { partsOf, writtenDrafts } from "../draft";
import { readLink } from "../link-target";
import { placeOfNode, walk } from "../markdown";
import { itemKey } from "../numeral";
import { type Place, type Problem, problemAt } from "../problem";
import type { Message } from "../wording/catalogue";

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
      const { slug, id } = target;
      const at = (message: Message<typeof rule>) => problems.push(problemAt(place, rule, message));
      if (target.locale !== draft.locale)
        at({ key: "other language", values: { url: node.url, target: `${slug}/${draft.locale}.md` } });
      else if (!known)
        at({ key: "no document", values: { slug, slugs: [...new Set(drafts.map((other) => other.slug))] } });
      else if (id !== null && !known.has(id))
        at({ key: "no place", values: { id, slug, ids: [...known].filter((own) => !own.includes(".")) } });
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
      key: "unresolved",
      values: { text: match[0].slice(0, 40) },
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
