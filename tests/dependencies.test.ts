import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

it("every dependency has a row in docs/dependencies.md, and every row is a dependency", () => {
  const parts = readFileSync("docs/dependencies.md", "utf8").split("\n## ");
  const [, site = "", core = "", development = "", tools = "", edge = ""] = parts;
  const named = (tables: string) =>
    [...tables.matchAll(/^\| (`.*?`) \|/gm)].flatMap(([, cell = ""]) => cell.replaceAll("`", "").split(", ")).sort();
  const listed = (folder: string, kind: string) =>
    Object.keys(JSON.parse(readFileSync(`${folder}package.json`, "utf8"))[kind]).sort();
  expect(named(site + core)).toEqual(listed("", "dependencies"));
  expect(named(development)).toEqual(listed("", "devDependencies"));
  expect(named(tools)).toEqual(listed("tests/", "devDependencies"));
  expect(named(edge)).toEqual(listed("deploy/edge/", "dependencies"));
});

it("what is heavy and only tests run is not installed with the site", () => {
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));
  const names = Object.keys(packages).map((place) => place.replace(/^.*node_modules\//, ""));
  for (const heavy of ["lighthouse", "wrangler", "@stryker-mutator/core", "vnu-jar", "puppeteer-core", "axe-core"])
    expect(names).not.toContain(heavy);
});
