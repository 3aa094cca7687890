import { expect, it } from "vitest";
import { findProblems } from "@/lib/content/check-content";
import { brief, documentOf, filesOf } from "./sample-content";

const namesIn = (en: string) =>
  findProblems(
    filesOf({ ...documentOf({ zh: "甲。\n", en: `${en}\n`, ja: "乙。\n" }, "terms"), "vocabulary.yaml": "{}\n" }),
    (word) => !/^acme$/i.test(word),
  )
    .problems.filter(({ rule }) => rule === "name-unknown")
    .map(brief);

it.each([
  "**IN NO EVENT SHALL A PARTY BE LIABLE FOR LOSS OF PROFIT.**",
  "It is so. THE SERVICE IS PROVIDED “AS IS”, WITHOUT ANY WARRANTY. It is.",
  "## 1. General Provisions and Grant of License {#general}\n\nWe.",
  "It ends on Monday, 5 May 2026.",
  "Under this Article and the other Sections, each Annex and Annexes A and B apply.",
  "A “**Business Day** {#day}” is a day. It ends with the Business Day.",
])("is no name: %s", (text) => {
  expect(namesIn(text)).toEqual([]);
});

it.each([
  ["THE SERVICE OF ACME IS PROVIDED AS IS.", 16],
  ["It uses the API of us.", 13],
  ["It is May and we go.", 7],
  ["## 1. General Provisions of Acme {#general}\n\nWe.", 29],
  ["## 1. General provisions of Privacy {#general}\n\nWe.", 29],
])("is a name: %s", (text, column) => {
  expect(namesIn(text)).toEqual([`content/terms/en.md:8:${column} name-unknown`]);
});
