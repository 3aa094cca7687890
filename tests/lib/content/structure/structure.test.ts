import { describe, expect, it } from "vitest";
import { type Locale, locales } from "@/lib/locales";
import { type Bodies, brief, documentOf, problemsOf } from "../sample-content";

// The lines of the file, front matter included, stand before the text.
const bodies: Bodies = {
  zh: `本政策说明我们如何处理信息。

## 一、信息收集 {#collection}

我们收集以下信息：

1. 您的姓名。

2. 您的地址，包括：

   a) 国家、省份、城市和街道；

   b) 邮政编码。

3. 您向我们的客户服务团队发送的全部信件。

## 二、信息使用 {#use}

我们用信息提供服务。

对于未成年人的信息，我们在得知之后会尽快删除，也不会将其提供给任何第三方。
`,
  en: `This policy explains how we handle information.

## 1. Collection {#collection}

We collect this information:

1. Your name.

2. Your address, including:

   a) the country, the province, the city and the street;

   b) the postal code.

3. All letters that you send to our customer service team.

## 2. Use {#use}

We use information to provide services.

Information about minors we delete as soon as we learn of it, and we do not pass it on to any third party.
`,
  ja: `本ポリシーは当社による情報の取り扱いを説明します。

## 一、情報の収集 {#collection}

当社は次の情報を収集します。

1. お客様の氏名。

2. お客様の住所。次のものを含みます。

   a) 国、省、都市および街路

   b) 郵便番号

3. お客様が当社のカスタマーサービスチームに送ったすべての手紙。

## 二、情報の利用 {#use}

当社は情報をサービスの提供に利用します。

未成年者の情報は、当社が知った後できるだけ早く削除し、いかなる第三者にも提供しません。
`,
};

/** The text without the block of lines that begins with `start`. */
const without = (start: string) => (text: string) => {
  const from = text.indexOf(start);
  if (from === -1) throw new Error(`There is no ${start}.`);
  const to = text.indexOf("\n\n", from);
  return text.slice(0, from).replace(/\n\n *$/, "\n\n") + (to === -1 ? "" : text.slice(to + 2));
};

const put = (from: string, to: string) => (text: string) => {
  if (!text.includes(from)) throw new Error(`There is no ${from}.`);
  return text.replace(from, to);
};

type Change = (text: string) => string;

const longest: Record<Locale, Change> = {
  zh: without("对于未成年人"),
  en: without("Information about minors"),
  ja: without("未成年者の情報"),
};
const lastItem: Record<Locale, Change> = { zh: without("3. "), en: without("3. "), ja: without("3. ") };
const subItem: Record<Locale, Change> = { zh: without("b) "), en: without("b) "), ja: without("b) ") };
const firstItem: Record<Locale, Change> = {
  zh: (text) => put("3. ", "2. ")(put("2. ", "1. ")(without("1. 您")(text))),
  en: (text) => put("3. ", "2. ")(put("2. Y", "1. Y")(without("1. Your")(text))),
  ja: (text) => put("3. ", "2. ")(put("2. ", "1. ")(without("1. お")(text))),
};
const section: Record<Locale, Change> = {
  zh: (text) => text.slice(0, text.indexOf("## 二")),
  en: (text) => text.slice(0, text.indexOf("## 2")),
  ja: (text) => text.slice(0, text.indexOf("## 二")),
};
const added: Record<Locale, Change> = {
  zh: put("3. ", "3. 您的电话号码。\n\n4. "),
  en: put("3. ", "3. Your telephone number.\n\n4. "),
  ja: put("3. ", "3. お客様の電話番号。\n\n4. "),
};

/** `ja:21 items-differ`: the text to correct, the line in it, the rule. */
function blamed(changes: Partial<Record<Locale, Change>>): string[] {
  const texts = Object.fromEntries(locales.map((locale) => [locale, (changes[locale] ?? String)(bodies[locale])]));
  return problemsOf(documentOf(texts as Bodies)).map((problem) =>
    brief(problem).replace(/^content\/privacy-policy\/(\w+)\.md:(\d+):\d+/, "$1:$2"),
  );
}

const pick = (change: Record<Locale, Change>, ...chosen: Locale[]) =>
  Object.fromEntries(chosen.map((locale) => [locale, change[locale]]));

it("the sample has no problem", () => {
  expect(blamed({})).toEqual([]);
});

it("asks zh for nothing that one translation alone has twice", () => {
  const twice = put("3. ", "お客様のため。\n\nお客様のため。\n\n3. ");
  const found = blamed({ ja: twice });
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter((problem) => !problem.startsWith("ja:"))).toEqual([]);
});

describe("where a difference is reported", () => {
  it.each([
    { name: "a paragraph lost from ja", changes: pick(longest, "ja"), expected: ["ja:28 blocks-differ"] },
    {
      name: "a paragraph lost from both translations",
      changes: pick(longest, "en", "ja"),
      expected: ["en:28 blocks-differ", "ja:28 blocks-differ"],
    },
    {
      name: "a paragraph lost from zh, which every translation has",
      changes: pick(longest, "zh"),
      expected: ["zh:28 blocks-differ"],
    },
    { name: "an item lost from en", changes: pick(lastItem, "en"), expected: ["en:22 items-differ"] },
    {
      name: "an item lost from en, the rest renumbered",
      changes: pick(firstItem, "en"),
      expected: ["en:14 items-differ"],
    },
    { name: "an item lost from zh", changes: pick(lastItem, "zh"), expected: ["zh:22 items-differ"] },
    { name: "a sub-item lost from ja", changes: pick(subItem, "ja"), expected: ["ja:20 items-differ"] },
    { name: "a sub-item lost from zh", changes: pick(subItem, "zh"), expected: ["zh:20 items-differ"] },
    { name: "an item added in ja", changes: pick(added, "ja"), expected: ["ja:22 items-differ"] },
    {
      name: "an item added in zh alone: both translations lack it",
      changes: pick(added, "zh"),
      expected: ["en:22 items-differ", "ja:22 items-differ"],
    },
    {
      name: "an item added in both translations: zh lacks it",
      changes: pick(added, "en", "ja"),
      expected: ["zh:22 items-differ"],
    },
    { name: "a section lost from en", changes: pick(section, "en"), expected: ["en:24 section-missing"] },
    { name: "a section lost from zh", changes: pick(section, "zh"), expected: ["zh:24 section-missing"] },
    {
      name: "a section in zh alone",
      changes: pick(section, "en", "ja"),
      expected: ["en:24 section-missing", "ja:24 section-missing"],
    },
    { name: "the same change in all", changes: longest, expected: [] },
  ])("$name", ({ changes, expected }) => {
    expect(blamed(changes)).toEqual(expected);
  });

  it.each([
    {
      name: "a list that became unnumbered",
      changes: { ja: (text: string) => text.replace(/^\d\. /gm, "- ").replace(/^ {3}([ab])/gm, "  $1") },
      expected: ["ja:14 blocks-differ"],
    },
    {
      name: "sub-items without their letters",
      changes: { en: (text: string) => text.replace(/[ab]\) /g, "") },
      expected: ["en:18 blocks-differ", "en:20 blocks-differ"],
    },
    {
      name: "a sub-item that left its item",
      changes: { en: put("   b)", "b)") },
      expected: ["en:20 list-collapsed"],
    },
    {
      name: "a paragraph as a quotation",
      changes: { ja: put("当社は情報を", "> 当社は情報を") },
      expected: ["ja:26 blocks-differ"],
    },
    {
      name: "two paragraphs run together",
      changes: { en: put("services.\n\nInformation", "services.\nInformation") },
      expected: ["en:26 blocks-differ"],
    },
    {
      name: "a table in one language",
      changes: { ja: put("当社は情報をサービスの提供に利用します。", "| 情報 | 利用 |\n| - | - |\n| 氏名 | 連絡 |") },
      expected: ["ja:26 blocks-differ"],
    },
  ])("$name", ({ changes, expected }) => {
    expect(blamed(changes)).toEqual(expected);
  });
});
