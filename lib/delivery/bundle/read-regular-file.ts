import { readFileSync, statSync } from "node:fs";
import { copyAgain, orSayWhy } from "./read-problem";

/** Many times what the manifest of a thousand documents has. What is larger would keep a server from answering while it is read. */
const mostBytes = 2 ** 28;

/**
 * Reads a file that has at most `most` bytes. Anything but a regular file is never opened: a pipe would stop the whole program until somebody
 * writes into it. Throws an Error of one line, without a full stop, that names the place and says what to do.
 */
export function readRegularFile(file: string, most = mostBytes): Buffer {
  const stats = orSayWhy(file, () => statSync(file));
  if (!stats.isFile()) {
    const found = stats.isDirectory() ? "a folder" : "a pipe, a socket or a device";
    throw new Error(`${file} is ${found}, and a file belongs there; remove it, and ${copyAgain}`);
  }
  if (stats.size > most)
    throw new Error(`${file} has ${stats.size} bytes, and at most ${most} belong there; ${copyAgain}`);
  return orSayWhy(file, () => readFileSync(file));
}
