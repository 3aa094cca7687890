import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { SitePage } from "../bundle/list-pages";
import { deliverPages, readPage } from "./deliver-page";
import { DeliveryError } from "./delivery-error";
import type { NextOutput, OutputPage } from "./next-output";

/** A page as it is sent, with the hash of the HTML that Next made for it. */
export type OutputSitePage = SitePage & { source: string };

/**
 * Makes every page of Next's output ready to be sent. Pages of one kind have one style. Throws an Error that names each page that cannot
 * be sent, and why.
 */
export function deliverOutput({ pages, assets }: NextOutput): OutputSitePage[] {
  const sheets = assets.filter((asset) => asset.path.endsWith(".css"));
  const stylesheets = new Map(sheets.map(({ path, file }) => [path, readFileSync(file, "utf8")]));
  const faults: string[] = [];
  const collecting = <T>(make: () => T, instead: T): T => {
    try {
      return make();
    } catch (error) {
      if (!(error instanceof DeliveryError)) throw error;
      faults.push(error.message);
      return instead;
    }
  };
  // One after the other: the trees of all pages of a large site would fill the memory.
  function* read(alike: readonly OutputPage[]) {
    for (const { path, file, status, clientModules } of alike) {
      const html = readFileSync(file, "utf8");
      const plain = collecting(() => readPage({ name: path, html, stylesheets, clientModules }), undefined);
      if (plain) yield { path, status, source: hashSource(html), ...plain };
    }
  }
  const kinds = new Map<string, OutputPage[]>();
  for (const page of pages) {
    const kind = kindOf(page);
    const alike = kinds.get(kind) ?? [];
    alike.push(page);
    kinds.set(kind, alike);
  }
  const delivered = [...kinds.values()].flatMap((alike) => collecting(() => deliverPages(read(alike)), []));
  // All at once: a build takes a minute, so one that named the first fault alone would be run again for each.
  if (faults.length > 0) throw new Error(faults.join("\n"));
  return delivered;
}

/** What tells whether a file holds the HTML of a page as Next made it. */
export function hashSource(html: string): string {
  return createHash("sha256").update(html).digest("base64");
}

/**
 * The kind of a page: the policy of every answer names the style of each kind, and every page repeats that of its own. So routes whose pages
 * differ in little share one, and texts that are too short for a list of contents do without all that follows the reader through it.
 */
function kindOf({ route, status, file }: OutputPage): string {
  if (status === 404 || /\/(?:versions|changes|changes\/\[version\]|parity)$/.test(route)) return "register";
  if (!/\/\[document\](?:\/versions\/\[version\])?$/.test(route)) return route;
  // As Next writes it: to parse every text once more would take longer than all that follows.
  return /<nav [^>]*class="toc[ "]/.test(readFileSync(file, "utf8")) ? "document with contents" : "document";
}
