import { spawnSync } from "node:child_process";
import path from "node:path";

/** What `npm run <command>` calls. It makes one file of the command that is kept: a process starts in a fifth of the time. */
export const inOneFile = path.resolve("lib/cli/run/in-one-file.mjs");

type Call = {
  /** A folder that has `lib`, `package-lock.json` and `node_modules` of the site, or links to them. */
  folder?: string;
  env?: Readonly<Record<string, string>>;
  /** Milliseconds after which it is ended, if it has not ended by itself. */
  timeout?: number;
};

/** Runs a command as `npm run <command> -- <args>` does, in English where `env` does not say otherwise. */
export function runCommand(command: string, args: readonly string[], { folder = ".", env = {}, timeout }: Call = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [inOneFile, command, ...args], {
    cwd: folder,
    encoding: "utf8",
    timeout,
    killSignal: "SIGKILL",
    env: { ...process.env, LC_ALL: "C", ...env },
  });
  return { code: status, out: stdout, err: stderr };
}
