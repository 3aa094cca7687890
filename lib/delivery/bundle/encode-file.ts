import { createHash } from "node:crypto";
import type { Compress, Effort } from "./compress";
import { encodingSuffixes, encodings, type ResponseKind } from "./headers";
import type { BundleFile } from "./manifest";
import { isCompressible, mediaType } from "./media-types";

/** The files to store, by name, and the manifest's entry. */
export type EncodedFile = { stored: Map<string, Buffer>; entry: BundleFile };

/** Compresses a file in each encoding that makes it smaller. */
export async function encodeFile(
  name: string,
  content: Buffer,
  { kind, effort, compress }: { kind: ResponseKind; effort: Effort; compress: Compress },
): Promise<EncodedFile> {
  const stored = new Map([[name, content]]);
  const entry: BundleFile = { kind, type: mediaType(name), ...measure(content), encodings: {} };
  for (const encoding of isCompressible(entry.type) ? encodings : []) {
    const encoded = await compress(content, encoding, effort);
    if (encoded.length >= content.length) continue;
    stored.set(name + encodingSuffixes[encoding], encoded);
    entry.encodings[encoding] = measure(encoded);
  }
  return { stored, entry };
}

/** What the manifest says of stored bytes. */
export function measure(content: Buffer): { sha256: string; bytes: number } {
  return { sha256: createHash("sha256").update(content).digest("hex"), bytes: content.length };
}
