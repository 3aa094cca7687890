import { describe, expect, it } from "vitest";
import {
  blankOut,
  domainPattern,
  emailPattern,
  type Finder,
  findWords,
  ownedWords,
  separateWords,
  urlPattern,
  wholeWords,
} from "@/lib/content/text/words";

const found = (text: string, pattern: Finder) => findWords(text, pattern).map(({ word }) => word);

describe("a word", () => {
  it.each([
    { name: "by itself", words: ["bean"], text: "a bean.", expected: ["bean"] },
    { name: "not inside another", words: ["bean"], text: "beans, beanie, soybean", expected: [] },
    { name: "not before a number", words: ["IP"], text: "IP4 IP", expected: ["IP"] },
    { name: "between Han", words: ["Cookie"], text: "使用Cookie时", expected: ["Cookie"] },
    { name: "Han inside Han", words: ["账户"], text: "您的账户均有", expected: ["账户"] },
    {
      name: "the longest first",
      words: ["we", "Digitaltwinall", "Digitaltwinall平台"],
      text: "Digitaltwinall平台",
      expected: ["Digitaltwinall平台"],
    },
    { name: "signs are signs", words: ["a.c"], text: "abc a.c", expected: ["a.c"] },
    { name: "katakana may go on", words: ["アカウント"], text: "アカウントサービス", expected: ["アカウント"] },
    { name: "no words find nothing", words: [], text: "anything", expected: [] },
  ])("is found: $name", ({ words, text, expected }) => {
    expect(found(text, wholeWords(words))).toEqual(expected);
  });

  it.each([
    { name: "モデル does not hold デル", text: "デバイスモデル", expected: [] },
    { name: "デルタ does not hold デル", text: "デルタ", expected: [] },
    { name: "デル by itself", text: "デルは「デル」です", expected: ["デル", "デル"] },
    { name: "not after a long vowel", text: "サーデル", expected: [] },
  ])("stands apart: $name", ({ text, expected }) => {
    expect(found(text, separateWords(["デル"]))).toEqual(expected);
  });
});

describe("words of several owners", () => {
  it("are found for each as if it were alone, the longest first", () => {
    const words = ownedWords([
      ["beacon", ["Beacon", "网络Beacon"]],
      ["network", ["网络"]],
      ["both", ["Beacon", "网络Beacon"]],
    ]);
    expect(words.find("网络Beacon，Beacons").map(({ owner, word, index }) => `${owner} ${word} ${index}`)).toEqual([
      "beacon 网络Beacon 0",
      "both 网络Beacon 0",
      "network 网络 0",
    ]);
  });

  it("are found in any case where that is asked, and as they stand", () => {
    expect(found("DELL, İdell, dell", wholeWords(["Dell"], "i"))).toEqual(["DELL", "dell"]);
    expect(found("DELL", wholeWords(["Dell"]))).toEqual([]);
  });

  it("go on where one was found, and do not end within a letter of two units", () => {
    expect(found("aaaa", wholeWords(["aa"]))).toEqual([]);
    expect(found("不不不", wholeWords(["不不"]))).toEqual(["不不"]);
    expect(found("a𝟘 a", wholeWords(["a"]))).toEqual(["a"]);
  });
});

describe("an address in running text", () => {
  it.each([
    { name: "mail in Chinese", pattern: emailPattern, text: "联系我们（a.b@163.com）。", expected: ["a.b@163.com"] },
    { name: "mail before a full stop", pattern: emailPattern, text: "Write to a@b.com.", expected: ["a@b.com"] },
    { name: "no mail", pattern: emailPattern, text: "a@b, @b.com", expected: [] },
    {
      name: "URL before a full stop",
      pattern: urlPattern,
      text: "See https://a.com/b.",
      expected: ["https://a.com/b"],
    },
    { name: "URL before 。", pattern: urlPattern, text: "请见https://a.com/b。", expected: ["https://a.com/b"] },
    { name: "URL in brackets", pattern: urlPattern, text: "(https://a.com/b)", expected: ["https://a.com/b"] },
    { name: "URL in 「」", pattern: urlPattern, text: "「https://a.com」です", expected: ["https://a.com"] },
    {
      name: "domain between Han",
      pattern: domainPattern,
      text: "域名为Digitaltwinall.com）",
      expected: ["Digitaltwinall.com"],
    },
    { name: "no domain: an abbreviation", pattern: domainPattern, text: "i.e. 1.5", expected: [] },
    { name: "no domain: part of a mail address", pattern: domainPattern, text: "a@b.com", expected: [] },
  ])("$name", ({ pattern, text, expected }) => {
    expect(found(text, pattern)).toEqual(expected);
  });

  it("is blanked out without moving what follows", () => {
    expect(blankOut("to a@b.com now", emailPattern)).toBe("to         now");
  });
});
