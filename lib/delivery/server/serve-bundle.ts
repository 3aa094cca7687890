import { once } from "node:events";
import { followRelease } from "./current-release";
import { drain } from "./drain";
import { describeListenError } from "./listen-problem";
import type { ServeSettings } from "./serve-settings";
import { createSiteServer } from "./server";
import type { ServerLog } from "./server-log";

export type Service = {
  /** Stops without dropping a request. */
  stop: () => Promise<void>;
};

/** How many connections may wait to be accepted. Most kernels allow fewer. */
const backlog = 4096;

/**
 * Serves the bundle in `folder`, and the next one once it is in place. Resolves when the port is open; rejects with an Error that says
 * what to change when the port is taken or the bundle is not whole.
 */
export async function serveBundle(folder: string, settings: ServeSettings, log: ServerLog): Promise<Service> {
  const release = followRelease(folder, log.say);
  const server = createSiteServer(release.read, log.access);
  const { port, host } = settings;
  server.listen({ port, host, backlog });
  try {
    await once(server, "listening");
  } catch (error) {
    release.stop();
    throw new Error(describeListenError(error as NodeJS.ErrnoException, settings));
  }
  return {
    stop: async () => {
      await drain(server);
      release.stop();
    },
  };
}
