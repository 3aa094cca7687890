import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Findings } from "../../content/judge/findings";
import { programHash } from "./program-hash.mjs";
import { writeWhole } from "./write-whole.mjs";

/** Where findings are kept between checks. It is safe to delete. */
export const cacheFolder = "node_modules/.cache/content-check";

/**
 * Reads what earlier checks of the content folder `folder` found, by document key. Empty when there were none, when the program
 * has changed since, or when the file cannot be read.
 */
export function readCache(folder: string, cache = cacheFolder): Map<string, Findings> {
  try {
    const kept = JSON.parse(readFileSync(fileFor(folder, cache), "utf8")) as { program: string; findings: [] };
    return new Map(kept.program === programNow() ? kept.findings : []);
  } catch {
    return new Map();
  }
}

/** Keeps findings for the next check of `folder`, replacing the old ones. If that fails, the next check is only slower. */
export function writeCache(folder: string, findings: ReadonlyMap<string, Findings>, cache = cacheFolder): void {
  try {
    writeWhole(fileFor(folder, cache), JSON.stringify({ program: programNow(), findings: [...findings] }));
  } catch {
    return;
  }
}

function fileFor(folder: string, cache: string): string {
  return path.join(cache, `${sha256(path.resolve(folder)).slice(0, 16)}.json`);
}

/** Where `in-one-file.mjs` runs the command, it has just read the program. */
let knownProgram: string | undefined;

function programNow(): string {
  knownProgram ??= (globalThis as { programOfCommand?: string }).programOfCommand ?? programHash();
  return knownProgram;
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
