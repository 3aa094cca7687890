import { describe, expect, it } from "vitest";
import { earlierTextIn } from "@/lib/content/changes/earlier-text";
import { checkContent } from "@/lib/content/check-content";
import type { ReportLanguage } from "@/lib/content/model/report-language";
import { pinFileName } from "@/lib/content/pins/pin-file";
import { type SaidProblem, sayProblem } from "@/lib/content/report/say-problem";
import { documentOf, filesOf, frontMatter, saidProblemsOf } from "./sample-content";
import { withPins } from "./with-pins";

const texts = documentOf(
  {
    zh: "我们保护信息。\n\n## 一、范围 {#scope}\n\n本政策适用于所有服务。\n\n## 二、存储 {#storage}\n\n我们必须删除信息。\n",
    en: "We protect information.\n\n## 1. Scope {#scope}\n\nThis applies to all services.\n\n## 2. Storage {#storage}\n\nWe must delete information.\n",
    ja: "当社は情報を保護します。\n\n## 一、範囲 {#scope}\n\nすべてのサービスに適用されます。\n\n## 二、保存 {#storage}\n\n当社は情報を削除しなければなりません。\n",
  },
  "terms",
);
const [zh, en, ja, pinFile] = ["terms/zh.md", "terms/en.md", "terms/ja.md", `terms/${pinFileName}`] as const;

/** The pins of the texts as they stand. */
function pinsOf(of: Record<string, string>): string {
  const file = withPins(filesOf(of)).folders.get("terms")?.get(pinFileName);
  return file && !file.obstacle ? new TextDecoder().decode(file.bytes) : "";
}

const read = { ...texts, [pinFile]: pinsOf(texts) };

/** The texts with `before` replaced by `after` in a file. */
function edited(name: string, before: string | RegExp, after: string, of: Record<string, string> = read) {
  const text = of[name] ?? "";
  const changed = text.replace(before, after);
  if (changed === text) throw new Error(`${name} has no ${before}.`);
  return { ...of, [name]: changed };
}

/** What is said of texts that nobody read again after a change of `base`. */
function against(base: Record<string, string>, now: Record<string, string>, language: ReportLanguage = "en") {
  const { problems } = checkContent(filesOf(now), () => true, { earlierText: earlierTextIn(filesOf(base)) });
  return problems
    .filter(({ rule }) => rule === "translation-unread")
    .map((problem): SaidProblem => sayProblem(problem, language));
}

const unread = (of: Record<string, string>) => against({}, of).map(({ file, line }) => `${file}:${line}`);

describe("translation-unread", () => {
  it("says nothing of texts that were read side by side as they are", () => expect(saidProblemsOf(read)).toEqual([]));

  it.each([
    { what: "the title", before: "title: 隐私权政策", after: "title: 用户服务协议", line: 2 },
    { what: "the preamble", before: "保护", after: "尊重", line: 8 },
    { what: "a heading", before: "范围", after: "适用范围", line: 10 },
    { what: "a section", before: "必须", after: "可以", line: 14 },
    { what: "bold words", before: "必须", after: "**必须**", line: 14 },
  ])("names exactly the part of each translation when $what of zh changes", ({ before, after, line }) => {
    const column = line === 2 ? 8 : 1;
    const problems = against(read, edited(zh, before, after));
    expect(problems.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`)).toEqual([
      `content/${en}:${line}:${column} translation-unread`,
      `content/${ja}:${line}:${column} translation-unread`,
    ]);
  });

  it.each([
    { what: "a dropped word", file: en, before: "must ", after: "", line: 14 },
    { what: "an antonym", file: ja, before: "削除し", after: "保存し", line: 14 },
    { what: "a heading", file: en, before: "1. Scope", after: "1. Range", line: 10 },
    { what: "the description", file: en, before: "description: Privacy Policy", after: "description: Terms", line: 2 },
  ])("names the part of a translation alone when $what changes in it", ({ file, before, after, line }) => {
    expect(unread(edited(file, before, after))).toEqual([`content/${file}:${line}`]);
  });

  it.each([
    ["lines wrapped anew", zh, "我们必须", "我们\n必须"],
    ["another number of a part", en, "## 1. Scope", "## 3. Scope"],
    ["a half-width mark", zh, "信息。", "信息."],
    ["an empty line more", ja, "\n\n## 二、", "\n\n\n## 二、"],
  ])("stays silent over %s", (_, file, before, after) => expect(unread(edited(file, before, after))).toEqual([]));

  it("is content once the line that it gives stands in place of the old one", () => {
    let pasted = edited(zh, "必须", "可以");
    for (const { fix } of against({}, pasted)) {
      const [, line = ""] = fix.split("\n");
      const at = Number(/make line (\d+) of content\/terms\/pins\.yaml/.exec(fix)?.[1]);
      const lines = (pasted[pinFile] ?? "").split("\n");
      lines[at - 1] = line;
      pasted = { ...pasted, [pinFile]: lines.join("\n") };
    }
    expect(unread(pasted)).toEqual([]);
  });

  it("opens again when anything changes after that", () => {
    const now = edited(en, "must delete", "may delete");
    const again = { ...now, [pinFile]: pinsOf(texts) };
    expect(unread(again)).toEqual([`content/${en}:14`]);
  });

  it("asks once for all parts that nobody has read, and is content with the file that it gives", () => {
    const [problem, ...others] = against({}, texts);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      file: `content/${en}`,
      line: 2,
      found: expect.stringContaining(
        "en.md: the title and description, the opening text, scope, storage; ja.md: the title and description, the opening text, scope, storage",
      ),
    });
    const [, ...lines] = problem?.fix.split("\n") ?? [];
    expect(unread({ ...texts, [pinFile]: lines.join("\n") })).toEqual([]);
  });

  it.each(["", " ", "\t", "    ", "\u3000"])("reads a pin that was pasted with %j in front of it", (spaces) => {
    const [problem] = against({}, texts);
    const [, ...lines] = problem?.fix.split("\n") ?? [];
    const pasted = lines.map((line) => line.replace(/^ {2}(?=en: )/, spaces)).join("\n");
    expect(unread({ ...texts, [pinFile]: pasted })).toEqual([]);
  });

  it("asks for a part that is new at the head of the file, whose other pins stay", () => {
    const without = edited(pinFile, /scope:\n {2}en: .*\n/, "scope:\n");
    const moved = edited(zh, "必须", "可以", without);
    const [, , head] = against({}, moved);
    expect(head).toMatchObject({
      file: `content/${pinFile}`,
      line: 1,
      found: expect.stringMatching(/yet: en\.md: scope$/),
    });
    const [, ...lines] = head?.fix.split("\n") ?? [];
    // The change of zh stays open: nobody said that it was read.
    expect(unread({ ...moved, [pinFile]: lines.join("\n") })).toEqual([`content/${en}:14`, `content/${ja}:14`]);
  });

  it("names a pin for a part that there is not", () => {
    const stray = edited(pinFile, "storage:", "sharing:\n  en: 1a2b3c4d5e-1a2b3c4d5e\n\nstorage:");
    expect(against({}, stray)).toMatchObject([
      { found: expect.stringContaining('"sharing"'), file: `content/${pinFile}` },
    ]);
  });

  it("leaves a section that is missing or was renamed to the rule for it", () => {
    const rules = (of: Record<string, string>) => saidProblemsOf(of).map(({ rule }) => rule);
    expect(rules(edited(en, /\n## 2\.[\s\S]*/, ""))).toEqual(["section-missing"]);
    expect(rules(edited(zh, "{#storage}", "{#retention}"))).toEqual(["section-id"]);
    expect(rules(edited(zh, "{#storage}", "{#scope}"))).toEqual(["section-id"]);
  });

  it("says nothing of a text that is pending or still has places to be written", () => {
    expect(unread(edited(en, "We must delete", "TODO We must delete", texts))).toEqual([`content/${ja}:2`]);
    const pending = Object.fromEntries([zh, en, ja].map((name) => [name, "---\ntitle: Terms\nstatus: pending\n---\n"]));
    expect(unread(pending)).toEqual([]);
  });

  it.each(["12345", "1234567890", "1A2B3C4D5E-1a2b3c4d5e", "x"])("refuses the pin %s, and nothing else", (pin) => {
    const problems = saidProblemsOf(edited(pinFile, /(scope:\n {2}en: ).*/, `$1${pin}`));
    expect(problems).toMatchObject([{ rule: "data-file-invalid", file: `content/${pinFile}` }]);
    expect(problems[0]?.fix).toContain("the report on the pull request");
  });

  it("refuses a language that is none, and marks that a merge left", () => {
    for (const spoilt of [edited(pinFile, "  en:", "  zh:"), edited(pinFile, "scope:", "<<<<<<< HEAD\nscope:")])
      expect(saidProblemsOf(spoilt).map(({ rule, file }) => `${rule} ${file}`)).toEqual([
        `data-file-invalid content/${pinFile}`,
      ]);
  });
});

describe("translation-unread, when the wording before is known", () => {
  it("shows how the side that moved read and how it reads", () => {
    const [problem] = against(read, edited(zh, "必须", "可以"));
    expect(problem?.found).toContain('zh read "存储 我们必须删除信息。" and now reads "存储 我们可以删除信息。"');
    const [own] = against(read, edited(en, "must", "may"));
    expect(own?.found).toContain(
      'en read "Storage We must delete information…" and now reads "Storage We may delete information…"',
    );
    expect(own?.found).not.toContain("zh read");
  });

  it("shows both sides when both moved", () => {
    const [problem] = against(read, edited(en, "must", "may", edited(zh, "必须", "可以")), "zh");
    expect(problem?.found).toMatch(/zh 由“.*必须.*”改为“.*可以.*”；en 由“.*must.*”改为“.*may.*”/);
  });

  it("says only that a side changed when nobody knows its words any more", () => {
    const twice = edited(zh, "必须", "可以");
    for (const base of [twice, edited(zh, /[\s\S]*/, ""), {}])
      expect(against(base, edited(zh, "必须", "不得"))[0]?.found).toContain(": zh has changed");
  });

  it("knows what a translation said, too, which the history of the original alone could not tell", () => {
    const base = { ...read, [ja]: `${frontMatter("ja")}まだ何もありません。\n` };
    expect(against(base, edited(ja, "削除し", "保存し"))[0]?.found).toContain("ja has changed");
  });
});
