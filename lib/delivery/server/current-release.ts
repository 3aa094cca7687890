import { realpathSync, statSync } from "node:fs";
import path from "node:path";
import { loadRelease, type Release } from "../answer/release";
import { manifestFile } from "../bundle/manifest";
import { orSayWhy } from "../bundle/read-problem";

/** Milliseconds between two checks for a new bundle. */
const lookInterval = 500;

/** A release that cannot be taken is tried again after 1, 2, 4, … checks, and at last after this many: to read it takes time. */
const longestPause = 64;

export type CurrentRelease = { read: () => Release; stop: () => void };

/**
 * Serves the bundle in `folder`, and the next one once it is in place (by renaming a link or a folder). A bundle that is not
 * whole, or that this program is too old for, is never served: the old one stays, and the new one is tried again. So it is while the
 * folder cannot be read. `say` gets a sentence for every release that is taken or refused, and no sentence twice in a row. The hashed
 * assets of earlier releases stay reachable for readers who still have one of their pages open. Throws an Error that says what to do when
 * there is nothing to serve yet.
 */
export function followRelease(folder: string, say: (message: string) => void): CurrentRelease {
  let served = identify(folder);
  let release = loadRelease(served.folder);
  const refused = createRefusals(say);
  const look = () => {
    let found: Identity | undefined;
    try {
      found = identify(folder);
      if (found.mark === served.mark) {
        served = found;
        return refused.forget(`The release in ${served.folder} is in place again.`);
      }
      if (!refused.isDue(found.mark)) return;
      release = keepAssets(release, loadRelease(found.folder));
      served = found;
      refused.forget();
      say(`The release in ${served.folder} is taken.`);
    } catch (error) {
      const what = found ? `The release in ${found.folder} is refused` : "No release can be read";
      const instead = found?.folder === served.folder ? "what it was" : `the one that was read from ${served.folder}`;
      refused.add(found?.mark, `${what}, and ${instead} is served on from memory: ${(error as Error).message}.`);
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

/** A bundle, by the folder itself (no link, which may be renamed while files are read) and a mark that tells it from any other. */
type Identity = { folder: string; mark: string };

/** Tells bundles apart without reading them, by the identity of the manifest file. Throws when there is none, or it cannot be read. */
function identify(folder: string): Identity {
  const real = orSayWhy(folder, () => realpathSync(folder));
  const manifest = path.join(real, manifestFile);
  const { dev, ino, mtimeMs } = orSayWhy(manifest, () => statSync(manifest));
  return { folder: real, mark: `${dev}:${ino}:${mtimeMs}` };
}

/** Remembers what was refused, when it is due to be tried again, and what was said of it. */
function createRefusals(say: (message: string) => void) {
  let last: { mark: string | undefined; message: string } | undefined;
  let pause = 1;
  let looks = 0;
  return {
    isDue: (mark: string) => last?.mark !== mark || ++looks >= pause,
    add(mark: string | undefined, message: string) {
      pause = last?.mark === mark ? Math.min(2 * pause, longestPause) : 1;
      looks = 0;
      if (last?.message !== message) say(message);
      last = { mark, message };
    },
    /** Nothing is refused any more; `message` is said if something was. */
    forget(message?: string) {
      if (last && message) say(message);
      last = undefined;
    },
  };
}
