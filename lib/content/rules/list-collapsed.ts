import { type DraftContent, partsOf, writtenDrafts } from "../draft";
import { blockLeaves } from "../leaves";
import { type Problem, problemAt } from "../problem";

// At the start of a paragraph, a marker that Markdown does not take for one; inside a paragraph, any marker that begins a line.
const glued =
  /^[ \u3000]*([0-9０-９]{1,3}[.．、,)）](?![0-9])|[（(][0-9０-９]{1,3}[)）]|[a-zａ-ｚ][）．.](?=[^\p{sc=Latin}.])|[a-z][)](?=[^ ]))/u;
const inside = /\n[ \u3000]*([0-9０-９]{1,3}[.．、)）](?![0-9])|[a-zａ-ｚ][)）])/u;

/** Finds lists that became a paragraph because of how they were typed: `1.文字`, `1、`, `a）`, or no empty line between entries. */
export function listCollapsed(content: DraftContent): Problem[] {
  return writtenDrafts(content).flatMap((draft) =>
    partsOf(draft).flatMap((section) =>
      blockLeaves(section.blocks, "").flatMap((leaf) => {
        const source = draft.lines.slice(leaf.place.line - 1);
        const end = source.findIndex((line) => line.trim() === "");
        const paragraph = source
          .slice(0, end === -1 ? undefined : end)
          .join("\n")
          .slice(leaf.place.column - 1);
        const match =
          (paragraph.startsWith(leaf.text.slice(0, 1)) ? glued.exec(paragraph) : null) ?? inside.exec(paragraph);
        if (!match?.[1]) return [];
        const marker = match[1];
        const key = marker.normalize("NFKC").replace(/[^0-9a-z]/g, "");
        const right = /\d/.test(key) ? `${key}. ` : `${key}) `;
        const line = leaf.place.line + paragraph.slice(0, match.index + match[0].length).split("\n").length - 1;
        const place = line === leaf.place.line ? leaf.place : { ...leaf.place, line, column: 1 };
        return problemAt(place, "list-collapsed", {
          unexpected: `"${marker}" as part of a paragraph: so typed, it does not begin ${/\d/.test(key) ? "an item" : "a sub-item"}`,
          expected: `"${right}" with a half-width sign, a space after it and an empty line before it`,
          fix: `begin line ${place.line} with "${right}"${line === leaf.place.line ? "" : " and put an empty line above it"}.`,
          section: section.id ?? undefined,
        });
      }),
    ),
  );
}
