import { describe, expect, it } from "vitest";
import { contentOf, documentOf } from "../sample-content";

const policy = documentOf({
  zh: "前言。\n\n## 一、收集 {#collection}\n\n甲。\n\n## 二、使用 {#use}\n\n乙。\n",
  en: "Preamble.\n\n## 1. Collection {#collection}\n\nOne.\n\n## 2. Use {#use}\n\nTwo.\n",
  ja: "前文。\n\n## 一、収集 {#collection}\n\n一。\n\n## 二、利用 {#use}\n\n二。\n",
});
const parityOf = (texts: Record<string, string>) => contentOf(texts).parity[0];

describe("what is told of the texts that were read side by side", () => {
  it("names each part of the original in its order, in each language", () => {
    const parity = parityOf(policy);
    expect(parity?.slug).toBe("privacy-policy");
    expect(parity?.titles).toEqual({ zh: "隐私权政策", en: "Privacy Policy", ja: "プライバシーポリシー" });
    expect(parity?.parts.map(({ id, names }) => [id, names])).toEqual([
      ["front-matter", { zh: "", en: "", ja: "" }],
      ["preamble", { zh: "", en: "", ja: "" }],
      ["collection", { zh: "一、收集", en: "1. Collection", ja: "一、収集" }],
      ["use", { zh: "二、使用", en: "2. Use", ja: "二、利用" }],
    ]);
  });

  it("has for each translation the two texts that were read, which are those that stand there", () => {
    for (const { hashes, read } of parityOf(policy)?.parts ?? [])
      expect(read).toEqual({
        en: { original: hashes.zh, translation: hashes.en },
        ja: { original: hashes.zh, translation: hashes.ja },
      });
  });

  it("has a hash of its own for each text", () => {
    const hashes = parityOf(policy)?.parts.flatMap((part) => Object.values(part.hashes)) ?? [];
    expect(hashes.filter((hash) => !/^[\da-f]{10}$/.test(hash))).toEqual([]);
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  it("leaves out a preamble that is not there", () => {
    const without = Object.fromEntries(
      Object.entries(policy).map(([name, text]) => [name, text.replace(/(?:前言。|Preamble\.|前文。)\n\n/, "")]),
    );
    expect(parityOf(without)?.parts.map(({ id }) => id)).toEqual(["front-matter", "collection", "use"]);
  });
});
