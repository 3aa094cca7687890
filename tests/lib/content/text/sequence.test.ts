import { describe, expect, it } from "vitest";
import { movedEntries, sequenceFaults } from "@/lib/content/text/sequence";

describe("the numbers that break 1, 2, 3 …", () => {
  it.each([
    { name: "none", numbers: [1, 2, 3], faults: {} },
    { name: "no numbers at all", numbers: [], faults: {} },
    { name: "one left out: what follows is right", numbers: [1, 2, 4, 5], faults: { 2: 3 } },
    { name: "the first left out", numbers: [2, 3], faults: { 0: 1 } },
    { name: "the last one too high", numbers: [1, 2, 4], faults: { 2: 3 } },
    { name: "one mistyped", numbers: [1, 2, 9, 4], faults: { 2: 3 } },
    { name: "one repeated", numbers: [1, 2, 2, 3], faults: { 2: 3, 3: 4 } },
    { name: "all the same", numbers: [1, 1, 1], faults: { 1: 2, 2: 3 } },
    { name: "two swapped", numbers: [1, 3, 2, 4], faults: { 1: 2, 2: 3 } },
    { name: "counted from zero", numbers: [0, 1, 2], faults: { 0: 1, 1: 2, 2: 3 } },
  ])("$name: $numbers", ({ numbers, faults }) => {
    expect(Object.fromEntries(sequenceFaults(numbers))).toEqual(faults);
  });
});

describe("the fewest entries to move for an order to rise", () => {
  it.each([
    { order: [0, 1, 2], moved: [] },
    { order: [], moved: [] },
    { order: [2, 0, 1], moved: [0] },
    { order: [1, 2, 0], moved: [2] },
    { order: [0, 3, 1, 2], moved: [1] },
    { order: [1, 0], moved: [1] },
    { order: [2, 1, 0], moved: [1, 2] },
  ])("$order", ({ order, moved }) => {
    expect(movedEntries(order)).toEqual(moved);
  });
});
