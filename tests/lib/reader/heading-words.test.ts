import { expect, it } from "vitest";
import { headingWords } from "@/lib/reader/heading-words";

it.each([
  ["Cookie和网络Beacon的使用", ["Cookie", "和", "网络", "Beacon", "的", "使用"]],
  // What a line holds is whole, and signs are where lines end as it is.
  ["信息存储", ["信息存储"]],
  ["隐私权政策：版本1的修改内容", ["隐私权政策：版本1的修改内容"]],
  ["", [""]],
])("%s is cut between words where it is too long for a line", (heading, words) => {
  expect(headingWords(heading, "zh-Hans")).toEqual(words);
});

it("loses nothing, and parts no sign from its word", () => {
  const heading = "《Digitaltwinall平台》：您在使用服务过程中收集的信息，以及Cookie（和网络Beacon）的使用";
  const words = headingWords(heading, "zh-Hans");
  expect(words.join("")).toBe(heading);
  expect(words.length).toBeGreaterThan(5);
  expect(words.filter((word) => /^[，：》）]|[《（]$/.test(word))).toEqual([]);
});

it.each([
  ["プライバシーポリシー", ["プライバシー", "ポリシー"]],
  ["プライバシーポリシー：すべてのバージョン", ["プライバシー", "ポリシー：すべてのバージョン"]],
  ["Cookieとネットワークビーコンの使用", ["Cookieとネットワークビーコンの使用"]],
])("cuts %s where it is katakana alone and too long for a line", (heading, words) => {
  expect(headingWords(heading, "ja")).toEqual(words);
});

it.each(["en", "ja"])("leaves headings in %s to the browser", (lang) => {
  const heading = "プライバシーポリシーの適用範囲 and Cookies";
  expect(headingWords(heading, lang)).toEqual([heading]);
});
