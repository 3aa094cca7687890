import { once } from "node:events";
import { statSync } from "node:fs";
import { Worker } from "node:worker_threads";
import type { DeliveredKind, OutputSitePage, PagesOfKind } from "./deliver-kind";

/** A kind as threads hand it over: HTML in UTF-8, half of the room that it takes as text. */
export type HandedKind = { pages: (Omit<OutputSitePage, "html"> & { bytes: Uint8Array })[]; faults: string[] };

/** Makes pages of each kind ready to be sent, on so many threads, and returns them in the order of `kinds`. Throws what a thread throws. */
export async function deliverInThreads(kinds: readonly PagesOfKind[], threads: number): Promise<DeliveredKind[]> {
  const delivered = new Map<PagesOfKind, DeliveredKind>();
  const run = async (own: readonly PagesOfKind[]) => {
    const worker = new Worker(new URL("./delivery-thread.mjs", import.meta.url), { workerData: own });
    const [handed] = (await once(worker, "message")) as [HandedKind[]];
    for (const [index, kind] of own.entries()) delivered.set(kind, received(handed[index]));
  };
  await Promise.all(shares(kinds, threads).map(run));
  return kinds.map((kind) => delivered.get(kind) ?? { pages: [], faults: [] });
}

/** Deals `kinds` out, the largest first, each to who has the fewest bytes to read; nobody is left with none. */
function shares(kinds: readonly PagesOfKind[], count: number): PagesOfKind[][] {
  const sized = kinds.map((kind) => ({
    kind,
    bytes: kind.alike.reduce((sum, { file }) => sum + statSync(file).size, 0),
  }));
  const all = Array.from({ length: count }, () => ({ bytes: 0, kinds: [] as PagesOfKind[] }));
  for (const { kind, bytes } of sized.sort((a, b) => b.bytes - a.bytes)) {
    const [least] = all.toSorted((a, b) => a.bytes - b.bytes);
    least?.kinds.push(kind);
    if (least) least.bytes += bytes;
  }
  return all.flatMap(({ kinds }) => (kinds.length > 0 ? [kinds] : []));
}

function received(handed: HandedKind | undefined): DeliveredKind {
  if (!handed) throw new Error("A thread handed over fewer kinds of pages than it was given.");
  const pages = handed.pages.map(({ bytes, ...page }) => ({
    ...page,
    // Read when it is asked for: the pages of a large site are not in memory as text together.
    get html() {
      return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString();
    },
  }));
  return { pages, faults: handed.faults };
}
