import {
  existsSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import type { BundleEntry } from "./bundle";

/** The files of a bundle, by their paths within it: all at once, or as they are made. */
export type BundleFiles = Iterable<BundleEntry> | AsyncIterable<BundleEntry>;

/**
 * Writes `bundle` and switches `folder` to it in one step. `folder` is a symbolic link into `.<folder>` beside it, where every
 * bundle has its own folder. A process that is killed at any moment leaves `folder` whole, old or new, and what it had written is
 * removed by the next one. The previous bundle stays until the next one arrives, for servers that still read it. Throws an Error when
 * the bundle cannot be made or written, such as on a full disk: `folder` is then as it was, and nothing is left of the bundle.
 */
export async function publishBundle(bundle: BundleFiles, folder: string): Promise<void> {
  const store = path.join(path.dirname(folder), `.${path.basename(folder)}`);
  const name = `${process.pid}-${process.hrtime.bigint().toString(36)}`;
  const before = linkTarget(folder);
  const kept = before === undefined ? [] : [path.basename(before)];
  // First, because what a killed process left may be all that fills the disk.
  removeOthers(store, kept);
  const link = path.join(store, `${name}.link`);
  try {
    await writeFiles(bundle, path.join(store, name));
    symlinkSync(path.join(path.basename(store), name), link);
    switchTo(link, folder, path.join(store, `replaced-${name}`));
  } catch (error) {
    for (const written of [name, `${name}.link`]) rmSync(path.join(store, written), { recursive: true, force: true });
    throw new Error(`The bundle cannot be written, and ${folder} is as it was: ${(error as Error).message}`, {
      cause: error,
    });
  }
  removeOthers(store, [name, ...kept]);
}

async function writeFiles(bundle: BundleFiles, folder: string): Promise<void> {
  for await (const [file, content] of bundle) {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
}

/** Renames `link` to `folder`. A real folder that is in the way becomes `replaced`; it comes back when the link cannot take its place. */
function switchTo(link: string, folder: string, replaced: string): void {
  const isInTheWay = linkTarget(folder) === undefined && existsSync(folder);
  if (isInTheWay) renameSync(folder, replaced);
  try {
    renameSync(link, folder);
  } catch (error) {
    if (isInTheWay) renameSync(replaced, folder);
    throw error;
  }
}

/** The target of the link at `file`; `undefined` when it is not a link. */
function linkTarget(file: string): string | undefined {
  try {
    return readlinkSync(file);
  } catch {
    return undefined;
  }
}

/** Removes everything in `store`, if there is one, except `kept` and the files of processes that are still running. */
function removeOthers(store: string, kept: readonly string[]): void {
  for (const name of existsSync(store) ? readdirSync(store) : []) {
    if (kept.includes(name) || isRunning(Number.parseInt(name, 10))) continue;
    rmSync(path.join(store, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return pid !== process.pid && process.kill(pid, 0);
  } catch (error) {
    // That of another user cannot be signalled, but it runs.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
