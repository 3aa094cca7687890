import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readManifest } from "@/lib/delivery/bundle/manifest";
import { nginxMain, nginxSite } from "@/lib/delivery/nginx/nginx-configuration";
import { writeEdge } from "@/lib/delivery/write-deployment";
import { findFreePort } from "../start-site";
import { exchange } from "./wire";

/** A running server of the bundle. `stop` ends it and resolves with its exit code. */
export type Running = { port: number; pid: number; stop: (signal?: NodeJS.Signals) => Promise<number | null> };

/** The embedded server, as `npm start -- <folder>` runs it. */
export async function startEmbedded(folder: string): Promise<Running> {
  const port = await findFreePort();
  const child = run(process.execPath, ["--import", "tsx", "lib/cli/start.ts", folder], { PORT: `${port}` });
  return await ready(child, port);
}

/** nginx with the configuration made for the bundle in `folder`, and for those in `others` (the releases before). */
export async function startNginx(folder: string, ...others: string[]): Promise<Running> {
  ensureNginx();
  const port = await findFreePort();
  const home = mkdtempSync(path.join(tmpdir(), "site-nginx-"));
  mkdirSync(path.join(home, "run"));
  chmodSync(home, 0o755);
  for (const bundle of [folder, ...others]) keepAssets(bundle, path.join(home, "assets"));
  const place = {
    listen: `127.0.0.1:${port}`,
    root: path.resolve(folder, "site"),
    assetsRoot: path.join(home, "assets"),
    included: home,
  };
  const written = nginxSite([readManifest(folder), ...others.map(readManifest)], place);
  for (const [name, text] of Object.entries(written)) writeFileSync(path.join(home, name), text);
  writeFileSync(path.join(home, "nginx.conf"), nginxMain(path.join(home, "site.conf"), path.join(home, "run")));
  const child = run("nginx", ["-p", home, "-e", "stderr", "-c", path.join(home, "nginx.conf"), "-g", "daemon off;"]);
  child.on("close", () => rmSync(home, { recursive: true, force: true }));
  return await ready(child, port);
}

/** Copies the hashed assets of a release to the folder with those of every release, as deploy/README.md says. */
function keepAssets(bundle: string, target: string): void {
  const assets = path.join(bundle, "site/_next/static");
  if (existsSync(assets)) cpSync(assets, path.join(target, "_next/static"), { recursive: true });
}

/** Installs Debian's nginx if it is missing; the tests must run as root for that. */
function ensureNginx(): void {
  if (existsSync("/usr/sbin/nginx") && existsSync("/usr/lib/nginx/modules/ngx_http_brotli_static_module.so")) return;
  const sudo = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  for (const command of [
    ["apt-get", "update"],
    ["apt-get", "install", "-y", "--no-install-recommends", "nginx", "libnginx-mod-http-brotli-static"],
  ]) {
    const [program = "", ...args] = [...sudo, ...command];
    execFileSync(program, args, { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
  }
}

/** Runs a server in its own process group, so that its children end with it. */
export function run(command: string, args: string[], variables: Record<string, string> = {}): ChildProcess {
  const environment: NodeJS.ProcessEnv = { ...process.env, ...variables };
  for (const name of Object.keys(environment)) if (/^(NODE_ENV|VITEST.*|TEST)$/.test(name)) delete environment[name];
  return spawn(command, args, { env: environment, stdio: ["ignore", "pipe", "pipe"], detached: true });
}

/** Resolves once the server answers on `port`. Rejects with its output if it exits first, or takes too long. */
export async function ready(child: ChildProcess, port: number, seconds = 30): Promise<Running> {
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (text) => (output = (output + text).slice(-4000)));
  const closed = once(child, "close") as Promise<[number | null]>;
  const stop = async (signal: NodeJS.Signals = "SIGTERM") => {
    if (child.exitCode === null && child.pid) process.kill(child.pid, signal);
    const [status] = await closed;
    endGroup(child);
    return status;
  };
  for (let waited = 0; waited < seconds * 20; waited++) {
    if (child.exitCode !== null) throw new Error(`The server ended before it was ready:\n${output}`);
    const answer = await exchange(port, "GET /robots.txt HTTP/1.1\r\nHost: localhost\r\n\r\n").catch(() => null);
    if (answer) return { port, pid: child.pid ?? 0, stop };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  endGroup(child);
  throw new Error(`The server was not ready within ${seconds} seconds:\n${output}`);
}

function endGroup({ pid }: ChildProcess): void {
  try {
    if (pid) process.kill(-pid, "SIGKILL");
  } catch {
    // Nothing of it is left.
  }
}

/** workerd with what `npm run deploy:edge` makes of the bundle in `folder`, as wrangler runs it on a machine without a network. */
export async function startEdge(folder: string): Promise<Running> {
  const port = await findFreePort();
  const home = mkdtempSync(path.join(tmpdir(), "site-edge-"));
  const assets = path.join(home, "assets");
  writeEdge(folder, assets);
  const options = {
    config: "deploy/edge/wrangler.jsonc",
    assets,
    ip: "127.0.0.1",
    port: `${port}`,
    "inspector-port": `${await findFreePort()}`,
    "persist-to": path.join(home, "state"),
    "show-interactive-dev-session": "false",
  };
  const child = run(
    process.execPath,
    [
      "deploy/edge/node_modules/wrangler/bin/wrangler.js",
      "dev",
      ...Object.entries(options).map(([name, value]) => `--${name}=${value}`),
    ],
    { CI: "1", WRANGLER_SEND_METRICS: "false" },
  );
  const server = await ready(child, port, 60);
  // wrangler restarts workerd when it ends, and does not end while there is one: kill the whole group at once.
  const stop = async () => {
    endGroup(child);
    rmSync(home, { recursive: true, force: true });
    return null;
  };
  return { ...server, stop };
}

/** `next start` on the build of the site. */
export async function startNext(): Promise<Running> {
  const port = await findFreePort();
  const next = ["--import", "tsx", "lib/cli/run/start-next.ts", "--port", `${port}`];
  return await ready(run(process.execPath, next), port);
}
