import { describe, expect, it } from "vitest";
import { earlierTextIn } from "@/lib/content/changes/earlier-text";
import { checkContent } from "@/lib/content/check-content";
import { type SaidProblem, sayProblem } from "@/lib/content/report/say-problem";
import { brief, documentOf, filesOf, problemsOf, saidProblemsOf } from "./sample-content";

const texts = documentOf(
  {
    zh: "我们保护信息。\n\n## 一、范围 {#scope}\n\n本政策适用于所有服务。\n\n## 二、存储 {#storage}\n\n我们必须删除信息。\n",
    en: "We protect information.\n\n## 1. Scope {#scope}\n\nThis applies to all services.\n\n## 2. Storage {#storage}\n\nWe must delete information.\n",
    ja: "当社は情報を保護します。\n\n## 一、範囲 {#scope}\n\nすべてのサービスに適用されます。\n\n## 二、保存 {#storage}\n\n当社は情報を削除しなければなりません。\n",
  },
  "terms",
);
const [zh, en, ja] = ["terms/zh.md", "terms/en.md", "terms/ja.md"] as const;

/** The texts with `before` replaced by `after` in a file. */
function edited(name: string, before: string | RegExp, after: string, of = texts): Record<string, string> {
  const text = of[name] ?? "";
  const changed = text.replace(before, after);
  if (changed === text) throw new Error(`${name} has no ${before}.`);
  return { ...of, [name]: changed };
}

function against(base: Record<string, string>, now: Record<string, string>): SaidProblem[] {
  const { problems } = checkContent(filesOf(now), () => true, { earlierText: earlierTextIn(filesOf(base)) });
  return problems.map((problem) => sayProblem(problem, "en"));
}

describe("translation-behind", () => {
  it("says nothing of translations that are pinned to what zh says", () => expect(problemsOf(texts)).toEqual([]));

  it.each([
    { section: "the preamble", before: "保护", after: "尊重", line: 8 },
    { section: "a heading", before: "范围", after: "适用范围", line: 10 },
    { section: "a section", before: "必须", after: "可以", line: 14 },
  ])("names exactly the section of each translation when $section changes", ({ before, after, line }) => {
    expect(problemsOf(edited(zh, before, after)).map(brief)).toEqual([
      `content/${en}:${line}:1 translation-behind`,
      `content/${ja}:${line}:1 translation-behind`,
    ]);
  });

  it("is content once the line that it gives stands in place of the old one", () => {
    let pasted = edited(zh, "必须", "可以");
    for (const { file, fix } of saidProblemsOf(pasted)) {
      const [, line = ""] = fix.split("\n");
      pasted = edited(file.replace("content/", ""), /storage: \w+/, line.trim(), pasted);
    }
    expect(problemsOf(pasted)).toEqual([]);
  });

  it("gives the line with the indentation and at the place that the file has", () => {
    const block = edited(en, /pins: \{ (.*), (.*), (.*) \}/, "pins:\n    $1\n    $2\n    $3");
    expect(saidProblemsOf(edited(zh, "必须", "可以", block))[0]?.fix).toMatch(
      /make line 9 of content\/terms\/en\.md read:\n {4}storage: "?\w{10}"?$/,
    );
  });

  it("wants no other pin when only a translation changes, or what does not count", () => {
    expect(problemsOf(edited(en, "must delete", "have to delete"))).toEqual([]);
    expect(problemsOf(edited(zh, "我们必须", "我们\n必须"))).toEqual([]);
  });

  it("asks once for all pins that are missing, and takes the lines that it gives", () => {
    const bare = edited(en, /pins: .*\n/, "");
    const [problem, ...others] = saidProblemsOf(bare);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ rule: "translation-behind", file: `content/${en}`, line: 5 });
    const lines = (problem?.fix ?? "").split("\n").slice(1).join("\n");
    expect(problemsOf(edited(en, "updated: 2026-11-24\n", `updated: 2026-11-24\n${lines}\n`, bare))).toEqual([]);
  });

  it("asks for one that is missing below the others, and for the one that is too many", () => {
    const block = edited(en, /pins: \{ (.*), (.*), (.*) \}/, "pins:\n  $1\n  other: 1a2b3c4d5e\n  $3");
    const [missing, extra, ...others] = saidProblemsOf(block);
    expect(others).toEqual([]);
    expect(missing).toMatchObject({ line: 6, found: "no pin for scope" });
    expect(extra).toMatchObject({ line: 8, fix: "delete line 8." });
    const [, line = ""] = missing?.fix.split("\n") ?? [];
    const pasted = edited(en, "pins:\n", `pins:\n${line}\n`, edited(en, "  other: 1a2b3c4d5e\n", "", block));
    expect(problemsOf(pasted)).toEqual([]);
  });

  it("leaves a section that is missing or was renamed to the rule for it", () => {
    const missing = edited(en, /\n## 2\.[\s\S]*/, "");
    expect(problemsOf(missing).map(({ rule }) => rule)).toEqual(["section-missing"]);
    const renamed = edited(zh, "{#storage}", "{#retention}");
    expect(problemsOf(renamed).map(({ rule }) => rule)).toEqual(["section-id"]);
  });

  it("leaves a preamble that one text lacks, and a repeated id, to the rules for them", () => {
    for (const [name, text] of [
      [zh, "我们保护信息。\n\n"],
      [en, "We protect information.\n\n"],
    ] as const) {
      const without = edited(name, text, "", edited(en, /preamble: "?\w+"?, /, ""));
      expect(
        problemsOf(without).filter(({ rule, file }) => rule === "translation-behind" && file.endsWith("en.md")),
      ).toEqual([]);
    }
    const repeated = edited(zh, "{#storage}", "{#scope}");
    expect(problemsOf(repeated).map(({ rule }) => rule)).toEqual(["section-id"]);
  });

  it("refuses pins in the original", () => {
    expect(
      problemsOf(edited(zh, "updated: 2026-11-24\n", "updated: 2026-11-24\npins: { scope: 1a2b3c4d5e }\n")),
    ).toMatchObject([{ rule: "translation-behind", file: `content/${zh}`, line: 6 }]);
  });

  it.each(["12345", "1234567890", "1A2B3C4D5E", "x"])("refuses the pin %s", (pin) => {
    const column = (texts[en]?.split("\n")[5]?.indexOf("scope") ?? 0) + 1;
    expect(problemsOf(edited(en, /scope: \w+/, `scope: ${pin}`)).map(brief)).toEqual([
      `content/${en}:6:${column} front-matter-invalid`,
    ]);
  });
});

describe("translation-behind, when the wording before is known", () => {
  it("shows how the Chinese read and how it reads", () => {
    const [problem] = against(texts, edited(zh, "必须", "可以"));
    expect(problem?.found).toBe(
      'a translation of "存储 我们必须删除信息。", which now reads "存储 我们可以删除信息。"',
    );
  });

  it("says only that it changed when the words did not, or when the pin is of another text", () => {
    const earlier = "a translation of an earlier zh text";
    const listed = edited(zh, "我们必须", "1. 我们必须");
    const behind = against(texts, listed).filter(({ rule }) => rule === "translation-behind");
    expect(behind.map(({ found }) => found)).toEqual([earlier, earlier]);
    const twice = edited(zh, "必须", "可以");
    expect(against(twice, edited(zh, "必须", "不得"))[0]?.found).toBe(earlier);
  });

  it("says only that it changed when the original could not be read, or was not there", () => {
    const now = edited(zh, "必须", "可以");
    for (const base of [edited(zh, /[\s\S]*/, ""), {}])
      expect(against(base, now)[0]?.found).toBe("a translation of an earlier zh text");
  });
});
