import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { writeBuiltContent } from "../built-content";
import { readAsOf } from "../content/as-of";
import { contentFolder, loadContent } from "../content/load";
import { readPinDates } from "./git/pin-history";
import { asksForHelp } from "./run/asks-for-help";
import { callLanguage } from "./run/call-language";
import { readCache } from "./run/check-cache";
import { clearEarlierBuild } from "./run/clear-earlier-build";
import { drawingFiles, programHash } from "./run/program-hash.mjs";
import { helpWords } from "./words/help-words";

/**
 * Runs `next build` with the adapter that makes the pages and the bundle. The adapter is named in the environment: in
 * next.config.ts it would also change what `next start` answers. `chromium` prints the documents. The pages must know of it
 * before they are rendered, because they link to the PDF. Nor do they
 * look at the clock: a build that ends after midnight is of the day on which it began. What they know of git's history is in a file. Cards that
 * the same program drew before are kept, and what the check found is known.
 */
async function runBuild(chromium: string | null): Promise<number> {
  const asOf = readAsOf(process.env);
  const folder = mkdtempSync(path.join(tmpdir(), "site-build-"));
  const pinDates = path.join(folder, "pin-dates.json");
  writeFileSync(pinDates, JSON.stringify(readPinDates(contentFolder)));
  const findings = path.join(folder, "findings.json");
  writeFileSync(findings, JSON.stringify([...readCache(contentFolder)]));
  const content = path.join(folder, "content");
  const cleared = clearEarlierBuild();
  const next = spawn(process.execPath, ["lib/cli/run/quiet-next.mjs", "build"], {
    stdio: "inherit",
    env: {
      ...process.env,
      NEXT_ADAPTER_PATH: path.resolve("lib/cli/run/next-adapter.mjs"),
      AS_OF: asOf,
      PIN_DATES: pinDates,
      KNOWN_FINDINGS: findings,
      BUILT_CONTENT: content,
      DRAWN_BY: programHash(drawingFiles),
      PREVIEW: asOf === readAsOf({}) ? "0" : "1",
      ...(chromium ? { PDF: "1", CHROMIUM_PATH: chromium } : { PDF: "0" }),
    },
  });
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => next.kill(signal));
  // While Next starts and compiles the program; no process asks for the content before.
  handOver(content, { KNOWN_FINDINGS: findings, AS_OF: asOf });
  const [status] = (await once(next, "close")) as [number | null];
  await cleared;
  rmSync(folder, { recursive: true, force: true });
  return status ?? 1;
}

/** Writes the content to `file`, loaded with `variables` in the environment. Where that fails, each process loads it, and says why it cannot. */
function handOver(file: string, variables: Readonly<Record<string, string>>): void {
  Object.assign(process.env, variables);
  try {
    writeBuiltContent(file, loadContent());
  } catch {
    return;
  }
}

type Plan = { chromium: string | null; problems: readonly string[] };

/** Reads what the environment asks for, or what is wrong with it. lib/site.ts throws while it is loaded, so it is loaded here. */
async function planBuild(): Promise<Plan> {
  try {
    const [{ readEnvironment }, { findPdfBrowser }] = await Promise.all([
      import("./run/environment"),
      import("./run/pdf-browser"),
    ]);
    const { environment, problems } = readEnvironment(process.env);
    if (problems) return { chromium: null, problems };
    const { chromium, reason } = findPdfBrowser(environment.pdf);
    if (reason) process.stdout.write(`${reason}\n`);
    return { chromium, problems: [] };
  } catch (error) {
    return { chromium: null, problems: [(error as Error).message] };
  }
}

/** Prints what is wrong with the texts, and so keeps Next from stopping with a stack trace. Returns the exit code of the check. */
async function runCheck(): Promise<number> {
  const command = ["--max-semi-space-size=32", "lib/cli/run/in-one-file.mjs", "check"];
  const check = spawn(process.execPath, command, { stdio: ["ignore", "inherit", "inherit"] });
  const [status] = (await once(check, "close")) as [number | null];
  return status ?? 1;
}

/** Does what the call and the environment ask for. Returns the exit code. */
async function answer(): Promise<number> {
  const args = process.argv.slice(2);
  if (asksForHelp(args)) {
    process.stdout.write(`${helpWords[callLanguage(args, process.env)].build}\n`);
    return 0;
  }
  const { chromium, problems } = await planBuild();
  for (const problem of problems) process.stderr.write(`${problem}.\n`);
  if (problems.length > 0) return 2;
  return (await runCheck()) || (await runBuild(chromium));
}

process.exitCode = await answer();
