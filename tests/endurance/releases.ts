import { chmodSync, mkdtempSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Manifest } from "@/lib/delivery/bundle/manifest";
import { writeSampleBundle } from "../lib/delivery/sample-bundle";

/** Two releases of the sample site, and a link `current` to one of them. */
export type Releases = {
  current: string;
  folders: readonly [string, string];
  manifests: readonly [Manifest, Manifest];
  /** Points `current` to a release, in one step. */
  swapTo: (release: 0 | 1) => void;
  remove: () => void;
};

/** Writes both releases into a new folder, each with `server` as its program. */
export function makeReleases(server?: Buffer): Releases {
  const home = mkdtempSync(path.join(tmpdir(), "site-releases-"));
  chmodSync(home, 0o755);
  const folders = [path.join(home, "first"), path.join(home, "second")] as const;
  const manifests = [
    writeSampleBundle(folders[0], "first", server),
    writeSampleBundle(folders[1], "second", server),
  ] as const;
  const current = path.join(home, "current");
  const swapTo = (release: 0 | 1) => {
    symlinkSync(folders[release], `${current}.new`);
    renameSync(`${current}.new`, current);
  };
  swapTo(0);
  return { current, folders, manifests, swapTo, remove: () => rmSync(home, { recursive: true }) };
}
