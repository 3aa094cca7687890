import { findChromium, type Machine, thisMachine } from "@/lib/delivery/print/find-chromium";
import { installPackages } from "./install-packages";

/**
 * The path of a Chromium that can draw Chinese and Japanese. Installs what is missing from the system's packages, or throws an
 * Error that says what to do.
 */
export function ensureChromium(machine: Machine = thisMachine): string {
  const missing = [
    ...(findChromium(machine) ? [] : ["chromium"]),
    ...(hasHanFonts(machine) ? [] : ["fontconfig", "fonts-noto-cjk"]),
  ];
  if (missing.length > 0) installPackages(machine, missing, "set CHROMIUM_PATH to the path of a Chromium or Chrome");
  const found = findChromium(machine);
  if (found && hasHanFonts(machine)) return found;
  throw new Error(
    found
      ? "No font for Chinese and Japanese is installed, and the system's packages gave none. Install Noto Sans CJK."
      : "No Chromium is installed, and the system's packages gave none. Install Chromium or Google Chrome, or set CHROMIUM_PATH to the path of its executable.",
  );
}

/** True when the machine has fonts for Chinese and Japanese. macOS and Windows come with some; elsewhere, fontconfig tells. */
function hasHanFonts({ platform, run }: Machine): boolean {
  if (platform !== "linux") return true;
  return ["zh-cn", "ja"].every((lang) => run("fc-list", `:lang=${lang}`, "family").output.trim() !== "");
}
