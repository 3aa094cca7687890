import { connect } from "node:net";

/** A response as it came over the wire. */
export type WireAnswer = { status: number; headers: [name: string, value: string][]; body: Buffer };

/** Milliseconds after which to give up on a server that neither answers nor closes. */
const patience = 10_000;

/**
 * Sends raw `bytes` over a connection and reads until the server closes it or has sent a whole response (`bodyless`: the answer
 * to a HEAD). `null` when it closes without an answer.
 */
export async function exchange(
  port: number,
  bytes: string | Buffer,
  { bodyless = false } = {},
): Promise<WireAnswer | null> {
  const socket = connect({ port, host: "127.0.0.1" });
  socket.on("error", () => {});
  socket.setTimeout(patience, () => socket.destroy());
  let received = Buffer.alloc(0);
  let answer: WireAnswer | null = null;
  socket.on("connect", () => socket.write(typeof bytes === "string" ? Buffer.from(bytes, "latin1") : bytes));
  socket.on("data", (chunk) => {
    received = Buffer.concat([received, chunk]);
    answer = parseAnswer(received, bodyless);
    if (answer) socket.destroy();
  });
  await new Promise((resolve) => socket.on("close", resolve));
  if (!answer && received.length > 0) return parseAnswer(received, bodyless, true);
  return answer;
}

/**
 * The response at the head of `bytes`; `null` while it is incomplete, unless the connection has `ended`. Bytes that are no
 * HTTP/1.1 response have status 0.
 */
export function parseAnswer(bytes: Buffer, bodyless = false, ended = false): WireAnswer | null {
  const end = bytes.indexOf("\r\n\r\n");
  const [first = "", ...lines] = bytes.toString("latin1", 0, Math.max(end, 0)).split("\r\n");
  const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(`${first} `)?.[1] ?? 0);
  if (end < 0 || !status) return ended ? { status: 0, headers: [], body: bytes } : null;
  const headers = lines.map((line): [string, string] => {
    const at = line.indexOf(":");
    return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()];
  });
  if (status === 100) return parseAnswer(bytes.subarray(end + 4), bodyless, ended);
  const body = readBody(bytes.subarray(end + 4), headers, bodyless || status === 304, ended);
  return body && { status, headers, body };
}

function readBody(bytes: Buffer, headers: WireAnswer["headers"], bodyless: boolean, ended: boolean): Buffer | null {
  if (bodyless) return Buffer.alloc(0);
  const value = (name: string) => headers.find(([header]) => header === name)?.[1];
  if (value("transfer-encoding") === "chunked") return readChunks(bytes);
  const length = Number(value("content-length") ?? Number.POSITIVE_INFINITY);
  if (bytes.length >= length) return bytes.subarray(0, length);
  return ended && length === Number.POSITIVE_INFINITY ? bytes : null;
}

function readChunks(bytes: Buffer): Buffer | null {
  const parts: Buffer[] = [];
  for (let at = 0; ; ) {
    const line = bytes.indexOf("\r\n", at);
    if (line < 0) return null;
    const size = Number.parseInt(bytes.toString("latin1", at, line), 16);
    if (bytes.length < line + 2 + size + 2) return null;
    if (size === 0) return Buffer.concat(parts);
    parts.push(bytes.subarray(line + 2, line + 2 + size));
    at = line + 2 + size + 2;
  }
}

/** The values of a header of `answer`, in order. */
export function valuesOf({ headers }: WireAnswer, name: string): string[] {
  return headers.filter(([header]) => header === name.toLowerCase()).map(([, value]) => value);
}
