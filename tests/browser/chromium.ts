import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** What this module asks of the computer that it runs on. */
export type Machine = {
  platform: NodeJS.Platform;
  variables: Readonly<Record<string, string | undefined>>;
  isRoot: boolean;
  exists: (file: string) => boolean;
  /** Runs a command; its exit code (127 when there is no such command) and all that it printed. */
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

/**
 * The path of a Chromium that can draw Chinese and Japanese; what is missing of the two is installed from the system's
 * packages. Throws an Error that says what to do when that cannot be done.
 */
export function ensureChromium(machine: Machine = thisMachine): string {
  const missing = [
    ...(findChromium(machine) ? [] : ["chromium"]),
    ...(hasHanFonts(machine) ? [] : ["fontconfig", "fonts-noto-cjk"]),
  ];
  if (missing.length > 0) installPackages(machine, missing);
  const found = findChromium(machine);
  if (found && hasHanFonts(machine)) return found;
  throw new Error(
    found
      ? "No font for Chinese and Japanese is installed, and the system's packages gave none. Install Noto Sans CJK."
      : "No Chromium is installed, and the system's packages gave none. Install Chromium or Google Chrome, or set CHROMIUM_PATH to the path of its executable.",
  );
}

function findChromium({ variables, exists }: Machine): string | undefined {
  const chosen = variables.CHROMIUM_PATH;
  if (!chosen) return executables.find(exists);
  if (exists(chosen)) return chosen;
  throw new Error(`CHROMIUM_PATH is "${chosen}", where there is no file; expected the path of a Chromium or Chrome.`);
}

/** macOS and Windows come with fonts for Chinese and Japanese; elsewhere fontconfig knows. */
function hasHanFonts({ platform, run }: Machine): boolean {
  if (platform !== "linux") return true;
  return ["zh-cn", "ja"].every((lang) => run("fc-list", `:lang=${lang}`, "family").output.trim() !== "");
}

function installPackages({ isRoot, run }: Machine, packages: string[]): void {
  const prefix = isRoot ? [] : ["sudo", "--non-interactive"];
  for (const args of [["update"], ["install", "--yes", ...packages]]) {
    const [command = "apt-get", ...rest] = [...prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", ...args];
    const { status, output } = run(command, ...rest);
    if (status === 0) continue;
    throw new Error(
      `The tests of the site need ${packages.join(", ")}, which could not be installed with apt-get. Install what is missing, or set CHROMIUM_PATH to the path of a Chromium or Chrome.\n${output}`,
    );
  }
}

/** A browser that draws pages and does nothing else. `executablePath` is what `ensureChromium` found. */
export function launchChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    chromiumSandbox: !thisMachine.isRoot,
    args: [
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--disable-quic",
    ],
  });
}
