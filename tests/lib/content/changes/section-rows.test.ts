import { expect, it } from "vitest";
import { sectionRows } from "@/lib/content/changes/section-rows";
import { readDocument } from "@/lib/content/read/drafts";
import { filesOf, frontMatter } from "../sample-content";

const body = `前言第一行，
第二行。

## 一、范围 {#scope}

1. 第一项
   的后半。

   第一项的另一段。

   a) 子项

2. 第二项

> 引用

| 甲 | 乙 |
| - | - |
| 一 | 二 |

## 二、共享 {#sharing}
- 未编号
最后一行`;

it("reads headings, paragraphs, items and rows of tables, with line breaks undone", () => {
  const files = filesOf({ "privacy-policy/zh.md": frontMatter("zh") + body });
  const draft = readDocument(files, { slug: "privacy-policy", scheme: "policy", opensWith: [] }, []).drafts.zh;
  const rows = draft ? sectionRows(draft) : [];
  expect(rows.map((part) => part.map(({ label, text }) => `${label}${label === "" ? "" : " "}${text}`))).toEqual([
    ["前言第一行，第二行。"],
    [
      "一、 范围",
      "1. 第一项的后半。",
      "第一项的另一段。",
      "a) 子项",
      "2. 第二项",
      "> 引用",
      "| 甲 | 乙 |",
      "| - | - |",
      "| 一 | 二 |",
    ],
    ["二、 共享", "- 未编号最后一行"],
  ]);
});
