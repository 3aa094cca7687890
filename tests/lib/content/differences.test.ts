import { describe, expect, it } from "vitest";
import type { Problem } from "@/lib/content/model/problem";
import { declarableRules } from "@/lib/content/rules";
import { brief, contentOf, documentOf, problemsOf, saidProblemsOf } from "./sample-content";

/** The lines of front matter that declare a difference. */
const declare = (rule: string, section: string) =>
  `differences:\n  - rule: ${rule}\n    section: ${section}\n    reason: as agreed\n    approvedBy: A. Counsel\n`;

/** The texts with the lines, value and hashes, that the check gives to paste. */
function approved(texts: Record<string, string>): Record<string, string> {
  const pasted = { ...texts };
  const expired = saidProblemsOf(texts).filter(({ rule }) => rule === "difference-expired");
  for (const { file, line, fix } of expired.reverse()) {
    const name = file.replace("content/", "");
    const lines = (pasted[name] ?? "").split("\n");
    lines.splice(line, 0, ...fix.split("\n").slice(1));
    pasted[name] = lines.join("\n");
  }
  return pasted;
}

/** What each rule that can be waived finds in the English text, in section `scope`. */
const spoilt = {
  "blocks-differ": { zh: "甲。", en: "One.\n\nTwo.", ja: "甲。" },
  "items-differ": { zh: "1. 甲。", en: "1. One.\n\n2. Two.", ja: "1. 甲。" },
  "bold-differs": { zh: "**甲**。", en: "One.", ja: "**甲**。" },
  "facts-differ": { zh: "甲3。", en: "One.", ja: "甲3。" },
  "link-differs": { zh: "甲。", en: "[One](#scope).", ja: "甲。" },
  "name-unknown": { zh: "甲。", en: "One Дом.", ja: "甲。" },
  "rendering-forbidden": { zh: "账户。", en: "Account: no bank account.", ja: "アカウント。" },
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

/** Texts of which one cannot be read have no pins here, and what the check says of that is not the matter. */
const isNoPin = ({ rule }: Problem) => rule !== "translation-unread";

it("every rule that can be declared is shown", () => {
  expect(Object.keys(spoilt).sort()).toEqual([...declarableRules].sort());
});

describe.each(Object.keys(spoilt) as (keyof typeof spoilt)[])("a difference under %s", (rule) => {
  it("is a problem as long as nobody has declared it", () => {
    expect(problemsOf(textsOf(rule, ""))).toMatchObject([{ rule, severity: "error", file: "content/terms/en.md" }]);
  });

  it("is a note with reason and approver once declared, and the content is published", () => {
    const texts = approved(textsOf(rule, declare(rule, "scope")));
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
  const texts = textsOf("name-unknown", declare("name-unknown", "scope"));

  const inBold = textsOf("bold-differs", declare("bold-differs", "scope"));

  it("covers nothing before it says for what, and for which texts, it was approved", () => {
    expect(saidProblemsOf(inBold)).toMatchObject([
      {
        rule: "difference-expired",
        line: 10,
        fix: expect.stringMatching(
          /^below line 10, paste this .* difference in line 15, .*:\n {4}value: [^\n]+\n {4}hashes: \w{10}-\w{10}$/,
        ),
      },
      { rule: "bold-differs", severity: "error" },
    ]);
  });

  it.each(["value", "hashes"])("covers nothing without %s, and is asked for that line alone", (key) => {
    const agreed = approved(inBold);
    const [line = ""] = new RegExp(`^ {4}${key}: .*\n`, "m").exec(agreed["terms/en.md"] ?? "") ?? [];
    const without = { ...agreed, "terms/en.md": agreed["terms/en.md"]?.replace(line, "") ?? "" };
    expect(saidProblemsOf(without)).toMatchObject([
      {
        rule: "difference-expired",
        fix: expect.stringMatching(
          new RegExp(`^below line 10, paste this .* difference in line 16, .*:\n${line.trimEnd()}$`),
        ),
      },
      { rule: "bold-differs", severity: "error" },
    ]);
    expect(problemsOf(approved(without))).toMatchObject([{ rule: "bold-differs", severity: "note" }]);
  });

  it("covers the difference that it was approved for, and no other of its rule and section", () => {
    const more = (declared: string) => {
      const own = textsOf("bold-differs", declared);
      const add = (name: string, paragraph: string) => ({ [name]: `${own[name as keyof typeof own]}\n${paragraph}\n` });
      return {
        ...own,
        ...add("terms/zh.md", "乙和**丙**。"),
        ...add("terms/en.md", "Two and three."),
        ...add("terms/ja.md", "乙と**丙**。"),
      };
    };
    const once = approved(more(declare("bold-differs", "scope")));
    expect(problemsOf(once).map(({ rule, severity, line }) => [rule, severity, line])).toEqual([
      ["bold-differs", "note", 17],
      ["bold-differs", "error", 19],
    ]);
    const entry = declare("bold-differs", "scope").replace("differences:\n", "");
    const [value = "", hashes = ""] = ["value", "hashes"].map(
      (key) => new RegExp(`^ {4}${key}: .*\n`, "m").exec(once["terms/en.md"] ?? "")?.[0],
    );
    // Each has an entry of its own, with its own value.
    const second = value.replace(/\d+(?= 1 0)/, (path) => String(Number(path) + 1));
    expect(second).not.toBe(value);
    const both = more(`${declare("bold-differs", "scope")}${value}${hashes}${entry}${second}${hashes}`);
    expect(problemsOf(both).map(({ rule, severity }) => [rule, severity])).toEqual([
      ["bold-differs", "note"],
      ["bold-differs", "note"],
    ]);
  });

  it("covers no other value than its own", () => {
    const agreed = approved(inBold);
    const other = {
      ...agreed,
      "terms/en.md": agreed["terms/en.md"]?.replace(/^ {4}value: .*$/m, "    value: 7 1 0") ?? "",
    };
    expect(problemsOf(other).map(({ rule, severity }) => [rule, severity])).toEqual([
      ["difference-unused", "error"],
      ["bold-differs", "error"],
    ]);
  });

  it.each([
    { side: "zh", before: "甲。", after: "乙。", file: "terms/zh.md" },
    { side: "this translation", before: "One Дом.", after: "Two Дом.", file: "terms/en.md" },
  ])("ends when $side changes, and holds again once it is approved again", ({ side, before, after, file }) => {
    const agreed = approved(texts);
    const changed = { ...agreed, [file]: agreed[file]?.replace(before, after) ?? "" };
    const problems = saidProblemsOf(changed);
    expect(problems.map(({ rule, severity, line }) => [rule, severity, line])).toEqual([
      ["difference-expired", "error", 12],
      ["name-unknown", "error", expect.any(Number)],
    ]);
    const [expired] = problems;
    expect(expired?.found).toContain(`approved before ${side} changed`);
    const [pasted = ""] = /^ {4}hashes: .*$/m.exec(expired?.fix ?? "") ?? [];
    const again = { ...changed, "terms/en.md": changed["terms/en.md"]?.replace(/^ {4}hashes: .*$/m, pasted) ?? "" };
    expect(problemsOf(again)).toMatchObject([{ rule: "name-unknown", severity: "note" }]);
  });

  it("is not judged while the original cannot be read", () => {
    const unused = textsOf("name-unknown", declare("facts-differ", "scope"));
    expect(problemsOf({ ...unused, "terms/zh.md": "" }).map(({ rule }) => rule)).not.toContain("difference-unused");
    expect(
      problemsOf({ ...approved(texts), "terms/zh.md": "" }).map(({ rule, severity }) => `${severity} ${rule}`),
    ).toEqual(["note name-unknown", "error front-matter-invalid"]);
  });

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
      const problems = problemsOf(textsOf("name-unknown", declare(rule, "scope"))).filter(isNoPin);
      expect(problems.map(brief)).toEqual(["content/terms/en.md:7:5 front-matter-invalid"]);
    },
  );

  it.each([
    ["reason", "TBD", 9],
    ["approvedBy", "TODO", 10],
  ])("asks for an answer in place of %s: %s", (key, words, line) => {
    const declared = declare("name-unknown", "scope").replace(new RegExp(`^( +${key}: ).*$`, "m"), `$1${words}`);
    const [found, ...others] = problemsOf(approved(textsOf("name-unknown", declared))).filter(
      ({ severity }) => severity === "error",
    );
    expect(others).toEqual([]);
    expect(found).toMatchObject({ rule: "placeholder-left", line, message: { key: "answer", values: { key, words } } });
  });

  it.each(["reason", "approvedBy", "section"])("needs %s", (key) => {
    const declared = declare("name-unknown", "scope").replace(new RegExp(`^ +${key}:.*\n`, "m"), "");
    expect(problemsOf(textsOf("name-unknown", declared)).filter(isNoPin)).toMatchObject([
      {
        rule: "front-matter-invalid",
        message: { key: "value", values: { fault: { kind: "absent", name: `differences.0.${key}` } } },
      },
    ]);
  });
});

it("a declared difference hides no other problem of its section", () => {
  const texts = (declared: string) => ({
    ...documentOf(
      {
        zh: "## 一、范围 {#scope}\n\n**账户**。\n",
        en: "## 1. Scope {#scope}\n\nAccount: no bank account.\n",
        ja: "## 一、範囲 {#scope}\n\n**アカウント**。\n",
      },
      "terms",
      { en: declared },
    ),
    ...vocabulary,
  });
  const found = (own: Record<string, string>) =>
    problemsOf(own)
      .map(({ rule, severity }) => `${severity} ${rule}`)
      .sort();
  expect(found(texts(""))).toEqual(["error bold-differs", "error rendering-forbidden"]);
  expect(found(approved(texts(declare("rendering-forbidden", "scope"))))).toEqual([
    "error bold-differs",
    "note rendering-forbidden",
  ]);
});
