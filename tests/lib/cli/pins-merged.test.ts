import { describe, expect, it, onTestFinished } from "vitest";
import { checkFolder } from "@/lib/content/load";
import { ContentRepository } from "./content-repository";
import { pinsToPaste } from "./pins-to-paste";
import { smallContent } from "./small-content";

const pinFile = "privacy-policy/pins.yaml";

function newRepository(): ContentRepository {
  const repository = new ContentRepository(smallContent);
  onTestFinished(() => repository.throwAway());
  return repository;
}

/** Words of a part, and what they become, in the files of a document. */
type Edit = { part: string; words: Record<string, readonly [string, string]> };

const edits = {
  preamble: {
    part: "preamble",
    words: { zh: ["说明我们如何", "介绍我们如何"], en: ["explains how", "describes how"] },
  },
  scope: { part: "scope", words: { zh: ["适用于所有", "适用于全部"], ja: ["すべてのサービス", "全サービス"] } },
  use: { part: "use", words: { zh: ["服务的质量", "服务的品质"], en: ["the quality", "the standard"] } },
  sharing: { part: "sharing", words: { en: ["write to us", "call us"], ja: ["お問い合わせ", "ご連絡"] } },
} satisfies Record<string, Edit>;

/** A branch of `main` that makes an edit, and pins it as an editor does: with what the report gives. */
function branchWith(repository: ContentRepository, { part, words }: Edit): string {
  repository.switchTo("main");
  repository.switchTo(part, "--create");
  for (const [locale, [before, after]] of Object.entries(words))
    repository.replace(`privacy-policy/${locale}.md`, before, after);
  repository.commit();
  for (const { name, text } of pinsToPaste(repository.report("zh"))) repository.write(name, text);
  repository.commit();
  return part;
}

const problemsIn = ({ folder }: ContentRepository) =>
  checkFolder(`${folder}/content`).problems.map(
    ({ file, rule, section }) => `${file.split("/").at(-1)} ${rule} ${section}`,
  );

describe("the pins of two branches", { timeout: 60_000 }, () => {
  it.each([
    { name: "parts far from each other", one: edits.preamble, other: edits.sharing },
    { name: "neighbouring parts", one: edits.scope, other: edits.use },
    { name: "neighbouring parts at the head of the file", one: edits.preamble, other: edits.scope },
  ])("are merged without a conflict, and nothing is left to read: $name", ({ one, other }) => {
    const repository = newRepository();
    const branches = [branchWith(repository, one), branchWith(repository, other)];
    repository.switchTo("main");
    for (const branch of branches) repository.merge(branch);
    expect(problemsIn(repository)).toEqual([]);
  });

  it("do not say that anybody read a part that both changed in different languages", () => {
    const repository = newRepository();
    const branches = [
      branchWith(repository, { part: "english", words: { en: ["sell your", "sell any of your"] } }),
      branchWith(repository, { part: "chinese", words: { zh: ["出售您的", "出售您的任何"] } }),
    ];
    repository.switchTo("main");
    const [english = "", chinese = ""] = branches;
    repository.merge(english);
    expect(() => repository.merge(chinese)).toThrow();
    // Whoever commits the marks of the merge as they are.
    repository.commit();
    expect(repository.read(pinFile)).toContain("<<<<<<< HEAD");
    expect(problemsIn(repository)).toEqual(["pins.yaml data-file-invalid undefined"]);
  });

  it("are mended where a merge left its marks: by the file that the report gives", () => {
    const repository = newRepository();
    const branches = [
      branchWith(repository, { part: "english", words: { en: ["write to us", "call us"] } }),
      branchWith(repository, { part: "japanese", words: { ja: ["お問い合わせ", "ご連絡"] } }),
    ];
    repository.switchTo("main");
    repository.switchTo("both", "--create");
    const [english = "", japanese = ""] = branches;
    repository.merge(english);
    // The two lines of one part are neighbours.
    expect(() => repository.merge(japanese)).toThrow();
    repository.commit();
    const { out } = repository.run("check", ["--lang", "zh"]);
    expect(out).toMatch(
      / data-file-invalid\n.*\n {2}改法：用拉取请求的报告里给出的整个文件，替换这个文件的全部内容。\n/,
    );
    const report = repository.report("zh");
    expect(report).toContain("<ins>call</ins> us");
    expect(report).toContain("<td>未改</td><td><b>已改，待对读</b></td><td><b>已改，待对读</b></td>");
    expect(report).not.toContain("data-file-invalid");
    const [pins, ...others] = pinsToPaste(report);
    expect(others).toEqual([]);
    repository.write(pinFile, pins?.text ?? "");
    expect(problemsIn(repository)).toEqual([]);
  });
});
