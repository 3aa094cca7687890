import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

it("every dependency has a row in docs/dependencies.md, and every row is a dependency", () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
  const [, site = "", core = "", development = ""] = readFileSync("docs/dependencies.md", "utf8").split("\n## ");
  const named = (tables: string) =>
    [...tables.matchAll(/^\| (`.*?`) \|/gm)].flatMap(([, cell = ""]) => cell.replaceAll("`", "").split(", "));
  expect(named(site + core).sort()).toEqual(Object.keys(dependencies).sort());
  expect(named(development).sort()).toEqual(Object.keys(devDependencies).sort());
});
