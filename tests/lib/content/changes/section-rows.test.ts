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

it("takes two rows for the same that differ in the number of a reference alone", () => {
  const keyOf = (text: string) => {
    const files = filesOf({ "privacy-policy/zh.md": `${frontMatter("zh")}${text}\n` });
    const draft = readDocument(files, { slug: "privacy-policy", scheme: "policy", opensWith: [] }, []).drafts.zh;
    return draft && sectionRows(draft)[0]?.[0]?.key;
  };
  const row = keyOf("见[第四条第二款](#late)。");
  expect(keyOf("见[第五条第一款](#late)。")).toBe(row);
  expect(keyOf("见[第四条第二款](#early)。")).not.toBe(row);
  expect(keyOf("见[迟延](#late)。")).not.toBe(row);
});
