import type { ContentFiles } from "../model/files";
import { type DraftLedger, Ledger, ledgerFileName } from "../model/ledger";
import type { Problem } from "../model/problem";
import type { DocumentEntry } from "../model/schema";
import { readYamlFile } from "./data-files";

/** Reads the ledgers of documents, as far as there are any that can be read. Problems are added to `problems`. */
export function readLedgers(
  files: ContentFiles,
  documents: readonly DocumentEntry[],
  problems: Problem[],
): DraftLedger[] {
  return documents.flatMap(({ slug, scheme }) => {
    const path = `${files.root}/${slug}/${ledgerFileName}`;
    const file = files.folders.get(slug)?.get(ledgerFileName);
    if (!file || scheme === "page") return [];
    const read = readYamlFile(file, path, ledgerFileName, Ledger);
    if (!("problems" in read)) {
      const { value, lines, placeOf, placeOfText } = read;
      return [{ slug, path, lines, placeOf, placeOfText, ...value }];
    }
    problems.push(...read.problems);
    return [];
  });
}
