import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** What the search needs to know about a computer. */
export type Machine = {
  platform: NodeJS.Platform;
  variables: Readonly<Record<string, string | undefined>>;
  isRoot: boolean;
  exists: (file: string) => boolean;
  /** Runs a command. Returns its exit code (127 when there is no such command) and everything it printed. */
  run: (command: string, ...args: string[]) => { status: number; output: string };
};

const executables = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

export const thisMachine: Machine = {
  platform: process.platform,
  variables: process.env,
  isRoot: process.getuid?.() === 0,
  exists: existsSync,
  run: (command, ...args) => {
    const { status, error, stdout, stderr } = spawnSync(command, args, { encoding: "utf8" });
    return { status: error ? 127 : (status ?? 1), output: `${stdout ?? ""}${stderr ?? ""}` };
  },
};

/** The path of a machine's Chromium or Chrome; `undefined` without one. Throws an Error when CHROMIUM_PATH names no file. */
export function findChromium({ variables, exists }: Machine = thisMachine): string | undefined {
  const chosen = variables.CHROMIUM_PATH;
  if (!chosen) return executables.find(exists);
  if (exists(chosen)) return chosen;
  throw new Error(`CHROMIUM_PATH is "${chosen}", where there is no file; expected the path of a Chromium or Chrome`);
}
