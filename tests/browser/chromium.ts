import { findChromium, type Machine, thisMachine } from "@/lib/delivery/print/find-chromium";

/**
 * The path of a Chromium that can draw Chinese and Japanese. Installs what is missing from the system's packages, or throws an
 * Error that says what to do.
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

/** True when the machine has fonts for Chinese and Japanese. macOS and Windows come with some; elsewhere, fontconfig tells. */
function hasHanFonts({ platform, run }: Machine): boolean {
  if (platform !== "linux") return true;
  return ["zh-cn", "ja"].every((lang) => run("fc-list", `:lang=${lang}`, "family").output.trim() !== "");
}
