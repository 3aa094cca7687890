import { describe, expect, it } from "vitest";
import { documentOf, saidProblemsOf } from "../sample-content";

const bodies = { zh: "正文。\n", en: "text.\n", ja: "本文。\n" };

const files = {
  "documents.yaml": `documents:
  - slug: privacy-policy
    scheme: policy
    opensWith: [definitions, terms]
  - slug: definitions
  - slug: terms
`,
  "privacy-policy/versions.yaml": `zone: "+08:00"
versions:
  - version: 1
    announced: 2026-11-24
    effective: 2026-11-24
  - version: 2
    announced: 2026-11-25
    effective: 2026-11-27
    notice: 1
    summary:
      zh: 改了“甲”。
      en: Changed it.
      ja: 改めました。
    embeds:
      definitions: 1
      terms: 1
`,
};

type File = keyof typeof files;

const texts = { ...documentOf(bodies), ...documentOf(bodies, "definitions"), ...documentOf(bodies, "terms"), ...files };

/** What is said of the data file whose line `from` reads `to`. */
function saidOf(file: File, from: string, to: string, language: "zh" | "en" | "ja" = "en") {
  expect(files[file]).toContain(from);
  const problems = saidProblemsOf({ ...texts, [file]: files[file].replace(from, to) }, language);
  return problems.filter(({ rule }) => rule === "data-file-invalid");
}

describe("a line that another keyboard typed is told with the line to write", () => {
  const documents: File = "documents.yaml";
  const versions: File = "privacy-policy/versions.yaml";
  it.each<[name: string, file: File, from: string, to: string]>([
    ["a full-width colon", versions, "    announced: 2026-11-25", "    announced：2026-11-25"],
    ["one with a space", versions, "    announced: 2026-11-25", "    announced： 2026-11-25"],
    ["one behind a mark", versions, "  - version: 2", "  - version：2"],
    ["one at a map", versions, "    summary:", "    summary："],
    ["one at the table", versions, "versions:", "versions："],
    ["one at a sentence", versions, "      zh: 改了“甲”。", "      zh：改了“甲”。"],
    ["no space", versions, "    announced: 2026-11-25", "    announced:2026-11-25"],
    ["a tab", versions, "    announced: 2026-11-25", "\tannounced: 2026-11-25"],
    ["two tabs", versions, "      zh: 改了“甲”。", "\t\tzh: 改了“甲”。"],
    ["a space and a tab", versions, "    announced: 2026-11-25", "  \tannounced: 2026-11-25"],
    ["wide spaces", versions, "    effective: 2026-11-27", "　　effective: 2026-11-27"],
    ["curly quotes", versions, "    effective: 2026-11-27", "    effective: “2026-11-27”"],
    ["single ones", versions, "    effective: 2026-11-27", "    effective: ‘2026-11-27’"],
    ["corners", versions, "    effective: 2026-11-27", "    effective: 「2026-11-27」"],
    ["curly quotes around a number", versions, "  - version: 2", "  - version: “2”"],
    ["a full-width digit", versions, "    effective: 2026-11-27", "    effective: ２０２６-11-27"],
    ["full-width hyphens", versions, "    effective: 2026-11-27", "    effective: ２０２６－１１－２７"],
    ["a full-width number", versions, "    notice: 1", "    notice: １"],
    ["a full-width version", versions, "      definitions: 1", "      definitions: １"],
    ["slashes", versions, "    effective: 2026-11-27", "    effective: 2026/11/27"],
    ["a day in Chinese", versions, "    effective: 2026-11-27", "    effective: 2026年11月27日"],
    ["a full-width mark", versions, "  - version: 2", "  － version: 2"],
    ["no space behind the mark", versions, "  - version: 2", "  -version: 2"],
    ["a tab in the list", documents, "    scheme: policy", "\tscheme: policy"],
    ["a full-width colon in the list", documents, "  - slug: definitions", "  - slug：definitions"],
    ["curly quotes in the list", documents, "  - slug: definitions", "  - slug: “definitions”"],
    ["full-width letters", documents, "  - slug: terms", "  - slug: ｔerms"],
    ["a full-width comma", documents, "    opensWith: [definitions, terms]", "    opensWith: [definitions，terms]"],
    ["a Chinese comma", documents, "    opensWith: [definitions, terms]", "    opensWith: [definitions、terms]"],
    ["other brackets", documents, "    opensWith: [definitions, terms]", "    opensWith: 【definitions, terms】"],
  ])("%s", (_, file, from, to) => {
    const line = files[file].slice(0, files[file].indexOf(from)).split("\n").length;
    const spaces = from.length - from.trimStart().length;
    const fix = `make line ${line} read, with ${spaces} spaces in front:\n${from}`;
    expect(saidOf(file, from, to).map((problem) => `${problem.line} ${problem.fix}`)).toEqual([`${line} ${fix}`]);
  });

  it.each([
    ["zh", "把第 7 行改成（行首 4 个半角空格）：\n    announced: 2026-11-25"],
    ["ja", "7 行目を次のように直してください（行頭に半角スペース 4 個）：\n    announced: 2026-11-25"],
  ] as const)("in %s", (language, fix) => {
    expect(saidOf(versions, "    announced: 2026-11-25", "\tannounced：2026-11-25", language)).toMatchObject([{ fix }]);
  });

  it("and leaves the marks of a sentence alone", () => {
    const fix = (to: string) =>
      saidOf(versions, "      en: Changed it.", to).map((problem) => problem.fix.split("\n")[1]);
    expect(fix('      en: "Changed it.”')).toEqual(['      en: "Changed it."']);
    expect(fix("      en：“Changed” 1,000 – or [a,b].")).toEqual(["      en: “Changed” 1,000 – or [a,b]."]);
  });

  it("but none where nobody knows what is meant, nor for quotes that are words", () => {
    expect(saidOf(versions, "effective: 2026-11-27", "effective: soon")[0]?.fix).toContain("correct line 8");
    expect(saidOf(versions, "zh: 改了“甲”。", "zh: “甲”")).toEqual([]);
  });
});
