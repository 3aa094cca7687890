import type { DraftContent } from "../model/draft";
import type { Problem } from "../model/problem";
import type { Rule } from "../model/rule";
import { type StructureCases, structureWords } from "../phrases/structure-differs";
import { differenceProblems } from "../structure/difference-problems";
import { structureDifferences } from "../structure/section-differences";

/** Wants paragraphs, lists, tables and quotations of the same kind and number in every locale. */
export const blocksDiffer: Rule<"blocks-differ", StructureCases> = {
  id: "blocks-differ",
  kind: "certain",
  declarable: true,
  mayWait: true,
  judge: judgeContent,
  guide: {
    zh: "段落、列表、表格或引用的数目或种类与其他语言不同。补上、删去或改成同一种；属于某一项的段落要缩进三个空格",
    en: "Paragraphs, lists, tables or quotations differ in number or kind. Add, remove or change them; a paragraph that belongs to an item is indented by three spaces",
    ja: "段落・リスト・表・引用の数や種類がほかの言語と異なります。加える、削る、または同じ種類にしてください。項目に属する段落は半角スペース三つで字下げします",
  },
  words: structureWords,
};

function judgeContent(content: DraftContent): Problem[] {
  return differenceProblems(
    blocksDiffer,
    structureDifferences(content).filter(({ type }) => type === "block"),
  );
}
