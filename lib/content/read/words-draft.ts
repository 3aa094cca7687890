import type { PhrasingContent } from "mdast";
import type { Locale } from "../../locales";
import { type Draft, type DraftDocument, noPins, partWithoutHeading } from "../model/draft";
import type { Place } from "../model/problem";

/** A run of words, as inline nodes with positions. */
export type WordsPassage = { place: Place; content: PhrasingContent[] };

/** Plain words that begin at `place`, on one line. */
export function plainPassage(place: Place, value: string): WordsPassage {
  const start = { line: place.line, column: place.column };
  const position = { start, end: { ...start, column: start.column + value.length } };
  return { place, content: [{ type: "text", value, position }] };
}

/** Words that stand in no document: of which file and language, in groups with a name for each. */
type WordsSource = {
  slug: string;
  file: string;
  locale: Locale;
  lines: string[];
  groups: readonly (readonly [name: string, passages: readonly WordsPassage[]])[];
};

/** Makes a document of words that stand in none, from those in each language. */
export function makeWordsDocument(
  loose: NonNullable<DraftDocument["loose"]>,
  sources: readonly WordsSource[],
): DraftDocument {
  const drafts = Object.fromEntries(sources.map((source) => [source.locale, makeWordsDraft(source)]));
  const entry = { slug: sources[0]?.slug ?? "", scheme: "policy" as const, opensWith: [] };
  return { entry, pending: false, loose, drafts, pins: noPins };
}

/**
 * Makes a draft of words that stand in no document, a part for each group and in it a paragraph for each passage, so that the rules that
 * judge words (`judgesWords`) judge them like those of a legal text.
 */
function makeWordsDraft({ slug, file, locale, lines, groups }: WordsSource): Draft {
  const start: Place = { file, line: 1, column: 1 };
  const partOf = (id: string, passages: readonly WordsPassage[]) =>
    partWithoutHeading({
      place: passages[0]?.place ?? start,
      level: "section",
      id,
      blocks: passages.map(({ place, content }) => ({ kind: "paragraph", id: null, place, content })),
      end: { file, line: lines.length, column: 1 },
    });
  const children = groups.flatMap(([, passages]) =>
    passages.map(({ content }) => ({ type: "paragraph" as const, children: content })),
  );
  return {
    slug,
    firstName: slug,
    locale,
    file,
    lines,
    frontMatter: { title: slug, status: "pending" },
    placeOf: () => start,
    tree: { type: "root", children },
    scheme: "policy",
    head: partOf("front-matter", []),
    preamble: partOf("preamble", []),
    parts: groups.map(([name, passages]) => partOf(name, passages)),
    notes: partOf("notes", []),
  };
}
