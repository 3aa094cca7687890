import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";

/** What builds keep: compressed files, and the cards that pages are shared with. */
export const keptKinds = ["compressed", "cards"] as const;

/** What the builds of the project in the folder `project` keep: beside what Next keeps, so that whoever keeps `.next/cache` keeps both. */
export function keptFiles(kind: (typeof keptKinds)[number], project: string): KeptFiles {
  return new KeptFiles(path.join(project, ".next/cache/site", kind));
}

const hashBytes = 32;

/**
 * What a build makes at some cost, kept for the next build under what it was made of. A file that is damaged, or that lies under another's
 * name, is made anew. Where nothing can be written, nothing is kept, and builds are only slower.
 */
export class KeptFiles {
  constructor(private readonly folder: string) {}

  /** Returns what is kept under `key`, or what `make` makes, and keeps it. `key` must name all that the bytes depend on. */
  async get(key: string, make: () => Promise<Buffer>): Promise<Buffer> {
    const file = path.join(this.folder, createHash("sha256").update(key).digest("hex"));
    const kept = readKept(file, key);
    if (kept) return kept;
    const made = await make();
    keep(file, key, made);
    return made;
  }

  /**
   * Removes what nobody asked for or made since `moment`, in milliseconds since 1970, and what a killed build left half written. The clock of a
   * file system is some milliseconds behind: what is a second older stays until the next time.
   */
  dropUnusedSince(moment: number): void {
    const since = moment - 1_000;
    for (const name of namesIn(this.folder)) {
      const file = path.join(this.folder, name);
      if ((statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? since) < since) removeIfThere(file);
    }
  }
}

function readKept(file: string, key: string): Buffer | undefined {
  try {
    const bytes = readFileSync(file);
    const content = bytes.subarray(hashBytes);
    if (!bytes.subarray(0, hashBytes).equals(sealOf(key, content))) return undefined;
    const now = new Date();
    utimesSync(file, now, now);
    return content;
  } catch {
    return undefined;
  }
}

function keep(file: string, key: string, content: Buffer): void {
  // Of this process alone: two that draw the same card at once must not write into one file.
  const own = `${file}.${process.pid}`;
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(own, Buffer.concat([sealOf(key, content), content]));
    renameSync(own, file);
  } catch {
    removeIfThere(own);
  }
}

function removeIfThere(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    return;
  }
}

/** A hash over key and content: of a damaged file it differs, and of one that lies under another's name. */
function sealOf(key: string, content: Buffer): Buffer {
  return createHash("sha256").update(`${key}\0`).update(content).digest();
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
