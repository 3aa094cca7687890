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
  ])("leads into another law: %s", (text, words) => {
    expect(found(text, "foreign")).toEqual(words);
    expect(found(text, "own")).toEqual([]);
  });
});
