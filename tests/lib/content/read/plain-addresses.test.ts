import type { Nodes, Text } from "mdast";
import { describe, expect, it } from "vitest";
import { parseMarkdown } from "@/lib/content/read/markdown";
import { plainText } from "@/lib/content/text/node-text";
import { walk } from "@/lib/content/text/visit-tree";

/** The links of a text: their words and, where they are not these, their address. */
function linksIn(text: string): string[] {
  const links: string[] = [];
  walk(parseMarkdown(text), (node) => {
    if (node.type !== "link") return;
    const words = plainText(node.children);
    links.push([words, node.url].filter((part, index, all) => part !== all[index - 1]).join(" → "));
  });
  return links;
}

/** The text nodes of a text with their places, as `line:column value`. */
function textsIn(text: string): string[] {
  const texts: string[] = [];
  walk(parseMarkdown(text), (node: Nodes) => {
    const { line, column } = node.position?.start ?? {};
    if (node.type === "text") texts.push(`${line}:${column} ${(node as Text).value}`);
  });
  return texts;
}

const rules = "https://digitaltwinall.com/rules";

describe("an address in plain words ends where a reader ends it", () => {
  it.each<[text: string, ...links: string[]]>([
    [`详见${rules}。您可以随时查阅。`, rules],
    [`详见${rules}，您可以`, rules],
    [`（${rules}）您可以`, rules],
    [`“${rules}”一页`, rules],
    [`「${rules}」を参照`, rules],
    [`《${rules}》、【${rules}】`, rules, rules],
    [`${rules}您可以`, rules],
    [`${rules}をご覧`, rules],
    [`${rules}；${rules}：${rules}！${rules}？`, rules, rules, rules, rules],
    [`甲${rules}、${rules}/a、${rules}/b。`, rules, `${rules}/a`, `${rules}/b`],
    [`See “${rules}” and ‘${rules}’—${rules}…`, rules, rules, rules],
    [`${rules}.。`, rules],
    [`${rules}?a=1&b=2。`, `${rules}?a=1&b=2`],
    [`${rules}/a_(b)（甲）`, `${rules}/a_(b)`],
    [`**${rules}。**甲`, rules],
    [`| ${rules}。甲 |\n| - |\n| ${rules}您 |`, rules, rules],
    ["写信至a@b.com。您可以", "a@b.com → mailto:a@b.com"],
    ["写信至a@b.com您可以", "a@b.com → mailto:a@b.com"],
    ["a@b.com、c@d.com（甲）", "a@b.com → mailto:a@b.com", "c@d.com → mailto:c@d.com"],
    ["www.a.com。您可以", "www.a.com → http://www.a.com"],
    ["（www.a.com/b）您可以", "www.a.com/b → http://www.a.com/b"],
    ["见www.a.com/b您可以", "www.a.com/b → http://www.a.com/b"],
    ["www.a.com、www.b.com。", "www.a.com → http://www.a.com", "www.b.com → http://www.b.com"],
    // A browser copies an address with its Han characters encoded; typed as they are they are the text behind it.
    ["https://a.com/%E7%9F%A5。", "https://a.com/%E7%9F%A5"],
    ["https://a.com/路径", "https://a.com/"],
    ["https://知.example/", ...[]],
    // In brackets the address ends with them, whatever it holds.
    ["[路](https://a.com/路径)。", "路 → https://a.com/路径"],
    ["<https://a.com/路径>。", "https://a.com/路径"],
    ["`https://a.com。甲`", ...[]],
    // What was swallowed is read as Markdown.
    [`${rules}。[甲](#a)、**乙**`, rules, "甲 → #a"],
    [`${rules}，and café`, rules],
    ["https://a.com/café.", "https://a.com/café"],
  ])("%s", (text, ...links) => {
    expect(linksIn(text)).toEqual(links);
  });
});

it("what stands behind an address is text at its place", () => {
  expect(textsIn(`甲\n见${rules}。您可以**随时**查阅`)).toEqual([
    "1:1 甲\n见",
    `2:2 ${rules}`,
    "2:34 。您可以",
    "2:40 随时",
    "2:44 查阅",
  ]);
});

it("and so what stands around one behind a bracket", () => {
  expect(textsIn("甲（www.a.com）乙\n丙（www.b.com）")).toEqual([
    "1:1 甲（",
    "1:3 www.a.com",
    "1:12 ）乙\n丙（",
    "2:3 www.b.com",
    "2:12 ）",
  ]);
  expect(textsIn("甲 &amp;（www.a.com）乙")[0]).toBe("1:1 甲 &（");
});
