import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { raiseVersion, showsFirstVersion } from "../first-version";
import { attribute, findAll, findOne, parseHtml, textOf } from "./html";
import { get } from "./request";

/** The parts of the received text, by their headings, in its order; the id is that of the part on the page. */
const parts: [string, string][] = [
  ["提示条款", "reminder-clause"],
  ["定义", "definitions"],
  ["隐私权政策", "preamble"],
  ["一、适用范围", "scope"],
  ["二、我们如何收集信息", "collection"],
  ["三、我们如何使用信息", "use"],
  ["四、我们如何共享信息", "sharing"],
  ["五、Cookie 和网络 Beacon 的使用", "cookies"],
  ["六、信息存储", "storage"],
  ["七、您的个人信息保护", "protection"],
  ["八、未成年人保护", "minors"],
];

/** Headings of the received file that open no text: its own title, and a document that was not received. */
const headingsWithoutText = ["隐私政策 Privacy Policy", "知识产权声明"];

/** The received Chinese text ends where the received English begins. */
const received =
  readFileSync("tests/fixtures/source/privacy-policy.source.txt", "utf8").split("\nPrivacy Policy:\n")[0] ?? "";

/** What may differ is typography alone: the width of punctuation, white space and quotation marks. */
function strip(text: string): string {
  return text.normalize("NFKC").replace(/[\s"'“”‘’「」『』]/gu, "");
}

/** The received text of each part, heading included. Throws an Error for a line that belongs to none. */
function receivedParts(): Map<string, string> {
  const idByHeading = new Map(parts);
  const texts = new Map<string, string>();
  let current: string | undefined;
  for (const line of received.split("\n")) {
    if (headingsWithoutText.includes(line.trim())) continue;
    current = idByHeading.get(line.trim()) ?? current;
    if (current) texts.set(current, (texts.get(current) ?? "") + line);
    else if (line.trim()) throw new Error(`"${line}" stands before the first heading.`);
  }
  return texts;
}

const source = receivedParts();

it("the received text has all of its parts", () => {
  expect([...source.keys()]).toEqual(parts.map(([, id]) => id));
});

describe.each(showsFirstVersion ? ["zh"] : [])("in %s", () => {
  it.each(parts)("%s reads word for word as it was received", async (heading, id) => {
    const page = parseHtml((await get("/zh/privacy-policy")).body);
    expect(strip(textOf(findOne(`section[id=${id}] > h2`, page))), raiseVersion).toBe(strip(heading));
    expect(strip(textOf(findOne(`section[id=${id}]`, page))), raiseVersion).toBe(strip(source.get(id) ?? ""));
  });

  it("the Chinese page has these parts in this order, and no other text", async () => {
    const article = findOne("main article", parseHtml((await get("/zh/privacy-policy")).body));
    const [header, contents] = [findOne("header", article), findOne("nav", article)].map(textOf);
    expect(findAll("section", article).map((section) => attribute(section, "id"))).toEqual(parts.map(([, id]) => id));
    expect(strip(textOf(article))).toBe(strip(`${header}${contents}${[...source.values()].join("")}`));
  });

  it.each(["definitions", "reminder-clause"])("the Chinese page of the %s has the received text, too", async (slug) => {
    const page = parseHtml((await get(`/zh/${slug}`)).body);
    const heading = textOf(findOne("h1", page));
    expect(strip(heading + textOf(findOne(`[id=${slug}]`, page)))).toBe(strip(source.get(slug) ?? ""));
  });
});
