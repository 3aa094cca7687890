import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { Release } from "../answer/release";
import { respond } from "../answer/respond";
import { readRefusal, writeRefusal } from "./broken-request";

/** The largest request line and headers together, in bytes. */
const headerBytesLimit = 16_384;

/** Milliseconds in which a request must arrive, and after which a silent connection is closed. */
const headersTimeout = 5_000;
const silenceTimeout = 30_000;

/**
 * Creates the server of the bundle. Each request is answered from what `release()` returns at that moment. Every response, even
 * to bytes that are no request, has the security headers.
 */
export function createSiteServer(release: () => Release): Server {
  const options = {
    // The gate checks Host itself: Node's own answer would lack the site's headers.
    requireHostHeader: false,
    insecureHTTPParser: false,
    maxHeaderSize: headerBytesLimit,
    headersTimeout,
    requestTimeout: headersTimeout,
    connectionsCheckingInterval: 1_000,
    keepAliveTimeout: headersTimeout,
  };
  const answer = (request: IncomingMessage, response: ServerResponse) => sendAnswer(request, response, release());
  const server = createServer(options, answer);
  // Node would drop headers beyond a limit of its own, unseen by the gate.
  server.maxHeadersCount = 0;
  server.setTimeout(silenceTimeout);
  for (const event of ["checkContinue", "checkExpectation"]) server.on(event, answer);
  server.on("connect", (_request: IncomingMessage, socket: Socket) => socket.end(writeRefusal(405)));
  server.on("clientError", (error: Error & { code?: string; rawPacket?: Buffer }, socket: Socket) => {
    if (error.code === "ECONNRESET" || !socket.writable) socket.destroy();
    else socket.end(writeRefusal(readRefusal(error.code, error.rawPacket)), () => socket.destroy());
  });
  return server;
}

function sendAnswer(request: IncomingMessage, response: ServerResponse, release: Release): void {
  const { method = "", url = "", httpVersion, rawHeaders, headers } = request;
  const { status, headers: all, body } = respond({ method, url, httpVersion, rawHeaders, headers }, release);
  response.writeHead(status, all as never);
  response.end(body ?? undefined);
}
