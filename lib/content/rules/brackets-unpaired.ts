import { localeFacts } from "../../locales";
import { type Draft, type DraftContent, type DraftSection, partsOf, writtenDrafts } from "../model/draft";
import { type Place, type Problem, problemAt } from "../model/problem";
import { type Bracket, type BracketFault, bracketFaults } from "../text/brackets";
import { leavesOf, placeInLeaf } from "../text/leaves";

/** Wants every bracket and quotation mark of a section to have its counterpart, of the same kind and width. */
export function bracketsUnpaired(content: DraftContent): Problem[] {
  return writtenDrafts(content).flatMap((draft) =>
    partsOf(draft).flatMap((section) =>
      bracketFaults(leavesOf(section)).map((fault) => faultProblem(fault, draft, section)),
    ),
  );
}

function faultProblem(fault: BracketFault, draft: Draft, section: DraftSection): Problem {
  const rule = "brackets-unpaired";
  const sectionOf = { section: section.id ?? undefined };
  if (fault.kind === "mixed") {
    const [open, close] = localeFacts[draft.locale].wideMarks ? ["（", "）"] : ["(", ")"];
    const wrong = fault.opening.sign === open ? fault.closing : fault.opening;
    return problemAt(placeOf(wrong), rule, {
      key: "mixed",
      values: {
        opening: fault.opening.sign,
        closing: fault.closing.sign,
        open,
        close,
        wrong: wrong.sign,
        right: wrong === fault.opening ? open : close,
      },
      ...sectionOf,
    });
  }
  const { kind, bracket, counterpart } = fault;
  return problemAt(placeOf(bracket), rule, {
    key: "single",
    values: { sign: bracket.sign, counterpart, begins: kind !== "unclosed" },
    ...sectionOf,
  });
}

function placeOf({ sign, leaf, index }: Bracket): Place {
  return placeInLeaf(leaf, sign, index);
}
