import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, it } from "vitest";
import { bundleFolder } from "@/lib/delivery/bundle/manifest";
import { type Running, startEmbedded } from "../http/contract/servers";
import { startStandalone } from "../http/standalone-server";
import { readUntilRefused } from "./readers";
import { runWrk } from "./run-wrk";

const page = "/zh/privacy-policy";

/** Stops a server of the bundle with `signal` while wrk and our own readers send requests. */
async function endUnderLoad(signal: NodeJS.Signals, start: (folder: string) => Promise<Running>) {
  const server = await start(bundleFolder);
  // wrk does not distinguish a dropped request from a refused connection, so it is only there for the load.
  const { child, report } = runWrk(`http://127.0.0.1:${server.port}${page}`, 30);
  report.catch(() => {});
  const tally = readUntilRefused(server.port, `GET ${page} HTTP/1.1\r\nHost: localhost\r\n\r\n`, 16);
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  const status = await server.stop(signal);
  child.kill();
  return { status, ...(await tally) };
}

/** Both ways to run the same server. */
const servers = [
  { name: "npm start", start: (folder: string) => startEmbedded(folder) },
  { name: "server.mjs", start: (folder: string) => startStandalone(folder) },
];

it.each(servers)("$name: SIGTERM under load drops no request, and the server exits with 0", async ({ start }) => {
  const { status, answered, dropped } = await endUnderLoad("SIGTERM", start);
  expect({ status, dropped }).toEqual({ status: 0, dropped: 0 });
  expect(answered).toBeGreaterThan(500);
});

it("SIGKILL drops requests: the count would notice", async () => {
  expect((await endUnderLoad("SIGKILL", startEmbedded)).dropped).toBeGreaterThan(0);
});

/** How long Node alone takes to start and stop on this machine, as busy as it is, in milliseconds. */
async function measureNode(): Promise<number> {
  const started = performance.now();
  await once(spawn(process.execPath, ["--eval", "0"]), "close");
  return performance.now() - started;
}

it.each(servers)("$name: is ready within a second of a kill", async ({ start }) => {
  const times: number[] = [];
  for (let attempt = 0; attempt < 3; attempt++) {
    const killed = await start(bundleFolder);
    await killed.stop("SIGKILL");
    // One second if Node starts in 50 ms: on a busy machine everything takes longer.
    const second = Math.max(1_000, 20 * (await measureNode()));
    const started = performance.now();
    const server = await start(bundleFolder);
    times.push((performance.now() - started) / second);
    await server.stop();
  }
  expect(Math.min(...times)).toBeLessThan(1);
});
