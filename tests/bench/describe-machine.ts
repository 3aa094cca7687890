import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { cpus, loadavg, release, totalmem } from "node:os";
import { integer } from "./section";

/** One line: the day, the machine, how busy it is with other things, and the versions of what is measured. */
export function describeMachine(): string {
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, ${integer(totalmem() / 2 ** 30)} GB, Linux ${release()}`;
  const versions = `Node ${process.versions.node}, Next ${versionOf("next")}, nginx ${nginxVersion()}, wrangler ${versionOf("wrangler", "deploy/edge/")}`;
  const day = new Date().toISOString().slice(0, 10);
  return `Measured ${day} on ${machine}, load ${loadavg()[0]?.toFixed(1)} at the beginning; ${versions}.`;
}

function versionOf(name: string, folder = ""): string {
  return JSON.parse(readFileSync(`${folder}node_modules/${name}/package.json`, "utf8")).version;
}

function nginxVersion(): string {
  return /nginx\/([\d.]+)/.exec(execFileSync("sh", ["-c", "nginx -v 2>&1"], { encoding: "utf8" }))?.[1] ?? "unknown";
}
