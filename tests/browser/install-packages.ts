import type { Machine } from "@/lib/delivery/print/find-chromium";

/**
 * Installs packages of the system with apt-get. Throws an Error when that fails; `otherwise` is what else the reader of its message
 * can do, as the rest of a sentence (`set CHROMIUM_PATH to …`).
 */
export function installPackages({ isRoot, run }: Machine, packages: readonly string[], otherwise: string): void {
  const prefix = isRoot ? [] : ["sudo", "--non-interactive"];
  for (const args of [["update"], ["install", "--yes", ...packages]]) {
    const [command = "apt-get", ...rest] = [...prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", ...args];
    const { status, output } = run(command, ...rest);
    if (status === 0) continue;
    throw new Error(
      `The tests of the site need ${packages.join(", ")}, which could not be installed with apt-get. Install what is missing, or ${otherwise}.\n${output}`,
    );
  }
}
