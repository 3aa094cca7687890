import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, gzip, constants as zlib } from "node:zlib";
import type { KeptFiles } from "../../kept-files";
import type { Encoding } from "./headers";

const brotli = promisify(brotliCompress);
const gunzippable = promisify(gzip);

/** `strongest` takes forty times as long as `strong`, for a text that is a twelfth smaller. */
export type Effort = "strongest" | "strong";

/** Returns `content` in an encoding. */
export type Compress = (content: Buffer, encoding: Encoding, effort: Effort) => Promise<Buffer>;

/** Compresses on Node's own threads, so that several files can be compressed at once. */
export const compress: Compress = (content, encoding, effort) => {
  if (encoding === "gzip") return gunzippable(content, { level: 9 });
  const params = {
    [zlib.BROTLI_PARAM_QUALITY]: effort === "strongest" ? zlib.BROTLI_MAX_QUALITY : 9,
    [zlib.BROTLI_PARAM_SIZE_HINT]: content.length,
    [zlib.BROTLI_PARAM_LGWIN]: windowFor(content.length),
  };
  return brotli(content, { params });
};

/** Compresses what is not among `kept`. The versions of the libraries count: the next ones may give other bytes. */
export function keepCompressed(kept: KeptFiles): Compress {
  const { brotli, zlib } = process.versions;
  return (content, encoding, effort) => {
    const sha256 = createHash("sha256").update(content).digest("hex");
    return kept.get(`${encoding} ${effort} of ${sha256} by brotli ${brotli}, zlib ${zlib}`, () =>
      compress(content, encoding, effort),
    );
  };
}

/** The smallest window, as a power of two, that holds `bytes`: preparing the usual one of 4 MB takes longer than most pages. */
function windowFor(bytes: number): number {
  return Math.min(Math.max(Math.ceil(Math.log2(bytes + 16)), zlib.BROTLI_MIN_WINDOW_BITS), zlib.BROTLI_DEFAULT_WINDOW);
}
