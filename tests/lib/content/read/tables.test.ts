import { describe, expect, it } from "vitest";
import type { Draft } from "@/lib/content/model/draft";
import { readDraft } from "@/lib/content/read/drafts";
import { definedTerms } from "@/lib/content/text/defined-terms";
import { plainText } from "@/lib/content/text/node-text";
import { frontMatter, saidProblemsOf } from "../sample-content";

function draftOf(cell: string): Draft {
  const body = `| Data | Use |\n| --- | --- |\n| ${cell} | all |\n`;
  const file = { path: "content/a/en.md", bytes: Buffer.from(frontMatter("en") + body) };
  const draft = readDraft(file, { slug: "a", scheme: "policy" }, "en");
  if ("problems" in draft) throw new Error(JSON.stringify(draft.problems));
  return draft;
}

/** The nodes of the cell by type, a text by its words. */
function cellOf(draft: Draft): string[] {
  const [table] = draft.preamble.blocks;
  const content = (table?.kind === "table" && table.rows[0]?.cells[0]?.content) || [];
  return content.map((node) =>
    node.type === "text" ? node.value : node.type === "strong" ? `**${plainText(node.children)}**` : node.type,
  );
}

const rulesOf = (body: string) =>
  saidProblemsOf({ "a/en.md": frontMatter("en") + body })
    .filter(({ file }) => file.endsWith("en.md"))
    .map(({ rule }) => rule);

describe("<br> in a cell is a line break", () => {
  it.each([
    { cell: "names<br>addresses", nodes: ["names", "break", "addresses"] },
    { cell: "names <br/> addresses", nodes: ["names", "break", "addresses"] },
    { cell: "names<BR />**addresses**", nodes: ["names", "break", "**addresses**"] },
    { cell: "names<br><br>addresses", nodes: ["names", "break", "break", "addresses"] },
    { cell: "names<i>", nodes: ["names", "html"] },
    { cell: "`<br>`", nodes: ["inlineCode"] },
    { cell: "names\\<br>", nodes: ["names<br>"] },
  ])("$cell", ({ cell, nodes }) => {
    expect(cellOf(draftOf(cell))).toEqual(nodes);
  });

  it("also between bold words", () => {
    const [table] = draftOf("**names<br>addresses**").preamble.blocks;
    expect(JSON.stringify(table)).toContain('"type":"break"');
    expect(JSON.stringify(table)).not.toContain('"type":"html"');
  });

  it("and its words stay where they were typed", () => {
    const [table] = draftOf("a<br>  bc").preamble.blocks;
    const words = table?.kind === "table" ? table.rows[0]?.cells[0]?.content.at(-1) : undefined;
    expect(words).toMatchObject({ value: "bc", position: { start: { column: 10 }, end: { column: 12 } } });
  });

  it("and raw HTML anywhere else", () => {
    expect(rulesOf("| data |\n| --- |\n| names<br>addresses |\n")).not.toContain("html-raw");
    expect(rulesOf("one<br>two\n")).toContain("html-raw");
    expect(rulesOf("| data |\n| --- |\n| names<hr>addresses |\n")).toContain("html-raw");
  });
});

it("a term may be defined in a cell", () => {
  const draft = draftOf("**names** {#names} of users");
  expect(cellOf(draft)).toEqual(["**names**", " of users"]);
  expect(definedTerms(draft)).toMatchObject([{ id: "a.names", term: "names", opens: false, place: { line: 10 } }]);
});
