import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import {
  cacheHeaders,
  entityHeaders,
  type Header,
  robotsHeaders,
  securityHeaders,
} from "@/lib/delivery/bundle/headers";
import { bundleFolder, type Manifest, siteFolder } from "@/lib/delivery/bundle/manifest";
import type { Engine } from "./differences";
import type { ContractRequest, Expected } from "./row";
import { exchange, valuesOf, type WireAnswer } from "./wire";

/** The request as it is sent. */
export function toBytes({
  method = "GET",
  target,
  version = "HTTP/1.1",
  host = "localhost",
  headers = [],
}: ContractRequest): string {
  const lines = [...(host === null ? [] : [["Host", host] as const]), ...headers].map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  return `${method} ${target}${version && ` ${version}`}\r\n${lines.join("")}\r\n`;
}

/** Asks the server on `port`; twice if the request is to be repeated with the first answer's ETag. */
export async function ask(port: number, request: ContractRequest): Promise<WireAnswer | null> {
  const bodyless = request.method === "HEAD";
  if (!request.revalidate) return await exchange(port, toBytes(request), { bodyless });
  const isCondition = ([name]: readonly [string, string]) => name === "If-None-Match";
  const headers = request.headers ?? [];
  const first = await exchange(
    port,
    toBytes({ ...request, headers: headers.filter((header) => !isCondition(header)) }),
    { bodyless },
  );
  const [tag = ""] = first ? valuesOf(first, "etag") : [];
  const second = headers.map((header): [string, string] =>
    isCondition(header) ? [header[0], header[1].replace("ETAG", tag)] : header,
  );
  return await exchange(port, toBytes({ ...request, headers: second }), { bodyless });
}

/** Every way in which an answer of `engine` differs from the expected one, a line each. */
export function judge(
  answer: WireAnswer | null,
  { method }: ContractRequest,
  expected: Expected,
  manifest: Manifest,
  { unchecked = {}, compresses, namesNoPage }: Engine,
): string[] {
  if (!answer) return ["there is no answer"];
  const problems: string[] = [];
  const compare = (what: string, found: unknown, wanted: unknown) => {
    if (found !== wanted) problems.push(`${what} is ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`);
  };
  compare("status", answer.status, expected.status);
  const absent = ["Set-Cookie", "X-Powered-By", "Last-Modified", "Accept-Ranges", "Content-Range"];
  const isOwn = expected.near && !namesNoPage;
  for (const [name, value] of [...expectedHeaders(expected, manifest), ...absent.map((name): Header => [name, ""])]) {
    if (name in unchecked || (isOwn && name === "Content-Length")) continue;
    const found = valuesOf(answer, name);
    // It may be sent in several lines (RFC 9110, 5.3), in any order.
    if (name === "Vary") compare(name, listOf(found.join()), listOf(value));
    else compare(name, found.join(" + "), value);
  }
  if (isOwn) compare("ETag", valuesOf(answer, "ETag").join(), "");
  if (!/^(?:nginx)?$/.test(valuesOf(answer, "Server").join())) problems.push(`Server is ${valuesOf(answer, "Server")}`);
  const entity = expected.file === undefined ? undefined : manifest.files[expected.file];
  if (expected.status === 200 && method !== "HEAD" && !/^(?:W\/)?"[^"]+"$/.test(valuesOf(answer, "ETag").join()))
    if (!("ETag" in unchecked)) problems.push("there is no ETag");
  const body = compresses ? decode(answer) : answer.body;
  if (expected.near && expected.file && !namesNoPage && method !== "HEAD") {
    compare("the nearest page", nearestIn(body.toString(), expected.file), expected.near);
    return problems;
  }
  const encoded = compresses ? undefined : expected.encoding && entity?.encodings[expected.encoding];
  if (method === "HEAD" || expected.status === 304) compare("size of the body", answer.body.length, 0);
  else if (expected.text !== undefined) compare("body", body.toString(), expected.text);
  else if (entity) compare("hash of the body", sha256(body), (encoded ?? entity).sha256);
  return problems;
}

const listOf = (value: string) =>
  value
    .split(",")
    .map((name) => name.trim())
    .sort()
    .join(", ");

/** The page that a sent not-found page names at its place; "" unless it is otherwise the not-found page `file`. */
export function nearestIn(sent: string, file: string): string {
  const [before, after] = readFileSync(`${bundleFolder}/${siteFolder}/${file}`, "utf8").split(
    /<p [^>]*data-nearest="[^"]*"[^>]*><\/p>/,
  );
  if (!before || !after || !sent.startsWith(before) || !sent.endsWith(after)) return "";
  const [, url = ""] =
    /^<p>[^<]*<a href="([^"]*)">[^<>]+<\/a>[^<]*<\/p>$/.exec(sent.slice(before.length, -after.length)) ?? [];
  return url;
}

function decode(answer: WireAnswer): Buffer {
  const [encoding] = valuesOf(answer, "Content-Encoding");
  if (answer.body.length === 0 || !encoding) return answer.body;
  return encoding === "br" ? brotliDecompressSync(answer.body) : gunzipSync(answer.body);
}

const sha256 = (body: Buffer) => createHash("sha256").update(body).digest("hex");

/** The headers of an answer. One that must be absent has an empty value. */
function expectedHeaders(
  { status, kind, file, encoding, text, location, negotiated, readers }: Expected,
  manifest: Manifest,
): Header[] {
  const entity = file === undefined ? undefined : manifest.files[file];
  const ofEntity = entity ? entityHeaders(entity, encoding, negotiated).filter(([name]) => name !== "ETag") : [];
  const wanted = new Map<string, string>([
    ["Vary", ""],
    ["Link", ""],
    ["X-Robots-Tag", ""],
    ["Location", location ?? ""],
    ["Allow", status === 405 ? "GET, HEAD" : ""],
    ["Content-Encoding", ""],
    ...(text === undefined
      ? []
      : [["Content-Type", "text/plain; charset=utf-8"] as const, ["Content-Length", String(text.length)] as const]),
    ...ofEntity,
    ...securityHeaders(kind, manifest.styleHashes),
    ...cacheHeaders(kind),
    ...(status === 404 ? [] : robotsHeaders(file ?? "")),
  ]);
  if (readers) {
    const vary = ["Accept-Language", ...(wanted.get("Vary") ? [wanted.get("Vary")] : [])];
    for (const [name, value] of cacheHeaders("redirect")) wanted.set(name, name === "Vary" ? vary.join(", ") : value);
  }
  if (status === 304) for (const name of ["Content-Type", "Content-Length", "Content-Encoding"]) wanted.delete(name);
  return [...wanted];
}
