import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** A loader for content-revision.ts: tells the dev server to watch the content, and writes a hash of it into the module. */
export default function watchContent() {
  const hash = createHash("sha256");
  const visit = (folder) => {
    this.addContextDependency(folder);
    for (const entry of attempt(() => readdirSync(folder, { withFileTypes: true })) ?? []) {
      const own = path.join(folder, entry.name);
      if (entry.isDirectory()) visit(own);
      if (!entry.isFile()) continue;
      this.addDependency(own);
      hash.update(own).update(attempt(() => readFileSync(own)) ?? "");
    }
  };
  for (const folder of ["content", "messages"]) visit(path.join(this.rootContext, folder));
  return `export const contentRevision = "${hash.digest("hex")}";`;
}

/** A file that was just deleted, or does not exist yet, is no reason to stop the dev server. */
function attempt(read) {
  try {
    return read();
  } catch {
    return undefined;
  }
}
