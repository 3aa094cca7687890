import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import withoutSegments from "@/lib/delivery/build/without-segments.mjs";
import config from "@/next.config";

const names = (text: string) =>
  [...text.matchAll(/^export (?:async )?(?:const|function) (\w+)/gm)].map(([, name]) => name).sort();

it("what Next asks of the module that cuts pages into pieces is what stands in its place", async () => {
  const module = "node_modules/next/dist/esm/server/app-render/collect-segment-data.js";
  const asked = readFileSync("node_modules/next/dist/esm/server/app-render/entry-base.js", "utf8");
  expect(existsSync(module)).toBe(true);
  expect(asked).toContain("export { collectSegmentData, collectPrefetchHints } from './collect-segment-data';");
  expect(names(withoutSegments())).toEqual(["collectPrefetchHints", "collectSegmentData"]);
});

it("the loader that puts it there is where the configuration says", () => {
  const rules = Object.values(config.turbopack?.rules ?? {}) as { loaders: string[] }[];
  expect(rules.flatMap(({ loaders }) => loaders).filter((loader) => !existsSync(loader))).toEqual([]);
});
