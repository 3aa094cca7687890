import { locales } from "../../locales";
import type { ContentFiles } from "../model/files";
import type { DraftLedger, Version } from "../model/ledger";
import type { Place } from "../model/problem";
import type { DocumentEntry } from "../model/schema";
import { readDocumentList } from "../read/data-files";
import { readDocument } from "../read/drafts";
import { readLedgers } from "../read/ledgers";
import { lastDayOfNotice } from "../versions/days";
import { versionInForce } from "../versions/in-force";
import { underNamesNow } from "../versions/names-now";
import { isCorrection, partsOfVersion } from "../versions/version-number";
import { compareDocument, type DocumentChange } from "./document-change";

/**
 * What a change does to a version of a document. `lastDay` is the last one on which it may be published for its notice to be kept
 * (YYYY-MM-DD), null where it gives none. `inForce` is the version that applies on the day of the report, null where none was published.
 * `since` is all that changed since that version, null where the change itself is all of it. `printedBy` names the documents that print
 * this one and whose newest version prints an earlier version of it. `storesPdf` tells that the entry gains hashes of PDFs, and nothing else.
 */
export type VersionChange = {
  slug: string;
  place: Place;
  entry: Version;
  isNew: boolean;
  storesPdf: boolean;
  lastDay: string | null;
  inForce: string | null;
  since: DocumentChange | null;
  printedBy: string[];
};

/**
 * The entries of ledgers that the change adds or edits, in the order of the list. `today` is the day of the report as YYYY-MM-DD: it decides
 * which version applies.
 */
export function versionChanges(base: ContentFiles, now: ContentFiles, today: string): VersionChange[] {
  const list = readDocumentList(now);
  if ("problems" in list) return [];
  const documents = [...list.documents, ...list.removed];
  const before = underNamesNow(base, list.names);
  const published = readLedgers(before, documents, [], list.names);
  const ledgers = readLedgers(now, documents, [], list.names);
  return documents.flatMap((document) => {
    const { slug } = document;
    const ledger = ledgers.find((own) => own.slug === slug);
    const entries = published.find((own) => own.slug === slug)?.versions ?? [];
    const inForce = versionInForce(entries, today)?.version ?? null;
    return (ledger?.versions ?? []).flatMap((entry, index, { length }) => {
      const old = entries.find(({ version }) => version === entry.version);
      if (!ledger || JSON.stringify(entry) === JSON.stringify(old)) return [];
      const isNewest = index === length - 1;
      const isShown = inForce === null || inForce === entries.at(-1)?.version;
      return [
        {
          slug,
          place: ledger.placeOf(["versions", index, "version"]),
          entry,
          isNew: old === undefined,
          storesPdf:
            old !== undefined && !old.pdf && JSON.stringify({ ...entry, pdf: undefined }) === JSON.stringify(old),
          lastDay: lastDay(entry),
          inForce,
          since: isNewest && !isShown ? changeSince(inForce, document, before, now) : null,
          printedBy: isNewest ? printersOf(slug, entry, documents, ledgers) : [],
        },
      ];
    });
  });
}

function lastDay({ effective, notice, urgent, rescheduled, withdrawn }: Version): string | null {
  if (notice === undefined || effective === undefined || effective === "unknown") return null;
  return urgent || rescheduled || withdrawn ? null : lastDayOfNotice(effective, notice);
}

/** All that changed in a document since an earlier version of it, whose texts are kept. */
function changeSince(version: string, entry: DocumentEntry, base: ContentFiles, now: ContentFiles): DocumentChange {
  const { slug } = entry;
  const folders = new Map(base.folders).set(slug, base.versions.get(slug)?.get(version) ?? new Map());
  const present = locales.filter((locale) => now.folders.get(slug)?.has(`${locale}.md`));
  const [old, current] = [readDocument({ ...base, folders }, entry, []), readDocument(now, entry, [])];
  return compareDocument(slug, old, current, present, () => null);
}

function printersOf(
  slug: string,
  { version }: Version,
  documents: readonly DocumentEntry[],
  ledgers: readonly DraftLedger[],
): string[] {
  if (isCorrection(version)) return [];
  const { whole } = partsOfVersion(version);
  return documents
    .filter(({ opensWith }) => opensWith.includes(slug))
    .map((document) => document.slug)
    .filter((printer) => ledgers.find((own) => own.slug === printer)?.versions.at(-1)?.embeds[slug] !== whole);
}
