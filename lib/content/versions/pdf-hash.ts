import { createHash } from "node:crypto";

/**
 * The SHA-256 of a PDF's bytes as the ledger has it, null for bytes that do not begin and end as a PDF does (ISO 32000-2, 7.5.2
 * and 7.5.5): one that was cut off has no end. */
export function pdfHash(bytes: Uint8Array): string | null {
  const textOf = (part: Uint8Array) => Buffer.from(part).toString("latin1");
  const isPdf = textOf(bytes.subarray(0, 5)) === "%PDF-" && textOf(bytes.subarray(-32)).includes("%%EOF");
  return isPdf ? createHash("sha256").update(bytes).digest("hex") : null;
}
