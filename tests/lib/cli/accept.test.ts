import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { checkFolder } from "@/lib/content/load";
import { runCommand } from "./run-command";

const usage = "Usage: npm run accept -- <document> <en|ja> [section…] [--content <content-folder>] [--lang zh|en|ja]\n";

const accept = (...args: string[]) => runCommand("accept", args);

/** The same in an environment with this locale. */
const acceptIn = (LC_ALL: string, ...args: string[]) => runCommand("accept", args, { env: { LC_ALL } });

/** A copy of the site's content with two sections of zh edited. Returns its folder. */
function editedContent(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "accept-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync("content", `${folder}/content`, { recursive: true });
  const zh = `${folder}/content/privacy-policy/zh.md`;
  writeFileSync(zh, readFileSync(zh, "utf8").replace(/(## [三六]、.*\n\n)/g, "$1改。"));
  return `${folder}/content`;
}

const behindIn = (content: string) =>
  checkFolder(content)
    .problems.map(({ file, rule, section }) => `${path.basename(file)} ${rule} ${section}`)
    .filter((line) => !line.includes("document-pending"));

describe("npm run accept", { timeout: 60_000 }, () => {
  it("pins the sections that are named, and no other", () => {
    const content = editedContent();
    const en = `${content}/privacy-policy/en.md`;
    const before = readFileSync(en, "utf8");
    const { code, out, err } = accept("privacy-policy", "en", "storage", "--content", content);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(new RegExp(`^${en}: pinned to what zh says now\\.\n  storage: \\w{10} \\(was \\w{10}\\)\n$`));
    expect(behindIn(content)).toEqual([
      "en.md translation-behind use",
      "ja.md translation-behind use",
      "ja.md translation-behind storage",
    ]);
    const changed = readFileSync(en, "utf8")
      .split("\n")
      .filter((line, index) => line !== before.split("\n")[index]);
    expect(changed).toEqual([expect.stringMatching(/^ {2}storage: "?[\da-f]{10}"?$/)]);
  });

  it("pins the whole translation, and then has nothing to change", () => {
    const content = editedContent();
    for (const locale of ["en", "ja"]) expect(accept("privacy-policy", locale, "--content", content).code).toBe(0);
    expect(behindIn(content)).toEqual([]);
    expect(accept("privacy-policy", "ja", `--content=${content}`)).toEqual({
      code: 0,
      out: `${content}/privacy-policy/ja.md: nothing to change.\n`,
      err: "",
    });
  });

  it("takes out the pin of a section that is gone", () => {
    const content = editedContent();
    const en = `${content}/privacy-policy/en.md`;
    writeFileSync(en, readFileSync(en, "utf8").replace("pins:\n", "pins:\n  gone: 1a2b3c4d5e\n"));
    expect(accept("privacy-policy", "en", "--content", content).out).toContain(
      "  gone: taken out, there is no such section\n",
    );
    expect(readFileSync(en, "utf8")).not.toContain("gone");
  });

  it("changes nothing when one of the two texts cannot be read, and says why", () => {
    const content = editedContent();
    const [zh, en] = [`${content}/privacy-policy/zh.md`, `${content}/privacy-policy/en.md`];
    const before = readFileSync(en, "utf8");
    writeFileSync(zh, "no front matter\n");
    const { code, out, err } = accept("privacy-policy", "en", "--content", content);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain(`${zh}:1:1  error  front-matter-invalid\n`);
    expect(readFileSync(en, "utf8")).toBe(before);
    rmSync(zh);
    expect(accept("privacy-policy", "en", "--content", content).err).toContain(
      `${zh}:1:1  error  translation-missing\n`,
    );
  });

  it.each([
    { name: "nothing", args: [], reason: "" },
    { name: "no language", args: ["privacy-policy"], reason: "" },
    { name: "the original", args: ["privacy-policy", "zh"], reason: "" },
    { name: "an unknown language", args: ["privacy-policy", "fr"], reason: "" },
    { name: "an unknown language to speak", args: ["privacy-policy", "en", "--lang", "fr"], reason: "" },
    { name: "an unknown option", args: ["privacy-policy", "en", "--all"], reason: "" },
    {
      name: "an unknown document",
      args: ["terms", "en"],
      reason:
        'There is no document "terms" in content; there are definitions, intellectual-property, privacy-policy, reminder-clause.\n',
    },
    {
      name: "an unknown section",
      args: ["definitions", "en", "preamble", "use"],
      reason: "use: no such section in both languages; there are preamble.\n",
    },
    {
      name: "a pending document",
      args: ["intellectual-property", "en"],
      reason: "content/intellectual-property/en.md is pending and has nothing to pin.\n",
    },
  ])("ends with 2 and how to call it: $name", ({ args, reason }) => {
    expect(accept(...args)).toEqual({ code: 2, out: "", err: reason + usage });
  });

  it.each([
    {
      name: "--lang",
      locale: "en_GB.UTF-8",
      args: ["--lang", "zh"],
      pinned: /en\.md：已记录为与现在的原文（zh）一致。\n {2}use：\w{10}（原为 \w{10}）\n {2}storage：/,
      unchanged: "en.md：没有需要改的记录。\n",
      unknown: "“nothing”一节并非两种语言都有；都有的是 preamble、",
      usage: "用法：npm run accept -- <文件夹名> <en|ja>",
    },
    {
      name: "the environment",
      locale: "ja_JP.UTF-8",
      args: [],
      pinned: /en\.md：いまの原文（zh）の訳として記録しました。\n {2}use：\w{10}（以前は \w{10}）\n {2}storage：/,
      unchanged: "en.md：改める記録はありません。\n",
      unknown: "節「nothing」は両方の言語にはありません。両方にあるのは preamble、",
      usage: "使い方：npm run accept -- <フォルダー名> <en|ja>",
    },
  ])("speaks the language that $name gives", ({ locale, args, pinned, unchanged, unknown, usage: called }) => {
    const content = editedContent();
    const run = (...more: string[]) => acceptIn(locale, "privacy-policy", "en", "--content", content, ...args, ...more);
    expect(run().out).toMatch(pinned);
    expect(run().out).toContain(unchanged);
    expect(run("nothing").err).toContain(unknown);
    const { code, err } = run("--all");
    expect(code).toBe(2);
    expect(err).toMatch(new RegExp(`^${called.replace("|", "\\|")}`));
  });
});
