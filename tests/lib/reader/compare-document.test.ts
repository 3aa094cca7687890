import { describe, expect, it } from "vitest";
import { loadContent } from "@/lib/content/load";
import { plainText } from "@/lib/content/text/node-text";
import { type Locale, locales } from "@/lib/locales";
import { compareDocument } from "@/lib/reader/compare-document";
import { toHtml } from "@/lib/reader/inline-html";
import { contract } from "../../components/sample-contract";
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
      "2. 2.|",
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
  const shorter = en.parts.map((section) =>
    section.id === "collection" ? { ...section, blocks: section.blocks.slice(1) } : section,
  );
  const translations = { zh, ja, en: { ...en, parts: shorter, preamble: [...en.preamble, paragraph("Added.")] } };
  const groups = compareDocument({ ...policy, translations }, "en");
  const collection = groups.at(-1)?.rows.map(({ label, cells }) => `${label ?? ""} ${Object.keys(cells).join()}`);
  expect(collection?.slice(0, 3)).toEqual(["2. zh,en,ja", " zh,ja", "1. zh,en,ja"]);
  expect(groups.find(({ id }) => id === "preamble")?.rows.at(-1)?.cells).toEqual({ en: paragraph("Added.") });
});

it("has a group for each part with a heading, within others too, and one for the notes", () => {
  expect(outline(contract)).toEqual([
    ["preamble", "|"],
    ["general", "Chapter 1|"],
    ["services", "Article 1|", "|"],
    ["fees", "Article 2|", "Article 2|fees.1", "Article 2 (a)|fees.1.a", "Article 2 (b)|fees.1.b", "Article 2|fees.2"],
    ["tariff", "Article 2.1|", "|", "|", "|", "|late"],
    ["end", "Chapter 2|"],
    ["notice", "Article 3|"],
    ["contacts", "Annex A|", "|"],
    ["notes", "1|note-1", "2|note-2"],
  ]);
  const depths = compareDocument(contract, "en").flatMap(({ rows }) =>
    rows.flatMap(({ cells: { en } }) => (en?.kind === "heading" ? `${en.depth} ${en.text}` : [])),
  );
  expect(depths).toEqual(["2 General", "3 Services", "3 Fees", "4 Tariff", "2 End", "2 Contacts"]);
});

it("has a line for each row of a table, with the heads of its columns", () => {
  const rows = compareDocument(contract, "ja")
    .find(({ id }) => id === "tariff")
    ?.rows.slice(1, 4);
  expect(rows?.map(({ cells }) => Object.keys(cells))).toEqual(Array(3).fill(["zh", "en", "ja"]));
  const [row] = rows ?? [];
  if (row?.cells.zh?.kind !== "row") throw new Error("The first line is no row.");
  expect(row.cells.zh.head.map(({ content }) => plainText(content))).toEqual(["Item", "Fee", "Fee"]);
  expect(row.cells.zh.cells.map(({ content }) => plainText(content))).toEqual(["A", "1", "1"]);
});

it("gives a term an id in the reader's language alone", () => {
  const [, cell] = compareDocument(contract, "en").find(({ id }) => id === "services")?.rows ?? [];
  const html = (locale: Locale) => {
    const own = cell?.cells[locale];
    return own?.kind === "paragraph" ? toHtml(own.content) : "";
  };
  expect(html("en")).toContain('<dfn id="contract.services">Services</dfn>');
  for (const other of ["zh", "ja"] as const) expect(html(other)).toContain("<dfn>Services</dfn>");
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
