import { type Leaf, placeInLeaf } from "./leaves";
import type { Place } from "./problem";

/** A bracket or quotation mark at its place. */
export type Bracket = { sign: string; place: Place };

/** What does not pair: a sign alone, or a pair whose signs do not belong together. */
export type BracketFault =
  | { kind: "unclosed" | "unopened"; bracket: Bracket; counterpart: string }
  | { kind: "mixed"; opening: Bracket; closing: Bracket; counterpart: string };

const pairs = ["()", "（）", "[]", "［］", "{}", "【】", "〔〕", "《》", "〈〉", "「」", "『』", "“”"];
const closingOf = new Map(pairs.map((pair) => [pair.charAt(0), pair.charAt(1)]));
const openingOf = new Map(pairs.map((pair) => [pair.charAt(1), pair.charAt(0)]));

/** What stands before the bracket of `1)` and `a)`, which number a part of a sentence with one bracket only. */
export const enumerator = /(?:^|[^0-9a-zA-Z(（])(?:[0-9]{1,2}|[a-z])$/u;

const isRound = (sign: string) => "（）()".includes(sign);

/**
 * Finds brackets and quotation marks without a counterpart. `leaves` are the texts of one section: a pair may open in one paragraph
 * and close in another. A quotation of several paragraphs may open each anew.
 */
export function bracketFaults(leaves: readonly Leaf[]): BracketFault[] {
  const faults: BracketFault[] = [];
  const open: Bracket[] = [];
  for (const leaf of leaves) {
    const opened = open.length;
    for (const { 0: sign, index } of leaf.text.matchAll(/[()（）[\]［］{}【】〔〕《》〈〉「」『』“”]/gu)) {
      const bracket = { sign, place: placeInLeaf(leaf, sign, index) };
      if (closingOf.has(sign)) {
        const opensAnew = index === 0 && sign === "“" && open.some((other) => other.sign === sign);
        if (!opensAnew) open.push(bracket);
        continue;
      }
      const opening = openingOf.get(sign) ?? "";
      const at = open.findLastIndex((other) => other.sign === opening || (isRound(other.sign) && isRound(sign)));
      if (at < opened && isRound(sign) && enumerator.test(leaf.text.slice(0, index))) continue;
      if (at === -1) {
        faults.push({ kind: "unopened", bracket, counterpart: opening });
        continue;
      }
      const [match, ...unclosed] = open.splice(at);
      faults.push(...unclosed.map(alone));
      if (match && match.sign !== opening)
        faults.push({ kind: "mixed", opening: match, closing: bracket, counterpart: closingOf.get(match.sign) ?? "" });
    }
  }
  return [...faults, ...open.map(alone)];
}

function alone(bracket: Bracket): BracketFault {
  return { kind: "unclosed", bracket, counterpart: closingOf.get(bracket.sign) ?? "" };
}
