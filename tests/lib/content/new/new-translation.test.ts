import { expect, it } from "vitest";
import { layDownTranslation } from "@/lib/content/new/new-translation";
import { readDocument } from "@/lib/content/read/drafts";
import { documentOf, filesOf, problemsOf } from "../sample-content";

const zh = `前言，见[范围](../privacy-policy/zh.md#scope)。

## 一、范围 {#scope}

**平台** {#platform}：网站。

1. 甲，[乙](../privacy-policy/zh.md#scope.1)。

   丙。

   a) **丁**；

   b) 戊。

2. 己

- 庚

> 辛。

| 壬 | 癸 |
| --- | --- |
| 子 |  |

## 十二、其他 {#more}

丑。
`;

const laidDown = `---
title: TODO 隐私权政策
description: TODO 隐私权政策
---

TODO 前言，见[范围](../privacy-policy/ko.md#scope)。

## 1. TODO 范围 {#scope}

**TODO 平台** {#platform}：TODO 网站。

1. TODO 甲，[乙](../privacy-policy/ko.md#scope.1)。

   TODO 丙。

   a) TODO **丁**；

   b) TODO 戊。

2. TODO 己

- TODO 庚

> TODO 辛。

| TODO 壬 | TODO 癸 |
| --- | --- |
| TODO 子 |  |

## 12. TODO 其他 {#more}

TODO 丑。
`;

/** The draft of the Chinese original with this body. */
function readOriginal(body: string) {
  const files = filesOf(documentOf({ zh: body, en: "Text.\n", ja: "本文。\n" }));
  const document = readDocument(files, { slug: "privacy-policy", scheme: "policy", opensWith: [] }, []);
  if (!document?.drafts.zh) throw new Error("The original cannot be read.");
  return document.drafts.zh;
}

it("keeps every part of the original, with TODO in front of each text", () => {
  expect(layDownTranslation(readOriginal(zh), { tag: "ko" })).toBe(laidDown);
});

it("has the same structure as the original, so that only the texts are left to write", () => {
  const body = zh.replace("十二、", "二、");
  const en = layDownTranslation(readOriginal(body), { tag: "en" });
  const ja = layDownTranslation(readOriginal(body), { tag: "ja" })
    .replace("## 1. ", "## 一、")
    .replace("## 2. ", "## 二、");
  const files = documentOf({ zh: body, en: "", ja: "" });
  const problems = problemsOf({ ...files, "privacy-policy/en.md": en, "privacy-policy/ja.md": ja });
  const errors = problems.filter(({ severity }) => severity === "error");
  expect([...new Set(errors.map(({ rule }) => rule))]).toEqual(["placeholder-left"]);
});
