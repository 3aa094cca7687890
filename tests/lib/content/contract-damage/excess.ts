import { type Damage, type } from "./edits";

/** More than any text has. */
export const excess: readonly Damage[] = [
  {
    name: "ten levels of quotations",
    locale: "en",
    edit: type("> Personal information shall", `${"> ".repeat(10)}Personal information shall`),
    rule: "nesting-deep",
    at: "> > > > > > > > > > Personal",
  },
  {
    name: "a table of two thousand columns",
    locale: "zh",
    edit: (text) => `${text}\n${"| a ".repeat(2000)}|\n${"| - ".repeat(2000)}|\n`,
    rule: "nesting-deep",
    at: "| a | a | a ",
  },
  {
    name: "ten thousand articles",
    locale: "en",
    edit: (text) =>
      text +
      Array.from({ length: 10_000 }, (_, at) => `\n### Article ${at + 3} More {#more-${at}}\n\nMore.\n`).join(""),
    rule: "nesting-deep",
    at: "### Article ",
  },
  {
    name: "ten thousand items",
    locale: "ja",
    edit: (text) => text + Array.from({ length: 10_000 }, (_, at) => `\n${at + 1}. 項目\n`).join(""),
    rule: "nesting-deep",
    at: ". 項目",
  },
];
