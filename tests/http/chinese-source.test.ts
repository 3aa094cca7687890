import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { raiseVersion, receivedSlugs, saysFirstVersion } from "../first-version/first-version";
import { content } from "../pages";
import { get } from "./get";
import { attribute, findAll, findOne, parseHtml, textOf } from "./parse-html";
import { writtenParts } from "./written-text";

/** The parts of the received text, by their headings, in its order; the id is that of the part on the page. */
const headings: [string, string][] = [
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

/** Headings of the received file without a text: its own title, and a document that was not received. */
const headingsWithoutText = ["隐私政策 Privacy Policy", "知识产权声明"];

/** The received Chinese text ends where the received English begins. */
const received =
  readFileSync("tests/fixtures/source/privacy-policy.source.txt", "utf8").split("\nPrivacy Policy:\n")[0] ?? "";

/** Only typography may differ: the width of punctuation, white space and quotation marks. */
function strip(text: string): string {
  return text.normalize("NFKC").replace(/[\s"'“”‘’「」『』]/gu, "");
}

/** The received text of each part, with its heading. Throws an Error for a line that belongs to none. */
function receivedParts(): Map<string, string> {
  const idByHeading = new Map(headings);
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

/**
 * The parts that the Chinese page of the privacy policy should have: as they were received while it says version 1, else as the
 * content has them. The documents at its head go by their own versions.
 */
function partsDue(): Map<string, string> {
  const translation = content.documents.find(({ slug }) => slug === "privacy-policy")?.translations.zh;
  if (!translation) throw new Error("There is no privacy policy.");
  const written = new Map(writtenParts("privacy-policy", translation));
  const ids = saysFirstVersion("privacy-policy") ? source.keys() : written.keys();
  return new Map(
    [...ids].map((id) => {
      const isReceived = saysFirstVersion(receivedSlugs.includes(id) ? id : "privacy-policy");
      return [id, strip((isReceived ? source : written).get(id) ?? "")];
    }),
  );
}

const parts = partsDue();

it("the received text has all of its parts", () => {
  expect([...source.keys()]).toEqual(headings.map(([, id]) => id));
});

describe("while a document says version 1, its Chinese is read word for word as it was received:", () => {
  it.each([...parts])("%s", async (id, text) => {
    const page = parseHtml((await get("/zh/privacy-policy")).body);
    expect(strip(textOf(findOne(`section[id=${id}]`, page))), raiseVersion).toBe(text);
    expect(text.startsWith(strip(textOf(findOne(`section[id=${id}] > h2`, page))))).toBe(true);
  });

  it("these parts in this order, and no other text", async () => {
    const article = findOne("main article", parseHtml((await get("/zh/privacy-policy")).body));
    const [header, contents] = [findOne("header", article), findOne("nav", article)].map(textOf);
    expect(findAll("section", article).map((section) => attribute(section, "id"))).toEqual([...parts.keys()]);
    expect(strip(textOf(article))).toBe(strip(`${header}${contents}${[...parts.values()].join("")}`));
  });

  it.each(["definitions", "reminder-clause"])("%s on a page of its own", async (slug) => {
    const page = parseHtml((await get(`/zh/${slug}`)).body);
    const heading = textOf(findOne("h1", page));
    expect(strip(heading + textOf(findOne(`[id=${slug}]`, page)))).toBe(parts.get(slug));
  });
});
