import { describe, expect, it } from "vitest";
import { counterpartRows, touchedRows } from "@/lib/content/changes/counterpart-rows";
import { redlineOf } from "@/lib/content/changes/redline-rows";

const rowsOf = (...texts: string[]) => texts.map((text) => ({ label: "", text, key: text }));
const before = rowsOf("Heading", "One.", "Two.", "Three.");

/** What a reader of three Chinese rows and a heading sees beside the change of the English ones. */
function besides(after: readonly ReturnType<typeof rowsOf>[number][], theirs = rowsOf("标题", "一。", "二。", "三。")) {
  const kept = counterpartRows(theirs.length, touchedRows(before, after));
  return redlineOf(theirs, theirs, "zh", kept).map((row) =>
    row === "skipped" ? "…" : row.spans.map(({ text }) => text).join(""),
  );
}

describe("beside a change in one language the others show", () => {
  it("the row that answers to a reworded one", () => {
    expect(besides(rowsOf("Heading", "One.", "Two more.", "Three."))).toEqual(["…", "二。", "…"]);
  });

  it("the row that was taken out in one language alone", () => {
    expect(besides(rowsOf("Heading", "One.", "Three."))).toEqual(["…", "二。", "…"]);
  });

  it("the row that one language had before, and the other has gained", () => {
    expect(
      besides(rowsOf("Heading", "One.", "Two.", "Three.", "Four."), rowsOf("标题", "一。", "二。", "三。", "四。")),
    ).toEqual(["…", "四。"]);
  });

  it("no row where nobody can tell which one answers", () => {
    expect(besides(rowsOf("Heading", "One.", "Two more.", "Three."), rowsOf("标题", "一。"))).toEqual([]);
  });
});
