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
import type { Bundle } from "./bundle";

/**
 * Writes `bundle` and makes `folder` lead to it, in one step: `folder` is a symbolic link into `.<folder>` beside it, where each
 * bundle has a folder of its own. A process that is killed at any time leaves `folder` whole, as it was or as it is to be.
 * The bundle before stays until the next one comes, for those who are still reading it.
 */
export function publishBundle(bundle: Bundle, folder: string): void {
  const store = path.join(path.dirname(folder), `.${path.basename(folder)}`);
  const name = `${process.pid}-${process.hrtime.bigint().toString(36)}`;
  const before = linkTarget(folder);
  for (const [file, content] of bundle) {
    const target = path.join(store, name, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  const link = path.join(store, `${name}.link`);
  symlinkSync(path.join(path.basename(store), name), link);
  if (before === undefined && existsSync(folder)) renameSync(folder, path.join(store, `replaced-${name}`));
  renameSync(link, folder);
  removeOthers(store, [name, before && path.basename(before)]);
}

/** What the link at `file` leads to; undefined when there is none. */
function linkTarget(file: string): string | undefined {
  try {
    return readlinkSync(file);
  } catch {
    return undefined;
  }
}

/** Removes all in `store` but `kept` and what a process that still runs is writing. */
function removeOthers(store: string, kept: (string | undefined)[]): void {
  for (const name of readdirSync(store)) {
    if (kept.includes(name) || isRunning(Number.parseInt(name, 10))) continue;
    rmSync(path.join(store, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return pid !== process.pid && process.kill(pid, 0);
  } catch {
    return false;
  }
}
