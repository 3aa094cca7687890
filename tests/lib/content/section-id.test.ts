import { describe, expect, it } from "vitest";
import { locales } from "@/lib/locales";
import { withPinFiles } from "./pin-files";
import { type Bodies, documentOf, saidProblemsOf } from "./sample-content";

const bodies: Bodies = {
  zh: "## 一、范围 {#scope}\n\n文字。\n\n## 二、存储 {#storage}\n\n文字。\n",
  en: "## 1. Scope {#scope}\n\nText.\n\n## 2. Storage {#storage}\n\nText.\n",
  ja: "## 一、範囲 {#scope}\n\n文章。\n\n## 二、保存 {#storage}\n\n文章。\n",
};

const line = 12;

/** The document with another id for its second section in these languages; its pins name the section as `pinned` calls it. */
function renamed(in_: readonly string[], pinned: "storage" | "retention" = "storage") {
  const rename = (text: string) => text.replace("{#storage}", "{#retention}");
  const changed = Object.fromEntries(locales.map((locale) => [locale, rename(bodies[locale])])) as Bodies;
  const read = documentOf(pinned === "storage" ? bodies : changed, "terms");
  const texts = { ...withPinFiles(read), ...documentOf(bodies, "terms") };
  for (const locale of in_) texts[`terms/${locale}.md`] = rename(texts[`terms/${locale}.md`] ?? "");
  return texts;
}

describe("an id that was renamed in one language", () => {
  it.each(locales)("is one error, which names both ways out: %s", (locale) => {
    const others = locales.filter((other) => other !== locale);
    const problems = saidProblemsOf(renamed([locale]));
    expect(problems).toMatchObject([
      { file: `content/terms/${locale}.md`, line, rule: "section-id", severity: "error" },
    ]);
    const [{ found, expected, fix } = { found: "", expected: "", fix: "" }] = problems;
    expect(`${found}; ${expected}`).toBe("the id {#retention}; {#storage}, as in the other languages");
    const heading = bodies[locale].split("\n").find((text) => text.includes("storage"));
    const places = others.map((other) => `content/terms/${other}.md:${line}`).join(" and ");
    expect(fix).toContain(`type "${heading}" in line ${line}.`);
    expect(fix).toContain(`type {#retention} in ${places}, too.`);
  });

  it("is settled when the others follow and are pinned anew", () => {
    const rules = (texts: Record<string, string>) => [...new Set(saidProblemsOf(texts).map(({ rule }) => rule))];
    expect(rules(renamed(locales))).toEqual(["translation-unread"]);
    expect(rules(renamed(locales, "retention"))).toEqual([]);
  });
});

it("a definition in an item, an entry or a quotation has an id of its own, too", () => {
  const own = (words: string, colon: string) => `**${words}** {#one}${colon}${words}。`;
  const nested = (words: string, colon: string) =>
    `${own(words, colon)}\n\n1. ${own(words, colon)}\n\n- ${own(words, colon)}\n\n> ${own(words, colon)}\n`;
  const texts = documentOf({ zh: nested("甲", "："), en: nested("甲", "："), ja: nested("甲", "：") }, "terms");
  const repeated = saidProblemsOf(texts).filter(({ rule, file }) => rule === "section-id" && file.endsWith("zh.md"));
  expect(repeated.map(({ found }) => found)).toHaveLength(3);
});

it.each(["见 {#scope} 一节。", "文字。{: #late}", "**甲** 乙 {#late} 丙。"])(
  "an id in the middle of %j is found",
  (text) => {
    const texts = documentOf({ zh: `${text}\n`, en: "One.\n", ja: "甲。\n" }, "terms");
    const stray = saidProblemsOf(texts).filter(({ rule, file }) => rule === "section-id" && file.endsWith("zh.md"));
    expect(stray.map(({ found }) => found)).toEqual([expect.stringMatching(/^"\{.*\}" in the middle of a text$/)]);
  },
);

it.each([
  { name: "missing", en: "Late.", found: "a paragraph without an id", expected: "{#late}, as in the other languages" },
  { name: "another", en: "Late. {#other}", found: "the id {#other}", expected: "{#late}, as in the other languages" },
])("an id at the end of a paragraph that is $name in a translation is asked for", ({ en, found, expected }) => {
  const texts = documentOf({ zh: "迟。 {#late}\n", en: `${en}\n`, ja: "遅。 {#late}\n" }, "terms");
  const problems = saidProblemsOf(texts).filter(({ rule }) => rule === "section-id");
  expect(problems).toMatchObject([{ file: "content/terms/en.md", found, expected }]);
});

it("an id at the end of a paragraph may stand once", () => {
  const twice = (text: string) => `${text} {#late}\n\n${text} {#late}\n`;
  const texts = documentOf({ zh: twice("迟。"), en: twice("Late."), ja: twice("遅。") }, "terms");
  const problems = saidProblemsOf(texts).filter(({ rule }) => rule === "section-id");
  expect(problems.map(({ found }) => found)).toEqual(Array(3).fill("the id {#late} a second time"));
});
