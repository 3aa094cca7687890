import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { makeServerProgram } from "@/lib/delivery/build/server-program";
import { findFreePort } from "../../../http/start-site";
import { writeSampleBundle } from "../sample-bundle";

let program: Buffer;
beforeAll(async () => {
  program = await makeServerProgram();
});

/** An environment of `variables` alone: what types ask for besides is Next's. */
const alone = (variables: Record<string, string>) => variables as unknown as NodeJS.ProcessEnv;

/** Two releases with their programs, and a link `current` to the first, in a new folder. */
function makeHome(): { home: string; leadTo: (release: string) => void } {
  const home = mkdtempSync(path.join(tmpdir(), "site-standalone-"));
  onTestFinished(() => rmSync(home, { recursive: true }));
  chmodSync(home, 0o755);
  for (const mark of ["first", "second"]) writeSampleBundle(path.join(home, mark), mark, program);
  const leadTo = (release: string) => {
    symlinkSync(release, path.join(home, "next"));
    renameSync(path.join(home, "next"), path.join(home, "current"));
  };
  leadTo("first");
  return { home, leadTo };
}

/** Runs the program named so with Node alone, until the test ends; resolves once it is ready. */
async function start(named: string, variables: Record<string, string> = {}, cwd = "/") {
  const port = await findFreePort();
  const child = spawn(process.execPath, [named], { cwd, env: alone({ PORT: `${port}`, ...variables }), stdio: "pipe" });
  onTestFinished(() => void child.kill("SIGKILL"));
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (output += text));
  await Promise.race([once(child.stdout, "data"), once(child, "close")]);
  const ask = async (target: string) => await (await fetch(`http://127.0.0.1:${port}${target}`)).text();
  return { child, port, ask, output: () => output };
}

async function stop(child: ChildProcess): Promise<number | null> {
  child.kill("SIGTERM");
  const [status] = await once(child, "close");
  return status;
}

it("serves the folder that it lies in, says so, and ends with 0 on SIGTERM", async () => {
  const { home } = makeHome();
  const { child, port, ask, output } = await start(path.join(home, "first/server.mjs"));
  expect(output()).toBe(`The site is ready at http://localhost:${port}\n`);
  expect(await ask("/en")).toContain("first of /en");
  expect(await ask("/healthz")).toBe("ok\n");
  expect(await ask("/server.mjs")).toContain("first of /404");
  expect(await stop(child)).toBe(0);
  expect(output()).toBe(`The site is ready at http://localhost:${port}\n`);
});

it.each([
  { name: "an absolute name", named: (home: string) => path.join(home, "current/server.mjs"), cwd: () => "/" },
  { name: "a name within a folder", named: () => "current/server.mjs", cwd: (home: string) => home },
  {
    name: "a name with a detour",
    named: (home: string) => `${path.join(home, "first")}/../current/./server.mjs`,
    cwd: () => "/",
  },
])("follows the link in $name to the next release", async ({ named, cwd }) => {
  const { home, leadTo } = makeHome();
  const { ask, output } = await start(named(home), {}, cwd(home));
  leadTo("second");
  await expect.poll(() => ask("/en"), { timeout: 10_000 }).toContain("second of /en");
  expect(output()).toContain(`The release in ${path.join(home, "second")} is taken.\n`);
});

describe("a pipe in a file's place is never opened", () => {
  const makePipe = (file: string) => {
    rmSync(file);
    execFileSync("mkfifo", [file]);
  };

  it.each(["manifest.json", "site/en.html"])("%s at the start", async (name) => {
    const { home } = makeHome();
    makePipe(path.join(home, "first", name));
    const run = spawnSync(process.execPath, [path.join(home, "first/server.mjs")], {
      env: alone({ PORT: `${await findFreePort()}` }),
      timeout: 20_000,
      killSignal: "SIGKILL",
    });
    expect([run.status, run.stderr.toString()]).toEqual([
      1,
      `The site cannot be served: ${path.join(home, "first", name)} is a pipe, a socket or a device, and a file belongs there; remove it, and copy the whole folder of a build again.\n`,
    ]);
  });

  it.each(["manifest.json", "site/en.html"])("%s in the next release", async (name) => {
    const { home, leadTo } = makeHome();
    const { child, ask, output } = await start(path.join(home, "current/server.mjs"));
    makePipe(path.join(home, "second", name));
    leadTo("second");
    await expect
      .poll(output, { timeout: 10_000 })
      .toContain(`${path.join(home, "second", name)} is a pipe, a socket or`);
    expect(await ask("/en")).toContain("first of /en");
    expect(await stop(child)).toBe(0);
  });
});

it("a link to the program alone leads to the folder of the program", async () => {
  const { home } = makeHome();
  symlinkSync("second/server.mjs", path.join(home, "site.mjs"));
  expect(await (await start(path.join(home, "site.mjs"))).ask("/en")).toContain("second of /en");
});

it("LOG=json makes every line an object", async () => {
  const { home } = makeHome();
  const { child, ask, output } = await start(path.join(home, "first/server.mjs"), { LOG: "json" });
  await ask("/healthz?mail=me@a.example");
  expect(await stop(child)).toBe(0);
  const lines = output().trimEnd().split("\n");
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { message: expect.stringContaining("The site is ready at ") },
    { method: "GET", path: "/healthz", status: 200, bytes: expect.any(Number) },
  ]);
  expect(output()).not.toContain("me@a.example");
});

it.each([
  {
    call: [],
    variables: { PORT: "eighty", LOG: "yes" },
    errors: /^PORT is "eighty".+\nLOG is "yes".+\.\n$/,
  },
  { call: ["folder"], variables: { PORT: "1", LOG: "" }, errors: /^Usage: node server\.mjs\n/ },
])("called with $call and $variables it says what to type", ({ call, variables, errors }) => {
  const { home } = makeHome();
  const run = spawnSync(process.execPath, [path.join(home, "first/server.mjs"), ...call], { env: alone(variables) });
  expect([run.status, run.stdout.toString(), run.stderr.toString()]).toEqual([2, "", expect.stringMatching(errors)]);
});

it("--help prints how it is called", () => {
  const { home } = makeHome();
  const run = spawnSync(process.execPath, [path.join(home, "first/server.mjs"), "--help"], { env: alone({}) });
  expect([run.status, run.stderr.toString()]).toEqual([0, ""]);
  for (const name of ["PORT", "HOST", "LOG"]) expect(run.stdout.toString()).toContain(`${name}: `);
});
