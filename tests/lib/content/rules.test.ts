import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { waivableRules } from "@/lib/content/model/schema";

const fixtures = "tests/fixtures";
const guide = "content/README.md";

const ruleIds = readdirSync("lib/content/rules").map((file) => path.basename(file, ".ts"));

/** Folders of tests/fixtures that serve other tests. */
const otherFixtures = ["source"];

const readText = (file: string) => (existsSync(file) ? readFileSync(file, "utf8") : "");

/** The ids that a printed report names: `content/…:1:1  error  <id>`. */
function reportedIds(rule: string): string[] {
  const report = readText(`${fixtures}/${rule}/report.txt`);
  return [...report.matchAll(/^\S+:\d+:\d+ {2}(?:error|warning|note) {2}(\S+)$/gm)].map((match) => match[1] ?? "");
}

describe("a rule is one file, one fixture folder, one row in the editors' guide", () => {
  it.each(ruleIds)("%s", (rule) => {
    const absent = [
      !reportedIds(rule).includes(rule) && `"${rule}" in ${fixtures}/${rule}/report.txt`,
      !new RegExp(`^\\| *\`${rule}\` *\\|`, "m").test(readText(guide)) &&
        `a row that begins with \`${rule}\` in ${guide}`,
      !readText(`lib/content/rules/${rule}.ts`).includes(`"${rule}"`) && `"${rule}" as the id its own file gives`,
    ];
    expect(absent.filter(Boolean), `Rule ${rule} lacks`).toEqual([]);
  });

  it("has no fixture folder without a rule", () => {
    const folders = readdirSync(fixtures).filter((folder) => !otherFixtures.includes(folder));
    expect(folders.filter((folder) => !ruleIds.includes(folder))).toEqual([]);
  });

  it("reports no id without a rule", () => {
    expect(ruleIds.flatMap(reportedIds).filter((id) => !ruleIds.includes(id))).toEqual([]);
  });

  it("lets only existing rules be waived", () => {
    expect(waivableRules.filter((id) => !ruleIds.includes(id))).toEqual([]);
  });
});
