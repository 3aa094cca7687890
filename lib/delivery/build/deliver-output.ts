import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { deliverInThreads } from "./deliver-in-threads";
import { type DeliveredKind, deliverKind, type OutputSitePage, type PagesOfKind } from "./deliver-kind";
import type { NextOutput, OutputPage } from "./next-output";

/** A thread takes a second to begin, in which some two hundred pages are made. */
const fewPages = 500;

/**
 * Makes every page of Next's output ready to be sent. Pages of one kind have one style; the kinds of a large site are made on every processor.
 * Throws an Error that names each page that cannot be sent, and why.
 */
export async function deliverOutput(
  { pages, assets }: NextOutput,
  threads = pages.length > fewPages ? availableParallelism() : 1,
): Promise<OutputSitePage[]> {
  const sheets = assets.filter((asset) => asset.path.endsWith(".css"));
  const stylesheets = new Map(sheets.map(({ path, file }) => [path, readFileSync(file, "utf8")]));
  const kinds = new Map<string, OutputPage[]>();
  for (const page of pages) {
    const kind = kindOf(page);
    const alike = kinds.get(kind) ?? [];
    alike.push(page);
    kinds.set(kind, alike);
  }
  const tasks = [...kinds.values()].map((alike): PagesOfKind => ({ alike, stylesheets }));
  const delivered: DeliveredKind[] = threads > 1 ? await deliverInThreads(tasks, threads) : tasks.map(deliverKind);
  const faults = delivered.flatMap((kind) => kind.faults);
  // All at once: a build takes a minute, so one that named the first fault alone would be run again for each.
  if (faults.length > 0) throw new Error(faults.join("\n"));
  return delivered.flatMap((kind) => kind.pages);
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
