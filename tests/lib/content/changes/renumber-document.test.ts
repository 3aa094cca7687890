import { describe, expect, it } from "vitest";
import { renumberDocument } from "@/lib/content/changes/renumber-document";
import { locales } from "@/lib/locales";
import { moveBehind, takeOut, type } from "../contract-damage/edits";
import { before, draftsOf, expectSound, files, lineWith, renumbered, typedIds, wordsTo } from "./renumbered-contract";

describe("an article typed with the number of its place", () => {
  const after = renumbered({
    zh: type("### 第八条 税费", "### 第八条 发票 {#invoices}\n\n甲方应当开具发票。\n\n### 第八条 税费"),
    en: type(
      "### Article 8 Taxes",
      "### Article 8 Invoices {#invoices}\n\nParty A must issue invoices.\n\n### Article 8 Taxes",
    ),
    ja: type(
      "### 第8条（公租公課）",
      "### 第8条（請求書） {#invoices}\n\n甲は、請求書を発行しなければならない。\n\n### 第8条（公租公課）",
    ),
  });
  const drafts = draftsOf(after);

  it("moves those behind it by one", () => {
    expectSound(after, ["invoices"]);
    expect(lineWith(after.zh, "closing")).toBe("### 第二十条 附则 {#closing}");
    expect(lineWith(after.en, "taxes")).toBe("### Article 9 Taxes {#taxes}");
    expect(lineWith(after.ja, "secrecy")).toBe("### 第10条（秘密保持） {#secrecy}");
    expect(lineWith(after.en, "payment")).toBe("### Article 7 Payment {#payment}");
    expect(lineWith(after.ja, "processing")).toBe("### 第1条（取扱いの目的及び期間） {#processing}");
  });

  it("takes the references along, each in its own shape", () => {
    expect(wordsTo(drafts.zh, "termination")).toEqual(["第十七条第三款"]);
    expect(wordsTo(drafts.en, "termination")).toEqual(["Article 17.3"]);
    expect(wordsTo(drafts.ja, "termination")).toEqual(["第17条第3項"]);
    expect(wordsTo(drafts.en, "training")).toEqual(["point (d) of Article 4(1)"]);
    expect(wordsTo(drafts.zh, "taxes")).toEqual(["第九条"]);
    expect(wordsTo(drafts.zh, "late")).toEqual(["第二款"]);
    expect(wordsTo(drafts.en, "cookie-list")).toEqual(["Annex A, Article 3"]);
  });

  it("leaves the articles of laws alone", () => {
    expect(after.zh).toContain("《中华人民共和国个人信息保护法》第十三条规定的依据");
    expect(after.en).toContain("Article 469 and Article 471 of the Civil Code");
  });

  it("changes no id", () => {
    for (const locale of locales)
      expect(typedIds(after[locale])).toEqual([...typedIds(before[locale]), "{#invoices}"].sort());
  });
});

describe("a paragraph split in two", () => {
  const after = renumbered({
    zh: type("甲方收取本条", "逾期利息按日计算。\n\n甲方收取本条"),
    en: type("Party A’s collection", "Late Interest is counted by the day.\n\nParty A’s collection"),
    ja: type("甲が本条[第2項](#late)", "遅延利息は、日割りで計算する。\n\n甲が本条[第2項](#late)"),
  });

  it("leaves what stands before it alone", () => {
    expectSound(after, ["payment"]);
    expect(wordsTo(draftsOf(after).zh, "late")).toEqual(["第二款"]);
  });

  it("moves the references to what stands behind it", () => {
    const split = renumbered({
      zh: type("双方均未在许可期限届满", "续约按下列方式进行。\n\n双方均未在许可期限届满"),
      en: type("If neither party states", "Renewal is as follows.\n\nIf neither party states"),
      ja: type("許諾期間の満了の30日前", "更新は、次のとおりとする。\n\n許諾期間の満了の30日前"),
    });
    expectSound(split, ["term"]);
    const drafts = draftsOf(split);
    expect(locales.map((locale) => wordsTo(drafts[locale], "termination"))).toEqual([
      ["第十六条第四款"],
      ["Article 16.4"],
      ["第16条第4項"],
    ]);
  });
});

it("two articles joined to one take the numbers of those behind them back", () => {
  const after = renumbered({
    zh: takeOut("### 第十四条"),
    en: takeOut("### Article 14"),
    ja: takeOut("### 第14条"),
  });
  expectSound(after, ["limitation", "indemnity"]);
  const drafts = draftsOf(after);
  expect(lineWith(after.zh, "force-majeure")).toBe("### 第十四条 不可抗力 {#force-majeure}");
  expect(wordsTo(drafts.zh, "infringement")).toEqual(["第十三条第四款"]);
  expect(wordsTo(drafts.en, "infringement")).toEqual(["Article 13.4"]);
  expect(wordsTo(drafts.ja, "infringement")).toEqual(["第13条第4項"]);
});

describe("what was moved", () => {
  it("an article behind the next", () => {
    const after = renumbered({
      zh: moveBehind("### 第三条 许可的授予", "### 第四条", "### 第五条"),
      en: moveBehind("### Article 3 Grant", "### Article 4", "### Article 5"),
      ja: moveBehind("### 第3条（利用許諾）", "### 第4条", "### 第5条"),
    });
    expectSound(after, []);
    const drafts = draftsOf(after);
    expect(lineWith(after.en, "restrictions")).toBe("### Article 3 Restrictions on Use {#restrictions}");
    expect(lineWith(after.zh, "grant")).toBe("### 第四条 许可的授予 {#grant}");
    expect(wordsTo(drafts.zh, "rights-notice")).toEqual(["第四条第一款第（二）项(ii)"]);
    expect(wordsTo(drafts.en, "training")).toEqual(["point (d) of Article 3(1)"]);
    expect(wordsTo(drafts.ja, "grant")).toEqual(["第2章第4条"]);
  });

  it("an annex before the other", () => {
    const after = renumbered({
      zh: moveBehind("## 附件一", "## 附件二", "[^fee]: "),
      en: moveBehind("## Annex A", "## Annex B", "[^fee]: "),
      ja: moveBehind("## 別紙1", "## 別紙2", "[^fee]: "),
    });
    expectSound(after, []);
    const drafts = draftsOf(after);
    expect(lineWith(after.en, "annex-fees")).toBe("## Annex A Fees {#annex-fees}");
    expect(wordsTo(drafts.en, "cookie-list")).toEqual(["Annex B, Article 3"]);
    expect(wordsTo(drafts.zh, "rates")).toEqual(["附件一第一条"]);
  });
});

it("a contract whose numbers are right does not change", () => {
  expect(renumberDocument(files, "contract")).toEqual({ files: [] });
});
