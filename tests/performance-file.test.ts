import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { replaceSections } from "./bench/performance-file";

const titles = ["Bytes", "Servers", "Build"];
const section = (title: string, text: string) => ({ title, lines: [text, ""] });
const bodies = (text: string) => text.split(/^## /m).slice(1);

it("a section takes the place of what its last run said, and the others stay", () => {
  const first = replaceSections("", [section("Bytes", "### A visit\n\n1"), section("Build", "2")], titles);
  expect(bodies(first)).toEqual(["Bytes\n\n### A visit\n\n1\n\n", "Build\n\n2\n"]);
  const second = replaceSections(first, [section("Build", "3"), section("Servers", "4")], titles);
  expect(bodies(second)).toEqual(["Bytes\n\n### A visit\n\n1\n\n", "Servers\n\n4\n\n", "Build\n\n3\n"]);
});

it("a section that is not measured any more leaves the file", () => {
  const text = replaceSections("", [section("Gone", "1"), section("Build", "2")], [...titles, "Gone"]);
  expect(bodies(replaceSections(text, [], titles))).toEqual(["Build\n\n2\n"]);
});

it("docs/performance.md has the form that the bench writes", () => {
  const text = readFileSync("docs/performance.md", "utf8");
  const known = bodies(text).map((body) => body.split("\n")[0] ?? "");
  expect(replaceSections(text, [], known)).toBe(text);
  expect(bodies(text).filter((body) => !/^.*\n\nMeasured \d{4}-\d\d-\d\d on /.test(body))).toEqual([]);
});
