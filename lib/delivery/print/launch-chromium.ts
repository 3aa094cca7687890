import { type Browser, chromium } from "playwright-core";
import { thisMachine } from "./find-chromium";

/** Starts a browser that only renders pages. `executablePath` comes from `findChromium`; `others` are more arguments. */
export function launchChromium(executablePath: string, ...others: string[]): Promise<Browser> {
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
      ...others,
    ],
  });
}
