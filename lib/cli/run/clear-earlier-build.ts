import { existsSync, mkdirSync, renameSync } from "node:fs";
import { rm } from "node:fs/promises";
import path from "node:path";
import { bundleFolder } from "../../delivery/bundle/manifest";

/**
 * Removes what an earlier build left in Next's folder of `project`, beside whatever comes next. Next would remove it before it begins, which
 * takes ten seconds for a large site. It is renamed first, to where publishing removes what a killed build leaves.
 */
export async function clearEarlierBuild(project = "."): Promise<void> {
  const made = path.join(project, ".next/server");
  // Next has this file while it builds here, and nothing may be taken from under it.
  if (!existsSync(made) || existsSync(path.join(project, ".next/lock"))) return;
  const aside = path.join(project, `.${bundleFolder}`, `${process.pid}-cleared`);
  try {
    mkdirSync(path.dirname(aside), { recursive: true });
    renameSync(made, aside);
    await rm(aside, { recursive: true, force: true });
  } catch {
    // Then Next removes it, or the next publishing.
  }
}
