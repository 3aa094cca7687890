import { locales } from "../../locales";
import type { ContentFiles } from "../model/files";
import { type DraftLedger, ledgerFileName, versionsFolderName } from "../model/ledger";
import type { DocumentEntry } from "../model/schema";
import { firstDayOfEffect } from "../versions/days";
import { versionLines } from "../versions/ledger-text";
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

/**
 * Begins a version of the document `slug`: lays its texts of today, as they were published, among the earlier ones, and enters the new
 * version, without hashes, in the ledger. A new version of a document that others print is a new version of those, too; a correction
 * goes into them by itself. `today` is the day on which it is made, YYYY-MM-DD.
 */
export function layDownVersion(
  files: ContentFiles,
  { documents, ledgers }: { documents: readonly DocumentEntry[]; ledgers: readonly DraftLedger[] },
  slug: string,
  plan: VersionPlan,
  today: string,
): NewVersion | { refusal: VersionRefusal } {
  const known = ledgers.map((ledger) => ledger.slug);
  if (!known.includes(slug)) return { refusal: { kind: "no ledger", slug, known } };
  if (plan.kind === "version") {
    const { effective, notice } = plan;
    const first = firstDayOfEffect(today, notice);
    if (effective < first) return { refusal: { kind: "too soon", effective, first, notice } };
  }
  const printing = documents.filter(({ opensWith }) => plan.kind === "version" && opensWith.includes(slug));
  const begun = [slug, ...printing.map((entry) => entry.slug)].flatMap((own) => {
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
    written.set(`${own}/${ledgerFileName}`, `${textOf(files, own, ledgerFileName).trimEnd()}\n\n${lines}`);
  }
  return { files: written, versions };
}

function textOf(files: ContentFiles, slug: string, name: string): string {
  const file = files.folders.get(slug)?.get(name);
  return file && !file.obstacle ? new TextDecoder("utf-8", { ignoreBOM: true }).decode(file.bytes) : "";
}
