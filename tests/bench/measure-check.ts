import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { cacheFolder } from "@/lib/cli/run/check-cache";
import { type Cost, measureCommand } from "./measure-command";

/** How long checking a corpus takes: cold, with nothing changed, and with one file changed. */
export type CheckCost = { documents: number; cold: Cost; warm: Cost; changed: Cost };

/**
 * Measures `npm run check` on a corpus of `documents` documents, best of three. Throws an Error when the check finds a problem.
 */
export function measureCheck(documents: number): CheckCost {
  const folder = mkdtempSync(path.join(tmpdir(), "corpus-"));
  try {
    execFileSync("npm", ["run", "--silent", "corpus", "--", `${documents}`, folder]);
    const check = (status = 0) =>
      measureCommand(["npm", "run", "--silent", "check", "--", `${folder}/content`], { status });
    const changed = `${folder}/content/document-0001/en.md`;
    const turns = [1, 2, 3].map(() => {
      rmSync(cacheFolder, { recursive: true, force: true });
      const [cold, warm] = [check(), check()];
      writeFileSync(changed, readFileSync(changed, "utf8").replace(/^description: .*$/m, "$& More."));
      // Nobody has read the change: the check says so.
      const unread = check(1);
      execFileSync("npm", ["run", "--silent", "accept", "--", "--content", `${folder}/content`, "document-0001"]);
      return { cold, warm, changed: unread };
    });
    const best = (kind: "cold" | "warm" | "changed"): Cost => ({
      seconds: Math.min(...turns.map((turn) => turn[kind].seconds)),
      megabytes: Math.max(...turns.map((turn) => turn[kind].megabytes)),
    });
    return { documents, cold: best("cold"), warm: best("warm"), changed: best("changed") };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
