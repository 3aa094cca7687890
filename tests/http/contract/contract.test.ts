import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readManifest } from "@/lib/delivery/bundle/manifest";
import { writeContractBundle } from "./contract-bundle";
import { engines, findDifference } from "./differences";
import { ask, judge } from "./judge";
import { contractRows } from "./requests";
import { type Running, startEdge, startEmbedded, startNginx } from "./servers";
import { valuesOf } from "./wire";

const { folder, manifest } = writeContractBundle(readManifest());
afterAll(() => rmSync(folder, { recursive: true }));

const rows = contractRows(manifest);

describe.each([
  { name: "embedded", start: startEmbedded },
  { name: "nginx", start: startNginx },
  { name: "edge", start: startEdge },
] as const)("$name", ({ name, start }) => {
  let server: Running;
  beforeAll(async () => {
    server = await start(folder);
  });
  afterAll(() => server?.stop());

  it.each(rows.map((row) => [`${row.group}: ${row.name}`, row] as const))("%s", async (title, row) => {
    const answer = await ask(server.port, row.request);
    const problems = judge(answer, row.request, row.expected, manifest, engines[name]);
    const difference = findDifference(name, title);
    if (!difference) return expect(problems.join("\n")).toBe("");
    expect(problems, "this is no difference any more").not.toEqual([]);
    const [location] = answer ? valuesOf(answer, "Location") : [];
    expect([answer?.status ?? 0, location]).toEqual([difference[0], difference[1]]);
  });
});
