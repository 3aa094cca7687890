import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { ContentsList } from "@/components/ContentsList";
import { placeNames } from "@/components/place-name";
import type { Translation } from "@/lib/content/model/document";
import type { Locale } from "@/lib/locales";
import { renderIn } from "./render-in";
import { contract } from "./sample-contract";
import { policy } from "./sample-document";

afterEach(cleanup);

function renderList(locale: Locale, translation: Translation) {
  return renderIn(locale, <ContentsList translation={translation} places={placeNames(translation)} />);
}

it("links to everything in the document, in order, by number and name", () => {
  renderList("en", policy.translations.en);
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
  renderList("zh", { ...policy.translations.zh, openings: [] });
  expect(screen.getAllByRole("link", { hidden: true }).map(({ textContent }) => textContent)).toEqual([
    "一、Scope",
    "二、Collection",
  ]);
});

it("has two levels: chapters with their articles, and annexes beside the chapters", () => {
  renderList("en", contract.translations.en);
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
  renderList("en", { ...contract.translations.en, parts: chapter?.parts ?? [] });
  const [inner] = screen.getAllByRole("list", { hidden: true }).slice(1);
  expect(inner?.textContent).toBe("2.1 Tariff");
  expect(inner?.closest("li")?.querySelector("a")?.getAttribute("href")).toBe("#fees");
});

it("gives each entry the name of its passage's place in the window, and no two the same", () => {
  const { container } = renderList("en", contract.translations.en);
  const places = placeNames(contract.translations.en);
  const entries = [...container.querySelectorAll("li")];
  const named = entries.map((entry) => entry.getAttribute("data-place"));
  const ids = entries.map((entry) => entry.querySelector("a")?.hash.slice(1) ?? "");
  expect(named).toEqual(ids.map((id) => places.get(id)));
  expect(new Set([...places.values()]).size).toBe(places.size);
  expect(places.size).toBeGreaterThanOrEqual(entries.length);
});
