import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** A copy of the whole site in its own folder, to change and build. */
export type SiteCopy = {
  folder: string;
  /** Replaces a passage of a file; throws when the file does not hold it. */
  edit: (file: string, from: string, to: string) => void;
  add: (file: string, text: string) => void;
  /** Records that somebody read every text of a document side by side, as `npm run accept` does. */
  accept: (slug: string) => void;
  /** Checks the content and builds, with these variables in the environment. */
  build: (variables?: Readonly<Record<string, string>>) => Promise<{ status: number | null; output: string }>;
  remove: () => void;
};

/** Copies the site into a new folder. */
export function copySite(): SiteCopy {
  // Not within the original, which Next would mistake for the copy's root.
  const folder = mkdtempSync(path.join(tmpdir(), "site-copy-"));
  // nginx reads the bundle in it as a user of its own.
  chmodSync(folder, 0o755);
  const files = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    encoding: "utf8",
  });
  for (const file of files.split("\0"))
    if (file && !file.startsWith("tests/")) cpSync(file, path.join(folder, file), { force: true });
  const packages = [path.resolve("node_modules"), path.join(folder, "node_modules")];
  // Hard links are quick, but do not work across file systems.
  if (spawnSync("cp", ["-al", ...packages]).status !== 0) execFileSync("cp", ["-R", ...packages]);
  return {
    folder,
    edit(file, from, to) {
      const text = readFileSync(path.join(folder, file), "utf8");
      if (!text.includes(from)) throw new Error(`${file} does not hold "${from}".`);
      writeFileSync(
        path.join(folder, file),
        text.replace(from, () => to),
      );
    },
    add: (file, text) => writeFileSync(path.join(folder, file), text),
    accept(slug) {
      execFileSync(process.execPath, ["lib/cli/run/in-one-file.mjs", "accept", slug], { cwd: folder, stdio: "pipe" });
    },
    async build(variables = {}) {
      const environment: NodeJS.ProcessEnv = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...variables };
      for (const name of Object.keys(environment))
        if (/^(NODE_ENV|VITEST.*|TEST)$/.test(name)) delete environment[name];
      const child = spawn(process.execPath, ["--import", "tsx", "lib/cli/build.ts"], { cwd: folder, env: environment });
      let output = "";
      for (const stream of [child.stdout, child.stderr])
        stream.setEncoding("utf8").on("data", (text: string) => (output += text));
      const [status] = (await once(child, "close")) as [number | null];
      return { status, output };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
