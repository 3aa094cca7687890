import { describe, expect, it } from "vitest";
import { type Alignable, alignByLength } from "@/lib/content/text/alignment";

/** `p12` is a paragraph of twelve characters, `i5` an item, `*` anything. */
function toAlignable(text: string): Alignable[] {
  return text
    .split(" ")
    .filter(Boolean)
    .map((part) => ({ kind: part.startsWith("*") ? "any" : part.charAt(0), length: Number(part.slice(1) || 0) }));
}

describe("the counterpart of each part of a text", () => {
  it.each([
    { name: "all are there", original: "p30 p10", translation: "p28 p12", pairs: "0-0 1-1" },
    { name: "nothing", original: "", translation: "", pairs: "" },
    { name: "the long one is missing", original: "p10 p90 p12", translation: "p9 p11", pairs: "0-0 1-_ 2-1" },
    { name: "the first is missing", original: "p90 p12", translation: "p11", pairs: "0-_ 1-0" },
    { name: "one is added", original: "p10 p12", translation: "p10 p90 p12", pairs: "0-0 _-1 1-2" },
    { name: "the kind tells them apart", original: "p10 i10", translation: "i10", pairs: "0-_ 1-0" },
    { name: "one is of another kind", original: "p10 p50 p10", translation: "p10 q50 p10", pairs: "0-0 1-1 2-2" },
    { name: "nothing tells which one: the last", original: "p5 p5 p5", translation: "p5 p5", pairs: "0-0 1-1 2-_" },
    { name: "what cannot be shown stands for any", original: "p10 i50", translation: "p10 *", pairs: "0-0 1-1" },
    { name: "also in the original", original: "* i50", translation: "p90 i50", pairs: "0-0 1-1" },
    { name: "and is then no gap", original: "p10 * i9", translation: "p10 q10 i9", pairs: "0-0 1-1 2-2" },
  ])("$name", ({ original, translation, pairs }) => {
    const found = alignByLength(toAlignable(original), toAlignable(translation));
    expect(found.map(([own, other]) => `${own ?? "_"}-${other ?? "_"}`).join(" ")).toBe(pairs);
  });
});
