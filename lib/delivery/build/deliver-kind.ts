import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { SitePage } from "../bundle/list-pages";
import { deliverPages, readPage } from "./deliver-page";
import { DeliveryError } from "./delivery-error";
import type { OutputPage } from "./next-output";

/** A page as it is sent, with the hash of the HTML that Next made for it. */
export type OutputSitePage = SitePage & { source: string };

/** Pages of one kind, and the text of the site's stylesheets, by URL. */
export type PagesOfKind = { alike: readonly OutputPage[]; stylesheets: ReadonlyMap<string, string> };

/** What is made of them, and why some cannot be sent. */
export type DeliveredKind = { pages: OutputSitePage[]; faults: string[] };

/** Makes pages of one kind, which have one style, ready to be sent. A page that cannot be sent is a fault. */
export function deliverKind({ alike, stylesheets }: PagesOfKind): DeliveredKind {
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
  function* read() {
    for (const { path, file, status, clientModules } of alike) {
      const html = readFileSync(file, "utf8");
      const plain = collecting(() => readPage({ name: path, html, stylesheets, clientModules }), undefined);
      if (plain) yield { path, status, source: hashSource(html), ...plain };
    }
  }
  return { pages: collecting(() => deliverPages(read()), []), faults };
}

/** What tells whether a file holds the HTML of a page as Next made it. */
export function hashSource(html: string): string {
  return createHash("sha256").update(html).digest("base64");
}
