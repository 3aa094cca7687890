import { type Browser, chromium, type LaunchOptions } from "playwright-core";
import { thisMachine } from "./find-chromium";

/** Starts a browser that only renders pages. `executablePath` comes from `findChromium`; `others` are more arguments. */
export function launchChromium(executablePath: string, ...others: string[]): Promise<Browser> {
  return chromium.launch(chromiumOptions(executablePath, ...others));
}

/** How a browser that only renders pages is started, for Playwright. */
export function chromiumOptions(executablePath: string, ...others: string[]): LaunchOptions {
  return {
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
  };
}
