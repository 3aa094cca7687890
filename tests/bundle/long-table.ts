import type { Block, LegalDocument } from "@/lib/content/model/document";
import { eachLocale } from "@/lib/locales";
import { paragraph, part, words } from "../components/sample-document";
import { onlyVersion } from "../components/sample-version";

const row = (...cells: string[]) => ({ cells: cells.map((cell) => ({ content: words(cell) })) });

const heads = ["Recipient", "Purpose", "Personal information", "Address", "Retention"];

/** A table of five columns that fills sheets of paper, with rows of some lines. */
const table: Extract<Block, { kind: "table" }> = {
  kind: "table",
  align: heads.map(() => null),
  head: row(...heads),
  rows: Array.from({ length: 60 }, (_, index) =>
    row(
      `Recipient${index}`,
      "Prevents fraud and keeps the accounts of those who trade here safe.",
      "Names, telephone numbers, electronic addresses and whatever was traded.",
      "https://example.com/privacy/statement",
      `Until${index}`,
    ),
  ),
};

/** A document whose only section holds a table that is longer than a sheet. */
export const longTable: LegalDocument = {
  slug: "long-table",
  ...onlyVersion("1"),
  updated: "2026-03-09",
  translations: eachLocale((locale) => ({
    locale,
    title: "Recipients",
    description: "Who receives what.",
    openings: [],
    preamble: [paragraph("Who receives what.")],
    parts: [
      part("recipients", 1, "1.", [paragraph("They are the following:"), table], { heading: "Recipients", gap: " " }),
    ],
    notes: [],
  })),
};
