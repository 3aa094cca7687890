import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import type { Environment } from "./environment";

/** The child at work: the build, then the server. */
let child: ChildProcess | undefined;
let stopping = false;

for (const signal of ["SIGTERM", "SIGINT"] as const) {
  process.on(signal, () => {
    stopping = true;
    child?.kill(signal);
  });
}

const { port, host, origin } = await readEnvironmentOrExit();
if (!hasBuild(origin)) {
  const status = await run("npm", ["run", "build"], "inherit");
  if (status !== 0) process.exit(status);
}
process.exit(await serve());

/** lib/site.ts throws while it is loaded when SITE_ORIGIN is wrong: that is a sentence, too. */
async function readEnvironmentOrExit(): Promise<Environment> {
  const { environment, problems } = await import("./environment").then(
    ({ readEnvironment }) => readEnvironment(process.env),
    (error: Error) => ({ environment: null, problems: [error.message] }),
  );
  if (environment) return environment;
  for (const problem of problems) process.stderr.write(`${problem}.\n`);
  process.exit(2);
}

/**
 * True when there is a whole build whose URLs begin with `origin`, if one is asked for. The origin is written into the pages;
 * robots.txt names it, and is among the last files of a build.
 */
function hasBuild(origin: string | undefined): boolean {
  const robots = ".next/server/app/robots.txt.body";
  if (!existsSync(".next/BUILD_ID") || !existsSync(robots)) return false;
  return !origin || readFileSync(robots, "utf8").includes(`Sitemap: ${origin}/sitemap.xml\n`);
}

/** Serves the build until the server ends; says where it is once it is ready. */
function serve(): Promise<number> {
  const hostname = host ? ["--hostname", host] : [];
  const next = ["node_modules/next/dist/bin/next", "start", "--port", String(port), ...hostname];
  return run(process.execPath, next, "pipe", (output) => {
    if (!output.includes("Ready in")) return false;
    const name = host?.includes(":") ? `[${host}]` : host;
    process.stdout.write(`The site is ready at http://${name ?? "localhost"}:${port}\n`);
    return true;
  });
}

/**
 * Runs `command` and resolves with its exit code, 0 when a signal to this process ended it. `onOutput` gets all of its piped
 * output again and again until it returns true.
 */
async function run(
  command: string,
  args: string[],
  stdout: "inherit" | "pipe",
  onOutput: (output: string) => boolean = () => true,
): Promise<number> {
  if (stopping) return 0;
  child = spawn(command, args, { stdio: ["ignore", stdout, "inherit"] });
  let output = "";
  let done = false;
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    if (!done) output += text;
    done ||= onOutput(output);
  });
  const [status] = (await once(child, "close")) as [number | null];
  return stopping ? 0 : (status ?? 1);
}
