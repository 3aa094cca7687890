import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readManifest } from "@/lib/delivery/bundle/manifest";
import { engines, findDifference } from "../http/contract/differences";
import { ask, judge } from "../http/contract/judge";
import { multiplyDocument } from "../http/contract/multiply-document";
import { contractRows } from "../http/contract/requests";
import { type Running, startEdge, startEmbedded, startNginx } from "../http/contract/servers";

// On the disk of the bundle, whose files are linked and not copied.
const folder = path.resolve(`.artifacts/many-${process.pid}`);
mkdirSync(folder, { recursive: true });
const manifest = multiplyDocument(readManifest(), 300, folder);
afterAll(() => rmSync(folder, { recursive: true }));

/** The rows of one document among the many, and those that are about no page in particular. */
const rows = contractRows({ ...manifest, aliases: { "data-policy": manifest.slugs[0] ?? "" } }).filter(
  ({ group, name }) =>
    /^(?:address|HEAD|304)$/.test(group) ? /\/document-217\b/.test(name) : /^(?:locale|mark)$/.test(group),
);

describe.each([
  { name: "embedded", start: startEmbedded },
  { name: "nginx", start: startNginx },
  { name: "edge", start: startEdge },
] as const)("$name with 300 documents", ({ name, start }) => {
  let server: Running;
  beforeAll(async () => {
    server = await start(folder);
  }, 120_000);
  afterAll(() => server?.stop());

  it("answers the contract", async () => {
    expect(rows.length).toBeGreaterThan(100);
    const problems: string[] = [];
    for (const row of rows) {
      const title = `${row.group}: ${row.name}`;
      if (findDifference(name, title)) continue;
      const found = judge(await ask(server.port, row.request), row.request, row.expected, manifest, engines[name]);
      problems.push(...found.map((problem) => `${title}: ${problem}`));
    }
    expect(problems).toEqual([]);
  });
});
