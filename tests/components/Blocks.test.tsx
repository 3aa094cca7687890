import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { Blocks } from "@/components/Blocks";
import { paragraph } from "./sample-document";

afterEach(cleanup);

it("shows the markup of a paragraph", () => {
  render(
    <Blocks blocks={[{ kind: "paragraph", html: 'See <a href="/en/definitions">there</a>.', text: "See there." }]} />,
  );
  expect(screen.getByRole("link", { name: "there" })).toBeTruthy();
  expect(screen.getByRole("paragraph").textContent).toBe("See there.");
});

it("marks a defined term, and can be linked to by it", () => {
  render(
    <Blocks
      blocks={[{ kind: "definition", id: "definitions.x", term: "X", html: ": a letter.", text: ": a letter." }]}
    />,
  );
  expect(screen.getByRole("term").textContent).toBe("X");
  expect(screen.getByRole("paragraph")).toHaveProperty("id", "definitions.x");
  expect(screen.getByRole("paragraph").textContent).toBe("X: a letter.");
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

it("shows a table with its column headings", () => {
  const cell = (text: string) => ({ html: text, text });
  render(
    <Blocks
      blocks={[
        {
          kind: "table",
          head: [cell("Name"), cell("Use")],
          rows: [
            [cell("a"), cell("b")],
            [cell("a"), cell("a")],
          ],
        },
      ]}
    />,
  );
  expect(screen.getAllByRole("columnheader").map(({ textContent }) => textContent)).toEqual(["Name", "Use"]);
  expect(screen.getAllByRole("cell").map(({ textContent }) => textContent)).toEqual(["a", "b", "a", "a"]);
});

it("keeps the label of an item that does not begin with a paragraph", () => {
  const item = { id: "x.1", label: "1.", name: "2. 1." };
  const { container } = render(<Blocks item={item} blocks={[{ kind: "quotation", blocks: [paragraph("Said.")] }]} />);
  expect(container.textContent).toBe("1. Said.");
});
