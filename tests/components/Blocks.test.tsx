import { cleanup, render, screen, within } from "@testing-library/react";
import type { PhrasingContent } from "mdast";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Blocks } from "@/components/Blocks";
import { renderIn } from "./render-in";
import { fees } from "./sample-contract";
import { paragraph, part, words } from "./sample-document";

afterEach(cleanup);

it("shows the markup of a paragraph, which can be linked to if it has an id", () => {
  const link: PhrasingContent = { type: "link", url: "/en/definitions", children: [{ type: "text", value: "there" }] };
  const content = [...words("See "), link, ...words(".")];
  const { rerender } = render(<Blocks blocks={[{ kind: "paragraph", id: "late", content }]} />);
  expect(screen.getByRole("link", { name: "there" })).toBeTruthy();
  expect(screen.getByRole("paragraph").textContent).toBe("See there.");
  expect(screen.getByRole("paragraph").id).toBe("late");
  rerender(<Blocks blocks={[{ kind: "paragraph", id: null, content }]} />);
  expect(screen.getByRole("paragraph").hasAttribute("id")).toBe(false);
});

it("marks a defined term, and can be linked to by it", () => {
  render(<Blocks blocks={[{ kind: "definition", id: "definitions.x", term: "X", content: words(": a letter.") }]} />);
  expect(screen.getByRole("term").textContent).toBe("X");
  expect(screen.getByRole("paragraph")).toHaveProperty("id", "definitions.x");
  expect(screen.getByRole("paragraph").textContent).toBe("X: a letter.");
});

it("marks a term within the sentence that defines it", () => {
  const term: PhrasingContent = { type: "strong", data: { defines: "c.x" }, children: [{ type: "text", value: "X" }] };
  render(
    <Blocks blocks={[{ kind: "paragraph", id: null, content: [...words("A letter (“"), term, ...words("”).")] }]} />,
  );
  expect(screen.getByRole("term")).toHaveProperty("id", "c.x");
  expect(screen.getByRole("paragraph").textContent).toBe("A letter (“X”).");
});

it("shows bullets as an unordered list without labels", () => {
  render(
    <Blocks
      blocks={[{ kind: "bullets", items: [{ blocks: [paragraph("One.")] }, { blocks: [paragraph("Two.")] }] }]}
    />,
  );
  expect(screen.getByRole("list").tagName).toBe("UL");
  expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual(["One.", "Two."]);
});

it("shows a quotation", () => {
  render(<Blocks blocks={[{ kind: "quotation", blocks: [paragraph("Said.")] }]} />);
  expect(within(screen.getByRole("blockquote")).getByText("Said.")).toBeTruthy();
});

describe("a table", () => {
  it("has its column headings, and every row, those that are alike too", () => {
    const errors = vi.spyOn(console, "error");
    renderIn("en", <Blocks blocks={[fees]} />);
    expect(screen.getAllByRole("columnheader").map(({ textContent }) => textContent)).toEqual(["Item", "Fee", "Fee"]);
    expect(screen.getAllByRole("cell").map(({ textContent }) => textContent)).toEqual([..."A11A11B22"]);
    expect(errors).not.toHaveBeenCalled();
  });

  it.each([
    ["zh", "表格：Item、Fee和Fee"],
    ["en", "Table: Item, Fee, and Fee"],
    ["ja", "表：Item、Fee、Fee"],
  ] as const)("has a frame that can be scrolled without a mouse, and that is named in %s", (locale, name) => {
    renderIn(locale, <Blocks blocks={[fees]} />);
    expect(screen.getByRole("region", { name })).toHaveProperty("tabIndex", 0);
  });

  it("has its columns aligned as they were typed", () => {
    renderIn("en", <Blocks blocks={[fees]} />);
    const classes = screen.getAllByRole("row").map((row) => [...row.children].map(({ className }) => className));
    expect(classes).toEqual(Array(4).fill(["", "text-end", "text-end"]));
  });
});

describe("a numbered part of the text", () => {
  it("keeps its label if it does not begin with a paragraph", () => {
    const item = { id: "x.1", label: "1.", gap: " " as const, name: "2. 1." };
    const { container } = render(<Blocks item={item} blocks={[{ kind: "quotation", blocks: [paragraph("Said.")] }]} />);
    expect(container.textContent).toBe("1. Said.");
  });

  it("is parted from its text as its number asks for", () => {
    const sub = (label: string, gap: "" | " ") =>
      part("x.a", 1, label, [paragraph("text")], { level: "sub-item", gap });
    const { container } = render(
      <>
        <Blocks blocks={[{ kind: "list", level: "sub-item", parts: [sub("（一）", "")] }]} within="第一条" />
        <Blocks blocks={[{ kind: "list", level: "sub-item", parts: [sub("(a)", " ")] }]} within="Article 1" />
      </>,
    );
    expect([...container.querySelectorAll("li")].map(({ textContent }) => textContent)).toEqual([
      "（一）text",
      "(a) text",
    ]);
    expect(screen.getAllByRole("link").map((link) => link.getAttribute("aria-label"))).toEqual([
      "第一条（一）",
      "Article 1 (a)",
    ]);
  });

  it("is no list and has no label where it is counted without a number, and can be linked to", () => {
    const counted = part("x.1", 1, "", [paragraph("One."), paragraph("More of it.")]);
    const { container } = render(
      <Blocks blocks={[{ kind: "list", level: "item", parts: [counted] }]} within="第一条" />,
    );
    expect(screen.queryByRole("list")).toBeNull();
    expect(screen.queryByRole("link")).toBeNull();
    expect(container.querySelector("[id='x.1']")?.textContent).toBe("One.More of it.");
  });
});
