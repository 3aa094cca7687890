import { spawnSync } from "node:child_process";
import { ensureCommand } from "../http/command";

/** What a command needs, as GNU time measures it. `megabytes` is the peak of its largest process. */
export type Cost = { seconds: number; megabytes: number };

/** Runs a command in `folder`, `env` added to the environment; `output` is what it printed. Throws an Error with all that it printed when it ends otherwise than with `status`. */
export function measureCommand(
  command: readonly string[],
  {
    folder = ".",
    env = {},
    status: right = 0,
  }: { folder?: string; env?: Record<string, string>; status?: number } = {},
): Cost & { output: string } {
  const time = "/usr/bin/time";
  ensureCommand(time, "time");
  const started = performance.now();
  const { status, stderr, stdout } = spawnSync(time, ["-f", "peak %M", ...command], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env },
    maxBuffer: 2 ** 28,
  });
  const seconds = (performance.now() - started) / 1000;
  if (status !== right) throw new Error(`${command.join(" ")} failed:\n${stdout}${stderr}`);
  return { seconds, megabytes: Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024, output: stdout };
}
