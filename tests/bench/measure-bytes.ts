import { brotliCompressSync, constants } from "node:zlib";
import { bareHtml } from "../bundle/bare-html";
import { exchange, type WireAnswer } from "../http/contract/wire";

/** The bytes of one page: its headers, its body as sent, and the brotli form of its bare HTML. */
export type PageBytes = { path: string; headers: number; plain: number; gzip: number; brotli: number; bare: number };

/** Asks the server on `port` for a page in each encoding. */
export async function measurePage(port: number, path: string): Promise<PageBytes> {
  const get = (encoding: string) => ask(port, path, encoding);
  const [plain, gzip, brotli] = [await get("identity"), await get("gzip"), await get("br")];
  return {
    path,
    headers: headerBytes(brotli),
    plain: plain.body.length,
    gzip: gzip.body.length,
    brotli: brotli.body.length,
    bare: compress(bareHtml(plain.body.toString())).length,
  };
}

/** The bytes of a page, headers and body, for a browser that accepts brotli and gzip. */
export async function measureAnswer(port: number, path: string): Promise<number> {
  const answer = await ask(port, path, "br, gzip");
  return headerBytes(answer) + answer.body.length;
}

async function ask(port: number, path: string, encoding: string): Promise<WireAnswer> {
  const request = `GET ${path} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: ${encoding}\r\n\r\n`;
  const answer = await exchange(port, request);
  if (answer?.status !== 200) throw new Error(`${path} was answered with ${answer?.status}.`);
  return answer;
}

function headerBytes({ headers }: WireAnswer): number {
  return `HTTP/1.1 200 OK\r\n${headers.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n`.length;
}

function compress(text: string): Buffer {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
}
