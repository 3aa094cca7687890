import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";

/**
 * `next build` with the adapter that makes the pages and the bundle. The adapter is named in the environment and not in
 * next.config.ts, where it would change what `next start` answers, too.
 */
async function runBuild(): Promise<number> {
  const next = spawn(process.execPath, ["node_modules/next/dist/bin/next", "build"], {
    stdio: "inherit",
    env: { ...process.env, NEXT_ADAPTER_PATH: path.resolve("lib/cli/next-adapter.mjs") },
  });
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => next.kill(signal));
  const [status] = (await once(next, "close")) as [number | null];
  return status ?? 1;
}

/** What is wrong with the environment: lib/site.ts, which is part of it, throws while it is loaded. */
async function environmentProblems(): Promise<readonly string[]> {
  return import("./environment").then(
    ({ readEnvironment }) => readEnvironment(process.env).problems ?? [],
    (error: Error) => [error.message],
  );
}

const problems = await environmentProblems();
for (const problem of problems) process.stderr.write(`${problem}.\n`);
process.exitCode = problems.length > 0 ? 2 : await runBuild();
