import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { chromiumOptions } from "@/lib/delivery/print/launch-chromium";
import { ensureChromium } from "./browser/chromium";

declare module "vitest" {
  export interface ProvidedContext {
    /** The executable of the browser that visits the site. */
    chromium: string;
    /** Where Playwright finds the one that runs. */
    chromiumUrl: string;
  }
}

/** Finds Chromium, and starts the one that all files of tests visit the site with: to start one takes as long as ten pages. */
export default async function setup(project: TestProject): Promise<() => Promise<unknown>> {
  const executable = ensureChromium();
  const server = await chromium.launchServer(chromiumOptions(executable));
  project.provide("chromium", executable);
  project.provide("chromiumUrl", server.wsEndpoint());
  return () => server.close();
}
