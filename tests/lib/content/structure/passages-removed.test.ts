import { expect, it } from "vitest";
import { readContentFiles } from "@/lib/content/load";
import type { DraftContent } from "@/lib/content/model/draft";
import type { ContentFile, ContentFiles } from "@/lib/content/model/files";
import type { DocumentEntry } from "@/lib/content/model/schema";
import { readDocument } from "@/lib/content/read/drafts";
import { structureDifferences } from "@/lib/content/structure/section-differences";
import { type Locale, translatedLocales } from "@/lib/locales";

const files = readContentFiles("content");
const home: DocumentEntry = { slug: "home", scheme: "page", opensWith: [] };
const textOf = (file: ContentFile | undefined) => (file && !file.obstacle ? new TextDecoder().decode(file.bytes) : "");

/** The lines of home that are rows of a list, in one language. */
const rowsOf = (locale: Locale) =>
  textOf(files.folders.get("home")?.get(`${locale}.md`))
    .split("\n")
    .filter((line) => line.startsWith("- "));

function without(locale: Locale, row: string): ContentFiles {
  const folder = new Map(files.folders.get("home"));
  const text = textOf(folder.get(`${locale}.md`)).replace(`${row}\n`, "");
  folder.set(`${locale}.md`, { path: `content/home/${locale}.md`, bytes: new TextEncoder().encode(text) });
  return { ...files, folders: new Map(files.folders).set("home", folder) };
}

/** The row of the original that the check says a translation lacks when it lacks this one. */
function reported(locale: Locale, row: string): string[] {
  const document = readDocument(without(locale, row), home, []);
  const found = structureDifferences({ documents: [document] } as unknown as DraftContent);
  return found
    .filter(({ change }) => change === "missing")
    .map(({ original }) => textOf(files.folders.get("home")?.get("zh.md")).split("\n")[original.line - 1] ?? "");
}

it.each(translatedLocales)("a row of the home page that %s lacks is the one that is reported", (locale) => {
  const [own, original] = [rowsOf(locale), rowsOf("zh")];
  expect(own.length).toBe(original.length);
  const wrong = own.filter((row, index) => reported(locale, row).join() !== original[index]);
  expect(wrong).toEqual([]);
});
