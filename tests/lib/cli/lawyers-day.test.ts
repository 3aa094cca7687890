import { readdirSync, readFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { checkFolder } from "@/lib/content/load";
import { type Locale, translatedLocales } from "@/lib/locales";
import { ContentRepository } from "./content-repository";

/** The site's own texts. */
function publishedTexts(): Record<string, string> {
  const names = readdirSync("content", { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.(?:md|yaml)$/.test(name),
  );
  return Object.fromEntries(names.map((name) => [name, readFileSync(`content/${name}`, "utf8")]));
}

const repository = new ContentRepository(publishedTexts());
afterAll(() => repository.throwAway());

const policy = (locale: Locale) => `privacy-policy/${locale}.md`;
const definitions = (locale: Locale) => `definitions/${locale}.md`;

/** Writes a paragraph at the end of a section, before the next heading. */
function addParagraph(name: string, section: string, paragraph: string): void {
  const lines = repository.read(name).split("\n");
  const heading = lines.findIndex((line) => line.endsWith(`{#${section}}`));
  const next = lines.findIndex((line, index) => index > heading && line.startsWith("## "));
  repository.write(name, lines.toSpliced(next, 0, paragraph, "").join("\n"));
}

/** Changes a section's heading and keeps its number and id. */
function rename(name: string, section: string, words: string): void {
  const text = repository.read(name);
  const renamed = text.replace(new RegExp(`^(## (?:[一-十]+、|\\d+\\. )).*( \\{#${section}\\})$`, "m"), `$1${words}$2`);
  expect(renamed).not.toBe(text);
  repository.write(name, renamed);
}

/** The report after a commit like the web editor's. */
function commitAndReport(language: Locale): string {
  repository.commit();
  return repository.report(language);
}

/** The report's row for a section: its states in zh, en and ja. */
function statesOf(report: string, section: string): string[] {
  const row = report.split("\n").find((line) => line.startsWith("<tr><td>") && line.includes(section)) ?? "";
  return [...row.matchAll(/<td>(?:<b>)?([^<·]*)(?:<\/b>)?<\/td>/g)].map(([, state = ""]) => state);
}

/** The lines that the report prints to paste, with the file and line that each replaces. */
function linesToPaste(report: string): { name: string; at: number; line: string }[] {
  const pattern = /^<li><code>content\/([^:<]+):(\d+)<\/code>.*\n<pre>(.*)<\/pre><\/li>$/gm;
  return [...report.matchAll(pattern)].map(([, name = "", at, line = ""]) => ({
    name,
    at: Number(at),
    line: line.replaceAll("&quot;", '"'),
  }));
}

function paste({ name, at, line }: { name: string; at: number; line: string }): void {
  repository.write(
    name,
    repository
      .read(name)
      .split("\n")
      .with(at - 1, line)
      .join("\n"),
  );
}

function accept(document: string, ...locales: readonly Locale[]): void {
  for (const locale of locales)
    expect(repository.run("accept", [document, locale])).toMatchObject({ code: 0, err: "" });
}

const problems = () =>
  checkFolder(`${repository.folder}/content`).problems.filter(({ severity }) => severity !== "note");

describe("a lawyer's day", { timeout: 120_000 }, () => {
  it("begins with nothing to report", () => {
    expect(problems()).toEqual([]);
    expect(repository.report("zh")).toContain("没有一节的文字有改动。");
  });

  it("a sentence in section 6 of the Chinese leaves both translations behind, with the line to paste", () => {
    addParagraph(policy("zh"), "storage", "我们每年复核存储期限。");
    const report = commitAndReport("zh");
    expect(statesOf(report, "六、")).toEqual(["已改", "落后", "落后"]);
    expect(report).toContain("<p><ins>我们每年复核存储期限。</ins></p>");
    expect(linesToPaste(report).map(({ name }) => name)).toEqual([policy("en"), policy("ja")]);
    for (const { name, at, line } of linesToPaste(report)) {
      expect(line).toMatch(/^ {2}storage: "?[\da-f]{10}"?$/);
      expect(repository.read(name).split("\n")[at - 1]).toMatch(/^ {2}storage: /);
    }
    expect(problems().map(({ file, rule, section }) => `${file.split("/content/")[1]} ${rule} ${section}`)).toEqual(
      expect.arrayContaining(translatedLocales.map((locale) => `${policy(locale)} translation-behind storage`)),
    );
  });

  it("translated, but not yet accepted, they are still behind", () => {
    addParagraph(policy("en"), "storage", "We review the period of storage every year.");
    addParagraph(policy("ja"), "storage", "当社は保存の期間を毎年見直します。");
    const report = commitAndReport("en");
    const waiting = "changed, not yet accepted";
    expect(statesOf(report, "6. ")).toEqual(["changed", waiting, waiting]);
    expect(report).toContain("<p><ins>We review the period of storage every year.</ins></p>");
  });

  it("pasting the line, or npm run accept, settles it", () => {
    const [english] = linesToPaste(repository.report("en")).filter(({ name }) => name === policy("en"));
    if (!english) throw new Error("no line to paste");
    paste(english);
    accept("privacy-policy", "ja");
    const report = commitAndReport("ja");
    expect(statesOf(report, "六、")).toEqual(["変更", "変更", "変更"]);
    expect(linesToPaste(report)).toEqual([]);
    expect(problems()).toEqual([]);
  });

  it("an item in the Chinese alone is missed in both translations, at its place", () => {
    addParagraph(policy("zh"), "use", "6. 制作统计报告。");
    const report = commitAndReport("ja");
    expect(statesOf(report, "三、")).toEqual(["変更", "原文に未対応", "原文に未対応"]);
    expect(report).toContain("<p>6. <ins>制作统计报告。</ins></p>");
    for (const locale of translatedLocales)
      expect(report).toMatch(
        new RegExp(`<li><code>content/${policy(locale)}:\\d+</code> <code>items-differ</code>：[^\n]*直し方：`),
      );
    expect(repository.report("zh")).toMatch(/<code>items-differ<\/code>：[^\n]*原文[^\n]*。改法：/);
    expect(repository.report("en")).toMatch(/<code>items-differ<\/code>: Found [^\n]* Fix: /);
    expect(repository.run("check", ["--lang", "ja"]).out).toMatch(
      / {2}エラー {2}items-differ\n.*\n {2}参照 .*\n {2}直し方：/,
    );
    addParagraph(policy("en"), "use", "6. Compiling statistical reports.");
    addParagraph(policy("ja"), "use", "6. 統計報告の作成。");
    accept("privacy-policy", ...translatedLocales);
    expect(statesOf(commitAndReport("ja"), "三、")).toEqual(["変更", "変更", "変更"]);
    expect(problems()).toEqual([]);
  });

  it("another name for a section is followed like any other words", () => {
    rename(policy("zh"), "minors", "未成年用户保护");
    const report = commitAndReport("en");
    expect(statesOf(report, "8. ")).toEqual(["changed", "behind", "behind"]);
    expect(report).toContain("未成年<del>人</del><ins>用户</ins>保护</p>");
    rename(policy("en"), "minors", "How we protect minors");
    rename(policy("ja"), "minors", "未成年者を守るために");
    accept("privacy-policy", ...translatedLocales);
    expect(statesOf(commitAndReport("en"), "How we protect minors")).toEqual(["changed", "changed", "changed"]);
    expect(problems()).toEqual([]);
  });

  it("a defined term is added in each language", () => {
    const add = (locale: Locale, paragraph: string) =>
      repository.write(definitions(locale), `${repository.read(definitions(locale)).trimEnd()}\n\n${paragraph}\n`);
    add("zh", "**个人信息** {#information}：指能够识别您的信息。");
    expect(statesOf(commitAndReport("zh"), "定义 · ")).toEqual(["已改", "落后", "落后"]);
    add("en", "**Personal information** {#information}: refers to information that can identify you.");
    add("ja", "**個人情報** {#information}：お客様を識別できる情報をいいます。");
    accept("definitions", ...translatedLocales);
    const report = commitAndReport("zh");
    expect(statesOf(report, "定义 · ")).toEqual(["已改", "已改", "已改"]);
    expect(report).toContain("<ins>**個人情報** {#information}：お客様を識別できる情報をいいます。</ins>");
  });

  it("ends clean, with all that changed in the report and nothing left to do", () => {
    expect(problems()).toEqual([]);
    const { code, out } = repository.run("check", []);
    expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/^No problems|\nNo problems/) });
    const report = repository.report("en");
    expect(report.match(/^<tr><td>/gm)).toHaveLength(4);
    expect(linesToPaste(report)).toEqual([]);
    expect(report).toContain("The check found no problems.");
    expect(report).not.toMatch(/behind|missing|Only the translation changed/);
  });
});
