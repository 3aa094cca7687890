import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** The server, as the program beside a bundle: what it imports, but for Node's own modules, is in the file that is made of it. */
const entry = fileURLToPath(new URL("../server/standalone.ts", import.meta.url));

/**
 * Makes the program that serves a bundle (`serverFile` in lib/delivery/bundle/manifest.ts). The same sources and libraries give the same
 * bytes, wherever they lie. Names are kept: the trace of an error can be read.
 */
export async function makeServerProgram(): Promise<Buffer> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    platform: "node",
    // The oldest of `engines` in package.json.
    target: "node20.19",
    format: "esm",
    // A comment with the path of each file would tell where it was made.
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: "none",
  });
  const [file] = outputFiles;
  if (!file) throw new Error("esbuild made no program of lib/delivery/server/standalone.ts.");
  return Buffer.from(file.contents);
}
