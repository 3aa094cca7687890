import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { withPinFiles } from "../../content/pin-files";
import { contentTexts, documentOf } from "../../content/sample-content";
import { runCommand } from "../run-command";
import { makeRepository } from "../sample-repository";

const repository = makeRepository();
const zh = "content/terms/zh.md";

/** What `npm run check` says of the English translation, which nobody has read since zh changed. */
function check(folder: string, ...args: string[]): string {
  const { out } = runCommand("check", [`${folder}/content`, ...args]);
  return /terms\/en\.md:8:1 {2}\w+ {2}translation-unread\n {2}(.*)\n/.exec(out)?.[1] ?? out;
}

function reword(words: string, others: string): void {
  repository.write(zh, repository.read(zh).replace(words, others));
}

const found = (moved: string) =>
  `Found a change in the opening text that nobody has read beside the other language yet: ${moved}; expected that somebody reads the two texts side by side.`;

const wordings = (before: string, now: string) => found(`zh read "${before}" and now reads "${now}"`);

const fact = found("zh has changed");

describe("the words that were read, from git's history", { timeout: 60_000 }, () => {
  beforeAll(() => {
    const texts = documentOf({ zh: "必须删除。\n", en: "We delete.\n", ja: "削除します。\n" }, "terms");
    for (const [name, text] of Object.entries(contentTexts(withPinFiles(texts))))
      repository.write(`content/${name}`, text);
    repository.commit("translated");
    reword("必须", "可以");
  });

  afterAll(repository.remove);

  it("is that of the last commit while zh is edited", () => {
    expect(check(repository.folder)).toBe(wordings("必须删除。", "可以删除。"));
  });

  it("is that of an older commit, and not the text between", () => {
    repository.commit("behind");
    repository.write("content/terms/other.txt", "");
    repository.commit("something-else");
    reword("可以", "不得");
    expect(check(repository.folder)).toBe(wordings("必须删除。", "不得删除。"));
    expect(check(repository.folder, "--base", "behind")).toBe(wordings("必须删除。", "不得删除。"));
    expect(check(repository.folder, "--lang", "zh")).toContain(
      "前言上次对读之后，zh 由“必须删除。”改为“不得删除。”；改后的文字应由人与另一种语言对读。",
    );
  });

  it("are those of the translation, too", () => {
    const own = makeRepository();
    onTestFinished(own.remove);
    cpSync(`${repository.folder}/content`, `${own.folder}/content`, { recursive: true });
    own.write(zh, own.read(zh).replace(/必须|可以|不得/, "必须"));
    own.commit("as-read");
    const en = "content/terms/en.md";
    own.write(en, own.read(en).replace("We delete.", "We keep."));
    own.commit("unread");
    expect(check(own.folder)).toBe(found('en read "We delete." and now reads "We keep."'));
  });

  it("is not known when fifty commits changed zh since", () => {
    const many = makeRepository();
    onTestFinished(many.remove);
    cpSync(`${repository.folder}/content`, `${many.folder}/content`, { recursive: true });
    const body = many.read(zh).replace(/必须|可以|不得/, "必须");
    for (let i = 0; i <= 50; i++) {
      many.write(zh, i === 0 ? body : `${body}\n第 ${i} 段。\n`);
      many.commit(`commit-${i}`);
      if (i === 49) expect(check(many.folder)).toBe(wordings("必须删除。", "必须删除。 第 49 段。"));
    }
    expect(check(many.folder)).toBe(fact);
  });

  it("is not known where there is no history", () => {
    const bare = mkdtempSync(path.join(tmpdir(), "no-git-"));
    onTestFinished(() => rmSync(bare, { recursive: true }));
    cpSync(`${repository.folder}/content`, `${bare}/content`, { recursive: true });
    expect(check(bare)).toBe(fact);
  });
});
