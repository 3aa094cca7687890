import { describe, expect, it } from "vitest";
import { changeExcerpt } from "@/lib/content/text/change-excerpt";

const long = "一二三四五六七八九十".repeat(8);

describe("changeExcerpt", () => {
  it.each([
    { name: "a word", before: "甲必须乙", after: "甲可以乙", expected: ["甲必须乙", "甲可以乙"] },
    {
      name: "a word amid a long text",
      before: `${long}必须${long}`,
      after: `${long}可以${long}`,
      expected: [
        "…九十一二三四五六七八九十必须一二三四五六七八九十一二…",
        "…九十一二三四五六七八九十可以一二三四五六七八九十一二…",
      ],
    },
    { name: "words added at the end", before: "甲。", after: "甲。乙。", expected: ["甲。", "甲。乙。"] },
    { name: "one of two alike", before: "甲甲", after: "甲", expected: ["甲甲", "甲"] },
    {
      name: "some of many alike",
      before: "甲".repeat(40),
      after: "甲".repeat(20),
      expected: [`…${"甲".repeat(32)}`, `…${"甲".repeat(12)}`],
    },
    {
      name: "whole words of English",
      before: "The subsidiary undertakings must protect confidential information.",
      after: "The subsidiary undertakings may protect confidential information.",
      expected: ["…undertakings must protect confidential…", "…undertakings may protect confidential…"],
    },
    {
      name: "letters that are no words",
      before: `${"a".repeat(99)}b`,
      after: `${"a".repeat(99)}c`,
      expected: [`…${"a".repeat(12)}b`, `…${"a".repeat(12)}c`],
    },
    { name: "a character of two halves", before: "𠮷", after: "𠮶", expected: ["𠮷", "𠮶"] },
    { name: "all of a long text", before: long, after: "甲", expected: [`${long.slice(0, 60)}…`, "甲"] },
  ])("shows $name", ({ before, after, expected: [old, now] }) => {
    expect(changeExcerpt(before, after)).toEqual({ before: old, after: now });
  });

  it("has nothing to show of texts that are the same", () => expect(changeExcerpt("甲", "甲")).toBeNull());
});
