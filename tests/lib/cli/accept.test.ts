import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { checkFolder } from "@/lib/content/load";
import { openLedgers } from "./open-ledgers";
import { runCommand } from "./run-command";

const usage = "Usage: npm run accept -- <document> [<en|ja> [part…]] [--content <content-folder>] [--lang zh|en|ja]\n";

const accept = (...args: string[]) => runCommand("accept", args);

/** The same in an environment with this locale. */
const acceptIn = (LC_ALL: string, ...args: string[]) => runCommand("accept", args, { env: { LC_ALL } });

/** A copy of the site's content with two sections of zh edited, use and storage. Returns its folder. */
function editedContent(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "accept-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync("content", `${folder}/content`, { recursive: true });
  openLedgers(`${folder}/content`);
  const zh = `${folder}/content/privacy-policy/zh.md`;
  writeFileSync(zh, readFileSync(zh, "utf8").replace(/(## [三六]、.*\n\n)/g, "$1改。"));
  return `${folder}/content`;
}

const unreadIn = (content: string) =>
  checkFolder(content)
    .problems.filter(({ severity }) => severity !== "note")
    .map(({ file, rule, section }) => `${path.basename(file)} ${rule} ${section}`);

/** The lines of `text` that `before` has otherwise. */
function changedLines(before: string, text: string): string[] {
  const old = before.split("\n");
  return text.split("\n").filter((line, index) => line !== old[index]);
}

describe("npm run accept", { timeout: 60_000 }, () => {
  it("pins the parts that are named in the language that is named, and no other", () => {
    const content = editedContent();
    const pins = `${content}/privacy-policy/pins.yaml`;
    const before = readFileSync(pins, "utf8");
    const { code, out, err } = accept("privacy-policy", "en", "storage", "--content", content);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const pin = "[\\da-f]{10}-[\\da-f]{10}";
    expect(out).toMatch(
      new RegExp(`^${pins}: recorded as read beside what zh says now\\.\n  storage en: ${pin} \\(was ${pin}\\)\n$`),
    );
    expect(unreadIn(content)).toEqual([
      "en.md translation-unread use",
      "ja.md translation-unread use",
      "ja.md translation-unread storage",
    ]);
    expect(changedLines(before, readFileSync(pins, "utf8"))).toEqual([
      expect.stringMatching(new RegExp(`^  en: ${pin}$`)),
    ]);
  });

  it("pins a whole translation without a part, and the whole document without a language", () => {
    const content = editedContent();
    expect(accept("privacy-policy", "en", "--content", content).code).toBe(0);
    expect(unreadIn(content)).toEqual(["ja.md translation-unread use", "ja.md translation-unread storage"]);
    const { out } = accept("privacy-policy", "--content", content);
    expect(out.match(/^ {2}\S+ \S+:/gm)).toEqual(["  use ja:", "  storage ja:"]);
    expect(unreadIn(content)).toEqual([]);
    expect(accept("privacy-policy", `--content=${content}`)).toEqual({
      code: 0,
      out: `${content}/privacy-policy/pins.yaml: nothing to change.\n`,
      err: "",
    });
  });

  it("makes the file where there is none: a block for each part, in their order, with an empty line between", () => {
    const content = editedContent();
    const pins = `${content}/privacy-policy/pins.yaml`;
    const before = readFileSync(pins, "utf8");
    rmSync(pins);
    expect(accept("privacy-policy", "--content", content).code).toBe(0);
    const [head = "", ...all] = readFileSync(pins, "utf8").trimEnd().split("\n\n");
    const [blocks, foot] = [all.slice(0, -1), all.at(-1)];
    for (const comment of [head, foot]) expect(comment).toMatch(/^(?:#.*\n?)+$/);
    for (const block of blocks)
      expect(block).toMatch(/^[a-z-]+:\n {2}en: [\da-f]{10}-[\da-f]{10}\n {2}ja: [\da-f]{10}-[\da-f]{10}$/);
    expect(blocks.map((block) => block.split(":")[0])).toEqual([
      ...["front-matter", "preamble", "scope", "collection", "use", "sharing", "cookies", "storage"],
      ...["protection", "minors"],
    ]);
    // Two parts changed, in two languages each: nothing else is written otherwise.
    expect(changedLines(before, readFileSync(pins, "utf8"))).toHaveLength(4);
  });

  it("takes out the pins of a part that is gone", () => {
    const content = editedContent();
    const pins = `${content}/privacy-policy/pins.yaml`;
    const pin = "1a2b3c4d5e-5e4d3c2b1a";
    writeFileSync(pins, `${readFileSync(pins, "utf8")}\ngone:\n  en: ${pin}\n  ja: ${pin}\n`);
    const { out } = accept("privacy-policy", "en", "--content", content);
    expect(out).toContain("  gone en: taken out, there is no such part\n");
    expect(out).toContain("  gone ja: taken out, there is no such part\n");
    expect(readFileSync(pins, "utf8")).not.toContain("gone");
  });

  it.each([
    {
      what: "the original has no front matter",
      spoil: "zh.md",
      text: "no front matter\n",
      rule: "front-matter-invalid",
    },
    { what: "the original is gone", spoil: "zh.md", text: null, rule: "translation-missing" },
    {
      what: "a merge left its marks in the pins",
      spoil: "pins.yaml",
      text: "<<<<<<< HEAD\n",
      rule: "data-file-invalid",
    },
  ])("changes nothing when $what, and says so", ({ spoil, text, rule }) => {
    const content = editedContent();
    const [file, pins] = [`${content}/privacy-policy/${spoil}`, `${content}/privacy-policy/pins.yaml`];
    if (text === null) rmSync(file);
    else writeFileSync(file, text);
    const before = readFileSync(pins, "utf8");
    const { code, out, err } = accept("privacy-policy", "--content", content);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain(`${file}:1:1  error  ${rule}\n`);
    expect(readFileSync(pins, "utf8")).toBe(before);
  });

  it.each([
    { name: "nothing", args: [], reason: "" },
    { name: "the original", args: ["privacy-policy", "zh"], reason: "" },
    { name: "an unknown language", args: ["privacy-policy", "fr"], reason: "" },
    { name: "a part without a language", args: ["privacy-policy", "use"], reason: "" },
    { name: "an unknown language to speak", args: ["privacy-policy", "en", "--lang", "fr"], reason: "" },
    { name: "an unknown option", args: ["privacy-policy", "en", "--all"], reason: "" },
    {
      name: "an unknown document",
      args: ["terms", "en"],
      reason:
        'There is no document "terms" in content; there are definitions, home, intellectual-property, privacy-policy, reminder-clause.\n',
    },
    {
      name: "an unknown part",
      args: ["definitions", "en", "preamble", "use"],
      reason: "use: no such part in both languages; there are front-matter, preamble.\n",
    },
    {
      name: "a pending document",
      args: ["intellectual-property"],
      reason: "The texts of intellectual-property are not written yet: there is nothing to read side by side.\n",
    },
  ])("ends with 2 and how to call it: $name", ({ args, reason }) => {
    expect(accept(...args)).toEqual({ code: 2, out: "", err: reason + usage });
  });

  it.each([
    {
      name: "--lang",
      locale: "en_GB.UTF-8",
      args: ["--lang", "zh"],
      pinned:
        /pins\.yaml：已记录为与现在的原文（zh）对读过。\n {2}use en：[\w-]{21}（原为 [\w-]{21}）\n {2}storage en：/,
      unchanged: "pins.yaml：没有需要改的记录。\n",
      unknown: "“nothing”这一部分并非两种语言都有；都有的是 front-matter、preamble、",
      usage: "用法：npm run accept -- <文件夹名> [<en|ja> [部分的标识…]]",
    },
    {
      name: "the environment",
      locale: "ja_JP.UTF-8",
      args: [],
      pinned:
        /pins\.yaml：いまの原文（zh）と読み合わせたものとして記録しました。\n {2}use en：[\w-]{21}（以前は [\w-]{21}）\n {2}storage en：/,
      unchanged: "pins.yaml：改める記録はありません。\n",
      unknown: "「nothing」という部分は両方の言語にはありません。両方にあるのは front-matter、preamble、",
      usage: "使い方：npm run accept -- <フォルダー名> [<en|ja> [部分の識別名…]]",
    },
  ])("speaks the language that $name gives", ({ locale, args, pinned, unchanged, unknown, usage: called }) => {
    const content = editedContent();
    const run = (...more: string[]) => acceptIn(locale, "privacy-policy", "en", "--content", content, ...args, ...more);
    expect(run().out).toMatch(pinned);
    expect(run().out).toContain(unchanged);
    expect(run("nothing").err).toContain(unknown);
    const { code, err } = run("--all");
    expect({ code, start: err.slice(0, called.length) }).toEqual({ code: 2, start: called });
  });
});
