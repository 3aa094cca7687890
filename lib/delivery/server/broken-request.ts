import type { Refusal } from "../answer/gate";
import { refusalTexts, refuse } from "../answer/plain-answer";
import type { Header } from "../bundle/headers";

/** What Node's parser says of bytes that it rejects: why, what it was reading, and how far it came. */
export type ParserError = { code?: string; rawPacket?: Buffer; bytesParsed?: number };

/** The status for bytes that Node's parser rejected. An unknown method is not allowed (405); anything else unreadable is a bad request (400). */
export function readRefusal({ code, rawPacket, bytesParsed = 0 }: ParserError): Refusal {
  if (code === "HPE_HEADER_OVERFLOW") return 431;
  if (code === "ERR_HTTP_REQUEST_TIMEOUT") return 408;
  if (code === "HPE_INVALID_METHOD" && rawPacket && isRequestLine(lastRequest(rawPacket, bytesParsed))) return 405;
  return 400;
}

/** What `packet` holds from the request on in which the parser stopped: others may stand before it. */
function lastRequest(packet: Buffer, bytesParsed: number): string {
  const end = packet.lastIndexOf("\r\n\r\n", bytesParsed);
  return packet.toString("latin1", end < 0 ? 0 : end + 4);
}

function isRequestLine(text: string): boolean {
  return /^[A-Z_-]{1,32} [!-~]+ HTTP\/1\.[01]\r\n/.test(text);
}

/** A refusal, for a connection whose request could not even be read: all its bytes, and how many of them are its body. */
export function writeRefusal(refusal: Refusal): { bytes: Buffer; bodyBytes: number } {
  const { status, headers, body } = refuse(refusal);
  const all: Header[] = [["Date", new Date().toUTCString()], ...headers];
  const head = `HTTP/1.1 ${status} ${refusalTexts[refusal]}\r\n${all.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n`;
  return {
    bytes: Buffer.concat([Buffer.from(head, "latin1"), body ?? Buffer.alloc(0)]),
    bodyBytes: body?.length ?? 0,
  };
}
