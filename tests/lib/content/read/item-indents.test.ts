import { describe, expect, it } from "vitest";
import { indentItems } from "@/lib/content/read/item-indents";
import { parseMarkdown } from "@/lib/content/read/markdown";

/** The kinds of blocks of a text, those of an item in its brackets. */
function shapeOf(text: string): string {
  const kindsOf = (nodes: readonly { type: string; children?: unknown }[]): string =>
    nodes
      .map(({ type, children }) =>
        /^(?:list|listItem)$/.test(type) ? `${type === "list" ? "" : "item"}(${kindsOf(children as never)})` : type,
      )
      .join(" ");
  return kindsOf(parseMarkdown(indentItems(text)).children);
}

describe("what is indented by three spaces belongs to the item above", () => {
  it.each([
    { name: "behind one space", text: "1. A\n\n   B\n\n2. C", shape: "(item(paragraph paragraph) item(paragraph))" },
    {
      name: "behind a number of two digits",
      text: "10. A\n\n   B\n\n   C\n\n11. D",
      shape: "(item(paragraph paragraph paragraph) item(paragraph))",
    },
    {
      name: "behind two spaces",
      text: "1.  A\n\n   a) B\n\n   b) C\n\n2. D",
      shape: "(item(paragraph paragraph paragraph) item(paragraph))",
    },
    {
      name: "a list in it, too",
      text: "10. A\n\n   - B\n   - C",
      shape: "(item(paragraph (item(paragraph) item(paragraph))))",
    },
    { name: "a line that goes on", text: "10. A\n   B\n\n   C", shape: "(item(paragraph paragraph))" },
    {
      name: "and what is indented as Markdown asks stays",
      text: "10. A\n\n    B",
      shape: "(item(paragraph paragraph))",
    },
    {
      name: "a paragraph at the margin belongs to none",
      text: "10. A\n\nB\n\n   C",
      shape: "(item(paragraph)) paragraph paragraph",
    },
  ])("$name", ({ text, shape }) => {
    expect(shapeOf(text)).toBe(shape);
  });

  it("no other line is touched", () => {
    for (const text of ["1. A\n\n   B", "10. A\n\n    B\n", "   A\n\n2. B", "2025. A\n\nB", "1) A\n- B"])
      expect(indentItems(text)).toBe(text);
  });
});
