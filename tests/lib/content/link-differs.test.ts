import { describe, expect, it } from "vitest";
import { linkValue, sameTarget, showsOther } from "@/lib/content/text/link-value";
import type { Locale } from "@/lib/locales";
import { documentOf, saidProblemsOf } from "./sample-content";

const from = { slug: "terms", locale: "en" as const };

function targetOf(url: string, locale: Locale = "en") {
  const value = linkValue(url, { ...from, locale });
  if (!value) throw new Error(`${url} cannot be used.`);
  return value;
}

describe("two addresses lead to the same", () => {
  it.each<[one: string, other: string]>([
    ["https://a.example/b", "http://www.A.example/b/"],
    ["https://a.example/en/b", "https://a.example/ja/b"],
    ["https://a.example/en-US/b", "https://a.example/zh-CN/b"],
    ["https://a.example/b", "https://a.example/ja/b"],
    ["https://a.example/b?lang=en&c=d", "https://a.example/b?c=d&lang=ja"],
    ["https://a.example/b_en.pdf", "https://a.example/b_ja.pdf"],
    ["https://a.example/b.zh.html", "https://a.example/b.en.html"],
    ["https://en.wikipedia.org/wiki/Cookie", "https://ja.wikipedia.org/wiki/%E3%82%AF"],
    ["https://a.example/%E7%9F%A5", "https://a.example/知"],
    ["https://a.example", "https://a.example/index.html"],
    ["mailto:A@b.example", "mailto:a@b.example?subject=c"],
    ["#use", "en.md#use"],
    ["../terms/en.md#use", "#use"],
  ])("%s, %s", (one, other) => {
    expect(sameTarget(targetOf(one), targetOf(other))).toBe(true);
    expect(sameTarget(targetOf(other), targetOf(one))).toBe(true);
  });

  it.each<[one: string, other: string]>([
    ["https://a.example/b", "https://b.example/b"],
    ["https://a.example/b", "https://a.example/c"],
    ["https://a.example/en/b", "https://a.example/ja/c"],
    ["https://a.example/b?c=d", "https://a.example/b?c=e"],
    ["https://a.example/b#c", "https://a.example/b#d"],
    ["https://a.example/b", "https://a.example:8443/b"],
    ["https://en.wikipedia.org/wiki/A", "https://en.wikipedia.org/wiki/B"],
    ["https://en.wikipedia.org/", "https://en.wikimedia.org/"],
    ["mailto:a@b.example", "mailto:c@b.example"],
    ["mailto:a@b.example", "https://b.example"],
    ["#use", "#collection"],
    ["../terms/en.md#use", "../privacy/en.md#use"],
    ["../privacy/en.md", "../privacy/en.md#use"],
  ])("and these do not: %s, %s", (one, other) => {
    expect(sameTarget(targetOf(one), targetOf(other))).toBe(false);
  });
});

describe("the words of a link show another address", () => {
  it.each<[words: string, url: string]>([
    ["digitaltwinall@163.com", "mailto:evil@163.com"],
    ["请写信到digitaltwinall@163.com", "mailto:evil@163.com"],
    ["digitaltwinall@163.com", "https://evil.example/"],
    ["https://a.example", "https://b.example"],
    ["https://a.example/rules", "https://a.example/other"],
    ["“https://a.example”", "https://b.example"],
    ["see https://a.example/rules.", "https://b.example"],
    ["https://a.example", "mailto:a@a.example"],
    ["a.example", "https://b.example/"],
    ["Digitaltwinall.com", "https://digitaltwinal1.com/"],
    ["www.a.example/b", "https://www.a.example/c"],
    ["a.example", "https://nota.example/"],
  ])("[%s](%s)", (words, url) => {
    expect(showsOther(words, targetOf(url))).toBe(true);
  });

  it.each<[words: string, url: string]>([
    ["digitaltwinall@163.com", "mailto:Digitaltwinall@163.com"],
    ["a@b.com", "mailto:a@b.com?subject=c"],
    ["https://a.example", "http://www.a.example/"],
    ["a.example", "https://www.a.example/en/terms"],
    ["a.example", "https://help.a.example/"],
    ["https://a.example/privacy", "https://a.example/en/privacy/"],
    ["https://a.example/a/very/lo…", "https://a.example/a/very/long/path"],
    ["our privacy policy", "https://a.example"],
    ["Digitaltwinall.com", "#operator"],
    ["Node.js", "https://nodejs.org/"],
    ["README.md", "https://a.example/"],
    ["Section 4.2", "#use"],
    ["e.g.", "https://a.example/"],
  ])("and these do not: [%s](%s)", (words, url) => {
    expect(showsOther(words, targetOf(url))).toBe(false);
  });
});

const heads = {
  zh: (passages: string[]) => `## 一、甲 {#a}\n\n文。\n\n## 二、乙 {#b}\n\n${passages.join("\n\n")}\n`,
  en: (passages: string[]) => `## 1. One {#a}\n\nText.\n\n## 2. Two {#b}\n\n${passages.join("\n\n")}\n`,
  ja: (passages: string[]) => `## 一、甲 {#a}\n\n文。\n\n## 二、乙 {#b}\n\n${passages.join("\n\n")}\n`,
};

/** What is said of links, the passages of each language given, as `language:line:column` and the kind of the fault. */
function foundIn(zh: string[], en: string[], ja: string[], wanted = ["link-differs"]): string[] {
  const texts = documentOf({ zh: heads.zh(zh), en: heads.en(en), ja: heads.ja(ja) }, "terms");
  return saidProblemsOf({ ...texts, "vocabulary.yaml": "{}\n" })
    .filter(({ rule }) => wanted.includes(rule))
    .map(({ file, line, column, rule, found }) => {
      const kind = [/shows/, /where the same/, /without a link/, /does not have/].findIndex((sign) => sign.test(found));
      const name = rule === "link-differs" ? ["shown", "other", "missing", "added"][kind] : rule;
      return `${file.slice(-5, -3)}:${line}:${column} ${name}`;
    });
}

const same = (url: string) => [[`见[甲](${url})。`], [`See [one](${url}).`], [`[甲](${url})を参照。`]] as const;

describe("where links lead is compared between the languages", () => {
  const right = same("https://good.example/");

  it.each<[name: string, zh: readonly string[], en: readonly string[], ja: readonly string[], ...found: string[]]>([
    ["the same", ...right],
    [
      "a page in each language",
      ["见[甲](https://a.example/zh/b)。"],
      ["See [one](https://a.example/en/b/)."],
      ["[甲](https://www.a.example/ja/b)を参照。"],
    ],
    ["an address as it is", ["写到a@b.com。"], ["Write to [a@b.com](mailto:a@b.com)."], ["a@b.comまで。"]],
    ["without https in one", right[0], ["See [one](http://good.example/)."], right[2], "en:14:5 other"],
    ["another site in one", right[0], ["See [one](https://evil.example/)."], right[2], "en:14:5 other"],
    [
      "another mail address in one",
      ["见[甲](mailto:a@b.com)。"],
      ["See [one](mailto:a@b.com)."],
      ["[甲](mailto:evil@b.com)を参照。"],
      "ja:14:1 other",
    ],
    ["another in the original", ["见[甲](https://evil.example/)。"], right[1], right[2], "zh:14:2 other"],
    [
      "each another",
      right[0],
      ["See [one](https://b.example/)."],
      ["[甲](https://c.example/)を参照。"],
      "en:14:5 other",
      "ja:14:1 other",
    ],
    [
      "a link in one language alone",
      ["见甲。"],
      ["See [one](https://evil.example/)."],
      ["甲を参照。"],
      "en:14:5 added",
    ],
    ["none in one", right[0], right[1], ["甲を参照。"], "ja:14:1 missing"],
    [
      "an address whose target alone differs",
      same("https://a.example/b")[0].map((text) => text.replace("甲", "a.example")),
      ["See [a.example](https://a.example/c)."],
      ["[a.example](https://a.example/b)を参照。"],
      "en:14:5 other",
    ],
    [
      "an address that shows another",
      ["写到a@b.com。"],
      ["Write to [a@b.com](mailto:evil@b.com)."],
      ["a@b.comまで。"],
      "en:14:10 shown",
    ],
    [
      "the same section, in words and by number",
      ["见[第一节](#a)。"],
      ["See [what comes first](#a)."],
      ["[第1節](#a)を参照。"],
    ],
    ["another section in one", ["见[甲](#a)。"], ["See [one](#a)."], ["[乙](#b)を参照。"], "ja:14:1 other"],
    [
      "two exchanged between passages",
      ["见[甲](#a)。", "又见[乙](#b)。"],
      ["See [two](#b).", "And [one](#a)."],
      ["[甲](#a)を参照。", "[乙](#b)も。"],
      "en:14:5 other",
      "en:16:5 other",
    ],
    [
      "two in one passage in another order",
      ["见[甲](#a)、[乙](#b)。"],
      ["See [two](#b) and [one](#a)."],
      ["[甲](#a)と[乙](#b)を参照。"],
    ],
    [
      "beside a link that cannot be used, which has a rule of its own",
      right[0],
      ["See [one](policy.html)."],
      ["甲を参照。"],
    ],
    [
      "one of two",
      ["见[甲](#a)、[乙](#b)。"],
      ["See [one](#a) and [two](#a)."],
      ["[甲](#a)と[乙](#b)を参照。"],
      "en:14:1 missing",
    ],
  ])("%s", (_, zh, en, ja, ...found) => {
    expect(foundIn([...zh], [...en], [...ja])).toEqual(found);
  });

  it.each<[name: string, en: string, rule: string]>([
    ["plain words", "See Section 1.", "reference-wrong"],
    ["an id that is not there", "See [one](#c).", "link-broken"],
    ["another language", "See [one](zh.md#a).", "link-broken"],
  ])("what another rule tells is told once: %s", (_, en, rule) => {
    const rules = ["link-differs", "link-broken", "reference-wrong"];
    const found = foundIn(["见[第一节](#a)。"], [en], ["[第1節](#a)を参照。"], rules);
    expect(found.map((said) => said.split(" ")[1])).toEqual([rule]);
  });

  it("a number beside a wrong target is told as what it is in the other languages", () => {
    const rules = ["link-differs", "link-broken", "reference-wrong"];
    expect(foundIn(["见[第一节](#a)。"], ["See [Section 1](#b)."], ["[第1節](#a)を参照。"], rules)).toEqual([
      "en:14:5 other",
    ]);
  });

  it("shows both targets and both places, and no text to type", () => {
    const zh = ["见[甲](../b/zh.md#c)。"];
    const texts = documentOf(
      { zh: heads.zh(zh), en: heads.en(["See [one](../b/en.md#d)."]), ja: heads.ja(["[甲](../b/ja.md#c)を参照。"]) },
      "terms",
    );
    const other = documentOf(
      {
        zh: "## 一、丙 {#c}\n\n文。\n\n## 二、丁 {#d}\n\n文。\n",
        en: "## 1. Three {#c}\n\nText.\n\n## 2. Four {#d}\n\nText.\n",
        ja: "## 一、丙 {#c}\n\n文。\n\n## 二、丁 {#d}\n\n文。\n",
      },
      "b",
    );
    const all = saidProblemsOf({ ...texts, ...other, "vocabulary.yaml": "{}\n" });
    const [said] = all.filter(({ rule }) => rule === "link-differs");
    expect(said).toMatchObject({
      found: '"one" that leads to "../b/en.md#d", where the same passage of zh.md and ja.md leads to "../b/en.md#c"',
      fix: "find out which is right, then correct the address between the round brackets in line 14, or in the other languages.",
      see: [{ file: "content/terms/zh.md", line: 14, column: 2, text: "[甲](../b/zh.md#c)" }],
    });
  });
});
