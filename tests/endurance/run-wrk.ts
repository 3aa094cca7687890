import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { ensureCommand } from "../http/command";

export type LoadReport = {
  requests: number;
  perSecond: number;
  /** The 99th percentile of the latency, in milliseconds. */
  p99: number;
  /** Errors on open connections. A refused connection does not count: it never carried a request. */
  dropped: number;
  refused: number;
  badStatus: number;
};

/** Runs wrk against `url` for some seconds; `child` runs meanwhile. */
export function runWrk(
  url: string,
  seconds: number,
  connections = 32,
  headers: string[] = [],
): { child: ChildProcess; report: Promise<LoadReport> } {
  ensureCommand("wrk", "wrk");
  const options = headers.flatMap((header) => ["-H", header]);
  const child = spawn("wrk", ["-t", "1", "-c", `${connections}`, "-d", `${seconds}s`, "--latency", ...options, url], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
  return { child, report: once(child, "close").then(() => readReport(output)) };
}

/** Reads wrk's report. Throws an Error for anything else. */
function readReport(output: string): LoadReport {
  const number = (pattern: RegExp) => Number(pattern.exec(output)?.[1] ?? 0);
  const p99 = /99%\s+([\d.]+)(us|ms|s|m)/.exec(output);
  const requests = number(/(\d+) requests in/);
  if (!requests || !p99) throw new Error(`wrk said:\n${output}`);
  const scale = { us: 0.001, ms: 1, s: 1000, m: 60_000 }[p99[2] as "us" | "ms" | "s" | "m"];
  return {
    requests,
    perSecond: number(/Requests\/sec:\s+([\d.]+)/),
    p99: Number(p99[1]) * scale,
    dropped: number(/read (\d+)/) + number(/write (\d+)/) + number(/timeout (\d+)/),
    refused: number(/connect (\d+)/),
    badStatus: number(/Non-2xx or 3xx responses: (\d+)/),
  };
}
