import { describe, expect, it } from "vitest";
import { readValues } from "@/lib/content/facts/read-values";
import { type Locale, locales } from "@/lib/locales";
import { documentOf, problemsOf } from "../sample-content";
import { slips } from "./single-changes";
import { triples } from "./triples";

/** The indexes of the triples in which a fact differs; `change` gives another text for one. */
function faulty(change: (text: string, locale: Locale, index: number) => string): Set<number> {
  const body = (locale: Locale) =>
    triples.map((triple, index) => `${change(triple[locales.indexOf(locale)] ?? "", locale, index)}\n`).join("\n");
  const texts = documentOf({ zh: body("zh"), en: body("en"), ja: body("ja") }, "terms");
  const found = problemsOf({ ...texts, "vocabulary.yaml": "{}\n" }).filter(({ rule }) => rule === "facts-differ");
  // The body begins in line 8, and a triple takes two lines.
  return new Set(found.map(({ line }) => (line - 8) / 2));
}

it("sentences that say the same have no problem", () => {
  expect(triples.length).toBeGreaterThanOrEqual(60);
  expect([...faulty((text) => text)].map((index) => triples[index])).toEqual([]);
});

describe("a single change of one language is found", () => {
  const rates: string[] = [];
  let [all, hits] = [0, 0];

  it.each(Object.entries(slips))("%s", (name, { of, slip }) => {
    let [planted, seen] = [0, 0];
    const missed: string[] = [];
    // Where a passage has several values, each is changed by itself.
    for (const locale of locales)
      for (const rank of [0, 1]) {
        const edits = new Map<number, string>();
        const found = faulty((text, own, index) => {
          if (own !== locale) return text;
          const value = readValues(text, locale).filter(({ kind, asks }) => asks && of.test(kind))[rank];
          const word = value && slip(value.word, locale);
          if (!value || !word) return text;
          const edited = text.slice(0, value.index) + word + text.slice(value.index + value.word.length);
          edits.set(index, edited);
          return edited;
        });
        planted += edits.size;
        for (const [index, text] of edits)
          if (found.has(index)) seen++;
          else missed.push(text);
      }
    all += planted;
    hits += seen;
    rates.push(`${name}: ${seen} of ${planted}${missed.length > 0 ? `, not ${missed.join(" ")}` : ""}`);
    expect(planted).toBeGreaterThan(0);
    expect(seen / planted, missed.join("\n")).toBeGreaterThanOrEqual(0.95);
  });

  it("98 of 100 in all", () => {
    console.info(`${rates.join("\n")}\n${hits} of ${all}`);
    expect(hits / all).toBeGreaterThanOrEqual(0.98);
  });
});
