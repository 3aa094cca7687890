import { describe, expect, it } from "vitest";
import { checkChange } from "@/lib/content/changes/check-change";
import { weighByBase } from "@/lib/content/changes/introduced";
import type { Problem } from "@/lib/content/model/problem";
import { problemAt } from "@/lib/content/model/rule";
import { pinFileName } from "@/lib/content/pins/pin-file";
import { blocksDiffer } from "@/lib/content/rules/blocks-differ";
import { fileUnreadable } from "@/lib/content/rules/file-unreadable";
import { frontMatterInvalid } from "@/lib/content/rules/front-matter-invalid";
import { htmlRaw } from "@/lib/content/rules/html-raw";
import { itemsDiffer } from "@/lib/content/rules/items-differ";
import { withPinFiles } from "../pin-files";
import { documentOf, filesOf } from "../sample-content";
import { withOpenLedgers } from "../with-ledgers";

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
      values: {
        kind: "document",
        key: "title",
        fault: { kind: "absent", name: "title" },
        declarable: [],
        mending: null,
      },
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
  const clean = withPinFiles(
    documentOf(
      {
        zh: "## 一、范围 {#scope}\n\n适用于服务。\n\n## 二、存储 {#storage}\n\n必须删除信息。\n",
        en: "## 1. Scope {#scope}\n\nThis applies to services.\n\n## 2. Storage {#storage}\n\nWe must delete information.\n",
        ja: "## 一、範囲 {#scope}\n\nサービスに適用されます。\n\n## 二、保存 {#storage}\n\n情報を削除しなければなりません。\n",
      },
      "terms",
    ),
  );
  const edit = (texts: Record<string, string>, locale: string, before: string, after: string) => {
    const name = `terms/${locale}.md`;
    return { ...texts, [name]: texts[name]?.replace(before, after) ?? "" };
  };
  // What this is about is not whether a text was published.
  const found = (base: Record<string, string>, now: Record<string, string>) =>
    checkChange(withOpenLedgers(filesOf(base)), withOpenLedgers(filesOf(now)), () => true).problems.filter(
      ({ rule }) => rule !== "version-text",
    );
  const change = (base: Record<string, string>, now: Record<string, string>) =>
    found(base, now).map(({ severity, rule, file, section }) => `${severity} ${rule} ${file} ${section}`);
  /** The texts as if somebody had read them again. */
  const readAgain = ({ [`terms/${pinFileName}`]: _, ...texts }: Record<string, string>) => withPinFiles(texts);
  const unread = edit(clean, "zh", "必须", "可以");

  it("fails for what the change leaves to be read, and shows the words before and after", () => {
    const problems = found(clean, unread);
    // One language alone lost its word of duty: a note says so beside each of the two.
    expect(problems.map(({ severity, rule, file }) => `${severity} ${rule} ${file}`)).toEqual(
      ["en", "ja"].flatMap((locale) => [
        `error translation-unread content/terms/${locale}.md`,
        `note wording-differs content/terms/${locale}.md`,
      ]),
    );
    expect(problems[0]?.message.values).toMatchObject({
      original: { before: expect.stringContaining("必须"), after: expect.stringContaining("可以") },
      translation: null,
    });
  });

  it("warns about what was unread before, even when lines above change or something else is being edited", () => {
    const warnings = ["en", "ja"].map((locale) => `warning translation-unread content/terms/${locale}.md storage`);
    expect(change(unread, unread)).toEqual(warnings);
    expect(change(unread, edit(unread, "en", "description:", "# a comment\ndescription:"))).toEqual(warnings);
    expect(change(unread, edit(unread, "en", "{#storage}\n", "{#storage}\n\n"))).toEqual(warnings);
  });

  it("fails for the translation that the change edits: whoever mends it reads it", () => {
    expect(change(unread, edit(unread, "en", "must delete", "may delete"))).toEqual([
      "error translation-unread content/terms/en.md storage",
      "warning translation-unread content/terms/ja.md storage",
    ]);
    const one = edit(clean, "ja", "削除", "消去");
    expect(change(clean, one)).toEqual(["error translation-unread content/terms/ja.md storage"]);
    expect(change(clean, readAgain(one))).toEqual([]);
  });

  it("fails when somebody takes a pin away, or writes one for texts that there are not", () => {
    const pins = `terms/${pinFileName}`;
    const without = { ...clean, [pins]: clean[pins]?.replace(/storage:\n.*\n.*\n/, "") ?? "" };
    expect(change(clean, without)).toEqual([`error translation-unread content/${pins} undefined`]);
    expect(change(without, without)).toEqual([`warning translation-unread content/${pins} undefined`]);
    const invented = { ...clean, [pins]: clean[pins]?.replace(/(storage:\n {2}en: )\w+/, "$11a2b3c4d5e") ?? "" };
    expect(change(clean, invented)).toEqual(["error translation-unread content/terms/en.md storage"]);
  });

  it("warns of what zh has lost before, wherever the translations have it now", () => {
    const longer = readAgain(
      ["en", "ja"].reduce<Record<string, string>>(
        (texts, locale) => edit(texts, locale, "{#scope}", "{#scope}\n\nDigitaltwinall."),
        clean,
      ),
    );
    const warnings = ["warning blocks-differ content/terms/zh.md scope"];
    expect(change(longer, longer)).toEqual(warnings);
    // An empty line moves what stands below it, in the file that lacks nothing.
    expect(change(longer, edit(longer, "en", "\n\nThis", "\n\n\nThis"))).toEqual(warnings);
    expect(change(longer, edit(longer, "ja", "description:", "# a comment\ndescription:"))).toEqual(warnings);
    const other = readAgain(edit(edit(longer, "en", "Digitaltwinall.", "Words."), "ja", "Digitaltwinall.", "文。"));
    expect(change(longer, other)).toEqual(["error blocks-differ content/terms/zh.md scope"]);
  });

  it("fails when zh changes again, and for another section", () => {
    expect(change(unread, edit(unread, "zh", "可以", "不得"))).toEqual([
      "error translation-unread content/terms/en.md storage",
      "error translation-unread content/terms/ja.md storage",
    ]);
    expect(change(unread, edit(unread, "zh", "适用于", "适用全部"))).toEqual([
      "error translation-unread content/terms/en.md scope",
      "warning translation-unread content/terms/en.md storage",
      "error translation-unread content/terms/ja.md scope",
      "warning translation-unread content/terms/ja.md storage",
    ]);
  });

  it("fails for what cannot be read or shown, however long it was there", () => {
    const raw = edit(clean, "zh", "信息", "<b>信息</b>");
    expect(change(raw, raw)).toContain("error html-raw content/terms/zh.md undefined");
    const broken = edit(clean, "en", "title:", "name:");
    expect(change(broken, broken).filter((line) => line.startsWith("error"))).toEqual([
      expect.stringMatching(/^error front-matter-invalid content\/terms\/en\.md/),
    ]);
  });

  it("counts everything when there was no content before", () => {
    const none = { ...filesOf({}), rootExists: false };
    const { problems } = checkChange(none, filesOf(unread), () => true);
    expect(problems.map(({ severity }) => severity)).toEqual(["error", "error"]);
  });

  it("does not publish content with mere warnings", () => {
    const contentAfter = (now: Record<string, string>) =>
      checkChange(withOpenLedgers(filesOf(unread)), withOpenLedgers(filesOf(now)), () => true).content;
    expect(contentAfter(unread)).toBeNull();
    expect(contentAfter(clean)).not.toBeNull();
  });

  it("fails for a slip of typography that the change brings, and warns of one that was there", () => {
    const slip = edit(clean, "zh", "必须删除信息。", "必须删除信息.");
    const [line, ...others] = change(clean, slip);
    expect({ line, others }).toEqual({
      line: "error punctuation-width content/terms/zh.md storage",
      others: [],
    });
    expect(change(slip, slip)).toEqual(["warning punctuation-width content/terms/zh.md storage"]);
    // Elsewhere it is another one.
    expect(change(slip, edit(slip, "zh", "适用于服务。", "适用于服务."))).toEqual([
      "error punctuation-width content/terms/zh.md scope",
      "warning punctuation-width content/terms/zh.md storage",
    ]);
  });

  it("leaves a warning that is no slip of typography as it was", () => {
    const warning: Problem = { ...lag, severity: "warning" };
    expect(weighByBase([warning], [])).toEqual([warning]);
  });
});
