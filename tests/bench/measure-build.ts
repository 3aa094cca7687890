import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";

export type BuildCost = { seconds: number; megabytes: number };

/** Runs the build as GNU time measures it; `megabytes` is the peak of its largest process. */
export async function measureBuild(): Promise<BuildCost> {
  const timed = existsSync("/usr/bin/time");
  const command = ["npm", "run", "--silent", "build"];
  const started = performance.now();
  const child = spawn(timed ? "/usr/bin/time" : "npm", timed ? ["-f", "peak %M", ...command] : command.slice(1), {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let output = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (output += text));
  const [status] = await once(child, "close");
  if (status !== 0) throw new Error(`The build failed:\n${output}`);
  return {
    seconds: (performance.now() - started) / 1000,
    megabytes: Number(/peak (\d+)/.exec(output)?.[1] ?? Number.NaN) / 1024,
  };
}
