import type { TestProject } from "vitest/node";
import { ensureChromium } from "./browser/chromium";
import { startSite } from "./http/start-site";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the built site is served while the tests run: scheme, host and port. */
    siteUrl: string;
    /** The executable of the browser that visits it. */
    chromium: string;
  }
}

/** Prepares the tests of the built site: finds a browser, and serves the site with `npm start`. */
export default async function setup(project: TestProject): Promise<() => Promise<unknown>> {
  project.provide("chromium", ensureChromium());
  const site = await startSite();
  project.provide("siteUrl", site.url);
  return site.stop;
}
