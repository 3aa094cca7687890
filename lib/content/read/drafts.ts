import { type Locale, locales } from "../../locales";
import type { Draft, DraftDocument, EarlierVersion } from "../model/draft";
import type { ContentFile, ContentFiles } from "../model/files";
import type { DraftLedger } from "../model/ledger";
import type { Problem } from "../model/problem";
import type { DocumentEntry } from "../model/schema";
import { findExcess } from "../rules/nesting-deep";
import { missingTranslation, translationMissing } from "../rules/translation-missing";
import { isTitleLine } from "../text/title-line";
import { readFrontMatter } from "./front-matter";
import { readHead } from "./head";
import { indentItems } from "./item-indents";
import { parseMarkdown, readCellBreaks, readIndents, spaceHeadings } from "./markdown";
import { readParts } from "./parts";
import { readPins } from "./pin-files";
import { readSourceText, restoreBreaks } from "./source-text";

/** Reads every translation of a document, as far as it can be read. Problems are added to `problems`. */
export function readDocument(files: ContentFiles, entry: DocumentEntry, problems: Problem[]): DraftDocument {
  const folder = files.folders.get(entry.slug);
  const drafts: DraftDocument["drafts"] = {};
  for (const locale of locales) {
    const path = `${files.root}/${entry.slug}/${locale}.md`;
    const file = folder?.get(`${locale}.md`);
    if (!file) problems.push(missingTranslation(path, folder ? "missing" : "no folder"));
    else {
      const draft = readDraft(file, entry, locale);
      if ("problems" in draft) problems.push(...draft.problems);
      else drafts[locale] = draft;
    }
  }
  const read = Object.values(drafts);
  const pending = read.length > 0 && read.every((draft) => "status" in draft.frontMatter);
  return { entry, pending, drafts, pins: readPins(files, entry.slug, problems) };
}

/** Reads the last text of a document that is taken off the site. A language that lacks is told of as one of a published version. */
export function readLastText(files: ContentFiles, entry: DocumentEntry, problems: Problem[]): DraftDocument {
  const found: Problem[] = [];
  const document = readDocument(files, entry, found);
  problems.push(...found.filter(({ rule }) => rule !== translationMissing.id));
  return document;
}

/**
 * Reads the earlier texts of a document, as far as the ledger knows them and all languages of a version can be read. Problems of reading
 * are added to `problems`: these texts are judged by nothing else.
 */
export function readEarlierVersions(
  files: ContentFiles,
  { slug, versions }: DraftLedger,
  documents: readonly DocumentEntry[],
  problems: Problem[],
): EarlierVersion[] {
  const entry = documents.find((document) => document.slug === slug);
  return versions.slice(0, -1).flatMap(({ version }) => {
    const drafts: Partial<Record<Locale, Draft>> = {};
    for (const locale of locales) {
      const file = files.versions.get(slug)?.get(version)?.get(`${locale}.md`);
      const draft = file && entry && readDraft(file, entry, locale);
      if (draft && "problems" in draft) problems.push(...draft.problems);
      else if (draft) drafts[locale] = draft;
    }
    const whole = locales.every((locale) => drafts[locale]);
    return whole ? [{ slug, version, drafts: drafts as Record<Locale, Draft> }] : [];
  });
}

type ReadDraft = Draft | { problems: Problem[] };

const kept = new WeakMap<ContentFile, Map<string, ReadDraft>>();

/** From now on what is read of `files` is kept, for a caller who compares and checks them: nothing is parsed twice. */
export function keepDrafts({ folders }: ContentFiles): void {
  for (const folder of folders.values()) for (const file of folder.values()) kept.set(file, new Map());
}

/** What of a document shapes how its text is read. */
type NamedText = Pick<DocumentEntry, "slug" | "firstName" | "scheme">;

/** Reads one translation, or says why it cannot be read. */
export function readDraft(file: ContentFile, entry: NamedText, locale: Locale): ReadDraft {
  const key = `${entry.slug} ${entry.firstName ?? entry.slug} ${entry.scheme} ${locale}`;
  const draft = kept.get(file)?.get(key) ?? parseDraft(file, entry, locale);
  kept.get(file)?.set(key, draft);
  return draft;
}

function parseDraft(file: ContentFile, { slug, firstName = slug, scheme }: NamedText, locale: Locale): ReadDraft {
  const source = readSourceText(file);
  if (source.problems) return source;
  const front = readFrontMatter(file.path, source.text, scheme);
  if ("problems" in front) return front;
  const deep = findExcess(file.path, front.body);
  if (deep.length > 0) return { problems: deep };
  const body = indentItems(front.body);
  const text = spaceHeadings(restoreBreaks(body, source.breaks));
  const tree = parseMarkdown(text);
  readCellBreaks(tree);
  readIndents(tree);
  const typed = body.split("\n");
  const nodes = tree.children.filter((node) => !isTitleLine(node));
  const parts = readParts({ file: file.path, firstName, locale, scheme, lines: typed, nodes });
  const lines = text.split("\n");
  const { value: frontMatter, placeOf } = front;
  const head = readHead(front, parts.preamble.place);
  return { slug, firstName, locale, scheme, file: file.path, lines, frontMatter, placeOf, tree, head, ...parts };
}
