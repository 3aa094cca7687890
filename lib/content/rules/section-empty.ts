import { type Draft, type DraftBlock, type DraftContent, type DraftSection, partsOf, writtenDrafts } from "../draft";
import { blockLeaves } from "../leaves";
import { headingWords } from "../numeral";
import { type Place, type Problem, problemAt } from "../problem";

const rule = "section-empty";

/** Wants text in every section, every item, and in a document that has no sections. */
export function sectionEmpty(content: DraftContent): Problem[] {
  return writtenDrafts(content).flatMap((draft) => [
    ...(draft.sections.length === 0 ? judgeDocument(draft) : draft.sections.flatMap(judgeSection)),
    ...partsOf(draft).flatMap((section) =>
      emptyItems(section.blocks).map(({ typed, place }) =>
        problemAt(place, rule, {
          unexpected: `"${typed}" with no text behind it`,
          expected: "at least one word",
          fix: `write the text in line ${place.line}, or delete the line in every language.`,
          section: section.id ?? undefined,
        }),
      ),
    ),
  ]);
}

function judgeDocument({ preamble }: Draft): Problem[] {
  if (!isEmpty(preamble.blocks)) return [];
  return [
    problemAt(preamble.place, rule, {
      unexpected: "a document without text",
      expected: "at least one paragraph",
      fix: 'write the text below the second line of ---, or replace all between the two lines of --- by "title: …" and "status: pending".',
      section: preamble.id ?? undefined,
    }),
  ];
}

function judgeSection({ blocks, label, heading, place, id }: DraftSection): Problem[] {
  if (!isEmpty(blocks)) return [];
  return [
    problemAt(place, rule, {
      unexpected: `the heading "${headingWords(label, heading)}" with no text under it`,
      expected: "at least one paragraph",
      fix: `write the text below line ${place.line}, or delete the heading in every language.`,
      section: id ?? undefined,
    }),
  ];
}

/** What the site cannot show counts as text: it has a problem of its own. */
function isEmpty(blocks: readonly DraftBlock[]): boolean {
  return (
    blocks.every(({ kind }) => kind !== "unsupported") &&
    blockLeaves(blocks, "").every(({ text }) => text.trim() === "")
  );
}

/** The items, sub-items and entries that hold nothing, as typed. */
function emptyItems(blocks: readonly DraftBlock[]): { typed: string; place: Place }[] {
  return blocks.flatMap((block) => {
    if (block.kind === "quotation") return emptyItems(block.blocks);
    if (block.kind !== "list" && block.kind !== "bullets") return [];
    return block.items.flatMap((item) => {
      const typed = "typed" in item ? item.typed : "-";
      return isEmpty(item.blocks) ? [{ typed, place: item.place }] : emptyItems(item.blocks);
    });
  });
}
