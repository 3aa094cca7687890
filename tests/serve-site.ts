import type { TestProject } from "vitest/node";
import { ensureFirefox } from "./browser/firefox";
import { startSite } from "./http/start-site";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the built site is served while the tests run: scheme, host and port. */
    siteUrl: string;
    /** The executable of the second browser that visits it. */
    firefox: string;
  }
}

/** Prepares the tests of the built site: finds Firefox, and serves the site with `npm start`. */
export default async function setup(project: TestProject): Promise<() => Promise<unknown>> {
  project.provide("firefox", ensureFirefox());
  const site = await startSite();
  project.provide("siteUrl", site.url);
  return site.stop;
}
