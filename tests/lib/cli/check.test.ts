import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";

/** The editors' command, as `npm run check -- …` calls it, with these variables for the language and no others. */
function checkIn(variables: { LC_ALL?: string; LC_MESSAGES?: string; LANG?: string }, ...args: string[]) {
  const command = spawnSync(process.execPath, ["--import", "tsx", "lib/cli/check.ts", ...args], {
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "", LC_MESSAGES: "", LANG: "", ...variables },
  });
  return { code: command.status, out: command.stdout, err: command.stderr };
}

const check = (...args: string[]) => checkIn({}, ...args);

const broken = "tests/fixtures/html-raw/content";

const lastLine = (text: string) => text.trimEnd().split("\n").at(-1);

describe("npm run check", { timeout: 60_000 }, () => {
  it("ends with 0 and says so when the site's content has no problem", () => {
    const { code, out, err } = check();
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(lastLine(out)).toMatch(/^No problems(, \d+ notes?)? in \d+ documents\.$/);
  });

  it("ends with 1 and the problems of the folder that it is given", () => {
    const { code, out, err } = check(broken);
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(out).toContain(`${broken}/privacy-policy/zh.md:10:7  error  html-raw\n`);
    expect(lastLine(out)).toBe("4 problems in 1 document. Guide: content/README.md");
  });

  it("takes a folder with a slash at its end", () => {
    expect(check(`${broken}/`)).toEqual(check(broken));
  });

  it("prints JSON", () => {
    const { code, out, err } = check(broken, "--format", "json");
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(JSON.parse(out)).toMatchObject({ documents: 1, errors: 4, notes: 0 });
    expect(JSON.parse(out).problems[0]).toMatchObject({ file: `${broken}/privacy-policy/en.md`, line: 10, column: 37 });
  });

  it("prints annotations for GitHub", () => {
    const { code, out, err } = check("--format=github", broken);
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(out.trimEnd().split("\n")).toHaveLength(5);
    expect(out).toMatch(/^::error file=.*\/en\.md,line=10,col=37,title=html-raw::Unexpected raw HTML/);
    expect(lastLine(out)).toMatch(/^4 problems/);
  });

  it.each([
    {
      name: "--lang",
      variables: { LC_ALL: "en_GB.UTF-8" },
      args: ["--lang", "zh"],
      last: "1 份文件：有 4 个问题。指南：content/README.md",
    },
    {
      name: "the environment",
      variables: { LANG: "zh_CN.UTF-8" },
      args: [],
      last: "1 份文件：有 4 个问题。指南：content/README.md",
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
    expect(out).toMatch(/zh\.md:10:7 {2}\S+ {2}html-raw\n/);
    expect(lastLine(out)).toBe(last);
  });

  it("speaks it in JSON and to GitHub, too", () => {
    const { problems } = JSON.parse(check(broken, "--lang=ja", "--format=json").out);
    expect(problems[0]).toMatchObject({ rule: "html-raw", severity: "error", expected: "タグのない文章が必要です" });
    expect(check(broken, "--lang=ja", "--format=github").out).toMatch(
      /^::error file=.*\/en\.md,line=10,col=37,title=html-raw::HTML のタグ/,
    );
  });

  it("says that a folder is missing", () => {
    const { code, out, err } = check("no/such/folder");
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(out).toContain("no/such/folder:1:1  error  file-unreadable\n  Unexpected no content folder;");
  });

  it.each([
    { name: "an unknown option", args: ["--fix"] },
    { name: "an unknown format", args: ["--format", "xml"] },
    { name: "a format without a name", args: ["--format"] },
    { name: "two folders", args: ["content", "content"] },
    { name: "an unknown language", args: ["--lang", "fr"] },
    { name: "a locale in place of a language", args: ["--lang", "zh_CN"] },
    { name: "a language without a name", args: ["--lang"] },
  ])("ends with 2 and how to call it: $name", ({ args }) => {
    expect(check(...args)).toEqual({
      code: 2,
      out: "",
      err: "Usage: npm run check [-- <content-folder>] [--format text|json|github] [--lang zh|en|ja]\n",
    });
  });
});
