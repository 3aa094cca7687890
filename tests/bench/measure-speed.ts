import { readdirSync, readFileSync } from "node:fs";
import { runWrk } from "../endurance/run-wrk";
import type { Running } from "../http/contract/servers";
import { measureAnswer } from "./measure-bytes";

/** `bytes` is the size of one answer, headers included. */
export type Speed = { perSecond: number; p99: number; megabytes: number; bytes: number };

/** What a server achieves in some seconds of wrk on `path`, and the memory of all its processes afterwards. */
export async function measureSpeed({ port, pid }: Running, path: string, seconds: number): Promise<Speed> {
  await runWrk(`http://127.0.0.1:${port}${path}`, 1).report;
  const report = await runWrk(`http://127.0.0.1:${port}${path}`, seconds, 32, ["Accept-Encoding: br, gzip"]).report;
  if (report.dropped + report.badStatus > 0)
    throw new Error(`${path}: ${report.dropped} dropped, ${report.badStatus} failed.`);
  const bytes = await measureAnswer(port, path);
  return { perSecond: report.perSecond, p99: report.p99, megabytes: residentMegabytes(pid), bytes };
}

/** The proportional memory of a process and its descendants; shared memory counts once. */
function residentMegabytes(pid: number): number {
  const processes = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
  const parentOf = (id: number) => Number(/^\d+ \(.*\) \S (\d+)/s.exec(readOrEmpty(`/proc/${id}/stat`))?.[1]);
  const family = new Set([pid]);
  for (let size = 0; size !== family.size; ) {
    size = family.size;
    for (const id of processes) if (family.has(parentOf(id))) family.add(id);
  }
  const kilobytes = [...family].map((id) =>
    Number(/^Pss:\s+(\d+)/m.exec(readOrEmpty(`/proc/${id}/smaps_rollup`))?.[1] ?? 0),
  );
  return kilobytes.reduce((sum, value) => sum + value, 0) / 1024;
}

function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
