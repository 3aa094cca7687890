import type { z } from "zod";
import { type ContentFile, type ContentFiles, startOf } from "../files";
import { type OpenTerm, takeOutPlaceholders } from "../placeholder";
import { type Place, type Problem, problemAt } from "../problem";
import { type DocumentEntry, DocumentList, Vocabulary } from "../schema";
import { readSourceText } from "../source-text";
import { describeIssue, readYaml, type YamlValue } from "../yaml";

const rule = "data-file-invalid";

/** Reads `documents.yaml`: which documents there are. Without it nothing else can be checked. */
export function readDocumentList(files: ContentFiles): { documents: DocumentEntry[] } | { problems: Problem[] } {
  const read = readYamlFile(
    files,
    "documents.yaml",
    DocumentList,
    'a list of entries such as "- slug: privacy-policy"',
  );
  if ("problems" in read) return read;
  const { value, placeOf } = read;
  const slugs = value.documents.map((entry) => entry.slug);
  const problems = value.documents.flatMap(({ slug, opensWith }, index) => [
    ...(slugs.indexOf(slug) < index ? [repeated(placeOf(["documents", index]), slug)] : []),
    ...opensWith
      .filter((opening) => opening === slug || !slugs.includes(opening))
      .map((opening) => unknownOpening(placeOf(["documents", index, "opensWith"]), opening)),
  ]);
  return problems.length > 0 ? { problems } : { documents: value.documents };
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

function parseVocabulary(files: ContentFiles): ReadVocabulary | { problems: Problem[] } {
  const read = readYamlFile(
    files,
    "vocabulary.yaml",
    Vocabulary,
    "entries as the comment at the head of the file describes them",
  );
  return "problems" in read ? read : takeOutPlaceholders(read.value, read.placeOf);
}

function readYamlFile<T>(
  files: ContentFiles,
  name: string,
  schema: z.ZodType<T>,
  expected: string,
): { value: T; placeOf: YamlValue["placeOf"] } | { problems: Problem[] } {
  const path = `${files.root}/${name}`;
  const source = readSourceText(files.files.get(name) ?? { path, obstacle: "missing" });
  if (source.problems) return { problems: source.problems };
  const yaml = readYaml(path, source.text);
  if ("faults" in yaml)
    return {
      problems: yaml.faults.map(({ place, ...words }) =>
        problemAt(place, rule, { ...words, fix: `correct line ${place.line}.` }),
      ),
    };
  const parsed = schema.safeParse(yaml.value ?? {});
  if (parsed.success) return { value: parsed.data, placeOf: yaml.placeOf };
  return {
    problems: parsed.error.issues.map((issue) => {
      const words = describeIssue(issue, yaml.value ?? {});
      const place = yaml.value == null ? startOf(path) : yaml.placeOf(words.path);
      return problemAt(place, rule, {
        unexpected: words.unexpected,
        expected: words.expected ?? expected,
        fix: `correct line ${place.line} on the model of the entries beside it.`,
      });
    }),
  };
}

function repeated(place: Place, slug: string): Problem {
  return problemAt(place, rule, {
    unexpected: `"${slug}" a second time`,
    expected: "each document once",
    fix: `delete the entry that begins in line ${place.line}.`,
  });
}

function unknownOpening(place: Place, opening: string): Problem {
  return problemAt(place, rule, {
    unexpected: `"${opening}" in opensWith`,
    expected: "the slug of another document in this list",
    fix: "correct its spelling, or add the document to the list.",
  });
}
