import type { DraftPins } from "../model/draft";
import { type ContentFiles, startOf } from "../model/files";
import type { Problem } from "../model/problem";
import { problemAt } from "../model/rule";
import { Pins } from "../model/schema";
import { pinFileName } from "../pins/pin-file";
import { dataFileInvalid } from "../rules/data-file-invalid";
import { fileUnreadable } from "../rules/file-unreadable";
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
  const read = readYamlFile(file, path, pinFileName, Pins, indentPin);
  if (!("problems" in read)) return { ...none, ...read };
  // Whatever is wrong, and however often: one new file mends it.
  problems.push(...read.problems.slice(0, 1).map(sayNewFile));
  return { ...none, readable: false };
}

/** A pin that was pasted without the two spaces in front of it: no part has an id with a pin beside it, so that it can mean nothing else. */
function indentPin(line: string): string {
  return line.replace(/^[ \t\u3000]*([a-z]{2,3}):[ \u3000]*([\da-f]{10}-[\da-f]{10})$/u, "  $1: $2");
}

/** Nobody can choose between the pins of two branches: where a merge left its marks, neither side need be right. */
function sayNewFile(problem: Problem): Problem {
  if (problem.rule !== fileUnreadable.id || !problem.message.key.startsWith("conflict")) return problem;
  return problemAt(problem, dataFileInvalid, {
    key: "unreadable",
    values: { name: pinFileName, fault: { kind: "conflict" } },
  });
}
