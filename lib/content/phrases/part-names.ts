import type { Phrase } from "../model/wording";
import { markupName } from "./markup-names";

/** A block or an item as the comparison of structure names it. `label` is an item's number or letter as typed. */
export type PartName =
  | { kind: "paragraph" | "definition" | "quotation" | "bullets" | "items" | "sub-items" }
  | { kind: "table"; rows: number; columns: number }
  | { kind: "markup"; type: string }
  | { kind: "item" | "sub-item" | "entry"; label: string };

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
      case "table":
        return `表格（${part.rows} 行 ${part.columns} 列）`;
      case "markup":
        return markupName.zh(part.type);
      case "item":
        return `第 ${part.label} 项`;
      case "sub-item":
        return `子项“${part.label}”`;
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
      case "table":
        return `表（${part.rows} 行 ${part.columns} 列）`;
      case "markup":
        return markupName.ja(part.type);
      case "item":
        return `項目「${part.label}」`;
      case "sub-item":
        return `細目「${part.label}」`;
      case "entry":
        return `リストの第 ${part.label} 項`;
    }
  },
};
