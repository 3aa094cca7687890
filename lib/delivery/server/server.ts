import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { Release } from "../answer/release";
import { respond } from "../answer/respond";
import { readRefusal, writeRefusal } from "./broken-request";

/** Bytes of a request's first line and headers together. */
const headerBytesLimit = 16_384;

/** Milliseconds in which a reader's request must have arrived, and after which a silent connection is given up. */
const headersTimeout = 5_000;
const silenceTimeout = 30_000;

/**
 * The server of the bundle: what `release()` returns at the moment of a request is what answers it. Every response, even one
 * to bytes that are no request, has the security headers.
 */
export function createSiteServer(release: () => Release): Server {
  const options = {
    // The gate looks at Host itself: Node would answer without the site's headers.
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
  // Node would cut what is over a number of its own, unseen by the gate.
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
