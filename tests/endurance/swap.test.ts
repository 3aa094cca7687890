import { createHash } from "node:crypto";
import { Agent, get } from "node:http";
import { brotliDecompressSync } from "node:zlib";
import { afterEach, expect, it } from "vitest";
import { makeServerProgram } from "@/lib/delivery/build/server-program";
import { type Running, startEmbedded, startNginx } from "../http/contract/servers";
import { startStandalone } from "../http/standalone-server";
import { makeReleases, type Releases } from "./releases";
import { runWrk } from "./run-wrk";

const path = "/zh/privacy-policy";
const swaps = 1_000;
const releases: Releases = makeReleases(await makeServerProgram());
let server: Running | undefined;

afterEach(async () => {
  await server?.stop();
});

const agent = new Agent({ keepAlive: true, maxSockets: 8 });

type Answer = { status: number; policy: string; body: Buffer };

function ask(port: number, target: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get({ port, host: "127.0.0.1", path: target, agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk) => chunks.push(chunk)).on("error", reject);
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          policy: String(response.headers["content-security-policy"]),
          body: Buffer.concat(chunks),
        }),
      );
    }).on("error", reject);
  });
}

/** What is wrong with a page that was sent during a swap; `""` if it is one of the two, whole and with its style. */
function judgePage({ status, policy, body }: Answer, encoding: string): string {
  const file = `${path.slice(1)}.html`;
  const html = encoding === "br" ? brotliDecompressSync(body) : body;
  const hash = createHash("sha256").update(html).digest("hex");
  const manifest = releases.manifests.find(({ files }) => files[file]?.sha256 === hash);
  if (status !== 200 || !manifest) return `status ${status}, ${html.length} bytes that are of no release`;
  return manifest.styleHashes.every((hash) => policy.includes(hash)) ? "" : "the style of another release is allowed";
}

it.each([
  { name: "npm start", start: () => startEmbedded(releases.current) },
  { name: "server.mjs", start: () => startStandalone(releases.current) },
  { name: "nginx", start: () => startNginx(releases.current, releases.folders[1], releases.folders[0]) },
])(
  "$name: 1,000 swaps under load tear no page and lose no asset",
  async ({ start }) => {
    releases.swapTo(0);
    server = await start();
    const { port } = server;
    const noise = runWrk(`http://127.0.0.1:${port}${path}`, 10, 16);
    const problems = new Set<string>();
    let asked = 0;
    let swapping = true;
    const read = async (encoding: string) => {
      while (swapping) {
        problems.add(judgePage(await ask(port, path, { "accept-encoding": encoding }), encoding));
        asked++;
      }
    };
    const readers = ["br", "identity", "br", "identity"].map(read);
    for (let swap = 1; swap <= swaps; swap++) {
      releases.swapTo(swap % 2 === 0 ? 0 : 1);
      await new Promise((resolve) => setTimeout(resolve, 8));
    }
    swapping = false;
    await Promise.all(readers);
    const report = await noise.report;
    expect([...problems]).toEqual([""]);
    expect(asked).toBeGreaterThan(swaps);
    expect([report.dropped, report.refused, report.badStatus]).toEqual([0, 0, 0]);

    // Both releases have been served by now, so the assets of both must be there.
    releases.swapTo(1);
    await expect.poll(async () => (await ask(port, path)).body.toString(), { timeout: 5_000 }).toContain("second of");
    for (const mark of ["first", "second"]) {
      const asset = await ask(port, `/_next/static/media/${mark}.txt`);
      expect([asset.status, asset.body.toString()]).toEqual([200, mark]);
    }
  },
  60_000,
);
