import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";

/** The folders with heavy tools that the site itself does without: each has its own manifest and lock file. */
const toolFolders = ["tests", "deploy/edge"];

/**
 * Installs the tools of the tests where they are missing, or older than their lock file: `npm ci && npm start` does without them. Throws an
 * Error with npm's words when it cannot.
 */
export function installTools(): void {
  for (const folder of toolFolders) {
    // npm writes the first file when it has installed everything.
    if (writtenAt(`${folder}/node_modules/.package-lock.json`) >= writtenAt(`${folder}/package-lock.json`)) continue;
    const { status, stdout, stderr } = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--prefix", folder], {
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`The tools of ${folder} cannot be installed:\n${stdout}${stderr}`);
  }
}

/** When a file was last written, in milliseconds; 0 when it is missing. */
function writtenAt(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

// Run as a program: `npm run tools`.
if (process.argv[1]?.endsWith("install-tools.ts")) installTools();
