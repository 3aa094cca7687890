import { realpathSync, statSync } from "node:fs";
import path from "node:path";
import { loadRelease, type Release } from "../answer/release";
import { manifestFile } from "../bundle/manifest";

/** Milliseconds between two checks for a new bundle. */
const lookInterval = 500;

export type CurrentRelease = { read: () => Release; stop: () => void };

/**
 * Serves the bundle in `folder`, and the next one once it is in place (by renaming a link or a folder). A bundle that is not
 * whole is never served: the old one stays, and `report` says why. The hashed assets of earlier releases stay reachable for
 * readers who still have one of their pages open.
 */
export function followRelease(folder: string, report: (problem: string) => void): CurrentRelease {
  let seen = identify(folder);
  let release = loadRelease(realpathSync(folder));
  const look = () => {
    const found = identify(folder);
    if (found === seen || found === null) return;
    seen = found;
    try {
      // Follow the link now: it may be renamed again while the files are being read.
      release = keepAssets(release, loadRelease(realpathSync(folder)));
    } catch (error) {
      report(`The new bundle is not served: ${(error as Error).message}`);
    }
  };
  const timer = setInterval(look, lookInterval);
  timer.unref();
  return { read: () => release, stop: () => clearInterval(timer) };
}

/** `next`, plus the assets of `previous` that it lacks. */
export function keepAssets(previous: Release, next: Release): Release {
  const assets = [...previous.resources].filter(([path, { isAsset }]) => isAsset && !next.resources.has(path));
  return { ...next, resources: new Map([...next.resources, ...assets]) };
}

/** Tells bundles apart without reading them, by the identity of the manifest file. `null` while there is none. */
function identify(folder: string): string | null {
  const stats = statSync(path.join(folder, manifestFile), { throwIfNoEntry: false });
  return stats ? `${stats.dev}:${stats.ino}:${stats.mtimeMs}` : null;
}
