import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

/** Runs git in `folder` and returns what it prints. Throws git's own Error when git fails or is not installed. */
export function runGit(folder: string, args: readonly string[], input?: string): Buffer {
  return execFileSync("git", ["-C", folder, ...args], {
    input,
    maxBuffer: Number.POSITIVE_INFINITY,
    stdio: ["pipe", "pipe", "pipe"],
  });
}

/** The parent of `folder`, or the nearest folder above it that exists: git must run somewhere. */
export function existingParent(folder: string): string {
  let parent = path.dirname(path.resolve(folder));
  while (!existsSync(parent)) parent = path.dirname(parent);
  return parent;
}

/**
 * Reads objects in one run of git, by their hashes or as `<commit>:<path>`. Returns the hash and the bytes of each that exists,
 * in the same order.
 */
export function readObjects(folder: string, names: readonly string[]): { hash: string; bytes: Uint8Array }[] {
  const output = names.length === 0 ? Buffer.alloc(0) : runGit(folder, ["cat-file", "--batch"], names.join("\n"));
  const objects: { hash: string; bytes: Uint8Array }[] = [];
  for (let at = 0; at < output.length; ) {
    const lineEnd = output.indexOf("\n", at);
    const [, hash, size] = /^([\da-f]+) \w+ (\d+)$/.exec(output.toString("utf8", at, lineEnd)) ?? [];
    at = lineEnd + 1;
    if (hash === undefined) continue;
    objects.push({ hash, bytes: output.subarray(at, at + Number(size)) });
    at += Number(size) + 1;
  }
  return objects;
}
