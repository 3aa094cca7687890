import type { HandedKind } from "./deliver-in-threads";
import { deliverKind, type PagesOfKind } from "./deliver-kind";

/** Makes pages of one kind ready to be sent, in a thread, for who began it. */
export function handOver(kind: PagesOfKind): HandedKind {
  const { pages, faults } = deliverKind(kind);
  return { pages: pages.map(({ html, ...page }) => ({ ...page, bytes: Buffer.from(html) })), faults };
}
