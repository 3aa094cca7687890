import { createHash } from "node:crypto";

/** The SHA-256 of a PDF's bytes as the ledger has it, null for bytes that do not begin as a PDF does (ISO 32000-2, 7.5.2). */
export function pdfHash(bytes: Uint8Array): string | null {
  const isPdf = Buffer.from(bytes.subarray(0, 5)).toString("latin1") === "%PDF-";
  return isPdf ? createHash("sha256").update(bytes).digest("hex") : null;
}
