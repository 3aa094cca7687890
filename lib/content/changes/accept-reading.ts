import { type Locale, translatedLocales } from "../../locales";
import type { ContentFiles } from "../model/files";
import type { Problem } from "../model/problem";
import { partPairs, translationPairs } from "../pins/part-pairs";
import { pinsAfterReading, writePins } from "../pins/pin-file";
import { readDocumentList } from "../read/data-files";
import { readDocument } from "../read/drafts";

/** Why pins cannot be written. `known` are the parts that could be named instead; a text that is not written yet has none. */
export type AcceptRefusal =
  | { kind: "no part"; ids: readonly string[]; known: readonly string[] }
  | { kind: "not written"; slug: string };

/** A pin before and after. `before` is null for a new one, `after` for one that was removed. */
export type PinChange = { id: string; locale: Locale; before: string | null; after: string | null };

export type Acceptance =
  | { file: string; text: string; changes: PinChange[] }
  | { problems: Problem[] }
  | { refusal: AcceptRefusal };

/**
 * Records that somebody read parts of a document side by side, as they stand now: those of the given languages and ids, or all where
 * none is given. Returns the whole text of `pins.yaml`, the problems that keep a text from being read, or the reason why the call makes
 * no sense.
 */
export function acceptReading(
  files: ContentFiles,
  slug: string,
  locales: readonly Locale[] = [],
  ids: readonly string[] = [],
): Acceptance {
  const list = readDocumentList(files);
  if ("problems" in list) return list;
  const entry = list.documents.find((document) => document.slug === slug) ?? { slug, scheme: "policy", opensWith: [] };
  const problems: Problem[] = [];
  const document = readDocument(files, entry, problems);
  if (problems.length > 0) return { problems };
  const wanted = locales.length === 0 ? translatedLocales : locales;
  const pairs = translationPairs(document).filter(({ draft }) => wanted.includes(draft.locale));
  if (pairs.length === 0) return { refusal: { kind: "not written", slug } };
  const known = [...new Set(pairs.flatMap((pair) => partPairs(pair).map(({ id }) => id)))];
  const unknown = ids.filter((id) => !known.includes(id));
  if (unknown.length > 0) return { refusal: { kind: "no part", ids: unknown, known } };
  const isRead = (id: string, locale: Locale) => wanted.includes(locale) && (ids.length === 0 || ids.includes(id));
  const [before, after] = [document.pins.value, pinsAfterReading(document, isRead)];
  const changes = [...new Set([...Object.keys(after), ...Object.keys(before)])]
    .flatMap((id) =>
      translatedLocales.map(
        (locale): PinChange => ({
          id,
          locale,
          before: before[id]?.[locale] ?? null,
          after: after[id]?.[locale] ?? null,
        }),
      ),
    )
    .filter((change) => change.before !== change.after);
  return { file: document.pins.path, text: writePins(after), changes };
}
