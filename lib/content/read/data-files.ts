import type { z } from "zod";
import { type Locale, locales, parityPathname } from "../../locales";
import { type ContentFile, type ContentFiles, startOf } from "../model/files";
import type { Problem } from "../model/problem";
import { problemAt } from "../model/rule";
import { type DocumentEntry, DocumentList, DocumentVocabulary, isSlug, Vocabulary } from "../model/schema";
import type { ListedName, OpenTerm, Removal, RemovalPlace } from "../model/site-content";
import { type DataFile, dataFileInvalid } from "../rules/data-file-invalid";
import { takeOutPlaceholders } from "../text/placeholder";
import { meantDataLines } from "./meant-data-lines";
import { readSourceText } from "./source-text";
import { describeIssue, readYaml, type YamlValue } from "./yaml";

/** What `documents.yaml` says: the documents, and behind them the pages; and the documents that are taken off the site. */
export type SiteList = {
  documents: DocumentEntry[];
  names: ListedName[];
  removed: Removal[];
  removalPlace: RemovalPlace;
};

/** The name of a page that the site makes by itself. */
const reservedName = parityPathname.slice(1);

/** Whether a document or a page may be called `name`. */
export const isDocumentName = (name: string): boolean => isSlug(name) && name !== reservedName;

const knownLists = new WeakMap<ContentFile, SiteList | { problems: Problem[] }>();

/** Reads `documents.yaml`. Without it nothing else can be checked. A file that comes again, as the same object, is not parsed again. */
export function readDocumentList(files: ContentFiles): SiteList | { problems: Problem[] } {
  const file = files.files.get("documents.yaml");
  const list = (file && knownLists.get(file)) ?? parseDocumentList(files);
  if (file) knownLists.set(file, list);
  return list;
}

function parseDocumentList(files: ContentFiles): SiteList | { problems: Problem[] } {
  const read = readDataFile(files, "documents.yaml", DocumentList);
  if ("problems" in read) return read;
  const { value, placeOf } = read;
  const pages = value.pages.map((page) => entryOf({ ...page, scheme: "page" as const, opensWith: [] }));
  const tables = { documents: value.documents, removed: value.removed, pages };
  const entries = (["documents", "removed", "pages"] as const).flatMap((table) =>
    tables[table].map(({ slug, opensWith }, index) => ({ slug, opensWith, path: [table, index] })),
  );
  const slugs = entries.map((entry) => entry.slug);
  const legal = [...value.documents, ...value.removed].map((entry) => entry.slug);
  const slugOfAlias = new Map(
    [...value.documents, ...value.removed].flatMap(({ slug, aliases }) => aliases.map((alias) => [alias, slug])),
  );
  const problems = entries.flatMap(({ slug, opensWith, path }, index) => [
    ...(slugs.indexOf(slug) < index
      ? [problemAt(placeOf(path), dataFileInvalid, { key: "repeated", values: { slug } })]
      : []),
    ...(slug === reservedName
      ? [problemAt(placeOf(path), dataFileInvalid, { key: "reserved", values: { slug } })]
      : []),
    ...opensWith
      .filter((opening) => opening === slug || !legal.includes(opening))
      .map((opening) => {
        const now = slugOfAlias.get(opening);
        const place = placeOf([...path, "opensWith"]);
        return now === undefined
          ? problemAt(place, dataFileInvalid, { key: "unknown opening", values: { slug: opening } })
          : problemAt(place, dataFileInvalid, { key: "renamed opening", values: { slug: opening, now } });
      }),
  ]);
  if (problems.length > 0) return { problems };
  const named = (table: keyof typeof tables) =>
    value[table].map(({ slug, aliases }, index): ListedName => {
      const placeOfAlias = (at: number) => placeOf([table, index, "aliases", at]);
      return {
        slug,
        place: placeOf([table, index, "slug"]),
        aliases: aliases.map((alias, at) => ({ alias, ...placeOfAlias(at) })),
      };
    });
  const hasRemoved = value.removed.length > 0;
  return {
    documents: [...value.documents.map(entryOf), ...pages],
    names: [...named("documents"), ...named("removed"), ...named("pages")],
    removed: value.removed.map((entry, index) => ({
      ...entryOf(entry),
      place: placeOf(["removed", index, "slug"]),
      placeOfDay: placeOf(["removed", index, "on"]),
    })),
    removalPlace: { ...placeOf([hasRemoved ? "removed" : "documents"]), hasRemoved },
  };
}

/** An entry of the list without its aliases, which the names of the site hold, but for the first: it was the first name. */
function entryOf<Listed extends { slug: string; aliases: string[] }>({ aliases, ...entry }: Listed) {
  const [firstName] = aliases;
  return { ...entry, ...(firstName !== undefined && { firstName }) };
}

/** The vocabulary, and the terms in it that are still to be chosen. */
type ReadVocabulary = { vocabulary: Vocabulary; open: OpenTerm[] };

const known = new WeakMap<ContentFile, ReadVocabulary | { problems: Problem[] }>();

/** Reads `vocabulary.yaml`: the words that must not drift. A file that comes again, as the same object, is not parsed again. */
export function readVocabulary(files: ContentFiles): ReadVocabulary | { problems: Problem[] } {
  const file = files.files.get("vocabulary.yaml");
  const vocabulary = (file && known.get(file)) ?? parseVocabulary(files);
  if (file) known.set(file, vocabulary);
  return vocabulary;
}

/**
 * The vocabulary of a document: that of the site, with the entries of its own `vocabulary.yaml` in their place. Problems are added to
 * `problems`; `open` gets the terms that are still to be chosen. Null where a vocabulary cannot be read: nobody can tell then which
 * names are known.
 */
export function documentVocabulary(
  files: ContentFiles,
  slug: string,
  site: Vocabulary | null,
  problems: Problem[],
  open: OpenTerm[],
): Vocabulary | null {
  const file = files.folders.get(slug)?.get("vocabulary.yaml");
  if (!file || !site) return site;
  const read = readYamlFile(file, file.path, "vocabulary.yaml", DocumentVocabulary);
  if ("problems" in read) {
    problems.push(...read.problems);
    return null;
  }
  const own = takeOutPlaceholders(read.value, read.placeOf);
  open.push(...own.open);
  const { parties, names, terms, known } = own.vocabulary;
  const wordsInBoth = (key: "all" | Locale) => [...(site.known[key] ?? []), ...(known[key] ?? [])];
  return {
    parties: { ...site.parties, ...parties },
    names: { ...site.names, ...names },
    terms: { ...site.terms, ...terms },
    known: Object.fromEntries((["all", ...locales] as const).map((key) => [key, wordsInBoth(key)])),
  };
}

function parseVocabulary(files: ContentFiles): ReadVocabulary | { problems: Problem[] } {
  const read = readDataFile(files, "vocabulary.yaml", Vocabulary);
  return "problems" in read ? read : takeOutPlaceholders(read.value, read.placeOf);
}

/** The value of a data file, its lines, and where its keys and texts stand. */
type ReadData<T> = ({ value: T; lines: string[] } & Omit<YamlValue, "value">) | { problems: Problem[] };

function readDataFile<T>(files: ContentFiles, name: DataFile, schema: z.ZodType<T>): ReadData<T> {
  const path = `${files.root}/${name}`;
  return readYamlFile(files.files.get(name) ?? { path, obstacle: "missing" }, path, name, schema);
}

/**
 * Reads a file of data that must fit `schema`; its `name` tells the person who must mend it what kind of entries belong there. `asMeant`
 * rewrites a line that people paste otherwise than it should stand.
 */
export function readYamlFile<T>(
  file: ContentFile,
  path: string,
  name: DataFile,
  schema: z.ZodType<T>,
  asMeant?: (line: string) => string,
): ReadData<T> {
  const source = readSourceText(file);
  if (source.problems) return { problems: source.problems };
  const readText = (text: string) => readData(text, path, name, schema, asMeant);
  const read = readText(source.text);
  // One new file mends whatever is wrong with pins.
  if (!("problems" in read) || name === "pins.yaml") return read;
  const meant = meantDataLines(source.text, (text) => !("problems" in readText(text)));
  if (meant.length === 0) return read;
  const lines = source.text.split("\n");
  return {
    problems: meant.map(({ line, typed }) =>
      problemAt({ file: path, line, column: 1 }, dataFileInvalid, {
        key: "signs",
        values: { shown: (lines[line - 1] ?? "").replaceAll("\t", "⇥").trim(), typed },
      }),
    ),
  };
}

function readData<T>(
  text: string,
  path: string,
  name: DataFile,
  schema: z.ZodType<T>,
  asMeant?: (line: string) => string,
): ReadData<T> {
  const yaml = readYaml(path, asMeant ? text.split("\n").map(asMeant).join("\n") : text);
  if ("faults" in yaml)
    return {
      problems: yaml.faults.map(({ place, fault }) =>
        problemAt(place, dataFileInvalid, { key: "unreadable", values: { name, fault } }),
      ),
    };
  const parsed = schema.safeParse(yaml.value ?? {});
  const lines = text.split("\n");
  if (parsed.success) return { value: parsed.data, lines, placeOf: yaml.placeOf, placeOfText: yaml.placeOfText };
  return {
    problems: parsed.error.issues.flatMap((issue) => {
      const [table, entry] = issue.path.map(String);
      if (issue.code === "custom" && entry !== undefined) {
        const missing = (issue.params?.missing ?? []) as Locale[];
        const place = yaml.placeOf(issue.path);
        return problemAt(place, dataFileInvalid, { key: "language missing", values: { entry, missing } });
      }
      return describeIssue(issue, yaml.value ?? {}).map(({ path: keys, fault }) => {
        const place = yaml.value == null ? startOf(path) : yaml.placeOf(keys);
        const isTable = name === "vocabulary.yaml" && table !== undefined && entry === undefined;
        if (isTable && (issue.code === "custom" || fault.kind === "absent" || fault.kind === "empty"))
          return problemAt(place, dataFileInvalid, { key: "table missing", values: { table } });
        return problemAt(place, dataFileInvalid, { key: "value", values: { name, fault } });
      });
    }),
  };
}
