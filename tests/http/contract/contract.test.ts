import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundleFolder, readManifest } from "@/lib/delivery/bundle/manifest";
import { engines, findDifference } from "./differences";
import { ask, judge } from "./judge";
import { contractRows } from "./requests";
import { type Running, startEdge, startEmbedded, startNext, startNginx } from "./servers";
import { valuesOf } from "./wire";

const manifest = readManifest();
const rows = contractRows(manifest);

describe.each([
  { name: "embedded", start: startEmbedded },
  { name: "nginx", start: startNginx },
  { name: "edge", start: startEdge },
  { name: "next", start: () => startNext() },
] as const)("$name", ({ name, start }) => {
  let server: Running;
  beforeAll(async () => {
    server = await start(bundleFolder);
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
