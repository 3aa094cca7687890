import { readdirSync, readFileSync, writeFileSync } from "node:fs";

/** The text of a ledger that no longer records the texts: they are still being written. */
export const openLedger = (text: string) => text.replace(/^ {4}sha256:\n(?: {6}.*\n)+/gm, "");

/** Makes the texts in a copy of a content folder such as are still being written: their ledgers no longer record them. */
export function openLedgers(content: string): void {
  for (const name of readdirSync(content, { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith("versions.yaml")) continue;
    const file = `${content}/${name}`;
    writeFileSync(file, openLedger(readFileSync(file, "utf8")));
  }
}
