import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** What the behaviour of a command depends on, besides the version of Node. */
const programFiles = ["lib", "package-lock.json"];

/** What the social cards depend on besides their words. Of the programs, all: which of them draw is nobody's to remember. */
export const drawingFiles = ["app", "components", "tailwind.config.ts", ...programFiles];

/**
 * A SHA-256, in hexadecimal, of the program: its files, the versions of its libraries, and the version of Node. `places` are its files and
 * folders, where it is not that of a command.
 *
 * @param {readonly string[]} [places]
 * @returns {string}
 */
export function programHash(places = programFiles) {
  const hash = createHash("sha256").update(process.version);
  for (const file of places.flatMap(filesIn)) hash.update(`\0${file}\n`).update(readFileSync(file));
  return hash.digest("hex");
}

/** @param {string} place */
function filesIn(place) {
  if (path.extname(place) !== "") return [place];
  const files = readdirSync(place, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map((entry) => path.join(entry.parentPath ?? entry.path, entry.name)).sort();
}
