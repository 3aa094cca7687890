import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

/** Runs git in `folder` and returns what it prints. Throws git's own Error when it fails or is not there. */
export function runGit(folder: string, args: readonly string[], input?: string): Buffer {
  return execFileSync("git", ["-C", folder, ...args], {
    input,
    maxBuffer: Number.POSITIVE_INFINITY,
    stdio: ["pipe", "pipe", "pipe"],
  });
}

/** The folder that holds `folder`, or the nearest one above it that is there: git must run somewhere. */
export function existingParent(folder: string): string {
  let parent = path.dirname(path.resolve(folder));
  while (!existsSync(parent)) parent = path.dirname(parent);
  return parent;
}

/**
 * Reads objects in one run of git, by their hashes or as `<commit>:<path>`. Returns for each that is there its hash and its bytes, in
 * their order.
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
