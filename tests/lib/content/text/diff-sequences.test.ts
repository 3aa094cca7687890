import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffSequences, type Run } from "@/lib/content/text/diff-sequences";

const diff = (before: string, after: string) => diffSequences([...before], [...after]);

/** `ab[-c][+d]e` */
const print = (runs: readonly Run[]) =>
  runs
    .map(({ kind, entries }) => {
      const text = entries.join("");
      return kind === "same" ? text : `[${kind === "gone" ? "-" : "+"}${text}]`;
    })
    .join("");

/** The length of a longest common subsequence, by definition. */
function commonLength(a: readonly string[], b: readonly string[]): number {
  const rows = [new Array<number>(b.length + 1).fill(0)];
  for (const one of a) {
    const above = rows.at(-1) ?? [];
    const row = [0];
    for (const [j, other] of b.entries())
      row.push(one === other ? (above[j] ?? 0) + 1 : Math.max(above[j + 1] ?? 0, row[j] ?? 0));
    rows.push(row);
  }
  return rows.at(-1)?.at(-1) ?? 0;
}

const letters = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 30 });

describe("diffSequences", () => {
  it.each([
    { name: "nothing", before: "", after: "", expected: "" },
    { name: "the same", before: "abc", after: "abc", expected: "abc" },
    { name: "all new", before: "", after: "abc", expected: "[+abc]" },
    { name: "all gone", before: "abc", after: "", expected: "[-abc]" },
    { name: "in the middle", before: "abcde", after: "abXde", expected: "ab[-c][+X]de" },
    { name: "at both ends", before: "abcd", after: "XbcY", expected: "[-a][+X]bc[-d][+Y]" },
    { name: "two places", before: "abcdefg", after: "acdefXg", expected: "a[-b]cdef[+X]g" },
    { name: "one repeated", before: "aba", after: "abaa", expected: "aba[+a]" },
  ])("$name", ({ before, after, expected }) => {
    expect(print(diff(before, after))).toBe(expected);
  });

  it("keeps both texts, as many entries as can be, and no two runs of a kind in a row", () => {
    fc.assert(
      fc.property(letters, letters, (before, after) => {
        const runs = diffSequences(before, after);
        const without = (kind: Run["kind"]) => runs.filter((run) => run.kind !== kind).flatMap((run) => run.entries);
        expect(without("new")).toEqual(before);
        expect(without("gone")).toEqual(after);
        const kept = runs.filter(({ kind }) => kind === "same").flatMap(({ entries }) => entries);
        expect(kept).toHaveLength(commonLength(before, after));
        expect(runs.every(({ kind, entries }, index) => entries.length > 0 && kind !== runs[index + 1]?.kind)).toBe(
          true,
        );
      }),
      { seed: 5, numRuns: 500 },
    );
  });

  it("calls texts that share next to nothing replaced, before the test's time is over", () => {
    const before = Array.from({ length: 200_000 }, (_, index) => `a${index}`);
    const after = Array.from({ length: 200_000 }, (_, index) => (index === 100_000 ? "a9" : `b${index}`));
    expect(diffSequences(before, after).map(({ kind }) => kind)).toEqual(["gone", "new"]);
  }, 20_000);
});
