import { createHash } from "node:crypto";
import { brotliCompressSync, gzipSync, constants as zlib } from "node:zlib";
import { type Encoding, encodingSuffixes, encodings, type ResponseKind } from "./headers";
import type { BundleFile } from "./manifest";
import { isCompressible, mediaType } from "./media-types";

/** Each at its strongest level. */
const encode: Record<Encoding, (content: Buffer) => Buffer> = {
  br: (content) =>
    brotliCompressSync(content, {
      params: { [zlib.BROTLI_PARAM_QUALITY]: 11, [zlib.BROTLI_PARAM_SIZE_HINT]: content.length },
    }),
  gzip: (content) => gzipSync(content, { level: 9 }),
};

/** Compresses a file in each encoding that makes it smaller. Returns the files to store, by name, and the manifest's entry. */
export function encodeFile(name: string, content: Buffer, kind: ResponseKind): [Map<string, Buffer>, BundleFile] {
  const stored = new Map([[name, content]]);
  const entry: BundleFile = { kind, type: mediaType(name), ...measure(content), encodings: {} };
  for (const encoding of isCompressible(entry.type) ? encodings : []) {
    const encoded = encode[encoding](content);
    if (encoded.length >= content.length) continue;
    stored.set(name + encodingSuffixes[encoding], encoded);
    entry.encodings[encoding] = measure(encoded);
  }
  return [stored, entry];
}

/** What the manifest says of stored bytes. */
export function measure(content: Buffer): { sha256: string; bytes: number } {
  return { sha256: createHash("sha256").update(content).digest("hex"), bytes: content.length };
}
