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
 * Writes `bundle` and switches `folder` to it in one step. `folder` is a symbolic link into `.<folder>` beside it, where every
 * bundle has its own folder. A process that is killed at any moment leaves `folder` whole, old or new. The previous bundle stays
 * until the next one arrives, for servers that still read it.
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

/** The target of the link at `file`; `undefined` when it is not a link. */
function linkTarget(file: string): string | undefined {
  try {
    return readlinkSync(file);
  } catch {
    return undefined;
  }
}

/** Removes everything in `store` except `kept` and the files of processes that are still running. */
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
