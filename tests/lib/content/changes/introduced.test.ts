import { describe, expect, it } from "vitest";
import { checkChange } from "@/lib/content/changes/check-change";
import { weighByBase } from "@/lib/content/changes/introduced";
import type { Problem } from "@/lib/content/model/problem";
import { problemAt } from "@/lib/content/model/rule";
import { blocksDiffer } from "@/lib/content/rules/blocks-differ";
import { fileUnreadable } from "@/lib/content/rules/file-unreadable";
import { frontMatterInvalid } from "@/lib/content/rules/front-matter-invalid";
import { htmlRaw } from "@/lib/content/rules/html-raw";
import { itemsDiffer } from "@/lib/content/rules/items-differ";
import { documentOf, filesOf } from "../sample-content";

const at = (line: number, file = "content/terms/en.md") => ({ file, line, column: 1 });
const added = (words: string, originalLine = 7) => ({
  key: "added" as const,
  values: { part: { kind: "item" as const, label: "2" }, words, original: "content/terms/zh.md", originalLine },
  about: ["item", 2, words],
});
const lag = problemAt(at(7), itemsDiffer, { ...added("one"), section: "use" });

describe("weighByBase", () => {
  const cases: { name: string; before: Problem[]; expected: Problem["severity"] }[] = [
    { name: "what was not there before", before: [], expected: "error" },
    { name: "what was there before", before: [lag], expected: "warning" },
    {
      name: "what stood in another line",
      before: [problemAt(at(9), itemsDiffer, { ...added("one", 9), section: "use" })],
      expected: "warning",
    },
    {
      name: "another rule",
      before: [problemAt(at(7), blocksDiffer, { ...added("one"), section: "use" })],
      expected: "error",
    },
    { name: "another file", before: [{ ...lag, file: "content/terms/ja.md" }], expected: "error" },
    { name: "another section", before: [{ ...lag, section: "scope" }], expected: "error" },
    {
      name: "other words",
      before: [problemAt(at(7), itemsDiffer, { ...added("two"), section: "use" })],
      expected: "error",
    },
    { name: "what was declared before and is not any more", before: [{ ...lag, severity: "note" }], expected: "error" },
  ];
  it.each(cases)("gives its weight to $name", ({ before, expected }) => {
    expect(weighByBase([lag], before)).toEqual([{ ...lag, severity: expected }]);
  });

  it("counts what is said twice", () => {
    expect(weighByBase([lag, lag], [lag]).map(({ severity }) => severity)).toEqual(["warning", "error"]);
  });

  it.each([
    problemAt(at(7), htmlRaw, { key: "tag", values: { html: "<b>" } }),
    problemAt(at(7), fileUnreadable, { key: "not readable" }),
    problemAt(at(7), frontMatterInvalid, {
      key: "value",
      values: { key: "title", fault: { kind: "absent", name: "title" }, declarable: [] },
    }),
  ])("leaves $rule an error, however old", (old) => {
    expect(weighByBase([old], [old])).toEqual([old]);
  });

  it("leaves notes as they are", () => {
    const note: Problem = { ...lag, severity: "note" };
    expect(weighByBase([note], [note])).toEqual([note]);
  });
});

describe("checkChange", () => {
  const clean = documentOf(
    {
      zh: "## 一、范围 {#scope}\n\n适用于服务。\n\n## 二、存储 {#storage}\n\n必须删除信息。\n",
      en: "## 1. Scope {#scope}\n\nThis applies to services.\n\n## 2. Storage {#storage}\n\nWe must delete information.\n",
      ja: "## 一、範囲 {#scope}\n\nサービスに適用されます。\n\n## 二、保存 {#storage}\n\n情報を削除しなければなりません。\n",
    },
    "terms",
  );
  const edit = (texts: Record<string, string>, locale: string, before: string, after: string) => {
    const name = `terms/${locale}.md`;
    return { ...texts, [name]: texts[name]?.replace(before, after) ?? "" };
  };
  const change = (base: Record<string, string>, now: Record<string, string>) =>
    checkChange(filesOf(base), filesOf(now), () => true).problems.map(
      ({ severity, rule, file, section }) => `${severity} ${rule} ${file} ${section}`,
    );
  const behind = edit(clean, "zh", "必须", "可以");

  it("fails for what the change leaves behind, and shows the words before and after", () => {
    const { problems } = checkChange(filesOf(clean), filesOf(behind), () => true);
    expect(problems.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(
      Array(2).fill("error translation-behind"),
    );
    expect(problems[0]?.message.values).toMatchObject({
      change: { before: expect.stringContaining("必须"), after: expect.stringContaining("可以") },
    });
  });

  it("warns about what was behind before, even when lines above change or the translation is being edited", () => {
    const warnings = ["en", "ja"].map((locale) => `warning translation-behind content/terms/${locale}.md storage`);
    expect(change(behind, behind)).toEqual(warnings);
    expect(change(behind, edit(behind, "en", "description:", "# a comment\ndescription:"))).toEqual(warnings);
    expect(change(behind, edit(behind, "en", "must delete", "have to delete"))).toEqual(warnings);
  });

  it("warns of what zh has lost before, wherever the translations have it now", () => {
    const longer = ["en", "ja"].reduce<Record<string, string>>(
      (texts, locale) => edit(texts, locale, "{#scope}", "{#scope}\n\nDigitaltwinall."),
      clean,
    );
    const warnings = ["warning blocks-differ content/terms/zh.md scope"];
    expect(change(longer, longer)).toEqual(warnings);
    // An empty line moves what stands below it, in the file that lacks nothing.
    expect(change(longer, edit(longer, "en", "\n\nThis", "\n\n\nThis"))).toEqual(warnings);
    expect(change(longer, edit(longer, "ja", "description:", "# a comment\ndescription:"))).toEqual(warnings);
    const other = edit(edit(longer, "en", "Digitaltwinall.", "Words."), "ja", "Digitaltwinall.", "文。");
    expect(change(longer, other)).toEqual(["error blocks-differ content/terms/zh.md scope"]);
  });

  it("fails when zh changes again, and for another section", () => {
    expect(change(behind, edit(behind, "zh", "可以", "不得"))).toEqual([
      "error translation-behind content/terms/en.md storage",
      "error translation-behind content/terms/ja.md storage",
    ]);
    expect(change(behind, edit(behind, "zh", "适用于", "适用全部"))).toEqual([
      "error translation-behind content/terms/en.md scope",
      "warning translation-behind content/terms/en.md storage",
      "error translation-behind content/terms/ja.md scope",
      "warning translation-behind content/terms/ja.md storage",
    ]);
  });

  it("fails for what cannot be read or shown, however long it was there", () => {
    const raw = edit(clean, "zh", "信息", "<b>信息</b>");
    expect(change(raw, raw)).toContain("error html-raw content/terms/zh.md undefined");
    const broken = edit(clean, "en", "title:", "name:");
    expect(change(broken, broken).filter((line) => line.startsWith("error"))).toHaveLength(2);
  });

  it("counts everything when there was no content before", () => {
    const none = { ...filesOf({}), rootExists: false };
    const { problems } = checkChange(none, filesOf(behind), () => true);
    expect(problems.map(({ severity }) => severity)).toEqual(["error", "error"]);
  });

  it("does not publish content with mere warnings", () => {
    expect(checkChange(filesOf(behind), filesOf(behind), () => true).content).toBeNull();
    expect(checkChange(filesOf(behind), filesOf(clean), () => true).content).not.toBeNull();
  });
});
