import { describe, expect, it } from "vitest";
import { loadContent } from "@/lib/content/load";
import { locales } from "@/lib/locales";
import { compareDocument } from "@/lib/reader/compare-document";
import { clause, paragraph, policy } from "../../components/sample-document";

const outline = (document: typeof policy) =>
  compareDocument(document, "en").map(({ id, rows }) => [
    id,
    ...rows.map((row) => `${row.name ?? ""}|${row.id ?? ""}`),
  ]);

it("has a line for each block, with the number and the id that the document gives it", () => {
  expect(outline(policy)).toEqual([
    ["reminder-clause", "|", "|"],
    ["definitions", "|", "|definitions.platform"],
    ["preamble", "|", "|"],
    ["scope", "1.|", "|"],
    [
      "collection",
      "2.|",
      "|",
      "2. 1.|collection.1",
      "2. 2.|collection.2",
      "|",
      "2. 2. a)|collection.2.a",
      "2. 2. b)|collection.2.b",
    ],
  ]);
});

it("is one group under its own slug where the document has no sections", () => {
  expect(outline(clause)).toEqual([["reminder-clause", "|"]]);
});

it("writes numbers as the reader's language does", () => {
  expect(
    compareDocument(policy, "ja")
      .at(-1)
      ?.rows.map(({ label }) => label),
  ).toEqual(["二、", undefined, "1.", "2.", undefined, "a)", "b)"]);
});

it("leaves a gap where a translation lacks a block, and keeps what follows aligned", () => {
  const { zh, en, ja } = policy.translations;
  const shorter = en.sections.map((section) =>
    section.id === "collection" ? { ...section, blocks: section.blocks.slice(1) } : section,
  );
  const translations = { zh, ja, en: { ...en, sections: shorter, preamble: [...en.preamble, paragraph("Added.")] } };
  const groups = compareDocument({ ...policy, translations }, "en");
  const collection = groups.at(-1)?.rows.map(({ label, cells }) => `${label ?? ""} ${Object.keys(cells).join()}`);
  expect(collection?.slice(0, 3)).toEqual(["2. zh,en,ja", " zh,ja", "1. zh,en,ja"]);
  expect(groups.find(({ id }) => id === "preamble")?.rows.at(-1)?.cells).toEqual({ en: paragraph("Added.") });
});

describe.each(loadContent().documents)("$slug, as it is published,", (document) => {
  it.each(locales)("has each block in each language, read in %s", (locale) => {
    const groups = compareDocument(document, locale);
    const rows = groups.flatMap((group) => group.rows);
    expect(rows.filter(({ cells }) => locales.some((other) => !cells[other]))).toEqual([]);
    const ids = [...groups, ...rows].flatMap(({ id }) => id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(rows.length).toBeGreaterThan(0);
  });
});
