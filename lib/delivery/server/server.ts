import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { Refusal } from "../answer/gate";
import type { Release } from "../answer/release";
import { respond } from "../answer/respond";
import { createAnswersInOrder } from "./answers-in-order";
import { type ParserError, readRefusal, writeRefusal } from "./broken-request";
import type { ServerLog } from "./server-log";

/** The largest request line and headers together, in bytes. */
const headerBytesLimit = 16_384;

/** Milliseconds in which a request must arrive, and after which a silent connection is closed. */
const headersTimeout = 5_000;
const silenceTimeout = 30_000;

/**
 * Creates the server of the bundle. Each request is answered from what `release()` returns at that moment. Every response, even
 * to bytes that are no request, has the security headers. `access` is told of each, if there is one.
 */
export function createSiteServer(release: () => Release, access: ServerLog["access"] = undefined): Server {
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
  const answers = createAnswersInOrder();
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    answers.begin(request, response);
    sendAnswer(request, response, release(), access);
  };
  const refuse = (socket: Socket, refusal: Refusal, { method = null, url = null }: Unread = {}) => {
    const { bytes, bodyBytes } = writeRefusal(refusal);
    answers.end(socket, bytes, () => access?.({ method, url, status: refusal, bytes: bodyBytes, milliseconds: 0 }));
  };
  const server = createServer(options, answer);
  // Node would drop headers beyond a limit of its own, unseen by the gate.
  server.maxHeadersCount = 0;
  server.setTimeout(silenceTimeout);
  for (const event of ["checkContinue", "checkExpectation"]) server.on(event, answer);
  server.on("connect", (request: IncomingMessage, socket: Socket) =>
    refuse(socket, 405, { method: "CONNECT", url: request.url ?? null }),
  );
  server.on("clientError", (error: Error & ParserError, socket: Socket) => {
    if (error.code === "ECONNRESET" || !socket.writable) socket.destroy();
    else refuse(socket, readRefusal(error));
  });
  return server;
}

/** What is known of a request that is refused unread. */
type Unread = { method?: string | null; url?: string | null };

function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  release: Release,
  access: ServerLog["access"],
): void {
  const started = performance.now();
  const { method = "", url = "", httpVersion, rawHeaders, headers } = request;
  const { status, headers: all, body } = respond({ method, url, httpVersion, rawHeaders, headers }, release);
  if (access) {
    let bytes = 0;
    response.once("finish", () => {
      bytes = body?.length ?? 0;
    });
    response.once("close", () => access({ method, url, status, bytes, milliseconds: performance.now() - started }));
  }
  response.writeHead(status, all as never);
  response.end(body ?? undefined);
}
