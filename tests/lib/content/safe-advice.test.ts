import { describe, expect, it } from "vitest";
import type { Locale } from "@/lib/locales";
import { withPinFiles } from "./pin-files";
import { documentOf, saidProblemsOf } from "./sample-content";

const bodies = {
  zh: "## 一、范围 {#scope}\n\n我们的服务器。\n\n## 二、费用 {#fees}\n\n免费。\n",
  en: "## 1. Scope {#scope}\n\nOur server.\n\n## 2. Fees {#fees}\n\nIt is free.\n",
  ja: "## 一、範囲 {#scope}\n\n当社のサーバーを使う。\n\n## 二、料金 {#fees}\n\n無料です。\n",
};

const parties = "parties:\n  we: { zh: 我们, en: [we, us, our], ja: 当社, forbidden: { en: Dell } }\n";

/** What is said in English once `line` of a language reads `typed`, reading aside. */
function saidOf(locale: Locale, line: string, typed: string) {
  const file = `terms/${locale}.md`;
  const texts = withPinFiles(documentOf(bodies, "terms"));
  const before = texts[file] ?? "";
  if (!before.includes(line)) throw new Error(`${file} has no ${line}`);
  return saidProblemsOf({ "vocabulary.yaml": parties, ...texts, [file]: before.replace(line, typed) }).filter(
    ({ rule, severity }) => severity !== "note" && rule !== "translation-unread",
  );
}

const briefly = (said: ReturnType<typeof saidOf>) => said.map(({ rule, line, fix }) => `${rule} ${line}: ${fix}`);

describe("what only looks like the number of a heading is not kept beside the number", () => {
  it.each<[Locale, string, string]>([
    ["ja", "二、", "ニ、"],
    ["ja", "二、", "ニ."],
    ["zh", "二、", "二 "],
    ["zh", "二、", "二。"],
    ["zh", "二、", "2："],
    ["en", "2. ", "2 "],
    ["en", "2. ", "2: "],
  ])("%s: %s typed %s", (locale, number, typed) => {
    const heading = bodies[locale].split("\n").find((line) => line.includes(number)) ?? "";
    expect(briefly(saidOf(locale, `## ${number}`, `## ${typed}`))).toEqual([
      `heading-unnumbered 12: type "${heading}" in line 12.`,
    ]);
  });

  it.each(["ー、", "—、", "－、"])("一、 typed %s", (typed) => {
    expect(briefly(saidOf("zh", "## 一、", `## ${typed}`))).toEqual([
      'heading-unnumbered 8: type "## 一、范围 {#scope}" in line 8.',
    ]);
  });

  it("a heading that begins with a word of such signs keeps it", () => {
    expect(briefly(saidOf("zh", "## 二、费用", "## 三方费用"))).toEqual([
      'heading-unnumbered 12: type "## 二、三方费用 {#fees}" in line 12.',
    ]);
  });
});

describe("what only looks like an id is not kept beside the id", () => {
  it.each(["（#fees）", "(#fees)", "{fees}", "{#fees", "【#fees】"])("%s", (typed) => {
    expect(briefly(saidOf("zh", "{#fees}", typed))).toEqual(['section-id 12: type "## 二、费用 {#fees}" in line 12.']);
  });

  it("words in brackets are", () => {
    expect(briefly(saidOf("en", "Fees {#fees}", "Fees (charges)"))).toEqual([
      'section-id 12: type "## 2. Fees (charges) {#fees}" in line 12.',
    ]);
  });
});

describe("a word with a sign typed for another", () => {
  it("is no forbidden rendering that it begins with", () => {
    const texts = withPinFiles(documentOf(bodies, "terms"));
    const vocabulary = "terms:\n  server: { zh: 服务器, en: server, ja: サーバー, forbidden: { ja: サーバ } }\n";
    const said = (typed: string) =>
      saidProblemsOf({
        ...texts,
        "vocabulary.yaml": vocabulary,
        "terms/ja.md": (texts["terms/ja.md"] ?? "").replace("サーバー", typed),
      }).flatMap(({ rule, fix, severity }) => (severity === "note" || rule === "translation-unread" ? [] : [fix]));
    expect(said("サーバ一")).toEqual(['type "サーバー" for "サーバ一" in line 10.']);
    expect(said("サーバ")).toEqual(['type "サーバー" in line 10.']);
  });
});

describe("a character that nobody sees", () => {
  it("is shown between its neighbours, with the line to paste", () => {
    expect(briefly(saidOf("en", "Our server.", "Our ser\u200Bver."))).toEqual([
      'character-forbidden 10: in line 10, put the cursor before "ver." and press Backspace once; or replace line 10 by:\nOur server.',
    ]);
  });

  it("may stand more than once", () => {
    expect(briefly(saidOf("en", "Our server.", "Our\u2028ser\u200Bver.\u200B"))).toEqual([
      "character-forbidden 10: replace line 10 by:\nOur server.",
    ]);
  });

  it("may stand for words that nobody else knows", () => {
    const [said] = saidOf("en", "Our server.", "Our \uFFFDerver.");
    expect(said?.fix).toBe(
      'in line 10, delete what stands from "Our" to "erver." and type it again by hand: copying it would bring the character along.',
    );
  });

  it("may stand alone in its line", () => {
    expect(briefly(saidOf("en", "Our server.\n", "Our server.\n\u200B"))).toEqual([
      "character-forbidden 11: make line 11 empty.",
    ]);
  });
});

describe("a comment in signs that readers would see", () => {
  it.each(["‹!-- 待确认 --›", "＜!-- 待确认 --＞", "＜！—— 待确认 ——＞"])("is one problem: %s", (comment) => {
    const [said, ...others] = saidOf("zh", "我们的", `${comment}\n\n我们的`);
    expect(others).toEqual([]);
    expect(said).toMatchObject({ rule: "html-raw", line: 10 });
  });
});

describe("a rendering that is forbidden", () => {
  it("is replaced by the form that the sentence needs", () => {
    const [said] = saidOf("en", "Our server.", "The server of Dell.");
    expect(said?.fix).toBe('type "we" in line 10, or "us" or "our", as the sentence needs.');
  });
});
