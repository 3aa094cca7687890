import { spawnSync } from "node:child_process";

/**
 * Makes sure that `command` can be run, from Debian's package `name` when it is missing. Throws an Error that says what to
 * install when that cannot be done.
 */
export function ensureCommand(command: string, name: string): void {
  const exists = () => !spawnSync(command, ["--version"]).error;
  if (exists()) return;
  const prefix = process.getuid?.() === 0 ? [] : ["sudo", "--non-interactive"];
  for (const args of [["update"], ["install", "--yes", "--no-install-recommends", name]]) {
    const [first = "env", ...rest] = [...prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", ...args];
    spawnSync(first, rest, { stdio: "ignore" });
  }
  if (!exists()) throw new Error(`These tests need ${command}, and apt-get gave none. Install the package ${name}.`);
}
