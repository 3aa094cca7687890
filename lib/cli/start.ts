import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { asksForHelp } from "./run/asks-for-help";
import { callLanguage } from "./run/call-language";
import type { Environment } from "./run/environment";
import { helpWords } from "./words/help-words";

/** The running build. */
let build: ChildProcess | undefined;
let stopping = false;

const stopped = new Promise<void>((resolve) => {
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.on(signal, () => {
      stopping = true;
      build?.kill(signal);
      resolve();
    });
  }
});

const args = process.argv.slice(2);
if (asksForHelp(args)) {
  process.stdout.write(`${helpWords[callLanguage(args, process.env)].start}\n`);
  process.exit(0);
}
const [named] = args;
const { port, host, origin } = await readEnvironmentOrExit();
const folder = named ?? "dist";
if (!named && !hasBundle(folder, origin)) {
  const status = await runBuild();
  if (stopping || status !== 0) process.exit(stopping ? 0 : status);
}
process.exit(await serve());

/** lib/site.ts throws while it is loaded when SITE_ORIGIN is wrong. That, too, is printed as a sentence. */
async function readEnvironmentOrExit(): Promise<Environment> {
  const { environment, problems } = await import("./run/environment").then(
    ({ readEnvironment }) => readEnvironment(process.env),
    (error: Error) => ({ environment: null, problems: [error.message] }),
  );
  if (environment) return environment;
  for (const problem of problems) process.stderr.write(`${problem}.\n`);
  process.exit(2);
}

/** True when there is a bundle and, if `origin` is given, its URLs begin with it: a build writes the origin into the pages. */
function hasBundle(bundle: string, origin: string | undefined): boolean {
  const robots = path.join(bundle, "site/robots.txt");
  if (!existsSync(robots)) return false;
  return !origin || readFileSync(robots, "utf8").includes(`Sitemap: ${origin}/sitemap.xml\n`);
}

async function runBuild(): Promise<number> {
  build = spawn("npm", ["run", "build"], { stdio: ["ignore", "inherit", "inherit"] });
  const [status] = (await once(build, "close")) as [number | null];
  return status ?? 1;
}

/** Serves the bundle until a signal arrives. Prints the address once the server is ready. */
async function serve(): Promise<number> {
  const { serveBundle } = await import("../delivery/server/serve-bundle");
  try {
    const service = await serveBundle(folder, port, host);
    const name = host?.includes(":") ? `[${host}]` : host;
    process.stdout.write(`The site is ready at http://${name ?? "localhost"}:${port}\n`);
    await stopped;
    await service.stop();
    return 0;
  } catch (error) {
    process.stderr.write(`The site cannot be served: ${(error as Error).message}\n`);
    return 1;
  }
}
