import { describe, expect, it } from "vitest";
import { waivableRules } from "@/lib/content/schema";
import { brief, contentOf, documentOf, problemsOf } from "./sample-content";

/** The lines of front matter that declare a difference. */
const declare = (rule: string, section: string) =>
  `differences:\n  - rule: ${rule}\n    section: ${section}\n    reason: as agreed\n    approvedBy: A. Counsel\n`;

/** What each rule that can be waived finds in the English text, in section `scope`. */
const spoilt: Record<(typeof waivableRules)[number], { zh: string; en: string; ja: string }> = {
  "blocks-differ": { zh: "甲。", en: "One.\n\nTwo.", ja: "甲。" },
  "items-differ": { zh: "1. 甲。", en: "1. One.\n\n2. Two.", ja: "1. 甲。" },
  "facts-differ": { zh: "甲3。", en: "One.", ja: "甲3。" },
  "name-unknown": { zh: "甲。", en: "One EMC.", ja: "甲。" },
  "rendering-forbidden": { zh: "账户。", en: "Account: no bank account.", ja: "アカウント。" },
  "term-missing": { zh: "账户。", en: "One.", ja: "アカウント。" },
};

const vocabulary = {
  "vocabulary.yaml":
    "terms:\n  account:\n    zh: [账户]\n    en: [account]\n    ja: [アカウント]\n    forbidden:\n      en: [bank account]\n",
};

const textsOf = (rule: keyof typeof spoilt, declared: string) => {
  const { zh, en, ja } = spoilt[rule];
  const bodies = {
    zh: `## 一、范围 {#scope}\n\n${zh}\n`,
    en: `## 1. Scope {#scope}\n\n${en}\n`,
    ja: `## 一、範囲 {#scope}\n\n${ja}\n`,
  };
  return { ...documentOf(bodies, "terms", { en: declared }), ...vocabulary };
};

describe.each(waivableRules)("a difference under %s", (rule) => {
  it("is a problem as long as nobody has declared it", () => {
    expect(problemsOf(textsOf(rule, ""))).toMatchObject([{ rule, severity: "error", file: "content/terms/en.md" }]);
  });

  it("is a note with reason and approver once declared, and the content is published", () => {
    const texts = textsOf(rule, declare(rule, "scope"));
    expect(problemsOf(texts)).toMatchObject([
      { rule, severity: "note", declared: { reason: "as agreed", approvedBy: "A. Counsel" } },
    ]);
    expect(contentOf(texts).documents).toHaveLength(1);
  });

  it("stays a problem when another section or rule is declared, which is then a problem itself", () => {
    const otherRule = rule === "facts-differ" ? "name-unknown" : "facts-differ";
    for (const declared of [declare(rule, "preamble"), declare(otherRule, "scope")])
      expect(problemsOf(textsOf(rule, declared)).map(brief)).toEqual([
        "content/terms/en.md:7:5 difference-unused",
        expect.stringMatching(new RegExp(` ${rule}$`)),
      ]);
  });
});

describe("a declaration", () => {
  it("covers only its own file", () => {
    const { zh, en, ja } = spoilt["facts-differ"];
    const bodies = { zh: `${zh}\n`, en: `${en}\n`, ja: `${ja}\n` };
    const problems = problemsOf(documentOf(bodies, "terms", { ja: declare("facts-differ", "preamble") }));
    expect(problems.map(brief)).toEqual([
      "content/terms/en.md:8:1 facts-differ",
      "content/terms/ja.md:7:5 difference-unused",
    ]);
  });

  it.each(["html-raw", "section-missing", "link-unsafe", "character-forbidden", "no-such-rule"])(
    "cannot waive %s",
    (rule) => {
      const problems = problemsOf(textsOf("name-unknown", declare(rule, "scope")));
      expect(problems.map(brief)).toEqual(["content/terms/en.md:7:5 front-matter-invalid"]);
    },
  );

  it.each(["reason", "approvedBy", "section"])("needs %s", (key) => {
    const declared = declare("name-unknown", "scope").replace(new RegExp(`^ +${key}:.*\n`, "m"), "");
    expect(problemsOf(textsOf("name-unknown", declared))).toMatchObject([
      {
        rule: "front-matter-invalid",
        message: { key: "value", values: { fault: { kind: "absent", name: `differences.0.${key}` } } },
      },
    ]);
  });
});
