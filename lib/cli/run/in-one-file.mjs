import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { programHash } from "./program-hash.mjs";
import { writeWhole } from "./write-whole.mjs";

/**
 * `node lib/cli/run/in-one-file.mjs check …` runs `lib/cli/check.ts` as one JavaScript file. esbuild makes it anew when the
 * program has changed: loading five hundred modules one by one takes longer than most checks. It is safe to delete.
 */
// `| head` reads the beginning and leaves: the work goes on, and nobody hears of it.
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
});
const [command = ""] = process.argv.splice(2, 1);
const folder = path.resolve("node_modules/.cache/commands");
const hash = programHash();
// Whatever the command keeps for its next run it keeps for this program: it need not read all of it again.
globalThis.programOfCommand = hash;
const kept = path.join(folder, `${command}-${hash.slice(0, 16)}.mjs`);
await import(pathToFileURL(existsSync(kept) ? kept : await make()).href);

/** Writes the file, outside the project if that is read-only, and returns its path. */
async function make() {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    entryPoints: [`lib/cli/${command}.ts`],
    bundle: true,
    write: false,
    platform: "node",
    format: "esm",
    // Libraries in the older module format load Node's modules with `require`.
    banner: { js: `import { createRequire } from "node:module"; const require = createRequire(process.cwd() + "/");` },
  });
  const text = outputFiles[0].contents;
  try {
    writeWhole(kept, text);
    return kept;
  } catch {
    const other = path.join(mkdtempSync(path.join(tmpdir(), "command-")), "command.mjs");
    writeFileSync(other, text);
    return other;
  }
}
