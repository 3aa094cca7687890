import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { findFreePort } from "../http/start-site";

/** Seconds: of `git clone`, of `npm ci`, and from `npm start` to the first page. */
export type StartCost = { clone: number; install: number; page: number };

/** Measures how long a person waits who has nothing but the address of the repository. Throws an Error when a step fails. */
export async function measureStart(): Promise<StartCost> {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), "site-start-")), "site");
  try {
    const clone = await timed(() => execFileSync("git", ["clone", "--quiet", "--no-hardlinks", ".", folder]));
    const install = await timed(() => execFileSync("npm", ["ci"], { cwd: folder, stdio: "ignore" }));
    return { clone, install, page: await timed(() => firstPage(folder)) };
  } finally {
    rmSync(path.dirname(folder), { recursive: true, force: true });
  }
}

async function timed(step: () => unknown): Promise<number> {
  const started = performance.now();
  await step();
  return (performance.now() - started) / 1000;
}

/** Runs `npm start` until it answers with a page, and ends it with all that it started. */
async function firstPage(folder: string): Promise<void> {
  const port = await findFreePort();
  const env = { ...process.env, PORT: `${port}`, HOST: "127.0.0.1" };
  const child = spawn("npm", ["start"], { cwd: folder, env, stdio: "ignore", detached: true });
  const closed = once(child, "close");
  try {
    while (!(await answers(`http://127.0.0.1:${port}/zh`))) {
      if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}.`);
      await wait(50);
    }
  } finally {
    if (child.exitCode === null && child.pid) process.kill(-child.pid, "SIGTERM");
    await closed;
  }
}

async function answers(url: string): Promise<boolean> {
  return await fetch(url).then(
    ({ status }) => status === 200,
    () => false,
  );
}
