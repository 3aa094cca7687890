import { authoritativeLocale, type Locale } from "../../locales";
import type { ContentFile, ContentFiles } from "../model/files";
import type { Problem } from "../model/problem";
import { writePins } from "../pins/pin-lines";
import { sectionsToPin, sectionWithId } from "../pins/section-pairs";
import { readDocumentList } from "../read/data-files";
import { readDraft } from "../read/drafts";
import { missingTranslation } from "../rules/translation-missing";

/** Why pins cannot be written. `known` are the sections that could be named instead. */
export type AcceptRefusal =
  | { kind: "no section"; ids: readonly string[]; known: readonly string[] }
  | { kind: "pending" | "other form"; file: string };

/** A pin before and after. `before` is null for a new one, `after` for one that was removed. */
export type PinChange = { id: string; before: string | null; after: string | null };

export type Acceptance =
  | { file: string; text: string; changes: PinChange[] }
  | { problems: Problem[] }
  | { refusal: AcceptRefusal };

/**
 * Pins sections of a translation to the present text of the original. Without `sections` it pins every section that both have,
 * and removes pins without a section. Returns the file's new text, the problems that keep one of the two files from being read,
 * or the reason why the call makes no sense.
 */
export function acceptTranslation(
  files: ContentFiles,
  slug: string,
  locale: Locale,
  sections: readonly string[],
): Acceptance {
  const folder = files.folders.get(slug);
  const list = readDocumentList(files);
  const entry = "problems" in list ? undefined : list.documents.find((document) => document.slug === slug);
  const read = (of: Locale) => {
    const path = `${files.root}/${slug}/${of}.md`;
    const file: ContentFile = folder?.get(`${of}.md`) ?? { path, obstacle: "missing" };
    return file.obstacle === "missing"
      ? { problems: [missingTranslation(path, folder ? "missing" : "no folder")] }
      : readDraft(file, { slug, scheme: entry?.scheme ?? "policy" }, of);
  };
  const [original, draft, file] = [read(authoritativeLocale), read(locale), folder?.get(`${locale}.md`)];
  const problems = [original, draft].flatMap((result) => ("problems" in result ? result.problems : []));
  if ("problems" in original || "problems" in draft || !file || file.obstacle) return { problems };
  if (!("pins" in draft.frontMatter)) return { refusal: { kind: "pending", file: file.path } };
  const pinned: Record<string, string> = draft.frontMatter.pins;
  const present = sectionsToPin(original).filter(({ id }) => sectionWithId(draft, id));
  const unknown = sections.filter((section) => !present.some(({ id }) => id === section));
  if (unknown.length > 0) return { refusal: { kind: "no section", ids: unknown, known: present.map(({ id }) => id) } };
  const chosen = present.filter(({ id }) => sections.length === 0 || sections.includes(id));
  const gone = sections.length > 0 ? [] : Object.keys(pinned).filter((id) => !present.some((other) => other.id === id));
  // Keep the byte order mark: this text goes back into the file.
  const typed = new TextDecoder("utf-8", { ignoreBOM: true }).decode(file.bytes);
  const text = writePins(typed, chosen, gone);
  if (text === null) return { refusal: { kind: "other form", file: file.path } };
  const changes = [
    ...chosen.map(({ id, hash }): PinChange => ({ id, before: pinned[id] ?? null, after: hash })),
    ...gone.map((id): PinChange => ({ id, before: pinned[id] ?? null, after: null })),
  ].filter(({ before, after }) => before !== after);
  return { file: file.path, text, changes };
}
