import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findProblems } from "@/lib/content/check-content";
import { readContentFiles } from "@/lib/content/load";
import type { ContentFile, ContentFiles } from "@/lib/content/model/files";
import type { Problem } from "@/lib/content/model/problem";
import { readEnglishWords } from "@/lib/content/text/english-words";
import { locales } from "@/lib/locales";
import { harmlessChanges } from "./harmless-changes";
import { type Mutated, type Mutation, mutations } from "./mutations";

const seed = 20261124;

const real = readContentFiles("content");
const isEnglishWord = readEnglishWords(readFileSync("node_modules/@cspell/dict-en_us/en_US.trie.gz"));
const slugs = [...real.folders.keys()].filter((slug) => slug !== "reviews" && slug !== "intellectual-property");
const files = slugs.flatMap((slug) => locales.map((locale) => ({ slug, name: `${locale}.md` })));

function textOf(slug: string, name: string): string {
  const file = real.folders.get(slug)?.get(name);
  if (!file || file.obstacle) throw new Error(`${slug}/${name} cannot be read.`);
  return new TextDecoder().decode(file.bytes);
}

const fileOf = (path: string, text: string): ContentFile => ({ path, bytes: new TextEncoder().encode(text) });

/** The real content with other texts in some files. */
function withTexts(texts: readonly { slug: string; name: string; text: string }[]): ContentFiles {
  const folders = new Map(real.folders);
  for (const { slug, name, text } of texts)
    folders.set(slug, new Map(folders.get(slug)).set(name, fileOf(`content/${slug}/${name}`, text)));
  return { ...real, folders, messages: null };
}

/** The problems of documents that a change does not touch. */
const known = findProblems({ ...real, messages: null }, isEnglishWord).findings;

/** Any change of zh leaves the translations behind. What counts is whether the check sees the change itself. */
function problemsIn(content: ContentFiles): Problem[] {
  return findProblems(content, isEnglishWord, { known }).problems.filter(
    ({ severity, rule }) => severity !== "note" && rule !== "translation-unread",
  );
}

/** A file of the content with a change made to it. */
type Changed = Mutated & { slug: string; name: string };

/** Up to `count` different results of a change, at random files and places. */
function draw({ apply }: Mutation, count: number): Changed[] {
  const numbers = fc.array(fc.nat(), { minLength: 4, maxLength: 4 });
  const chances = fc.noBias(fc.record({ file: fc.constantFrom(...files), numbers }));
  const drawn = new Map<string, Changed>();
  for (const { file, numbers } of fc.sample(chances, { seed, numRuns: 12 * count })) {
    const original = textOf(file.slug, file.name);
    const changed = apply(original, (below) => (numbers.shift() ?? 0) % below);
    if (changed && changed.text !== original) drawn.set(`${file.slug} ${changed.text}`, { ...file, ...changed });
    if (drawn.size === count) break;
  }
  return [...drawn.values()];
}

describe("the real content", () => {
  const drawn = mutations.map((mutation) => ({ name: mutation.name, spoilt: draw(mutation, 22) }));

  it("has no problem as it is", () => {
    expect(problemsIn(real)).toEqual([]);
  });

  it("is spoilt in a thousand ways", () => {
    expect(drawn.filter(({ spoilt }) => spoilt.length === 0)).toEqual([]);
    expect(drawn.flatMap(({ spoilt }) => spoilt).length).toBeGreaterThanOrEqual(1000);
  });

  it.each(drawn)("notices someone who would $name", ({ spoilt }) => {
    const untold = spoilt.flatMap(({ slug, name, text, lines: [first, last] }) => {
      const path = `content/${slug}/${name}`;
      // Or next to it: an empty line follows what was deleted.
      const near = (at: { file: string; line: number }) =>
        at.file === path && at.line >= first - 2 && at.line <= last + 2;
      const problems = problemsIn(withTexts([{ slug, name, text }]));
      const told = problems.some((problem) => near(problem) || (problem.see ?? []).some(near));
      return told ? [] : [{ place: `${path}:${first}`, line: text.split("\n")[first - 1], problems }];
    });
    expect(untold).toEqual([]);
  });
});

describe("what changes nothing", () => {
  const drawn = harmlessChanges.map((change) => ({ name: change.name, changed: draw(change, 100) }));

  it("is tried in a thousand ways", () => {
    expect(drawn.filter(({ changed }) => changed.length === 0)).toEqual([]);
    expect(drawn.flatMap(({ changed }) => changed).length).toBeGreaterThanOrEqual(1000);
  });

  it.each(drawn)("is passed: $name", ({ changed }) => {
    // One change in each file at a time, so that each problem has one cause.
    const byFile = files.map((file) => changed.filter(({ slug, name }) => slug === file.slug && name === file.name));
    const rounds = Math.max(...byFile.map((changes) => changes.length));
    for (let round = 0; round < rounds; round++)
      expect(problemsIn(withTexts(byFile.flatMap((changes) => changes[round] ?? [])))).toEqual([]);
  });

  it("is passed in the vocabulary, too: a comment on a line", () => {
    const file = real.files.get("vocabulary.yaml");
    if (!file || file.obstacle) throw new Error("The vocabulary cannot be read.");
    const lines = new TextDecoder().decode(file.bytes).split("\n");
    for (const [index, line] of lines.entries()) {
      if (index % 20 > 0 || line.endsWith(",")) continue;
      const text = lines.with(index, `${line} # checked`).join("\n");
      const vocabulary = fileOf(file.path, text);
      expect(problemsIn({ ...withTexts([]), files: new Map(real.files).set("vocabulary.yaml", vocabulary) })).toEqual(
        [],
      );
    }
  });
});
