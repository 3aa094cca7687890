import type { Refusal } from "../answer/gate";
import { refusalTexts, refuse } from "../answer/plain-answer";
import type { Header } from "../bundle/headers";

/**
 * The status for bytes that Node's parser rejected. `code` is its error code, `packet` what it was reading. An unknown method is
 * not allowed (405); anything else unreadable is a bad request (400).
 */
export function readRefusal(code: string | undefined, packet: Buffer | undefined): Refusal {
  if (code === "HPE_HEADER_OVERFLOW") return 431;
  if (code === "ERR_HTTP_REQUEST_TIMEOUT") return 408;
  if (code === "HPE_INVALID_METHOD" && isRequestLine(packet)) return 405;
  return 400;
}

function isRequestLine(packet: Buffer | undefined): boolean {
  return /^[A-Z_-]{1,32} [!-~]+ HTTP\/1\.[01]\r\n/.test(packet?.toString("latin1") ?? "");
}

/** The bytes of a refusal, for a connection whose request could not even be read. */
export function writeRefusal(refusal: Refusal): Buffer {
  const { status, headers, body } = refuse(refusal);
  const all: Header[] = [["Date", new Date().toUTCString()], ...headers];
  const head = `HTTP/1.1 ${status} ${refusalTexts[refusal]}\r\n${all.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n`;
  return Buffer.concat([Buffer.from(head, "latin1"), body ?? Buffer.alloc(0)]);
}
