import { type Draft, partsOf } from "../model/draft";
import type { Place } from "../model/problem";
import type { Outline } from "../model/site-content";
import { visitBlocks } from "../model/tree";
import { findPlainReferences } from "../numbering/plain-references";
import { hasLevel, targetsOf } from "../numbering/targets";
import { definedTerms } from "./defined-terms";
import { type Leaf, leavesOf, placeInLeaf } from "./leaves";
import { plainText } from "./node-text";
import { placeOfNode, walk } from "./visit-tree";

/** What links and references between documents need to know of a translation: its ids, its numbers, and where it points itself. */
export function outlineOf(draft: Draft): Outline {
  const { slug, locale, scheme, frontMatter, placeOf } = draft;
  const outline: Outline = {
    slug,
    locale,
    scheme,
    updated: "updated" in frontMatter ? { ...placeOf(["updated"]), day: frontMatter.updated } : null,
    ids: idsOf(draft),
    targets: [...targetsOf(draft)],
    links: [],
    unresolved: [],
    plain: plainReferences(draft),
  };
  walk(draft.tree, (node) => {
    const place = placeOfNode(draft.file, node);
    if (node.type === "text") outline.unresolved.push(...unresolvedIn(node.value, place));
    if (node.type !== "link") return;
    const around = partsOf(draft).findLast((part) => part.place.line <= place.line);
    const annex = around?.level === "annex" ? around.number : (around?.annex ?? null);
    outline.links.push({ ...place, url: node.url, words: plainText(node.children), annex });
  });
  return outline;
}

/** References in plain words to sections, and to chapters and annexes where the text has such. */
function plainReferences(draft: Draft): Outline["plain"] {
  const known = { chapter: hasLevel(draft, "chapter"), annex: hasLevel(draft, "annex") };
  if (draft.parts.length === 0 || draft.scheme === "page") return [];
  return partsOf(draft).flatMap((section) =>
    leavesOf(section).flatMap((leaf) =>
      findPlainReferences(withoutLinks(leaf)).flatMap(
        ({ words, full, index, foreign, reference: { chapter, annex } }) =>
          foreign || (chapter && !known.chapter) || (annex && !known.annex)
            ? []
            : { ...placeInLeaf(leaf, words, index), words, full },
      ),
    ),
  );
}

/** The words of a leaf; those of links, which have places of their own, are blanked out. */
function withoutLinks({ prose, content }: Leaf): string {
  const links = content.flatMap((node) => (node.type === "link" ? plainText(node.children) : []));
  return links.reduce((text, words) => text.replace(words, " ".repeat(words.length)), prose);
}

function unresolvedIn(text: string, start: Place): Outline["unresolved"] {
  const match = /\[[^\]\n]+\]\s?\[[^\]\n]*\]|\]\([^)\n]*\)?/.exec(text);
  if (!match) return [];
  const before = text.slice(0, match.index).split("\n");
  const line = start.line + before.length - 1;
  const column = (before.length === 1 ? start.column : 1) + (before.at(-1)?.length ?? 0);
  return [{ file: start.file, line, column, text: match[0] }];
}

/** Every id of a draft that a link may name: its own, those of its parts, items and paragraphs, and its terms. */
export function idsOf(draft: Draft): string[] {
  const ids = [draft.slug];
  for (const section of partsOf(draft)) {
    if (section.id) ids.push(section.id);
    visitBlocks(section.blocks, (block) => {
      if (block.kind === "list") ids.push(...block.parts.flatMap(({ id }) => id ?? []));
      if (block.kind === "paragraph" && block.id) ids.push(block.id);
    });
  }
  return [...new Set([...ids, ...definedTerms(draft).map(({ id }) => id)])];
}
