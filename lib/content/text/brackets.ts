import type { Leaf } from "./leaves";

/** A bracket or quotation mark, at an index of a leaf's text. */
export type Bracket = { sign: string; leaf: Leaf; index: number };

/** A mark without a counterpart, or a pair whose marks do not match. */
export type BracketFault =
  | { kind: "unclosed" | "unopened"; bracket: Bracket; counterpart: string }
  | { kind: "mixed"; opening: Bracket; closing: Bracket };

const pairs = ["()", "（）", "[]", "［］", "{}", "【】", "〔〕", "《》", "〈〉", "「」", "『』", "“”"];
const closingOf = new Map(pairs.map((pair) => [pair.charAt(0), pair.charAt(1)]));
const openingOf = new Map(pairs.map((pair) => [pair.charAt(1), pair.charAt(0)]));

/** The text before the bracket of `1)` or `a)`, which number parts of a sentence with one bracket only. */
export const enumerator = /(?:^|[^0-9a-zA-Z(（])(?:[0-9]{1,2}|[a-z])$/u;

/** The kind of an opening mark. Round brackets of both widths are one kind. */
const kindOf = (opening: string) => (opening === "（" ? "(" : opening);

/** The open marks, with a count by kind: when it is zero, no counterpart has to be searched for. */
class OpenBrackets {
  readonly stack: Bracket[] = [];
  readonly #counts = new Map<string, number>();

  count(kind: string): number {
    return this.#counts.get(kind) ?? 0;
  }

  push(bracket: Bracket): void {
    this.stack.push(bracket);
    this.#add(bracket, 1);
  }

  /** Removes the last open mark of a kind and everything opened after it. */
  close(kind: string): Bracket[] {
    const closed = this.stack.splice(this.stack.findLastIndex(({ sign }) => kindOf(sign) === kind));
    for (const bracket of closed) this.#add(bracket, -1);
    return closed;
  }

  #add({ sign }: Bracket, change: number): void {
    this.#counts.set(kindOf(sign), this.count(kindOf(sign)) + change);
  }
}

/**
 * Finds brackets and quotation marks without a counterpart. `leaves` are the texts of one section, because a pair may open in one
 * paragraph and close in another. A quotation of several paragraphs may open again in each.
 */
export function bracketFaults(leaves: readonly Leaf[]): BracketFault[] {
  const faults: BracketFault[] = [];
  const open = new OpenBrackets();
  for (const leaf of leaves) {
    const numbering = numbersParts(leaf.prose);
    for (const { 0: sign, index } of leaf.prose.matchAll(/[()（）[\]［］{}【】〔〕《》〈〉「」『』“”]/gu)) {
      const bracket = { sign, leaf, index };
      if (closingOf.has(sign)) {
        if (index > 0 || sign !== "“" || open.count(sign) === 0) open.push(bracket);
        continue;
      }
      const opening = openingOf.get(sign) ?? "";
      const kind = kindOf(opening);
      if (kind === "(" && numbering && followsEnumerator(leaf.prose, index)) continue;
      if (open.count(kind) === 0) {
        faults.push({ kind: "unopened", bracket, counterpart: opening });
        continue;
      }
      const [match, ...unclosed] = open.close(kind);
      faults.push(...unclosed.map(alone));
      if (match && match.sign !== opening) faults.push({ kind: "mixed", opening: match, closing: bracket });
    }
  }
  return [...faults, ...open.stack.map(alone)];
}

/** True when the round brackets pair up without those of `1)` and `a)`. Otherwise these close a bracket, as in "(see a)". */
function numbersParts(text: string): boolean {
  const closing = [...text.matchAll(/[)）]/gu)].filter(({ index }) => !followsEnumerator(text, index));
  return closing.length === [...text.matchAll(/[(（]/gu)].length;
}

function followsEnumerator(text: string, index: number): boolean {
  return enumerator.test(text.slice(Math.max(0, index - 3), index));
}

function alone(bracket: Bracket): BracketFault {
  return { kind: "unclosed", bracket, counterpart: closingOf.get(bracket.sign) ?? "" };
}
