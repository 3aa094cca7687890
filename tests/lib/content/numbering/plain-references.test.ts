import { describe, expect, it } from "vitest";
import { findPlainReferences } from "@/lib/content/numbering/plain-references";

const found = (text: string, of: "own" | "foreign") =>
  findPlainReferences(text)
    .filter(({ foreign }) => foreign === (of === "foreign"))
    .map(({ words }) => words);

describe("a reference in plain words", () => {
  it.each([
    ["按照第四条第二款支付。", ["第四条第二款"]],
    ["本合同第四条适用。", ["第四条"]],
    ["见附件一和第三章。", ["附件一", "第三章"]],
    ["第4条第2項及び第7条に基づき", ["第4条第2項", "第7条"]],
    ["It pays under Article 4.2 and Article 7.", ["Article 4.2", "Article 7"]],
    ["It pays under Article 4(2) of this Agreement.", ["Article 4(2)"]],
    ["See Annex B, Chapter 3.", ["Annex B", "Chapter 3"]],
    ["见附件一第二条。", ["附件一第二条"]],
    ["別紙1第2条及び別紙2の第3条による。", ["別紙1第2条", "別紙2の第3条"]],
    ["See Article 1 of Annex A and Annex B, Article 2.", ["Article 1 of Annex A", "Annex B, Article 2"]],
    ["See Articles 2, 3 and 4.2.", ["Articles 2", "3", "4.2"]],
    ["见第二、三条。", ["第二", "三条"]],
  ])("leads into the text itself: %s", (text, words) => {
    expect(found(text, "own")).toEqual(words);
    expect(found(text, "foreign")).toEqual([]);
  });

  it.each([
    ["《个人信息保护法》第十三条规定", ["第十三条"]],
    ["适用《民法典》第四百六十九条和第四百七十一条。", ["第四百六十九条", "第四百七十一条"]],
    ["符合该条例第六条第一款。", ["第六条第一款"]],
    ["「民法典」第469条及び第471条が適用される。", ["第469条", "第471条"]],
    ["a basis under Article 6 GDPR", ["Article 6"]],
    ["Article 6(1) of that regulation", ["Article 6(1)"]],
    ["governed by Article 469 and Article 471 of the Civil Code", ["Article 469", "Article 471"]],
    ["as section 5 of the Act says", ["section 5"]],
    ["the Companies Act, section 12", ["section 12"]],
    ["under Articles 13 and 14 of the Act", ["Articles 13", "14"]],
    ["《民法典》第十三、十四条", ["第十三", "十四条"]],
    ["the Act and Article 4 thereof", ["Article 4"]],
  ])("leads into another law: %s", (text, words) => {
    expect(found(text, "foreign")).toEqual(words);
    expect(found(text, "own")).toEqual([]);
  });
});

it("names each of several numbers in full", () => {
  const full = (text: string) => findPlainReferences(text).map((one) => one.full);
  expect(full("Sections 4 to 6.1")).toEqual(["Section 4", "Section 6.1"]);
  expect(full("第二、三、十二条")).toEqual(["第二条", "第三条", "第十二条"]);
});

it("tells where the number of each stands", () => {
  const numbers = (text: string) =>
    findPlainReferences(text).flatMap(({ index, reference }) =>
      reference.path.map((own) => text.slice(index + own.index, index + own.index + own.text.length)),
    );
  expect(numbers("Articles 13 and 4.2")).toEqual(["13", "4", "2"]);
  expect(numbers("第十三、十四条")).toEqual(["十三", "十四"]);
});
