import { readdirSync, readFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { checkFolder } from "@/lib/content/load";
import { type Locale, translatedLocales } from "@/lib/locales";
import { ContentRepository } from "./content-repository";
import { openLedger } from "./open-ledgers";
import { pinsToPaste } from "./pins-to-paste";

/** The site's own texts, each in a version that is still being written. */
function publishedTexts(): Record<string, string> {
  const names = readdirSync("content", { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.(?:md|yaml)$/.test(name),
  );
  const texts = names.map((name) => [name, readFileSync(`content/${name}`, "utf8")] as const);
  return Object.fromEntries(texts.map(([name, text]) => [name, openLedger(text)]));
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

/** What follows the reading: the file is opened, all of it selected, replaced by the block of the report, and committed. */
function readAndPaste(language: Locale): string {
  const report = commitAndReport(language);
  for (const { name, text } of pinsToPaste(report)) repository.write(name, text);
  return commitAndReport(language);
}

const problems = () =>
  checkFolder(`${repository.folder}/content`).problems.filter(({ severity }) => severity !== "note");

const named = () => problems().map(({ file, rule, section }) => `${file.split("/content/")[1]} ${rule} ${section}`);

describe("a lawyer's day", { timeout: 120_000 }, () => {
  it("begins with nothing to report", () => {
    expect(problems()).toEqual([]);
    expect(repository.report("zh")).toContain("文字没有改动，也没有待对读的内容。");
    repository.switchTo("yesterday", "--create");
    repository.switchTo("change");
  });

  it("a sentence in section 6 of the Chinese has to be read beside both translations", () => {
    addParagraph(policy("zh"), "storage", "我们每年复核存储期限。");
    const report = commitAndReport("zh");
    expect(statesOf(report, "六、")).toEqual(["已改", "未改，待对读", "未改，待对读"]);
    expect(report).toContain("<p><ins>我们每年复核存储期限。</ins></p>");
    expect(named()).toEqual(
      expect.arrayContaining(translatedLocales.map((locale) => `${policy(locale)} translation-unread storage`)),
    );
  });

  it("translated, but not yet pinned, they still have to be read, and the report shows all three", () => {
    addParagraph(policy("en"), "storage", "We review the period of storage every year.");
    addParagraph(policy("ja"), "storage", "当社は保存の期間を毎年見直します。");
    const report = commitAndReport("zh");
    expect(statesOf(report, "六、")).toEqual(["已改", "已改，待对读", "已改，待对读"]);
    const group = report.slice(report.indexOf("<details open>"), report.indexOf("</details>"));
    expect(group.match(/<ins>.*<\/ins>/g)).toEqual([
      "<ins>我们每年复核存储期限。</ins>",
      "<ins>We review the period of storage every year.</ins>",
      "<ins>当社は保存の期間を毎年見直します。</ins>",
    ]);
    expect(report.indexOf("### 请对读")).toBeLessThan(report.indexOf("### 读过之后"));
  });

  it("pasting what the report gives settles both", () => {
    const before = repository.read("privacy-policy/pins.yaml").split("\n");
    const report = readAndPaste("zh");
    expect(statesOf(report, "六、")).toEqual(["已改", "已改", "已改"]);
    const now = repository.read("privacy-policy/pins.yaml").split("\n");
    expect(now.filter((line, index) => line !== before[index])).toEqual([
      expect.stringMatching(/^ {2}en: /),
      expect.stringMatching(/^ {2}ja: /),
    ]);
    expect(pinsToPaste(report)).toEqual([]);
    expect(problems()).toEqual([]);
  });

  it("an item in the Chinese alone is missed in both translations, at its place, whether pinned or not", () => {
    addParagraph(policy("zh"), "use", "6. 制作统计报告。");
    const report = commitAndReport("ja");
    expect(statesOf(report, "三、")).toEqual(["変更", "変更なし、読み合わせが必要", "変更なし、読み合わせが必要"]);
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
    // Who pastes without reading cannot publish a gap.
    readAndPaste("zh");
    expect(named()).toEqual(translatedLocales.map((locale) => `${policy(locale)} items-differ use`));
    addParagraph(policy("en"), "use", "6. Compiling statistical reports.");
    addParagraph(policy("ja"), "use", "6. 統計報告の作成。");
    expect(statesOf(readAndPaste("ja"), "三、")).toEqual(["変更", "変更", "変更"]);
    expect(problems()).toEqual([]);
  });

  it("another name for a section is followed like any other words", () => {
    rename(policy("zh"), "minors", "未成年用户保护");
    const report = commitAndReport("en");
    expect(statesOf(report, "8. ")).toEqual(["changed", "same, to be read", "same, to be read"]);
    expect(report).toContain("未成年<del>人</del><ins>用户</ins>保护</p>");
    rename(policy("en"), "minors", "How we protect minors");
    rename(policy("ja"), "minors", "未成年者を守るために");
    expect(repository.run("accept", ["privacy-policy"])).toMatchObject({ code: 0, err: "" });
    expect(statesOf(commitAndReport("en"), "How we protect minors")).toEqual(["changed", "changed", "changed"]);
    expect(problems()).toEqual([]);
  });

  it("a defined term is added in each language", () => {
    const add = (locale: Locale, paragraph: string) =>
      repository.write(definitions(locale), `${repository.read(definitions(locale)).trimEnd()}\n\n${paragraph}\n`);
    add("zh", "**个人信息** {#information}：指能够识别您的信息。");
    expect(statesOf(commitAndReport("zh"), "定义 · ")).toEqual(["已改", "未改，待对读", "未改，待对读"]);
    add("en", "**Personal information** {#information}: refers to information that can identify you.");
    add("ja", "**個人情報** {#information}：お客様を識別できる情報をいいます。");
    const report = readAndPaste("zh");
    expect(statesOf(report, "定义 · ")).toEqual(["已改", "已改", "已改"]);
    expect(report).toContain("<ins>**個人情報** {#information}：お客様を識別できる情報をいいます。</ins>");
    expect(problems()).toEqual([]);
  });

  it("meanwhile a colleague changes the section before it on a branch of her own, reads it and pins it", () => {
    repository.switchTo("main");
    repository.switchTo("colleague", "--create");
    addParagraph(policy("zh"), "cookies", "我们每年培训员工。");
    addParagraph(policy("en"), "cookies", "We train our staff every year.");
    addParagraph(policy("ja"), "cookies", "当社は従業員を毎年教育します。");
    const report = commitAndReport("zh");
    expect(statesOf(report, "五、")).toEqual(["已改", "已改，待对读", "已改，待对读"]);
    expect(statesOf(readAndPaste("zh"), "五、")).toEqual(["已改", "已改", "已改"]);
    expect(problems()).toEqual([]);
  });

  it("both are merged without a conflict, and nobody has anything to read again", () => {
    repository.switchTo("main");
    for (const branch of ["change", "colleague"]) repository.merge(branch);
    const merged = repository.run("check", ["--base", "yesterday", "--lang", "zh"]);
    expect({ ...merged, out: merged.out.trimEnd().split("\n").at(-1) }).toEqual({
      code: 0,
      out: expect.stringMatching(/没有问题/),
      err: "",
    });
    expect(problems()).toEqual([]);
  });

  // The steps: 1 mend the word in en.md, commit and open the pull request; 2 read the report and follow its link; 3 select all, paste, commit.
  it("ends with a typo in en.md alone: three steps, two commits, and one line of the pins is new", () => {
    repository.switchTo("typo", "--create");
    repository.replace(policy("en"), "We train our staff", "We train all of our staff");
    const report = commitAndReport("zh");
    expect(statesOf(report, "五、")).toEqual(["未改", "已改，待对读", "未改"]);
    expect(report.match(/^<details open>/gm)).toHaveLength(1);
    expect(report).toContain("We train <ins>all of </ins>our staff");
    const before = repository.read("privacy-policy/pins.yaml").split("\n");
    const [pins, ...others] = pinsToPaste(report);
    expect(others).toEqual([]);
    repository.write(pins?.name ?? "", pins?.text ?? "");
    const now = repository.read("privacy-policy/pins.yaml").split("\n");
    expect(now.filter((line, index) => line !== before[index])).toEqual([expect.stringMatching(/^ {2}en: /)]);
    const settled = commitAndReport("zh");
    expect(settled).toContain("检查没有发现问题。");
    expect(settled).not.toContain("待对读");
    expect(pinsToPaste(settled)).toEqual([]);
    expect(problems()).toEqual([]);
  });
});
