import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { bundleFolder, readManifest, siteFolder } from "../delivery/bundle/manifest";
import { readRegularFile } from "../delivery/bundle/read-regular-file";
import { serveSite, stopSignal } from "../delivery/server/serve-site";
import { asksForHelp } from "./run/asks-for-help";
import { callLanguage } from "./run/call-language";
import type { Environment } from "./run/environment";
import { tellOverdue } from "./run/tell-overdue";
import { helpWords } from "./words/help-words";

/** The running build. */
let build: ChildProcess | undefined;
let stopping = false;

const stopped = stopSignal((signal) => {
  stopping = true;
  build?.kill(signal);
});

const args = process.argv.slice(2);
if (asksForHelp(args)) {
  process.stdout.write(`${helpWords[callLanguage(args, process.env)].start}\n`);
  process.exit(0);
}
const [named] = args;
const environment = await readEnvironmentOrExit();
const folder = named ?? bundleFolder;
if (!named && !hasBundle(folder, environment.origin)) {
  const status = await runBuild();
  if (stopping || status !== 0) process.exit(stopping ? 0 : status);
}
const fallSilent = tellOverdue(folder, (lines) => process.stderr.write(lines));
const status = await serveSite(folder, environment, stopped);
fallSilent();
process.exit(status);

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

/**
 * True when there is a bundle that this program can read and, if `origin` is given, its URLs begin with it: a build writes the origin
 * into the pages.
 */
function hasBundle(bundle: string, origin: string | undefined): boolean {
  try {
    const { files } = readManifest(bundle);
    const robots = readRegularFile(path.join(bundle, siteFolder, "robots.txt"), files["robots.txt"]?.bytes ?? 0);
    return !origin || robots.includes(`Sitemap: ${origin}/sitemap.xml\n`);
  } catch {
    return false;
  }
}

/** A site that is started is not built again soon: nothing that Next compiles is kept for the next build. */
async function runBuild(): Promise<number> {
  build = spawn(process.execPath, ["--import", "tsx", "lib/cli/build.ts"], {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, KEEP_COMPILED: "0" },
  });
  const [status] = (await once(build, "close")) as [number | null];
  return status ?? 1;
}
