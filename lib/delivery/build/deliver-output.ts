import { readFileSync } from "node:fs";
import type { SitePage } from "../bundle/bundle";
import { type DeliveredPage, deliverPages, type PlainPage, readPage } from "./deliver-page";
import { DeliveryError } from "./delivery-error";
import type { NextOutput } from "./next-output";

/** A page as it is sent, with the HTML that Next made for it. */
export type OutputSitePage = SitePage & { source: string };

/**
 * Makes every page of Next's output ready to be sent. Pages of one route have one style, and the not-found pages have one.
 * Throws an Error that names each page that cannot be sent, and why.
 */
export function deliverOutput({ pages, assets }: NextOutput): OutputSitePage[] {
  const sheets = assets.filter((asset) => asset.path.endsWith(".css"));
  const stylesheets = new Map(sheets.map(({ path, file }) => [path, readFileSync(file, "utf8")]));
  const faults: string[] = [];
  const kinds = new Map<string, (Omit<OutputSitePage, keyof DeliveredPage> & PlainPage)[]>();
  for (const { path, route, file, status, clientModules } of pages) {
    const source = readFileSync(file, "utf8");
    try {
      const plain = readPage({ name: path, html: source, stylesheets, clientModules });
      const kind = status === 404 ? "not found" : route;
      kinds.set(kind, [...(kinds.get(kind) ?? []), { path, status, source, ...plain }]);
    } catch (error) {
      if (!(error instanceof DeliveryError)) throw error;
      faults.push(error.message);
    }
  }
  // All at once: a build takes a minute, so one that named the first fault alone would be run again for each.
  if (faults.length > 0) throw new Error(faults.join("\n"));
  return [...kinds.values()].flatMap((alike) => deliverPages(alike));
}
