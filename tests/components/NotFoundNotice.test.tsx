import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { NotFoundNotice } from "@/components/NotFoundNotice";

afterEach(cleanup);

const documents = { title: "Documents:", links: [{ href: "/en/a", label: "A policy" }] };
const notice = { title: "Not found", text: "No such page.", home: { href: "/en", label: "Home" }, documents };

it("heads the page, and links home", () => {
  render(<NotFoundNotice {...notice} />);
  expect(screen.getByRole("heading", { level: 1, name: "Not found" })).toBeTruthy();
  expect(screen.getByText("No such page.")).toBeTruthy();
  expect(screen.getByRole("link", { name: "Home" }).getAttribute("href")).toBe("/en");
});

it("lists the documents", () => {
  render(<NotFoundNotice {...notice} />);
  expect(screen.getByText("Documents:")).toBeTruthy();
  expect(screen.getByRole("listitem").textContent).toBe("A policy");
  expect(screen.getByRole("link", { name: "A policy" }).getAttribute("href")).toBe("/en/a");
});

it("keeps an empty place for the page nearest to what was asked for, with the words for it", () => {
  const { container } = render(<NotFoundNotice {...notice} nearest="Perhaps “{page}”." />);
  const place = container.querySelector("p[hidden]");
  expect([place?.getAttribute("data-nearest"), place?.textContent]).toEqual(["Perhaps “{page}”.", ""]);
});

it("is one of several where the language is not known, and says which it is in", () => {
  const { container } = render(<NotFoundNotice {...notice} heading="h2" lang="en" />);
  expect(screen.getByRole("heading", { level: 2 })).toBeTruthy();
  expect(container.firstElementChild?.getAttribute("lang")).toBe("en");
});
