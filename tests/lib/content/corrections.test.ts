import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Locale } from "@/lib/locales";

type Correction = { where: string; received: string; published: string };

const list = readFileSync("content/corrections.md", "utf8");
const source = readFileSync("tests/fixtures/source/privacy-policy.source.txt", "utf8");

/** What does not count as wording: white space, quotation marks, and how a sign is set. */
const strip = (text: string) => text.normalize("NFKC").replace(/[\s"'“”‘’「」]/g, "");

const languages: { locale: Locale; title: string; begins: string; ends: string; sentence: RegExp }[] = [
  {
    locale: "en",
    title: "English",
    begins: "\nPrivacy Policy:",
    ends: "\nプライバシーポリシー\n",
    sentence: /(?<=[.;:])\s+|\n/,
  },
  {
    locale: "ja",
    title: "Japanese",
    begins: "\nプライバシーポリシー\n",
    ends: "\nWhat Our Clients Say",
    sentence: /(?<=[。,])|\n/,
  },
];

describe.each(languages)("the corrections to the $title text", ({ locale, title, begins, ends, sentence }) => {
  const start = source.indexOf(begins);
  const received = source.slice(start, source.indexOf(ends, start + 1));
  const published = ["reminder-clause", "definitions", "intellectual-property", "privacy-policy"]
    .map((slug) =>
      readFileSync(`content/${slug}/${locale}.md`, "utf8")
        .replaceAll("**", "")
        .replace(/ \{#[a-z]+\}/g, ""),
    )
    .join("\n");
  const section = list.slice(list.indexOf(`\n## ${title}\n`)).split(/\n## /)[1] ?? "";
  const rows = section
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .slice(2)
    .map((line): Correction => {
      const [where = "", from = "", to = ""] = line
        .slice(1)
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim().replaceAll("\\|", "|"));
      return { where, received: from, published: to };
    });

  it("name wording that was received and wording that is published", () => {
    expect(rows.length).toBeGreaterThan(50);
    const wrong = rows.filter(
      (row) =>
        (row.received !== "(missing)" && !strip(received).includes(strip(row.received))) ||
        (row.published !== "(left out)" && !strip(published).includes(strip(row.published))),
    );
    expect(wrong).toEqual([]);
  });

  it("leave no departure out", () => {
    const listed = rows.filter((row) => row.received !== "(missing)").map((row) => strip(row.received));
    const numbering = /^(?:\d+(?:\.\d+)?\.?、?|[一-八]、|[a-d]\)|\d\.)/;
    const unlisted = received
      .split(sentence)
      .map((text) => strip(text).replace(numbering, ""))
      .filter((text) => text.length > 1 && !strip(published).includes(text))
      .filter((text) => !listed.some((row) => text.includes(row) || row.includes(text) || overlaps(text, row)));
    expect(unlisted).toEqual([]);
  });
});

/** True when the end of one text is the beginning of the other, in more than a few characters. */
function overlaps(a: string, b: string): boolean {
  for (let length = Math.min(a.length, b.length) - 1; length >= 4; length--) {
    if (a.endsWith(b.slice(0, length)) || b.endsWith(a.slice(0, length))) return true;
  }
  return false;
}
