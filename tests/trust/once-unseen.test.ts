import { describe, expect, it } from "vitest";
import { groupOf, type Kind } from "./kinds";
import { measureChanges } from "./measure";

/** Changes of one language that once passed without a problem, and of how many tries. */
const onceUnseen: readonly [kind: Kind, tries: number][] = [
  ["antonym", 10],
  ["number word", 10],
  ["and and or", 10],
  ["member of an enumeration", 16],
  ["we and you", 8],
  ["third party, affiliate, partner", 8],
  ["legal entity", 4],
  ["definitions swapped", 2],
  ["items swapped", 6],
  ["rows or cells swapped", 4],
  ["sentence dropped", 4],
  ["place name", 4],
  ["may and must", 6],
];

it("a change that once passed unseen is of a kind that no certain rule has to find", () => {
  expect(onceUnseen.filter(([kind]) => !["wording", "meaning"].includes(groupOf[kind]))).toEqual([]);
});

// Only pins that hash both sides tell of these.
describe("a change that once passed unseen stops the build at its place", () => {
  it.each(onceUnseen)(
    "%s",
    (kind, count) => {
      const judged = measureChanges({ count, seed: 20261126, kinds: [kind] });
      expect(judged).toHaveLength(count);
      expect(judged.filter(({ verdict }) => !verdict.stops)).toEqual([]);
    },
    5 * 60_000,
  );
});
