import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import type { Block, Translation } from "@/lib/content/model/document";
import type { Locale } from "@/lib/locales";
import { redlineBetween } from "@/lib/reader/redline/compare-versions";
import { redlineToHtml, redlineToMarkdown } from "@/lib/reader/redline/redline-text";
import type { Say } from "@/lib/reader/redline/say-redline";
import en from "@/messages/en.json";
import ja from "@/messages/ja.json";
import zh from "@/messages/zh.json";
import { paragraph, part } from "../../../components/sample-document";

const messages = { zh, en, ja };
const sayIn = (locale: Locale): Say => createTranslator({ locale, messages: messages[locale], namespace: "redline" });

const text = (locale: Locale, ...blocks: Block[]): Translation => ({
  locale,
  title: "Policy",
  description: "What it says.",
  openings: [],
  preamble: [],
  parts: [part("use", 1, "1.", blocks, { level: "section", heading: "Use" })],
  notes: [],
});

const redline = (locale: Locale, before: string, now: string) =>
  redlineBetween(text(locale, paragraph(before)), text(locale, paragraph(now)));

describe("redlineToHtml", () => {
  it.each<[Locale, string, string, string]>([
    [
      "en",
      "We sell it.",
      "We keep it.",
      "<p>We [deleted:] <del>sell</del> [end] [inserted:] <ins>keep</ins> [end] it.</p>",
    ],
    ["zh", "保存两年。", "保存三年。", "〔删除〕 <del>两年</del> 〔结束〕 〔新增〕 <ins>三年</ins> 〔结束〕"],
    [
      "ja",
      "名前を販売します。",
      "名前を保存します。",
      "〔削除〕 <del>販売</del> 〔ここまで〕 〔追加〕 <ins>保存</ins> 〔ここまで〕",
    ],
  ])("says in words of %s what was taken out and put in", (locale, before, now, expected) => {
    expect(redlineToHtml(redline(locale, before, now), sayIn(locale))).toContain(expected);
  });

  it("lets nothing of a text become markup", () => {
    const html = redlineToHtml(
      redline("en", "Use & keep.", "Use & <script>alert(1)</script> <img src=x> keep."),
      sayIn("en"),
    );
    expect(html).toContain("&#x26;");
    expect(html).not.toMatch(/<script|<img/);
    expect([...html.matchAll(/<\/?([a-z0-9]+)[^>]*>/g)].map(([, name]) => name)).toEqual(
      expect.arrayContaining(["h3", "p", "ins"]),
    );
  });
});

describe("redlineToMarkdown", () => {
  it("has headings, words as signs and a line for what stays", () => {
    expect(redlineToMarkdown(redline("en", "We sell it.", "We keep it."), sayIn("en"))).toBe(
      [
        "## 1. Use",
        "",
        "We \\[deleted:] sell \\[end] \\[inserted:] keep \\[end] it.",
        "",
        "1 section without a change: Title and description",
        "",
      ].join("\n"),
    );
  });

  it("keeps the signs of a text as they are", () => {
    expect(redlineToMarkdown(redline("en", "Stars.", "Stars *so* and # <b>."), sayIn("en"))).toContain(
      "\\*so\\* and # \\<b>",
    );
  });

  it("says that nothing changed", () => {
    expect(redlineToMarkdown(redline("zh", "保存。", "保存。"), sayIn("zh"))).toMatch(/^没有改动。/);
  });
});
