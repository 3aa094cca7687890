import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { DocumentEnd } from "@/components/DocumentEnd";
import { renderIn } from "./render-in";

afterEach(cleanup);

const documents = ["a", "b", "c"].map((slug) => ({
  slug,
  title: slug.toUpperCase(),
  description: "",
  updated: "2026-11-26",
}));

it.each([
  ["a", ["#title Back to top", "/en/b Next: B"]],
  ["b", ["#title Back to top", "/en/a Previous: A", "/en/c Next: C"]],
  ["c", ["#title Back to top", "/en/b Previous: B"]],
])("leads from %s to the top and to its neighbours", (slug, expected) => {
  renderIn("en", <DocumentEnd slug={slug} documents={documents} />);
  const nav = screen.getByRole("navigation", { name: "Other documents" });
  const links = within(nav).getAllByRole("link");
  expect(links.map((link) => `${link.getAttribute("href")} ${link.textContent}`)).toEqual(expected);
  // Apart where there is no style sheet, too.
  expect(nav.textContent?.trim()).toBe(links.map(({ textContent }) => textContent).join(" "));
});
