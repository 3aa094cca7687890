import { once } from "node:events";
import { followRelease } from "./current-release";
import { drain } from "./drain";
import { createSiteServer } from "./server";

export type Service = {
  /** Ends without dropping a request. */
  stop: () => Promise<void>;
};

/** Connections that wait to be accepted, at most: what the kernel allows is less on most machines. */
const backlog = 4096;

/**
 * Serves the bundle in `folder`, and the next one once it is put in its place. Resolves when the port is open; rejects when it
 * is taken, or when there is no whole bundle.
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
