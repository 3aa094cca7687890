import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Findings } from "../content/findings";

/** Where findings are kept between two checks. It may be deleted at any time. */
export const cacheFolder = "node_modules/.cache/content-check";

/** All of the program that findings depend on, besides the version of Node. */
const programFiles = ["lib/content", "lib/locales.ts", "package-lock.json"];

/**
 * What earlier checks of the content folder `folder` found, by the key of each document. Empty when there was none, when the program
 * has changed since, and when what was kept cannot be read.
 */
export function readCache(folder: string, cache = cacheFolder): Map<string, Findings> {
  try {
    const kept = JSON.parse(readFileSync(fileFor(folder, cache), "utf8")) as { program: string; findings: [] };
    return new Map(kept.program === programHash() ? kept.findings : []);
  } catch {
    return new Map();
  }
}

/** Keeps findings for the next check of `folder`, in place of those kept before. A check that cannot do so is merely slower. */
export function writeCache(folder: string, findings: ReadonlyMap<string, Findings>, cache = cacheFolder): void {
  const file = fileFor(folder, cache);
  const own = `${file}.${process.pid}`;
  try {
    mkdirSync(cache, { recursive: true });
    writeFileSync(own, JSON.stringify({ program: programHash(), findings: [...findings] }));
    // In one step, so that another check reads either the old file or the new one.
    renameSync(own, file);
  } catch {
    return;
  }
}

function fileFor(folder: string, cache: string): string {
  return path.join(cache, `${sha256(path.resolve(folder)).slice(0, 16)}.json`);
}

let knownProgram: string | undefined;

function programHash(): string {
  knownProgram ??= sha256(
    [process.version, ...programFiles.flatMap(filesIn).map((file) => `${file}\n${readFileSync(file, "utf8")}`)].join(
      "\0",
    ),
  );
  return knownProgram;
}

function filesIn(place: string): string[] {
  if (path.extname(place) !== "") return [place];
  const files = readdirSync(place, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map((entry) => path.join(entry.parentPath ?? entry.path, entry.name)).sort();
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
