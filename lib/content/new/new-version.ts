import { type Locale, locales } from "../../locales";
import type { ContentFiles } from "../model/files";
import { type DraftLedger, ledgerFileName, versionsFolderName } from "../model/ledger";
import type { DocumentEntry } from "../model/schema";
import { firstDayOfEffect } from "../versions/days";
import { hashLines, versionLines } from "../versions/ledger-text";
import { nextVersion, partsOfVersion } from "../versions/version-number";

/** What is to be made: a correction, or a version that applies from `effective`, published `notice` whole days before. */
export type VersionPlan = { kind: "correction" } | { kind: "version"; effective: string; notice: number };

/** Why it cannot be made. `first` is the first day that the notice leaves. */
export type VersionRefusal =
  | { kind: "no ledger"; slug: string; known: readonly string[] }
  | { kind: "being written"; slug: string; version: string }
  | { kind: "too soon"; effective: string; first: string; notice: number };

/** The files of a new version, by path below the content folder, and the versions that they begin, by document. */
export type NewVersion = { files: Map<string, string>; versions: Map<string, string> };

/** The hashes of the PDFs that readers get of the newest texts, by document, as far as there are any to keep. */
export type PdfHashes = ReadonlyMap<string, Readonly<Record<Locale, string>>>;

type Site = { documents: readonly DocumentEntry[]; ledgers: readonly DraftLedger[] };

/** The documents of which a plan for `slug` begins a version. A new version of one that others print is a new version of those, too. */
export function documentsBegun({ documents }: Pick<Site, "documents">, slug: string, plan: VersionPlan): string[] {
  const printing = documents.filter(({ opensWith }) => plan.kind === "version" && opensWith.includes(slug));
  return [slug, ...printing.map((entry) => entry.slug)];
}

/**
 * Begins a version of the document `slug`: lays its texts of today, as they were published, among the earlier ones, and enters the new
 * version, without hashes, in the ledger, of it and of the documents that print it; a correction goes into those by itself. `today` is the
 * day on which it is made, YYYY-MM-DD. The entries of the texts that are laid down get the hashes in `pdfs`.
 */
export function layDownVersion(
  files: ContentFiles,
  { documents, ledgers }: Site,
  slug: string,
  plan: VersionPlan,
  today: string,
  pdfs: PdfHashes = new Map(),
): NewVersion | { refusal: VersionRefusal } {
  const known = ledgers.map((ledger) => ledger.slug);
  if (!known.includes(slug)) return { refusal: { kind: "no ledger", slug, known } };
  if (plan.kind === "version") {
    const { effective, notice } = plan;
    const first = firstDayOfEffect(today, notice);
    if (effective < first) return { refusal: { kind: "too soon", effective, first, notice } };
  }
  const begun = documentsBegun({ documents }, slug, plan).flatMap((own) => {
    const newest = ledgers.find((ledger) => ledger.slug === own)?.versions.at(-1);
    return newest ? [{ own, newest }] : [];
  });
  const open = begun.find(({ newest }) => !newest.sha256);
  if (open) return { refusal: { kind: "being written", slug: open.own, version: open.newest.version } };
  const versions = new Map(begun.map(({ own, newest }) => [own, nextVersion(newest.version, plan.kind)]));
  const dates = plan.kind === "version" ? { effective: plan.effective, notice: plan.notice } : {};
  const written = new Map<string, string>();
  for (const { own, newest } of begun) {
    for (const locale of locales)
      written.set(`${own}/${versionsFolderName}/${newest.version}/${locale}.md`, textOf(files, own, `${locale}.md`));
    const embeds = Object.fromEntries(
      Object.entries(newest.embeds).map(([title, whole]) => {
        const renewed = versions.get(title);
        return [title, renewed === undefined ? whole : partsOfVersion(renewed).whole];
      }),
    );
    const lines = versionLines({ version: versions.get(own) ?? "", announced: today, ...dates, embeds });
    const printed = pdfs.get(own);
    // One that is stored already stays.
    const stored = printed && !newest.pdf ? `\n${hashLines(printed, "pdf")}` : "";
    written.set(`${own}/${ledgerFileName}`, `${textOf(files, own, ledgerFileName).trimEnd()}${stored}\n\n${lines}`);
  }
  return { files: written, versions };
}

function textOf(files: ContentFiles, slug: string, name: string): string {
  const file = files.folders.get(slug)?.get(name);
  return file && !file.obstacle ? new TextDecoder("utf-8", { ignoreBOM: true }).decode(file.bytes) : "";
}
