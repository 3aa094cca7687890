import { type Draft, type DraftContent, type DraftSection, partsOf, writtenDrafts } from "../model/draft";
import { type Problem, problemAt } from "../model/problem";
import { outdentedParts } from "../structure/structure-problems";
import { blockLeaves, type Leaf } from "../text/leaves";

const rule = "list-collapsed";

// At the start of a paragraph, a marker that Markdown does not take for one; inside a paragraph, any marker that begins a line.
const glued =
  /^[ \u3000]*([0-9０-９]{1,3}[.．、,)）](?![0-9])|[（(][0-9０-９]{1,3}[)）]|[（(][a-zａ-ｚ][)）]|[①-⑳]|[a-zａ-ｚ][）．.](?=[^\p{sc=Latin}.])|[a-z][)](?=[^ ]))/u;
const inside = /\n[ \u3000]*([0-9０-９]{1,3}[.．、)）](?![0-9])|[（(][0-9０-９a-zａ-ｚ][)）]|[①-⑳]|[a-zａ-ｚ][)）])/gu;

/**
 * Finds lists that became a paragraph because of how they were typed: `1.文字`, `1、`, `a）`, or no empty line between entries; and
 * passages that left their item because they are not indented.
 */
export function listCollapsed(content: DraftContent): Problem[] {
  return [
    ...writtenDrafts(content).flatMap((draft) =>
      partsOf(draft).flatMap((section) =>
        blockLeaves(section.blocks, "").flatMap((leaf) => gluedMarkers(leaf, draft, section)),
      ),
    ),
    ...outdentedParts(content).map(({ part, item, section }) =>
      problemAt(part.place, rule, {
        key: "outdented",
        values: { part: part.name, item: item.name },
        section: section.id ?? undefined,
      }),
    ),
  ];
}

function gluedMarkers(leaf: Leaf, draft: Draft, section: DraftSection): Problem[] {
  const source = sourceOf(leaf, draft);
  const first = source.startsWith(leaf.text.slice(0, 1)) ? glued.exec(source) : null;
  const twoParts =
    section.number === null || !/^\d+\.\d/.test(source)
      ? null
      : new RegExp(`^(${section.number}\\.[0-9]{1,2}[.、)]?)(?=\\s)`).exec(source);
  return [...(first ? [first] : []), ...(twoParts ? [twoParts] : []), ...source.matchAll(inside)].map((match) => {
    const marker = match[1] ?? "";
    const key = marker.normalize("NFKC").replace(/^\d+\.(?=\d)|[^0-9a-z]/g, "");
    const begins = /\d/.test(key) ? "item" : "sub-item";
    const right = begins === "item" ? `${key}. ` : `${key}) `;
    const below = source.slice(0, match.index + match[0].length).split("\n").length - 1;
    const place = below === 0 ? leaf.place : { ...leaf.place, line: leaf.place.line + below, column: 1 };
    return problemAt(place, rule, {
      key: "glued",
      values: { marker, right, begins, below: below > 0 },
      section: section.id ?? undefined,
    });
  });
}

/** The lines of a paragraph as typed. */
function sourceOf({ place, content }: Leaf, draft: Draft): string {
  const end = content.at(-1)?.position?.end.line ?? place.line;
  return draft.lines
    .slice(place.line - 1, end)
    .join("\n")
    .slice(place.column - 1);
}
