import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { deserialize, serialize } from "node:v8";
import type { Content } from "./content/model/document";

/**
 * Writes what a site publishes for the processes of a build, which would each read, check and compile all texts to have it. A process finds
 * the whole file or none.
 */
export function writeBuiltContent(file: string, content: Content): void {
  const own = `${file}.part`;
  writeFileSync(own, serialize(content));
  renameSync(own, file);
}

/**
 * Reads what `lib/cli/build.ts` has written, from the file that the environment names (`BUILT_CONTENT`). Undefined where there is none, as in
 * development, or none yet: the content is then to be loaded.
 */
export function readBuiltContent(file = process.env.BUILT_CONTENT): Content | undefined {
  if (!file) return undefined;
  try {
    return deserialize(readFileSync(file)) as Content;
  } catch {
    return undefined;
  }
}
