import {
  type Draft,
  type DraftBlock,
  type DraftContent,
  type DraftSection,
  partsOf,
  writtenDrafts,
} from "../model/draft";
import { type Place, type Problem, problemAt } from "../model/problem";
import { blockLeaves } from "../text/leaves";
import { headingWords } from "../text/numeral";

const rule = "section-empty";

/** Wants text in every section, every item, and in a document that has no sections. */
export function sectionEmpty(content: DraftContent): Problem[] {
  return writtenDrafts(content).flatMap((draft) => [
    ...(draft.sections.length === 0 ? judgeDocument(draft) : draft.sections.flatMap(judgeSection)),
    ...partsOf(draft).flatMap((section) =>
      emptyItems(section.blocks).map(({ typed, place }) =>
        problemAt(place, rule, {
          key: "item",
          values: { typed },
          section: section.id ?? undefined,
        }),
      ),
    ),
  ]);
}

function judgeDocument({ preamble }: Draft): Problem[] {
  if (!isEmpty(preamble.blocks)) return [];
  return [problemAt(preamble.place, rule, { key: "document", section: preamble.id ?? undefined })];
}

function judgeSection({ blocks, label, heading, place, id }: DraftSection): Problem[] {
  if (!isEmpty(blocks)) return [];
  return [
    problemAt(place, rule, {
      key: "section",
      values: { heading: headingWords(label, heading) },
      section: id ?? undefined,
    }),
  ];
}

/** What the site cannot show counts as text: it has a problem of its own. */
function isEmpty(blocks: readonly DraftBlock[]): boolean {
  return blocks.every(
    (block) => block.kind !== "unsupported" && blockLeaves([block], "").every(({ text }) => text.trim() === ""),
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
