import { describe, expect, it } from "vitest";
import { locales } from "@/lib/locales";
import { type Bodies, documentOf, problemsOf } from "./sample-content";

const base: Bodies = {
  zh: `## 一、使用 {#use}

我们只在下列情况下使用您的个人信息：

1. 为了向您寄送您订购的商品。

2. 为了答复您向我们提出的询问。

## 二、存储 {#storage}

我们在法律要求的期限内保存您的记录。
`,
  en: `## 1. Use {#use}

We use your personal information in these cases alone:

1. To send you the goods that you ordered.

2. To answer the questions that you asked.

## 2. Storage {#storage}

We keep your records for as long as the law requires.
`,
  ja: `## 一、利用 {#use}

当社は、次の場合に限り個人情報を利用します。

1. ご注文の商品をお届けするため。

2. お寄せいただいたご質問に答えるため。

## 二、保管 {#storage}

当社は、法律が求める期間、記録を保管します。
`,
};

type Change = (text: string) => string;

const twice =
  (passage: RegExp): Change =>
  (text) => {
    expect(text).toMatch(passage);
    return text.replace(passage, (found) => found + found);
  };

const item = twice(/^1\. .*\n\n/mu);
const paragraph = twice(/(?<=\{#use\}\n\n).*\n\n/u);
const section = twice(/^## .*\{#use\}\n[\s\S]*?(?=^## )/mu);
const list = twice(/^1\. [\s\S]*?(?=^## )/mu);

const renumbered: Change = (text) =>
  item(text)
    .replace(/^2\. /m, "3. ")
    .replace(/(1\. .*\n\n)1\. /u, "$12. ");

/** The problems when the texts of these languages were changed. */
const found = (change: Change, changed: readonly (keyof Bodies)[], bodies = base) =>
  problemsOf(
    documentOf(
      Object.fromEntries(
        locales.map((locale) => [locale, changed.includes(locale) ? change(bodies[locale]) : bodies[locale]]),
      ) as Bodies,
    ),
  ).map(({ file, line, rule, severity }) => `${file.slice(-5, -3)}:${line} ${severity} ${rule}`);

/** A text in every language, which stands behind the front matter. */
const same = (zh: string, en: string, ja: string): Bodies => ({ zh: `${zh}\n`, en: `${en}\n`, ja: `${ja}\n` });

it("the texts are right as they are", () => {
  expect(found((text) => text, [])).toEqual([]);
});

describe("a passage that was pasted twice is one problem, at the second copy", () => {
  const cases = [
    { what: "an item", change: item, line: 14 },
    { what: "a paragraph", change: paragraph, line: 12 },
    { what: "a section", change: section, line: 16 },
    { what: "a list", change: list, line: 16 },
  ];

  it.each(cases.flatMap((row) => locales.map((locale) => ({ ...row, locale }))))(
    "$what in $locale",
    ({ change, line, locale }) => {
      expect(found(change, [locale])).toEqual([`${locale}:${line} error passage-doubled`]);
    },
  );

  it.each(cases.filter(({ what }) => what !== "a paragraph"))(
    "$what with its number in every language, in each",
    ({ change, line }) => {
      expect(found(change, locales).sort()).toEqual(
        ["en", "ja", "zh"].map((locale) => `${locale}:${line} error passage-doubled`),
      );
    },
  );

  it("a section with parts and definitions", () => {
    const bodies = same(
      "## 一、使用 {#use}\n\n### （一）目的 {#aim}\n\n**服务** {#service}指我们向您提供的服务。\n\n## 二、末 {#end}\n\n完。",
      "## 1. Use {#use}\n\n### 1.1 Aim {#aim}\n\n**Service** {#service} means what we do for you.\n\n## 2. End {#end}\n\nThe end.",
      "## 一、利用 {#use}\n\n### （一）目的 {#aim}\n\n**サービス** {#service}とは、当社の提供物をいいます。\n\n## 二、末 {#end}\n\n以上。",
    );
    const before = found((text) => text, [], bodies);
    expect(found(section, ["en"], bodies).filter((problem) => !before.includes(problem))).toEqual([
      "en:14 error passage-doubled",
    ]);
  });
});

describe("what every language says twice may be meant: a note, which hides nothing", () => {
  it("a paragraph", () => {
    expect(found(paragraph, locales).sort()).toEqual(
      ["en", "ja", "zh"].map((locale) => `${locale}:12 note passage-doubled`),
    );
  });

  it("an item with a number of its own", () => {
    expect(found(renumbered, locales).sort()).toEqual(
      ["en", "ja", "zh"].map((locale) => `${locale}:14 note passage-doubled`),
    );
  });

  it("a section with an id and a number of its own, beside what is wrong in it", () => {
    const bodies = same(
      "## 一、使用 {#a}\n\n### （一）目的 {#aim}\n\n我们向您提供您所要的服务。\n\n## 二、使用 {#b}\n\n### （一）目的 {#goal}\n\n我们向您提供您所要的服务。",
      "## 1. Use {#a}\n\n### 1.1 Aim {#aim}\n\nWe do for you what you ask.\n\n## 2. Use {#b}\n\n### 2.1 Aim {#goal}\n\nWe do for you what you ask.",
      "## 一、利用 {#a}\n\n### （一）目的 {#aim}\n\nお客様が求めるサービスを提供します。\n\n## 二、利用 {#b}\n\n### （一）目的 {#goal}\n\nお客様が求めるサービスを提供します。",
    );
    const severe = (change: Change) => found(change, locales, bodies).filter((problem) => problem.includes(" error "));
    expect(found((text) => text, [], bodies)).toHaveLength(3);
    expect(severe((text) => text)).toEqual([]);
    expect(severe((text) => text.replace("2.1", "1.1"))).toEqual(["en:16 error heading-number"]);
    expect(severe((text) => text.replace("## 2. ", "## 1. ").replace("## 二、", "## 一、"))).toHaveLength(3);
    expect(severe((text) => text.replace("#goal", "#aim"))).toHaveLength(3);
  });

  it("an item that is long in one language alone", () => {
    const bodies = same(
      "- 我们如何共享信息\n- 我们如何共享信息",
      "- How we share information\n- How we share information",
      "- 当社はどのように情報を共有するか\n- 当社はどのように情報を共有するか",
    );
    expect(found((text) => text, [], bodies)).toEqual(["ja:9 note passage-doubled"]);
  });

  it("beside a wrong number in the same section", () => {
    const change: Change = (text) => paragraph(text).replace(/^2\. /m, "4. ");
    expect(found(change, locales).filter((problem) => problem.includes("item-number"))).toHaveLength(3);
  });
});

describe("what may stand twice is left alone", () => {
  it.each<[string, Bodies]>([
    [
      "short words",
      same("1. 不适用。\n\n2. 不适用。", "1. Not applicable.\n\n2. Not applicable.", "1. 該当なし。\n\n2. 該当なし。"),
    ],
    [
      "rows of a table",
      same(
        "| 项目 |\n| --- |\n| 我们使用您的信息来提供服务 |\n| 我们使用您的信息来提供服务 |",
        "| Item |\n| --- |\n| We use it to do what you ask. |\n| We use it to do what you ask. |",
        "| 項目 |\n| --- |\n| 当社はサービスの提供のために利用します |\n| 当社はサービスの提供のために利用します |",
      ),
    ],
    [
      "a passage that another stands between",
      same(
        "我们使用您的信息来提供服务。\n\n其次：\n\n我们使用您的信息来提供服务。",
        "We use it to do what you ask.\n\nSecond:\n\nWe use it to do what you ask.",
        "当社はサービスの提供のために利用します。\n\n次に、\n\n当社はサービスの提供のために利用します。",
      ),
    ],
    [
      "sections of other names",
      same(
        "## 一、甲 {#a}\n\n我们使用您的信息来提供服务。\n\n## 二、乙 {#b}\n\n我们使用您的信息来提供服务。",
        "## 1. First {#a}\n\nWe use it to do what you ask.\n\n## 2. Second {#b}\n\nWe use it to do what you ask.",
        "## 一、甲 {#a}\n\n当社はサービスの提供のために利用します。\n\n## 二、乙 {#b}\n\n当社はサービスの提供のために利用します。",
      ),
    ],
    [
      "passages that link elsewhere",
      same(
        "[我们如何使用您的个人信息](https://a.example)\n\n[我们如何使用您的个人信息](https://b.example)",
        "[How we use what you tell us](https://a.example)\n\n[How we use what you tell us](https://b.example)",
        "[当社による個人情報の利用について](https://a.example)\n\n[当社による個人情報の利用について](https://b.example)",
      ),
    ],
  ])("%s", (_, bodies) => {
    expect(found((text) => text, [], bodies)).toEqual([]);
  });
});
