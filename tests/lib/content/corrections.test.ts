import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Locale } from "@/lib/locales";
import { firstVersionFolder, receivedSlugs, saysFirstVersion } from "../../first-version/first-version";

const source = readFileSync("tests/fixtures/source/privacy-policy.source.txt", "utf8");

type Language = { locale: Locale; title: string; begins: string; ends: string };

const languages: readonly Language[] = [
  { locale: "en", title: "English", begins: "\nPrivacy Policy:", ends: "\nプライバシーポリシー\n" },
  { locale: "ja", title: "Japanese", begins: "\nプライバシーポリシー\n", ends: "\nWhat Our Clients Say" },
];

const readDocument = (folder: string, slug: string, locale: Locale) =>
  readFileSync(`${folder}/${slug}/${locale}.md`, "utf8");

/** The received translation. */
function receivedText({ begins, ends }: Language): string {
  const start = source.indexOf(begins);
  return source.slice(start, source.indexOf(ends, start + 1));
}

/** The wording in a content folder: titles and bodies, without what is typed for Markdown. */
function publishedText(folder: string, { locale }: Language): string {
  return receivedSlugs
    .map((slug) => readDocument(folder, slug, locale).replace(/^---\ntitle: (.*)\n[\s\S]*?^---$/m, "$1"))
    .join("\n")
    .replace(/^## /gm, "")
    .replaceAll("**", "")
    .replace(/ \{#[a-z]+\}/g, "");
}

/** The cells of the rows below a language's heading in the list of a content folder. */
function rowsOf(folder: string, { title }: { title: string }): string[][] {
  const list = readFileSync(`${folder}/corrections.md`, "utf8");
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

/** What is wrong with the list of a content folder: each of these should be empty. */
function faultsIn(folder: string, language: Language) {
  const [from, to] = [receivedText(language), publishedText(folder, language)];
  const rows = rowsOf(folder, language);
  const [listedFrom, listedTo] = [wordingIn(rows, 1), wordingIn(rows, 2)];
  return {
    notReceived: listedFrom.filter((words) => !strip(from).includes(strip(words))),
    notPublished: listedTo.filter((words) => !strip(to).includes(strip(words))),
    receivedAndUnlisted: unlistedIn(from, listedFrom, to),
    publishedAndUnlisted: unlistedIn(to, listedTo, from),
  };
}

describe.each(languages)("the $title list of corrections", (language) => {
  it.each([firstVersionFolder, "content"])("has whole rows, each of a place that there is, in %s", (folder) => {
    const headings = readDocument(firstVersionFolder, "privacy-policy", "zh").matchAll(/^## .*\{#(.+)\}$/gm);
    const ids = new Set([
      ...["all", "preamble", "definitions.platform", "definitions.operator", ...receivedSlugs],
      ...[...headings].map(([, id]) => id),
    ]);
    const rows = rowsOf(folder, language);
    const wrong = rows.filter(([where = "", ...cells]) => {
      const place = where.replace(/ \(heading\)$/, "").replace(/(\.\d)(\.[a-z])?$/, "");
      return !ids.has(place) || cells.length !== 3 || cells.includes("");
    });
    expect(rows.length).toBeGreaterThan(50);
    expect(wrong).toEqual([]);
  });
});

describe("what stands outside the texts", () => {
  const list = readFileSync(`${firstVersionFolder}/corrections.md`, "utf8");
  const rows = rowsOf(firstVersionFolder, { title: "Outside the texts" });

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

describe.each(languages)("the corrections to the $title text", (language) => {
  const faults = faultsIn(firstVersionFolder, language);

  it("name wording that was received", () => {
    expect(faults.notReceived).toEqual([]);
  });

  it("name wording that is published", () => {
    expect(faults.notPublished).toEqual([]);
  });

  it("leave out nothing that was received and is not published", () => {
    expect(faults.receivedAndUnlisted).toEqual([]);
  });

  it("leave out nothing that is published and was not received", () => {
    expect(faults.publishedAndUnlisted).toEqual([]);
  });

  it("are listed in content/, too, as long as the content says version 1", () => {
    const folder = receivedSlugs.every(saysFirstVersion) ? "content" : firstVersionFolder;
    expect(Object.values(faultsIn(folder, language)).flat()).toEqual([]);
  });
});
