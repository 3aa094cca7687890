import { connect } from "node:net";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundleFolder, readManifest } from "@/lib/delivery/bundle/manifest";
import { localePath, locales } from "@/lib/locales";
import { judge, nearestIn, toBytes } from "./contract/judge";
import { type Running, startEmbedded, startNginx } from "./contract/servers";
import { exchange, valuesOf } from "./contract/wire";
import { hostileRequests, smuggledMark } from "./hostile-requests";

/** Everything that a server sends in answer to these bytes until it closes the connection, or falls silent. */
async function tell(port: number, bytes: string): Promise<string> {
  const socket = connect({ port, host: "127.0.0.1", allowHalfOpen: true });
  socket.on("error", () => {});
  let received = "";
  socket.setEncoding("latin1").on("data", (text: string) => (received += text));
  socket.setTimeout(3_000, () => socket.destroy());
  socket.end(Buffer.from(bytes, "latin1"));
  socket.on("end", () => socket.destroy());
  await new Promise((resolve) => socket.on("close", resolve));
  return received;
}

const statuses = (received: string) =>
  [...received.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status));
const traces = /\bat \S+ \(|node:internal|\/lib\/|root:x:|Error:|nginx\/\d/;

const manifest = readManifest();

const missingPages = Object.values(manifest.notFound);
const namesNearest = (body: string) => missingPages.some((file) => nearestIn(body, file) !== "");

/** Whether a redirect leads to an address of the bundle, or to one that every locale has. */
function leadsSomewhere(location: string): boolean {
  const [address = ""] = location.split("?");
  const exists = (url: string) => manifest.pages[url]?.status === 200 || manifest.files[url.slice(1)] !== undefined;
  return exists(address) || locales.every((locale) => exists(localePath(locale, address)));
}

describe.each([
  { name: "embedded", start: startEmbedded, ignored: [] },
  {
    name: "nginx",
    start: startNginx,
    // nginx drops a field with an invalid name, and cannot be told to refuse it.
    ignored: ['field "X-Euro€: a"', 'field "X(comment): a"', 'field "X[]: a"'],
  },
])("$name", ({ start, ignored }) => {
  let server: Running;
  let answers: Map<string, Promise<string>>;
  beforeAll(async () => {
    server = await start(bundleFolder);
    // All at once: a server may let the sender of half a request wait.
    answers = new Map(hostileRequests.map(({ name, bytes }) => [name, tell(server.port, bytes)]));
  });
  afterAll(() => server?.stop());

  it.each(hostileRequests.map((request) => [request.name, request] as const))("%s", async (name, { due }) => {
    const received = (await answers.get(name)) ?? "";
    const found = statuses(received);
    expect(received).not.toMatch(traces);
    expect(received).not.toContain(smuggledMark);
    expect(found.filter((status) => status >= 500)).toEqual([]);
    if (ignored.includes(name)) expect(found).toEqual([200]);
    else if (due === "refuse") expect(found.filter((status) => status !== 100 && status < 400)).toEqual([]);
    else expect(found).not.toEqual([]);
  });

  it("answers 10,000 fuzzed paths without a failure, and with nothing but the bundle", async () => {
    const pieces = [
      "zh",
      "en",
      "ja",
      "privacy-policy",
      "404",
      ".html",
      ".br",
      "..",
      ".",
      "%2e",
      "%2f",
      "%5c",
      "%00",
      "%",
      "%ff",
      "%E9%9A%90",
      "//",
      "/",
      "?",
      "#",
      "\\",
      ";",
      "&",
      "=",
      "etc/passwd",
      "manifest.json",
      "nginx",
      "~",
      "@",
      ":",
      "'",
      '"',
      "<",
      "|",
      "{",
      "\u0080",
      "\u00ff",
      "A",
      "_next/static/",
      ".well-known/",
      "robots.txt",
      "$uri",
      "$" + "{x}",
    ];
    const piece = fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "binary-ascii", maxLength: 3 }));
    const paths = fc.sample(
      fc.array(piece, { minLength: 1, maxLength: 8 }).map((parts) => `/${parts.join("").replace(/\s/g, "")}`),
      { numRuns: 10_000, seed: 20261124 },
    );
    const hashes = new Map(Object.entries(manifest.files).map(([file, { bytes }]) => [file, bytes]));
    const wrong: string[] = [];
    const askOne = async (target: string) => {
      const answer = await exchange(server.port, toBytes({ target }));
      const status = answer?.status ?? 0;
      const isFile =
        answer !== null && ([...hashes.values()].includes(answer.body.length) || namesNearest(answer.body.toString()));
      const [location = ""] = answer ? valuesOf(answer, "Location") : [];
      if (![200, 307, 308, 400, 404, 414].includes(status)) wrong.push(`${status} ${JSON.stringify(target)}`);
      else if ((status === 200 || status === 404) && !isFile)
        wrong.push(`${status} with another body ${JSON.stringify(target)}`);
      else if (location && !leadsSomewhere(location)) wrong.push(`${JSON.stringify(target)} leads to ${location}`);
      else if (answer && traces.test(answer.body.toString()) && status !== 200)
        wrong.push(`a trace ${JSON.stringify(target)}`);
    };
    for (let at = 0; at < paths.length; at += 50) await Promise.all(paths.slice(at, at + 50).map(askOne));
    expect(wrong).toEqual([]);
  });

  it("still answers a reader", async () => {
    const file = manifest.pages["/zh"]?.file ?? "";
    const request = { target: "/zh" };
    const answer = await exchange(server.port, toBytes(request));
    expect(judge(answer, request, { status: 200, kind: "page", file, negotiated: true }, manifest, {})).toEqual([]);
  });
});
