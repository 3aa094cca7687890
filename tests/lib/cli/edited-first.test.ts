import { rmSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { locales } from "@/lib/locales";
import { ContentRepository } from "./content-repository";
import { publishedTexts } from "./published-texts";

const texts = publishedTexts();
const slug = "privacy-policy";
const file = `${slug}/en.md`;
const [was, is] = ["persistent pursuit", "constant pursuit"];

let repository: ContentRepository;

beforeEach(() => {
  repository = new ContentRepository(texts);
});
afterEach(() => repository.throwAway());

const run = (command: string, ...args: string[]) => repository.run(command, args, { AS_OF: "2026-12-01" });

/** Each begun text of version 1 is the published one, and the edit stays where it was made. */
function expectBegun() {
  for (const locale of locales)
    expect(repository.read(`${slug}/versions/1/${locale}.md`)).toBe(texts[`${slug}/${locale}.md`]);
  expect(repository.read(file)).toContain(is);
}

describe("npm run new, when the text was edited first", { timeout: 120_000 }, () => {
  it("begins a correction from the text as it was published", () => {
    repository.replace(file, was, is);
    const { code, err } = run("new", "correction", slug);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expectBegun();
    expect(repository.read(`${slug}/versions.yaml`)).toContain('version: "1.1"');
    // What is left to do is what every correction asks for.
    const rules = [...run("check", "--base", "main").out.matchAll(/ {2}error {2}(\S+)/g)].map(([, rule]) => rule);
    expect([...new Set(rules)].sort()).toEqual(["translation-unread", "version-dates", "version-text"]);
  });

  it("finds it behind commits and pins that came later", () => {
    repository.replace(file, was, is);
    run("accept", slug);
    repository.commit();
    const { code, err } = run("new", "version", slug, "--effective", "2026-12-20");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expectBegun();
  });

  it("begins the version of one where several texts were edited", () => {
    repository.replace(file, was, is);
    repository.replace("reminder-clause/en.md", "questions", "doubts");
    const { code, err } = run("new", "correction", slug);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expectBegun();
    expect(repository.read("reminder-clause/en.md")).toContain("doubts");
  });

  it("still refuses content that has other problems", () => {
    repository.replace(file, was, is);
    repository.write("home/ja.md", "");
    const { code, err } = run("new", "correction", slug);
    expect(code).toBe(1);
    expect(err).toContain("The content has problems.");
  });

  it.each([
    ["zh", "与发布的第 1 版不同", "再执行一次这个命令，然后把改动放回去"],
    ["en", "no longer says what version 1 said", "call this command again, and put the edits back"],
    ["ja", "公開された第 1 版と異なり", "それから変更を書き戻してください"],
  ])("says in %s what to do where nobody knows how the text was", (lang, found, fix) => {
    rmSync(`${repository.folder}/.git`, { recursive: true });
    repository.replace(file, was, is);
    const { code, out, err } = run("new", "correction", slug, "--lang", lang);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    for (const words of [`content/${file}`, found, "git fetch --unshallow", fix]) expect(err).toContain(words);
  });
});
