import { type Browser, launch } from "puppeteer-core";
import { type Machine, thisMachine } from "@/lib/delivery/print/find-chromium";
import { installPackages } from "./install-packages";

/** Ubuntu's own `/usr/bin/firefox` starts a snap, which cannot read a profile in the folder of temporary files: it is left out. */
const executables = [
  "/usr/bin/firefox-esr",
  "/usr/lib/firefox/firefox",
  "/usr/lib64/firefox/firefox",
  "/Applications/Firefox.app/Contents/MacOS/firefox",
];

/**
 * The path of a machine's Firefox. Installs Debian's if there is none, or throws an Error that says what to do. FIREFOX_PATH names
 * another one.
 */
export function ensureFirefox(machine: Machine = thisMachine): string {
  const { variables, exists } = machine;
  const chosen = variables.FIREFOX_PATH;
  if (chosen && exists(chosen)) return chosen;
  if (chosen) throw new Error(`FIREFOX_PATH is "${chosen}", where there is no file; expected the path of a Firefox`);
  const otherwise = "set FIREFOX_PATH to the path of a Firefox that is no snap";
  if (!executables.some(exists)) installPackages(machine, ["firefox-esr"], otherwise);
  const found = executables.find(exists);
  if (found) return found;
  throw new Error(`No Firefox is installed, and the system's packages gave none. Install Firefox, or ${otherwise}.`);
}

/**
 * Starts Firefox without a window. Its first page is about:config, on which a test changes the reader's settings: WebDriver BiDi has
 * no command for them. `executablePath` comes from `ensureFirefox`.
 */
export function launchFirefox(executablePath: string): Promise<Browser> {
  return launch({
    browser: "firefox",
    executablePath,
    args: ["--remote-allow-system-access", "about:config"],
  });
}
