import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sayProblem } from "@/lib/content/report/say-problem";
import { locales } from "@/lib/locales";
import { checkFixture } from "./check-fixture";
import { documentOf, saidProblemsOf } from "./sample-content";

const list = "content/documents.yaml";

/** What the check says of old names when the list reads `text` and `edit` changed the folder besides. */
function problemsWith(text: string, edit: (folder: string) => void = () => {}): string[] {
  const { problems } = checkFixture("alias-wrong", (folder) => {
    writeFileSync(`${folder}/${list}`, text);
    edit(folder);
  });
  return problems
    .filter(({ rule }) => rule === "alias-wrong")
    .map((problem) => `${problem.line}: ${sayProblem(problem, "en").fix}`);
}

const renamed = "documents:\n  - slug: privacy-policy\n";

it.each([
  { name: "has none", text: renamed, line: "add a line below the slug:\n    aliases: [data-policy]" },
  {
    name: "has another",
    text: `${renamed}    aliases: [old-policy]\n`,
    line: "write the line aliases of this text so:\n    aliases: [data-policy, old-policy]",
  },
])("a renamed document that $name is asked for its old name", ({ text, line }) => {
  expect(problemsWith(text)).toEqual([`2: ${line}`]);
});

it("a renamed document with its old name is right", () => {
  expect(problemsWith(`${renamed}    aliases: [data-policy]\n`)).toEqual([]);
});

it("a link that has the old name is told the new one, and nothing else to choose from", () => {
  const bodies = {
    zh: "见[正文](../terms/zh.md#a)。\n",
    en: "See [it](../terms/en.md#a).\n",
    ja: "[本文](../terms/ja.md#a)。\n",
  };
  const texts = { ...documentOf(bodies), "documents.yaml": `${renamed}    aliases: [terms]\n` };
  const fixes = saidProblemsOf(texts).flatMap(({ rule, fix }) => (rule === "link-broken" ? [fix] : []));
  expect(fixes.sort()).toEqual(
    [...locales]
      .sort()
      .map((locale) => `make the address between the round brackets in line 8 read ../privacy-policy/${locale}.md#a.`),
  );
});

it("a link to an id that begins with the old name is told the id of today", () => {
  const bodies = { zh: "见[它](../terms/zh.md#terms.a)。\n", en: "See [it](../terms/en.md#terms).\n", ja: "本文。\n" };
  const texts = { ...documentOf(bodies), "documents.yaml": `${renamed}    aliases: [terms]\n` };
  const fixes = saidProblemsOf(texts).flatMap(({ rule, fix }) => (rule === "link-broken" ? [fix] : []));
  expect(fixes.join("\n")).toContain("../privacy-policy/zh.md#privacy-policy.a.");
  expect(fixes.join("\n")).toContain("../privacy-policy/en.md#privacy-policy.");
});

describe("a document of definitions with another name", () => {
  const defining = (target: string): Record<string, string> => ({
    ...documentOf({
      zh: `**平台** {#platform}：指本网站。\n\n见[它](../${target.replace("LOCALE", "zh")})。\n`,
      en: `**Platform** {#platform}: this site.\n\nSee [it](../${target.replace("LOCALE", "en")}).\n`,
      ja: `**プラットフォーム** {#platform}：本サイト。\n\n[これ](../${target.replace("LOCALE", "ja")})。\n`,
    }),
    "documents.yaml": `${renamed}    aliases: [glossary, terms]\n`,
  });
  const broken = (texts: Record<string, string>) =>
    saidProblemsOf(texts).flatMap(({ rule, fix }) => (rule === "link-broken" ? [fix] : []));

  it("keeps its first name in their ids, so that what was cited is found", () => {
    expect(broken(defining("privacy-policy/LOCALE.md#glossary.platform"))).toEqual([]);
    expect(broken(defining("privacy-policy/LOCALE.md#privacy-policy.platform"))).toHaveLength(3);
  });

  it("is told the address with the id that it keeps", () => {
    expect(broken(defining("terms/LOCALE.md#glossary.platform")).join("\n")).toContain(
      "../privacy-policy/en.md#glossary.platform.",
    );
  });

  it("is asked for its old name alone while it lacks it", () => {
    const { "documents.yaml": _, ...texts } = defining("privacy-policy/LOCALE.md#data-policy.platform");
    const { problems } = checkFixture("alias-wrong", (folder) => {
      writeFileSync(`${folder}/${list}`, renamed);
      for (const locale of locales) {
        const file = `${folder}/content/privacy-policy/${locale}.md`;
        writeFileSync(
          file,
          `${readFileSync(file, "utf8")}\n${(texts[`privacy-policy/${locale}.md`] ?? "").split("---\n")[2]}`,
        );
      }
    });
    expect(problems.map(({ rule }) => rule)).not.toContain("link-broken");
    expect(problems.map(({ rule }) => rule)).toContain("alias-wrong");
  });
});

it("who prints a document under its old name is told the one of today", () => {
  const bodies = { zh: "正文。\n", en: "Text.\n", ja: "本文。\n" };
  const entries =
    "documents:\n  - slug: policy\n    opensWith: [terms, term]\n  - slug: privacy-policy\n    aliases: [terms]\n";
  const texts = { ...documentOf(bodies), ...documentOf(bodies, "policy"), "documents.yaml": entries };
  expect(saidProblemsOf(texts).map(({ fix }) => fix)).toEqual([
    "write privacy-policy in place of terms in opensWith.",
    "correct its spelling, or add the document to the list.",
  ]);
});

it("the site leads from the old name to the present one", () => {
  const { content } = checkFixture("alias-wrong", (folder) =>
    writeFileSync(`${folder}/${list}`, `${renamed}    aliases: [data-policy, older]\n`),
  );
  expect(content?.aliases).toEqual({ "data-policy": "privacy-policy", older: "privacy-policy" });
});

it("an old name of the base is missed, too", () => {
  const withOlder = (folder: string) =>
    writeFileSync(`${folder}/base/${list}`, "documents:\n  - slug: data-policy\n    aliases: [oldest-policy]\n");
  expect(problemsWith(renamed, withOlder)).toEqual([
    "2: add a line below the slug:\n    aliases: [oldest-policy, data-policy]",
  ]);
  const unchanged = (folder: string) => {
    withOlder(folder);
    renameSync(`${folder}/content/privacy-policy`, `${folder}/content/data-policy`);
  };
  expect(problemsWith("documents:\n  - slug: data-policy\n", unchanged)).toEqual([
    "2: add a line below the slug:\n    aliases: [oldest-policy]",
  ]);
});

it("the first name of the base stays the first: definitions have it in their ids", () => {
  const withOlder = (folder: string) =>
    writeFileSync(`${folder}/base/${list}`, "documents:\n  - slug: data-policy\n    aliases: [oldest-policy]\n");
  const right = "write the line aliases of this text so:\n    aliases: [oldest-policy, data-policy]";
  expect(problemsWith(`${renamed}    aliases: [data-policy, oldest-policy]\n`, withOlder)).toEqual([`2: ${right}`]);
  expect(problemsWith(`${renamed}    aliases: [data-policy]\n`, withOlder)).toEqual([`2: ${right}`]);
  expect(problemsWith(`${renamed}    aliases: [oldest-policy, data-policy]\n`, withOlder)).toEqual([]);
});

it("another text in place of one that was taken off the site is no renamed one", () => {
  const rewrite = (folder: string) => {
    const file = `${folder}/base/content/data-policy/zh.md`;
    writeFileSync(file, readFileSync(file, "utf8").replaceAll(/^.{4,}$/gm, "别的一份文本：$&"));
  };
  expect(problemsWith(renamed, rewrite)).toEqual([]);
});

it("an old name leads to one text", () => {
  const copy = "  - slug: terms\n    aliases: [data-policy, privacy-policy]\n";
  expect(problemsWith(`${renamed}    aliases: [data-policy]\n${copy}`)).toEqual([
    '5: delete "data-policy" from aliases.',
    '5: delete "privacy-policy" from aliases.',
  ]);
});

it("an old name is written like a slug", () => {
  const { problems } = checkFixture("alias-wrong", (folder) =>
    writeFileSync(`${folder}/${list}`, `${renamed}    aliases: [Data Policy]\n`),
  );
  expect(problems.map(({ rule, line }) => [rule, line])).toEqual([["data-file-invalid", 3]]);
});
