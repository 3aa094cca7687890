import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkContent } from "@/lib/content/check";
import { readEnglishWords } from "@/lib/content/english-words";
import type { ContentFiles } from "@/lib/content/files";
import { readContentFiles } from "@/lib/content/load";
import type { Problem } from "@/lib/content/problem";
import { locales } from "@/lib/locales";
import { mutations } from "./mutations";

const seed = 20261124;
const runsPerMutation = 12;

const real = readContentFiles("content");
const isEnglishWord = readEnglishWords(readFileSync("node_modules/@cspell/dict-en_us/en_US.trie.gz"));
const slugs = [...real.folders.keys()].filter((slug) => slug !== "reviews" && slug !== "intellectual-property");

function textOf(slug: string, name: string): string {
  const file = real.folders.get(slug)?.get(name);
  if (!file || file.obstacle) throw new Error(`${slug}/${name} cannot be read.`);
  return new TextDecoder().decode(file.bytes);
}

/** The real content with one file's text replaced. */
function withText(slug: string, name: string, text: string): ContentFiles {
  const path = `content/${slug}/${name}`;
  const folder = new Map(real.folders.get(slug)).set(name, { path, bytes: new TextEncoder().encode(text) });
  return { ...real, folders: new Map(real.folders).set(slug, folder) };
}

/** Any change of zh leaves the translations behind: what counts here is whether the change itself is seen. */
function errorsIn(files: ContentFiles): Problem[] {
  return checkContent(files, isEnglishWord).problems.filter(
    ({ severity, rule }) => severity === "error" && rule !== "translation-behind",
  );
}

describe("the real content", () => {
  it("has no problem as it is", () => {
    expect(errorsIn(real)).toEqual([]);
  });

  it.each(mutations)("cannot be published after someone would $name", ({ apply }) => {
    let applied = 0;
    const place = fc.record({ slug: fc.constantFrom(...slugs), locale: fc.constantFrom(...locales) });
    fc.assert(
      fc.property(place, fc.infiniteStream(fc.nat()), ({ slug, locale }, numbers) => {
        const pick = (count: number) => Number(numbers.next().value) % count;
        const name = `${locale}.md`;
        const mutated = apply(textOf(slug, name), pick);
        if (!mutated || mutated.text === textOf(slug, name)) return fc.pre(false);
        applied++;
        const path = `content/${slug}/${name}`;
        const [first, last] = mutated.lines;
        // Next to the place: behind what was deleted comes an empty line.
        const near = (at: { file: string; line: number }) =>
          at.file === path && at.line >= first - 2 && at.line <= last + 2;
        const errors = errorsIn(withText(slug, name, mutated.text));
        const told = errors.some((problem) => near(problem) || (problem.see ?? []).some(near));
        if (!told)
          throw new Error(
            `${path}:${first}: ${errors.length === 0 ? "nothing was said" : JSON.stringify(errors, null, 1)}`,
          );
      }),
      { seed, numRuns: runsPerMutation, maxSkipsPerRun: 200 },
    );
    expect(applied).toBeGreaterThanOrEqual(runsPerMutation);
  });
});
