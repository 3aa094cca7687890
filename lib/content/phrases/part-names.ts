import type { Phrase } from "../model/wording";
import { markupName } from "./markup-names";

/** A block or an item as the comparison of structure names it. `label` is an item's number or letter as typed. */
export type PartName =
  | { kind: "paragraph" | "definition" | "quotation" | "bullets" | `${ItemKind}s` }
  | { kind: "table"; rows: number; columns: number }
  | { kind: "markup"; type: string }
  | { kind: ItemKind | "entry" | "row"; label: string };

type ItemKind = "item" | "sub-item" | "point" | "clause" | "subclause" | "note";

/** The name of a part, in a sentence. */
export const partName: Phrase<PartName> = {
  zh: (part) => {
    switch (part.kind) {
      case "paragraph":
        return "段落";
      case "definition":
        return "定义";
      case "quotation":
        return "引用（>）";
      case "bullets":
        return "无编号列表";
      case "items":
        return "项的列表（1.）";
      case "sub-items":
        return "子项的列表（a)）";
      case "points":
        return "再下一级的列表（i)）";
      case "clauses":
      case "subclauses":
        return "条款的列表（1.1）";
      case "notes":
        return "注释";
      case "table":
        return `表格（${part.rows} 行 ${part.columns} 列）`;
      case "markup":
        return markupName.zh(part.type);
      case "item":
        return `第 ${part.label} 项`;
      case "sub-item":
      case "point":
        return `子项“${part.label}”`;
      case "clause":
      case "subclause":
        return `第 ${part.label} 款`;
      case "note":
        return `注 ${part.label}`;
      case "row":
        return `表格的第 ${part.label} 行`;
      case "entry":
        return `列表的第 ${part.label} 条`;
    }
  },
  en: (part) => {
    switch (part.kind) {
      case "paragraph":
        return "a paragraph";
      case "definition":
        return "a definition";
      case "quotation":
        return "a quotation (>)";
      case "bullets":
        return "an unnumbered list";
      case "items":
        return "a list of items (1.)";
      case "sub-items":
        return "a list of sub-items (a))";
      case "points":
        return "a list of points (i))";
      case "clauses":
      case "subclauses":
        return "a list of clauses (1.1)";
      case "notes":
        return "notes";
      case "row":
        return `row ${part.label} of the table`;
      case "table":
        return `a table of ${part.rows} rows and ${part.columns} columns`;
      case "markup":
        return markupName.en(part.type);
      default:
        return `${part.kind} ${part.label}`;
    }
  },
  ja: (part) => {
    switch (part.kind) {
      case "paragraph":
        return "段落";
      case "definition":
        return "定義";
      case "quotation":
        return "引用（>）";
      case "bullets":
        return "番号のないリスト";
      case "items":
        return "項目のリスト（1.）";
      case "sub-items":
        return "細目のリスト（a)）";
      case "points":
        return "その下の細目のリスト（i)）";
      case "clauses":
      case "subclauses":
        return "条項のリスト（1.1）";
      case "notes":
        return "注";
      case "table":
        return `表（${part.rows} 行 ${part.columns} 列）`;
      case "markup":
        return markupName.ja(part.type);
      case "item":
        return `項目「${part.label}」`;
      case "sub-item":
      case "point":
        return `細目「${part.label}」`;
      case "clause":
      case "subclause":
        return `第 ${part.label} 項`;
      case "note":
        return `注 ${part.label}`;
      case "row":
        return `表の第 ${part.label} 行`;
      case "entry":
        return `リストの第 ${part.label} 項`;
    }
  },
};

/** How the first line of a part is typed, behind its name, where a name alone tells nobody. */
export const howTyped: Phrase<PartName> = {
  zh: ({ kind }) => (kind === "definition" ? "（以“**词** {#标识}”开头）" : ""),
  en: ({ kind }) => (kind === "definition" ? " (it begins with **term** {#id})" : ""),
  ja: ({ kind }) => (kind === "definition" ? "（「**語** {#識別名}」で始まります）" : ""),
};
