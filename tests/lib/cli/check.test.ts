import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { layFixture, pinAll } from "../content/check-fixture";
import { withOpenLedgerFiles, withPinFiles } from "../content/pin-files";
import { contentTexts, documentOf } from "../content/sample-content";
import { runCommand } from "./run-command";
import { makeRepository } from "./sample-repository";

/** The editors' command with these variables for the language and no others. */
function checkIn(variables: { LC_ALL?: string; LC_MESSAGES?: string; LANG?: string }, ...args: string[]) {
  return runCommand("check", args, { env: { LC_ALL: "", LC_MESSAGES: "", LANG: "", ...variables } });
}

const check = (...args: string[]) => checkIn({}, ...args);

const fixture = layFixture("html-raw");
const broken = `${fixture}/content`;
pinAll(broken);

afterAll(() => rmSync(fixture, { recursive: true }));

const usage =
  "Usage: npm run check [-- <content-folder>] [--format text|json|github] [--lang zh|en|ja] [--base <git-reference> | --watch] [--strict]\n";

const lastLine = (text: string) => text.trimEnd().split("\n").at(-1);

describe("npm run check", { timeout: 60_000 }, () => {
  it("exits with 0 and says so when the site's content has no problem", () => {
    const { code, out, err } = check();
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(lastLine(out)).toMatch(/^No problems(, \d+ notes?)? in \d+ documents\.$/);
  });

  it("exits with 1 and prints the problems of the given folder", () => {
    const { code, out, err } = check(broken);
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(out).toContain(`${broken}/privacy-policy/zh.md:8:7  error  html-raw\n`);
    expect(lastLine(out)).toBe("4 problems in 1 document. Guide: content/README.md");
  });

  it("takes a folder with a slash at its end", () => {
    expect(check(`${broken}/`)).toEqual(check(broken));
  });

  it("prints JSON", () => {
    const { code, out, err } = check(broken, "--format", "json");
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(JSON.parse(out)).toMatchObject({ documents: 1, errors: 4, notes: 0 });
    expect(JSON.parse(out).problems[0]).toMatchObject({ file: `${broken}/privacy-policy/en.md`, line: 8, column: 37 });
  });

  it("prints annotations for GitHub", () => {
    const { code, out, err } = check("--format=github", broken);
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(out.trimEnd().split("\n")).toHaveLength(5);
    expect(out).toMatch(/^::error file=.*\/en\.md,line=8,col=37,title=html-raw::Found raw HTML/);
    expect(lastLine(out)).toMatch(/^4 problems/);
  });

  it.each([
    {
      name: "--lang",
      variables: { LC_ALL: "en_GB.UTF-8" },
      args: ["--lang", "zh"],
      last: "1 份文本：有 4 个问题。指南：content/README.md",
    },
    {
      name: "the environment",
      variables: { LANG: "zh_CN.UTF-8" },
      args: [],
      last: "1 份文本：有 4 个问题。指南：content/README.md",
    },
    {
      name: "LC_ALL first",
      variables: { LC_ALL: "ja_JP.UTF-8", LC_MESSAGES: "zh_CN", LANG: "zh_CN" },
      args: [],
      last: "文書 1 件：問題が 4 件あります。手引き：content/README.md",
    },
  ])("speaks the language that $name gives", ({ variables, args, last }) => {
    const { code, out, err } = checkIn(variables, broken, ...args);
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(out).toMatch(/zh\.md:8:7 {2}\S+ {2}html-raw\n/);
    expect(lastLine(out)).toBe(last);
  });

  it("uses it in JSON and for GitHub, too", () => {
    const { problems } = JSON.parse(check(broken, "--lang=ja", "--format=json").out);
    expect(problems[0]).toMatchObject({ rule: "html-raw", severity: "error", expected: "タグのない文章が必要です" });
    expect(check(broken, "--lang=ja", "--format=github").out).toMatch(
      /^::error file=.*\/en\.md,line=8,col=37,title=html-raw::HTML のタグ/,
    );
  });

  it.each([
    { name: "no/such/folder", said: 'There is no folder "no/such/folder"; expected a content folder, ' },
    { name: "privacy-policy", said: '"privacy-policy" is the name of a document; expected a content folder.' },
  ])("says what it takes when there is no folder $name", ({ name, said }) => {
    const { code, out, err } = check(name);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(said);
    expect(err.endsWith(usage)).toBe(true);
  });

  it("says that its own content folder is missing", () => {
    const empty = mkdtempSync(path.join(tmpdir(), "empty-"));
    onTestFinished(() => rmSync(empty, { recursive: true }));
    for (const name of ["lib", "node_modules", "package-lock.json"])
      symlinkSync(path.resolve(name), `${empty}/${name}`);
    const { code, out, err } = runCommand("check", [], { folder: empty });
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(out).toContain("content:1:1  error  file-unreadable\n  Found no content folder;");
  });

  it("judges as of AS_OF, and refuses what is no day", () => {
    const as = (AS_OF: string, ...args: string[]) => runCommand("check", args, { env: { AS_OF } });
    expect(as("2020-02-01").out).toContain("(today is taken to be 2020-02-01)");
    expect(as("2099-01-01").code).toBe(0);
    expect(as("").code).toBe(0);
    for (const [lang, said] of [
      ["zh", "AS_OF 是“2026-02-30”；应为存在的日期"],
      ["en", 'AS_OF is "2026-02-30"; expected a day that exists'],
      ["ja", "AS_OF が「2026-02-30」です。"],
    ] as const) {
      const { code, out, err } = as("2026-02-30", "--lang", lang);
      expect({ code, out, lines: err.split("\n").length }).toEqual({ code: 2, out: "", lines: 2 });
      expect(err).toContain(said);
    }
  });

  it.each([
    { name: "an unknown option", args: ["--fix"] },
    { name: "an unknown format", args: ["--format", "xml"] },
    { name: "a format without a name", args: ["--format"] },
    { name: "a report for programs that never ends", args: ["--watch", "--format", "json"] },
    { name: "strictness that never ends", args: ["--watch", "--strict"] },
    { name: "two folders", args: ["content", "content"] },
    { name: "a base without a name", args: ["--base"] },
    { name: "an unknown language", args: ["--lang", "fr"] },
    { name: "a locale in place of a language", args: ["--lang", "zh_CN"] },
    { name: "a language without a name", args: ["--lang"] },
  ])("ends with 2 and how to call it: $name", ({ args }) => {
    expect(check(...args)).toEqual({
      code: 2,
      out: "",
      err: usage,
    });
  });
});

describe("npm run check -- --strict", { timeout: 60_000 }, () => {
  const folder = layFixture("punctuation-width");
  const content = `${folder}/content`;
  pinAll(content);

  afterAll(() => rmSync(folder, { recursive: true }));

  it("fails for warnings, and says so in each language", () => {
    expect(check(content).code).toBe(0);
    for (const [lang, said] of [
      ["zh", "警告也算错误（--strict）。"],
      ["en", " Warnings count as errors (--strict)."],
      ["ja", "警告もエラーとして数えます（--strict）。"],
    ] as const) {
      const plain = check(content, "--lang", lang);
      const { code, out, err } = check(content, "--strict", "--lang", lang);
      expect({ code, err }).toEqual({ code: 1, err: "" });
      expect(out).toBe(`${plain.out.trimEnd()}${said}\n`);
    }
    expect(lastLine(check(content, "--strict", "--format=github").out)).toMatch(/--strict/);
    const { code, out } = check(content, "--strict", "--format=json");
    expect({ code, errors: JSON.parse(out).errors }).toEqual({ code: 1, errors: 0 });
  });

  it("passes where there is nothing but notes, without a further word", () => {
    expect(check("--strict")).toEqual(check());
    expect(check("--strict").code).toBe(0);
  });
});

describe("a wrong call of npm run check", { timeout: 60_000 }, () => {
  it.each([
    { name: "--lang", variables: {}, args: ["--lang", "zh", "--fix"], start: "用法：npm run check [-- <内容文件夹>]" },
    {
      name: "the environment",
      variables: { LANG: "ja_JP.UTF-8" },
      args: ["--lang", "fr"],
      start: "使い方：npm run check [-- <コンテンツのフォルダー>]",
    },
    {
      name: "--lang",
      variables: { LANG: "ja_JP.UTF-8" },
      args: ["--lang=zh", "--base", "no-such-branch"],
      start: "这里没有提交“no-such-branch”：请写分支、标签或已经取来的提交。\n用法：",
    },
  ])("is answered in the language that $name gives", ({ variables, args, start }) => {
    const { code, out, err } = checkIn(variables, ...args);
    expect({ code, out, start: err.slice(0, start.length) }).toEqual({ code: 2, out: "", start });
  });
});

describe("npm run check -- --base", { timeout: 60_000 }, () => {
  const repository = makeRepository();
  const folder = `${repository.folder}/content`;
  const zh = "content/terms/zh.md";
  const against = (...args: string[]) => {
    const { code, out, err } = check(folder, ...args);
    return {
      code,
      err,
      problems: [...out.matchAll(/^\S*?(content\/\S+) {2}(\w+) {2}(\S+)$/gm)].map(([, ...row]) => row.join(" ")),
    };
  };
  // 必须 became 可以 in the Chinese alone: the notes say so beside what is to be read.
  const unread = (weight: string) =>
    ["en", "ja"].flatMap((locale) => [
      `content/terms/${locale}.md:8:1 ${weight} translation-unread`,
      `content/terms/${locale}.md:8:1 note wording-differs`,
    ]);

  beforeAll(() => {
    const texts = documentOf({ zh: "必须删除。\n", en: "We delete.\n", ja: "削除します。\n" }, "terms");
    for (const [name, text] of Object.entries(contentTexts(withOpenLedgerFiles(withPinFiles(texts)))))
      repository.write(`content/${name}`, text);
    repository.commit("clean");
    repository.write(zh, repository.read(zh).replace("必须", "可以"));
    return repository.remove;
  });

  it("fails for what the change introduced, and shows the words before and after", () => {
    expect(against("--base", "clean")).toEqual({ code: 1, err: "", problems: unread("error") });
    expect(check(folder, "--base", "clean").out).toContain('zh read "必须删除。" and now reads "可以删除。"');
  });

  it("warns about what was there before, and exits with 0", () => {
    repository.commit("unread");
    expect(against("--base", "unread")).toEqual({ code: 0, err: "", problems: unread("warning") });
    expect(lastLine(check(folder, "--base=unread").out)).toBe(
      "No problems, 2 warnings, 2 notes in 1 document. Guide: content/README.md",
    );
    expect(against()).toEqual({ code: 1, err: "", problems: unread("error") });
  });

  it("exits with 2 when there is no such commit", () => {
    expect(check(folder, "--base", "no-such-branch")).toEqual({
      code: 2,
      out: "",
      err: `There is no commit "no-such-branch" here: name a branch, a tag or a commit that was fetched.\n${usage}`,
    });
  });

  it("counts every problem when there is no history, and says so", () => {
    const bare = mkdtempSync(path.join(tmpdir(), "no-git-"));
    onTestFinished(() => rmSync(bare, { recursive: true }));
    cpSync(folder, `${bare}/content`, { recursive: true });
    const { code, out, err } = check(`${bare}/content`, "--base", "unread");
    expect({ code, err }).toEqual({
      code: 1,
      err: 'There is no git history here to compare with "unread": every problem counts.\n',
    });
    expect(lastLine(out)).toBe("2 problems in 1 document. Guide: content/README.md");
  });
});
