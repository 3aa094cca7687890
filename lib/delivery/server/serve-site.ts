import { serveBundle } from "./serve-bundle";
import type { ServeSettings } from "./serve-settings";
import { createServerLog } from "./server-log";

/** Resolves at the first signal that asks this process to end; `then` is called with each. */
export function stopSignal(then: (signal: NodeJS.Signals) => void = () => {}): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGTERM", "SIGINT"] as const) {
      process.on(signal, () => {
        then(signal);
        resolve();
      });
    }
  });
}

/**
 * Serves the bundle in `folder` until `stopped`, for `npm start` and for the program beside a bundle alike. Writes to the standard output
 * that the site is ready, and what `ServerLog` has to say. Resolves with the exit code: 1 when it cannot be served, with the reason on
 * the standard error.
 */
export async function serveSite(folder: string, settings: ServeSettings, stopped: Promise<void>): Promise<number> {
  // Readers do not suffer for a log that cannot be written: its disk is full, or the program that read it has ended.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
  const log = createServerLog(settings.log, (line) => process.stdout.write(line));
  const { port, host } = settings;
  try {
    const service = await serveBundle(folder, settings, log);
    log.say(`The site is ready at http://${host?.includes(":") ? `[${host}]` : (host ?? "localhost")}:${port}`);
    await stopped;
    await service.stop();
    return 0;
  } catch (error) {
    process.stderr.write(`The site cannot be served: ${(error as Error).message}.\n`);
    return 1;
  }
}
