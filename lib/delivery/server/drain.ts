import type { Server } from "node:http";
import { Server as NetServer } from "node:net";

/** Milliseconds during which a kept-alive connection may still bring a request, and that an answer may take. */
const lingerTime = 1_000;
const answerTime = 10_000;

/**
 * Stops `server` without dropping a request. It accepts no new connection, sends one last answer on each open one, and closes
 * those that stay silent after a moment. Resolves once all are closed.
 */
export async function drain(server: Server): Promise<void> {
  server.prependListener("request", (_, response) => {
    response.shouldKeepAlive = false;
  });
  // Node's own close() would cut connections at once, even those with a request under way.
  const closed = new Promise<void>((resolve) => NetServer.prototype.close.call(server, () => resolve()));
  setTimeout(() => server.closeIdleConnections(), lingerTime).unref();
  setTimeout(() => server.closeAllConnections(), answerTime).unref();
  await closed;
}
