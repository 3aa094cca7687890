import type { DraftPins } from "../model/draft";
import { type ContentFiles, startOf } from "../model/files";
import type { Problem } from "../model/problem";
import { Pins } from "../model/schema";
import { pinFileName } from "../pins/pin-file";
import { readYamlFile } from "./data-files";

/** Reads the pins of a document. Problems are added to `problems`; a file that is missing or unreadable has no pins. */
export function readPins(files: ContentFiles, slug: string, problems: Problem[]): DraftPins {
  const path = `${files.root}/${slug}/${pinFileName}`;
  const file = files.folders.get(slug)?.get(pinFileName);
  const none: DraftPins = {
    path,
    written: file !== undefined,
    readable: true,
    value: {},
    placeOf: () => startOf(path),
  };
  if (!file) return none;
  const read = readYamlFile(file, path, pinFileName, Pins);
  if (!("problems" in read)) return { ...none, ...read };
  // Marks that a merge left are many faults, which one new file mends.
  problems.push(...read.problems.slice(0, 1));
  return { ...none, readable: false };
}
