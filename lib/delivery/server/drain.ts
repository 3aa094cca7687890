import type { Server } from "node:http";
import { Server as NetServer } from "node:net";

/** Milliseconds that a kept-alive connection may still bring a request that was on its way, and that an answer may take. */
const lingerTime = 1_000;
const answerTime = 10_000;

/**
 * Ends `server` without dropping a request: it takes no new connection, the next answer on every open one is its last, and
 * connections that stay silent are closed after a moment. Resolves once all are closed.
 */
export async function drain(server: Server): Promise<void> {
  server.prependListener("request", (_, response) => {
    response.shouldKeepAlive = false;
  });
  // Node's own close of an HTTP server would at once cut connections on which a request may be under way.
  const closed = new Promise<void>((resolve) => NetServer.prototype.close.call(server, () => resolve()));
  setTimeout(() => server.closeIdleConnections(), lingerTime).unref();
  setTimeout(() => server.closeAllConnections(), answerTime).unref();
  await closed;
}
