import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { ruleIds } from "@/lib/content/model/rule-ids";
import { declarableRules, rules } from "@/lib/content/rules";

const fixtures = "tests/fixtures";

/** Folders of tests/fixtures for other tests. */
const otherFixtures = ["base", "source"];

const readText = (file: string) => (existsSync(file) ? readFileSync(file, "utf8") : "");

/** The ids that a printed report names: `content/…:1:1  error  <id>`. */
function reportedIds(rule: string): string[] {
  const report = readText(`${fixtures}/${rule}/report.txt`);
  return [...report.matchAll(/^\S+:\d+:\d+ {2}(?:error|warning|note) {2}(\S+)$/gm)].map((match) => match[1] ?? "");
}

describe("a rule is one module and one fixture folder", () => {
  it.each(ruleIds)("%s", (rule) => {
    expect(reportedIds(rule)).toContain(rule);
    expect(readText(`lib/content/rules/${rule}.ts`)).toContain(`id: "${rule}"`);
  });

  it("has no module and no fixture folder without a rule", () => {
    const modules = readdirSync("lib/content/rules").map((file) => path.basename(file, ".ts"));
    const folders = readdirSync(fixtures).filter((folder) => !otherFixtures.includes(folder));
    const known: string[] = ["index", ...ruleIds];
    expect([...modules, ...folders].filter((name) => !known.includes(name))).toEqual([]);
  });

  it.each(ruleIds)("%s explains away what it can stand beside", (rule) => {
    const { line = [], section = [], document = [] } = rules[rule].explains ?? {};
    expect([...line, ...section, ...document]).not.toContain(rule);
  });
});

it("the guide names in every language the rules that can be declared", () => {
  const named = [
    ...readText("content/README.md").matchAll(/(?:可以声明的规则有|You can declare|宣言できる規則は) ([^；;。]*)/g),
  ];
  expect(named).toHaveLength(3);
  for (const [, list = ""] of named)
    expect([...list.matchAll(/`([a-z]+-[a-z-]+)`/g)].map(([, id]) => id)).toEqual([...declarableRules].sort());
});
