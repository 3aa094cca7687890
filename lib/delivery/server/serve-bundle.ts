import { once } from "node:events";
import { followRelease } from "./current-release";
import { drain } from "./drain";
import { createSiteServer } from "./server";

export type Service = {
  /** Stops without dropping a request. */
  stop: () => Promise<void>;
};

/** How many connections may wait to be accepted. Most kernels allow fewer. */
const backlog = 4096;

/**
 * Serves the bundle in `folder`, and the next one once it is in place. Resolves when the port is open; rejects when the port is
 * taken or the bundle is not whole.
 */
export async function serveBundle(folder: string, port: number, host: string | undefined): Promise<Service> {
  const release = followRelease(folder, (problem) => process.stderr.write(`${problem}\n`));
  const server = createSiteServer(release.read);
  server.listen({ port, host, backlog });
  await once(server, "listening");
  return {
    stop: async () => {
      await drain(server);
      release.stop();
    },
  };
}
