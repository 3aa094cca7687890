import { readdirSync } from "node:fs";
import path from "node:path";
import type { OutputFile } from "./next-output";

/** The files of `public/` in the folder `root`: Next serves them as they are and does not hand them to an adapter. */
export function findPublicFiles(root: string): OutputFile[] {
  const folder = path.join(root, "public");
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name))
    .map((file) => ({ path: `/${path.relative(folder, file)}`, file }));
}
