import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { ContentsList } from "@/components/ContentsList";
import { renderIn } from "./render-in";
import { policy } from "./sample-document";

afterEach(cleanup);

it("links to everything in the document, in order, by number and name", () => {
  renderIn("en", <ContentsList translation={policy.translations.en} />);
  const contents = screen.getByRole("navigation", { name: "Contents" });
  // The disclosure is closed here: jsdom has no style sheet that opens it.
  const links = within(contents).getAllByRole("link", { hidden: true });
  expect(links.map((link) => [link.textContent, link.getAttribute("href")])).toEqual([
    ["Reminder", "#reminder-clause"],
    ["Definitions", "#definitions"],
    ["Policy", "#preamble"],
    ["1. Scope", "#scope"],
    ["2. Collection", "#collection"],
  ]);
});

it("leaves out a preamble that has no heading of its own", () => {
  renderIn("zh", <ContentsList translation={{ ...policy.translations.zh, openings: [] }} />);
  expect(screen.getAllByRole("link", { hidden: true }).map(({ textContent }) => textContent)).toEqual([
    "一、Scope",
    "二、Collection",
  ]);
});
