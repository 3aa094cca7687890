import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** What the behaviour of a command depends on, besides the version of Node. */
const programFiles = ["lib", "package-lock.json"];

/**
 * A SHA-256, in hexadecimal, of the program: its files, the versions of its libraries, and the version of Node.
 *
 * @returns {string}
 */
export function programHash() {
  const hash = createHash("sha256").update(process.version);
  for (const file of programFiles.flatMap(filesIn)) hash.update(`\0${file}\n`).update(readFileSync(file));
  return hash.digest("hex");
}

/** @param {string} place */
function filesIn(place) {
  if (path.extname(place) !== "") return [place];
  const files = readdirSync(place, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map((entry) => path.join(entry.parentPath ?? entry.path, entry.name)).sort();
}
