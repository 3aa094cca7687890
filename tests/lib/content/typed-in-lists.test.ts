import { describe, expect, it } from "vitest";
import type { Locale } from "@/lib/locales";
import { documentOf, saidProblemsOf } from "./sample-content";

const bodies: Record<Locale, string> = {
  zh: "## 一、用途 {#use}\n\n用途如下：\n\n1. 提供服务。\n\n2. 改进服务：\n\n   a) 搜索；\n\n   b) 交易。\n\n3. 其他用途。\n\n## 二、存储 {#storage}\n\n信息保存在服务器上。\n\n## 三、联系 {#contact}\n\n请联系我们。\n",
  en: "## 1. Use {#use}\n\nThe uses are:\n\n1. To provide services.\n\n2. To improve services:\n\n   a) search;\n\n   b) trade.\n\n3. Other uses.\n\n## 2. Storage {#storage}\n\nInformation is stored on servers.\n\n## 3. Contact {#contact}\n\nPlease contact us.\n",
  ja: "## 一、用途 {#use}\n\n用途は次のとおりです：\n\n1. サービスを提供するため。\n\n2. サービスを改善するため：\n\n   a) 検索、\n\n   b) 取引。\n\n3. その他の用途。\n\n## 二、保存 {#storage}\n\n情報はサーバーに保存します。\n\n## 三、連絡 {#contact}\n\n当社にご連絡ください。\n",
};

/** What is told of the bodies with `typed` in place of `before` in one language, as its file, line and rule with the fix. */
function told(locale: Locale, before: string, typed: string): string[] {
  const text = bodies[locale].replace(before, typed);
  if (text === bodies[locale]) throw new Error(`"${before}" does not stand in the text.`);
  return saidProblemsOf(documentOf({ ...bodies, [locale]: text })).map(
    ({ file, line, rule, fix }) => `${file.split("/").at(-1)}:${line} ${rule}: ${fix}`,
  );
}

describe("an item typed in another form is one problem, at its line, and nobody is asked to translate it", () => {
  it.each<[Locale, string, string]>([
    ["zh", "3. 其", "3.其"],
    ["zh", "3. 其", "3．其"],
    ["zh", "3. 其", "3、其"],
    ["zh", "3. 其", "三、其"],
    ["ja", "3. そ", "（三）そ"],
    ["en", "3. O", "(3) O"],
  ])("%s: %j as %j", (locale, before, typed) => {
    expect(told(locale, before, typed)).toEqual([`${locale}.md:20 list-collapsed: begin line 20 with "3. ".`]);
  });

  it.each<Locale>(["zh", "en", "ja"])("%s: 2) in place of 2.", (locale) => {
    expect(told(locale, "\n2. ", "\n2) ")).toEqual([`${locale}.md:14 item-number: begin line 14 with "2. ".`]);
  });

  it.each<[Locale, string]>([
    ["en", "B) "],
    ["zh", "Ｂ）"],
  ])("%s: %j for b)", (locale, typed) => {
    expect(told(locale, "b) ", typed)).toEqual([`${locale}.md:18 list-collapsed: begin line 18 with "b) ".`]);
  });
});

it.each<[Locale, string, string]>([
  ["zh", "## 二、存储 {#storage}\n\n", "## 二、… {#storage}"],
  ["en", "## 2. Storage {#storage}\n\n", "## 2. … {#storage}"],
])("a heading lost from %s alone is asked for above its text", (locale, heading, typed) => {
  const problems = told(locale, heading, "").filter((problem) => !problem.includes("heading-number"));
  expect(problems).toEqual([`${locale}.md:22 section-missing: above line 22, add the heading "${typed}".`]);
});
