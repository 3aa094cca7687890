import type { ContentFiles } from "../model/files";
import { type DraftLedger, Ledger, ledgerFileName } from "../model/ledger";
import type { Problem } from "../model/problem";
import type { DocumentEntry } from "../model/schema";
import type { ListedName } from "../model/site-content";
import { nameNow } from "../versions/names-now";
import { readYamlFile } from "./data-files";

/**
 * Reads the ledgers of documents, as far as there are any that can be read. Problems are added to `problems`. An entry keeps the name that
 * a document which it prints had then: `names` tell which one it has now.
 */
export function readLedgers(
  files: ContentFiles,
  documents: readonly DocumentEntry[],
  problems: Problem[],
  names: readonly ListedName[],
): DraftLedger[] {
  return documents.flatMap(({ slug, scheme }) => {
    const path = `${files.root}/${slug}/${ledgerFileName}`;
    const file = files.folders.get(slug)?.get(ledgerFileName);
    if (!file || scheme === "page") return [];
    const read = readYamlFile(file, path, ledgerFileName, Ledger);
    if (!("problems" in read)) {
      const { value, lines, placeOf, placeOfText } = read;
      const versions = value.versions.map((version) => ({ ...version, embeds: embedsNow(version.embeds, names) }));
      return [{ slug, path, lines, placeOf, placeOfText, ...value, versions }];
    }
    problems.push(...read.problems);
    return [];
  });
}

function embedsNow(embeds: Record<string, number>, names: readonly ListedName[]): Record<string, number> {
  return Object.fromEntries(Object.entries(embeds).map(([slug, whole]) => [nameNow(slug, names), whole]));
}
