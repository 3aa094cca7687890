import type { DraftContent } from "../model/draft";
import type { Problem } from "../model/problem";
import type { Rule } from "../model/rule";
import { type StructureCases, structureWords } from "../phrases/structure-differs";
import { differenceProblems } from "../structure/difference-problems";
import { structureDifferences } from "../structure/section-differences";

/** Wants the same items and sub-items in every locale. */
export const itemsDiffer: Rule<"items-differ", StructureCases> = {
  id: "items-differ",
  kind: "certain",
  declarable: true,
  mayWait: true,
  explains: { line: ["item-number"] },
  judge: judgeContent,
  guide: {
    zh: "项或子项比其他语言少或多。补上，或从三个文件里都删去",
    en: "Items or sub-items are missing or too many. Add them, or remove them from all three files",
    ja: "項目や細目がほかの言語より足りないか余分です。加えるか、三つのファイルすべてから削ってください",
  },
  words: structureWords,
};

function judgeContent(content: DraftContent): Problem[] {
  return differenceProblems(
    itemsDiffer,
    structureDifferences(content).filter(({ type }) => type === "item"),
  );
}
