import { readFileSync } from "node:fs";
import { bundleFolder, readManifest, siteFolder } from "@/lib/delivery/bundle/manifest";
import type { Running } from "../http/contract/servers";

/** The paths of the pages in `dist` that answer with 200. */
export function pagePathsOfSite(): string[] {
  const { pages } = readManifest();
  return Object.entries(pages).flatMap(([url, { status }]) => (status === 200 ? [url] : []));
}

/** A file of the site in `dist`, by its path below the web root. */
export function readBuilt(file: string): string {
  return readFileSync(`${bundleFolder}/${siteFolder}/${file}`, "utf8");
}

/** Calls `measure` with a server, and stops the server. */
export async function during<T>(server: Running, measure: (server: Running) => Promise<T>): Promise<T> {
  try {
    return await measure(server);
  } finally {
    await server.stop();
  }
}
