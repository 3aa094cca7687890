import { readFileSync } from "node:fs";
import { expect } from "vitest";
import { renumberDocument } from "@/lib/content/changes/renumber-document";
import { findProblems } from "@/lib/content/check-content";
import { readContentFiles } from "@/lib/content/load";
import { type Draft, partsOf } from "@/lib/content/model/draft";
import type { ContentFiles } from "@/lib/content/model/files";
import { leadsTo, readReference } from "@/lib/content/numbering/references";
import { partHash } from "@/lib/content/pins/part-hash";
import { readDocument } from "@/lib/content/read/drafts";
import { outlineOf } from "@/lib/content/text/outline";
import { eachLocale, type Locale, locales } from "@/lib/locales";
import { contractEntry, contractFolder } from "../contract-content";

type Texts = Record<Locale, string>;
type Edit = (text: string) => string;

/** The contract as it is kept. */
export const files = readContentFiles(contractFolder);
export const before = eachLocale((locale) => readFileSync(`${contractFolder}/contract/${locale}.md`, "utf8"));

const withTexts = (texts: Texts): ContentFiles => ({
  ...files,
  folders: new Map([
    [
      "contract",
      new Map([
        ...(files.folders.get("contract") ?? []),
        ...locales.map((locale) => {
          const path = `${contractFolder}/contract/${locale}.md`;
          return [`${locale}.md`, { path, bytes: Buffer.from(texts[locale]) }] as const;
        }),
      ]),
    ],
  ]),
});

/** The contract after edits in each language, and after it is numbered anew. */
export function renumbered(edits: Record<Locale, Edit>): Texts {
  const edited = eachLocale((locale) => edits[locale](before[locale]));
  const result = renumberDocument(withTexts(edited), "contract");
  if (!("files" in result)) throw new Error("The contract cannot be numbered.");
  return eachLocale(
    (locale) => result.files.find(({ file }) => file.endsWith(`/${locale}.md`))?.text ?? edited[locale],
  );
}

/** The contract as it is read. */
export const draftsOf = (texts: Texts) =>
  readDocument(withTexts(texts), contractEntry, []).drafts as Record<Locale, Draft>;

const hashesOf = (draft: Draft) =>
  Object.fromEntries(partsOf(draft).flatMap((part) => (part.id ? [[part.id, partHash(part)]] : [])));

/** Every id that was typed. */
export const typedIds = (text: string) => (text.match(/\{#[a-z-]+\}/g) ?? []).sort();

/** The line that ends with an id. */
export const lineWith = (text: string, id: string) => text.split("\n").find((line) => line.endsWith(`{#${id}}`));

/** The words of every link to an id. */
export const wordsTo = (draft: Draft, id: string) =>
  outlineOf(draft).links.flatMap(({ url, words }) => (url === `#${id}` ? [words] : []));

const never = /^(?:heading-|item-number|reference-wrong|link-broken|section-id|section-order)/;

const problemsIn = (texts: Texts) =>
  findProblems(withTexts(texts), () => true).problems.flatMap(({ rule, file, line }) =>
    never.test(rule) ? [`${file}:${line} ${rule}`] : [],
  );

/** References by number whose words are not the number of what they lead to in the same text. */
function wrongReferences(draft: Draft): string[] {
  const { links, targets } = outlineOf(draft);
  return links.flatMap(({ url, words }) => {
    const [reference, target] = [readReference(words), new Map(targets).get(url.slice(1))];
    return reference && !(target && leadsTo(reference, target)) ? [`${words} ${url}`] : [];
  });
}

/** What must hold after any change: right numbers everywhere, and the same words and ids in every section but those that changed. */
export function expectSound(texts: Texts, changed: readonly string[]): void {
  expect(problemsIn(texts)).toEqual([]);
  const [old, now] = [draftsOf(before), draftsOf(texts)];
  for (const locale of locales) {
    const [hashes, wanted] = [hashesOf(now[locale]), hashesOf(old[locale])];
    for (const id of changed) {
      delete hashes[id];
      delete wanted[id];
    }
    expect(hashes).toEqual(wanted);
    expect(wrongReferences(now[locale])).toEqual([]);
  }
}
