import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { ContentsList } from "@/components/ContentsList";
import { renderIn } from "./render-in";
import { contract } from "./sample-contract";
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

it("has two levels: chapters with their articles, and annexes beside the chapters", () => {
  renderIn("en", <ContentsList translation={contract.translations.en} />);
  const entries = screen.getAllByRole("listitem", { hidden: true }).map((entry) => {
    const level = entry.parentElement?.closest("li") ? 2 : 1;
    return `${level} ${within(entry).getAllByRole("link", { hidden: true })[0]?.textContent}`;
  });
  expect(entries).toEqual([
    "1 Chapter 1 General",
    "2 Article 1 Services",
    "2 Article 2 Fees",
    "1 Chapter 2 End",
    "2 Article 3 ",
    "1 Annex A Contacts",
  ]);
});

it("has the parts of sections at its second level where there are no chapters", () => {
  const [chapter] = contract.translations.en.parts;
  renderIn("en", <ContentsList translation={{ ...contract.translations.en, parts: chapter?.parts ?? [] }} />);
  const [inner] = screen.getAllByRole("list", { hidden: true }).slice(1);
  expect(inner?.textContent).toBe("2.1 Tariff");
  expect(inner?.closest("li")?.querySelector("a")?.getAttribute("href")).toBe("#fees");
});
