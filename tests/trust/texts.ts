import { readFileSync } from "node:fs";
import { readContentFiles } from "@/lib/content/load";
import type { ContentFile, ContentFiles } from "@/lib/content/model/files";
import { keepDrafts } from "@/lib/content/read/drafts";
import { readEnglishWords } from "@/lib/content/text/english-words";
import { type Locale, locales } from "@/lib/locales";
import { contractFolder } from "../lib/content/contract-content";
import { withOpenLedgers } from "../lib/content/with-ledgers";

/** The text of one language of one document. */
export type Text = { base: ContentFiles; slug: string; locale: Locale; path: string; text: string };

/** Texts that take the place of others, of one content folder. */
export type NewText = { slug: string; locale: Locale; text: string };

export const isEnglishWord = readEnglishWords(readFileSync("node_modules/@cspell/dict-en_us/en_US.trie.gz"));

/** The site's own content and the contract, without the messages. What is read of them is read once. */
const folders = ["content", contractFolder].map((folder): ContentFiles => {
  const files = withOpenLedgers({ ...readContentFiles(folder), messages: null });
  keepDrafts(files);
  return files;
});

/** Every written text of both folders. */
export const texts: readonly Text[] = folders.flatMap((base) =>
  [...base.folders].flatMap(([slug, folder]) =>
    locales.flatMap((locale): Text[] => {
      const file = folder.get(`${locale}.md`);
      const text = file && !file.obstacle ? new TextDecoder().decode(file.bytes) : "";
      return file && !/^status: pending$/m.test(text) && text !== ""
        ? [{ base, slug, locale, path: file.path, text }]
        : [];
    }),
  ),
);

/** The same document in another language. */
export function inLocale({ base, slug }: Pick<Text, "base" | "slug">, locale: Locale): Text {
  const found = texts.find((text) => text.base === base && text.slug === slug && text.locale === locale);
  if (!found) throw new Error(`${base.root}/${slug} has no text in ${locale}.`);
  return found;
}

/** `base` with other texts in some files. The files that stay are the same objects, and what is read of any file is read once. */
export function withTexts(base: ContentFiles, changed: readonly NewText[]): ContentFiles {
  const folders = new Map(base.folders);
  const added = new Map<string, ContentFile>();
  for (const { slug, locale, text } of changed) {
    const path = `${base.root}/${slug}/${locale}.md`;
    const file: ContentFile = { path, bytes: new TextEncoder().encode(text) };
    folders.set(slug, new Map(folders.get(slug)).set(`${locale}.md`, file));
    added.set(path, file);
  }
  keepDrafts({ ...base, folders: new Map([["", added]]) });
  return { ...base, folders };
}
