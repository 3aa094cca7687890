import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Locale } from "@/lib/locales";
import { showsFirstVersion } from "../../first-version";

const list = readFileSync("content/corrections.md", "utf8");
const source = readFileSync("tests/fixtures/source/privacy-policy.source.txt", "utf8");

/** The documents that were received. */
const slugs = ["reminder-clause", "definitions", "intellectual-property", "privacy-policy"];

type Language = { locale: Locale; title: string; begins: string; ends: string };

const languages: readonly Language[] = [
  { locale: "en", title: "English", begins: "\nPrivacy Policy:", ends: "\nプライバシーポリシー\n" },
  { locale: "ja", title: "Japanese", begins: "\nプライバシーポリシー\n", ends: "\nWhat Our Clients Say" },
];

const readDocument = (slug: string, locale: Locale) => readFileSync(`content/${slug}/${locale}.md`, "utf8");

/** The received translation. */
function receivedText({ begins, ends }: Language): string {
  const start = source.indexOf(begins);
  return source.slice(start, source.indexOf(ends, start + 1));
}

/** The published wording: titles and bodies, without what is typed for Markdown. */
function publishedText({ locale }: Language): string {
  return slugs
    .map((slug) => readDocument(slug, locale).replace(/^---\ntitle: (.*)\n[\s\S]*?^---$/m, "$1"))
    .join("\n")
    .replace(/^## /gm, "")
    .replaceAll("**", "")
    .replace(/ \{#[a-z]+\}/g, "");
}

/** The cells of the rows below a heading. */
function rowsOf({ title }: { title: string }): string[][] {
  const section = list.slice(list.indexOf(`\n## ${title}\n`)).split(/\n## /)[1] ?? "";
  const lines = section.split("\n").filter((line) => line.startsWith("|"));
  return lines.slice(2).map((line) =>
    line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll("\\|", "|")),
  );
}

/** The wording in a column; a cell in brackets says that there is none. */
function wordingIn(rows: readonly string[][], column: number): string[] {
  return rows.flatMap((row) => row[column] ?? []).filter((cell) => cell !== "(missing)" && cell !== "(left out)");
}

/** Leaves away what does not count as wording: white space, quotation marks, and how a sign is set. */
const strip = (text: string) => text.normalize("NFKC").replace(/[\s"'“”‘’「」]/g, "");

/** What is left of the sentences of `text` when the `listed` wording is cut out of them, and does not stand in `other`. */
function unlistedIn(text: string, listed: readonly string[], other: string): string[] {
  const [whole, known] = [strip(text), strip(other)];
  const cuts = new Set<number>();
  for (const words of listed.map(strip))
    for (let at = whole.indexOf(words); at !== -1; at = whole.indexOf(words, at + 1))
      for (let i = at; i < at + words.length; i++) cuts.add(i);
  let at = 0;
  const rests = text.split(/(?<=[.;:。])\s*|\n/).flatMap((sentence) => {
    const characters = strip(sentence)
      .split("")
      .map((character) => (cuts.has(at++) ? "\n" : character));
    return characters.join("").split("\n");
  });
  return rests.filter((rest) => !known.includes(rest));
}

describe.each(languages)("the $title list of corrections", (language) => {
  it("has whole rows, each of a place that there is", () => {
    const headings = readDocument("privacy-policy", "zh").matchAll(/^## .*\{#(.+)\}$/gm);
    const ids = new Set([
      ...["all", "preamble", "definitions.platform", "definitions.operator", ...slugs],
      ...[...headings].map(([, id]) => id),
    ]);
    const rows = rowsOf(language);
    const wrong = rows.filter(([where = "", ...cells]) => {
      const place = where.replace(/ \(heading\)$/, "").replace(/(\.\d)(\.[a-z])?$/, "");
      return !ids.has(place) || cells.length !== 3 || cells.includes("");
    });
    expect(rows.length).toBeGreaterThan(50);
    expect(wrong).toEqual([]);
  });
});

describe("what stands outside the texts", () => {
  const rows = rowsOf({ title: "Outside the texts" });

  it("is listed as left out, with every line of the file that is part of no language", () => {
    const [first = ""] = source.split("\n");
    const [, end = ""] = source.split(/^(?=What Our Clients Say$)/m);
    const listed = rows.map(([, received]) => received);
    expect(listed).toEqual([first, "知识产权声明", ...end.trim().split("\n")]);
    expect(rows.map(([, , published]) => published)).toEqual(listed.map(() => "(left out)"));
  });

  it("uses each sign that the list explains", () => {
    const signs = [...list.matchAll(/^\| `(\([a-z ]+\))` \|/gm)].map(([, sign = ""]) => sign);
    expect(signs).toEqual(["(missing)", "(left out)"]);
    expect(signs.filter((sign) => !list.includes(`| ${sign} |`))).toEqual([]);
  });
});

describe.each(showsFirstVersion ? languages : [])("the corrections to the $title text", (language) => {
  const [from, to] = [receivedText(language), publishedText(language)];
  const rows = rowsOf(language);
  const [listedFrom, listedTo] = [wordingIn(rows, 1), wordingIn(rows, 2)];

  it("name wording that was received", () => {
    expect(listedFrom.filter((words) => !strip(from).includes(strip(words)))).toEqual([]);
  });

  it("name wording that is published", () => {
    expect(listedTo.filter((words) => !strip(to).includes(strip(words)))).toEqual([]);
  });

  it("leave out nothing that was received and is not published", () => {
    expect(unlistedIn(from, listedFrom, to)).toEqual([]);
  });

  it("leave out nothing that is published and was not received", () => {
    expect(unlistedIn(to, listedTo, from)).toEqual([]);
  });
});
