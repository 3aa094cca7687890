import { describe, expect, it } from "vitest";
import { type Draft, textsOf } from "@/lib/content/model/draft";
import { readDraft } from "@/lib/content/read/drafts";
import { leavesOf, placeInLeaf } from "@/lib/content/text/leaves";

function draftOf(lines: string): Draft {
  const bytes = Buffer.from(`---\n${lines}---\n\ntext\n`);
  const read = readDraft({ path: "en.md", bytes }, { slug: "terms", scheme: "policy" }, "en");
  if ("problems" in read) throw new Error(JSON.stringify(read.problems));
  return read;
}

describe("the front matter that readers see", () => {
  it("is a part of title and description in front of the others", () => {
    const draft = draftOf(`title: Terms\ndescription: What holds.\n`);
    expect(textsOf(draft).map(({ id }) => id)).toEqual(["front-matter", "preamble"]);
    expect(draft.head).toMatchObject({ depth: 0, heading: "", parts: [], place: { line: 2, column: 8 } });
    expect(leavesOf(draft.head).map(({ path, text }) => `${path} ${text}`)).toEqual(["/0 Terms", "/1 What holds."]);
  });

  it("is the title alone as long as nothing is written", () => {
    const draft = draftOf("title: Terms\nstatus: pending\n");
    expect(leavesOf(draft.head).map(({ text }) => text)).toEqual(["Terms"]);
  });

  it.each<[description: string, line: number, column: number]>([
    ["The word.", 3, 18],
    ['"The word."', 3, 19],
    ["'The word.'", 3, 19],
    ["   The word.", 3, 21],
    ["# a note\n  The word.", 4, 7],
    [">\n  The word.", 4, 7],
    [">-\n\n    The word.", 5, 9],
  ])("a word of a description typed %j stands at %i:%i", (description, line, column) => {
    const draft = draftOf(`title: Terms\ndescription: ${description}\n`);
    const leaf = leavesOf(draft.head)[1];
    if (!leaf) throw new Error("There is a description.");
    expect(placeInLeaf(leaf, "word", leaf.text.indexOf("word"))).toEqual({ file: "en.md", line, column });
  });
});
