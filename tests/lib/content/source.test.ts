import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkContent } from "@/lib/content/check-content";
import { loadContent, readContentFiles } from "@/lib/content/load";
import type { Block, Content } from "@/lib/content/model/document";
import { plainText } from "@/lib/content/text/node-text";
import { locales } from "@/lib/locales";
import { firstVersionFolder, raiseVersion, receivedSlugs, saysFirstVersion } from "../../first-version/first-version";
import { isEnglishWord } from "../../trust/texts";
import { withLedgers } from "./with-ledgers";

function loadFirstVersion(): Content {
  const { content } = checkContent(withLedgers(readContentFiles(firstVersionFolder)), isEnglishWord);
  if (!content) throw new Error("Version 1 has a problem.");
  return content;
}

const firstVersion = loadFirstVersion();

const published = loadContent();

const [, chinese = ""] =
  /([\s\S]*?)\nPrivacy Policy:\n/.exec(readFileSync("tests/fixtures/source/privacy-policy.source.txt", "utf8")) ?? [];

/** What is compared: the words, without typography. */
const toWording = (text: string) => text.normalize("NFKC").replace(/[\s"'“”‘’「」]/g, "");

/** The words of blocks as a reader sees them, labels included. */
function wordsOf(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if (block.kind === "paragraph") return plainText(block.content);
      if (block.kind === "definition") return block.term + plainText(block.content);
      if (block.kind === "list") return block.parts.map((item) => item.label + wordsOf(item.blocks)).join("");
      throw new Error(`The received text has no ${block.kind}.`);
    })
    .join("");
}

/** The received text of the part that begins with the line `heading` and ends before the line `next`. */
function received(heading: string, next: string | undefined): string {
  const from = chinese.indexOf(`\n${heading}\n`);
  const to = next === undefined ? chinese.length : chinese.indexOf(`\n${next}\n`, from);
  if (from === -1 || to === -1) throw new Error(`The received text has no "${heading}" before "${next}".`);
  return toWording(chinese.slice(from, to));
}

function translationOf(slug: string, locale: (typeof locales)[number], { documents }: Content = firstVersion) {
  const document = documents.find((other) => other.slug === slug);
  if (!document) throw new Error(`There is no ${slug}.`);
  return document.translations[locale];
}

/** The heading of each part as received, where its text is, and the heading that follows. */
const parts: { heading: string; slug: string; id?: string }[] = [
  { heading: "提示条款", slug: "reminder-clause" },
  { heading: "定义", slug: "definitions" },
  { heading: "知识产权声明", slug: "intellectual-property" },
  { heading: "隐私权政策", slug: "privacy-policy" },
  { heading: "一、适用范围", slug: "privacy-policy", id: "scope" },
  { heading: "二、我们如何收集信息", slug: "privacy-policy", id: "collection" },
  { heading: "三、我们如何使用信息", slug: "privacy-policy", id: "use" },
  { heading: "四、我们如何共享信息", slug: "privacy-policy", id: "sharing" },
  { heading: "五、Cookie 和网络 Beacon 的使用", slug: "privacy-policy", id: "cookies" },
  { heading: "六、信息存储", slug: "privacy-policy", id: "storage" },
  { heading: "七、您的个人信息保护", slug: "privacy-policy", id: "protection" },
  { heading: "八、未成年人保护", slug: "privacy-policy", id: "minors" },
];

it("the received text has all of its parts", () => {
  expect(parts.map(({ heading }) => chinese.includes(`\n${heading}\n`))).toEqual(parts.map(() => true));
});

describe("the Chinese wording of version 1 is the one received", () => {
  it.each(parts)("$heading", ({ heading, slug, id }) => {
    const wanted = received(heading, parts[parts.findIndex((part) => part.heading === heading) + 1]?.heading);
    if (slug === "intellectual-property") {
      expect(firstVersion.pending.map(({ slug: pending, titles }) => `${pending} ${titles.zh}`)).toEqual([
        `${slug} ${wanted}`,
      ]);
      return;
    }
    const { title, preamble, parts: sections } = translationOf(slug, "zh");
    const section = sections.find((other) => other.id === id);
    expect(
      toWording(section ? section.label + section.heading + wordsOf(section.blocks) : title + wordsOf(preamble)),
    ).toBe(wanted);
  });

  it.each(receivedSlugs)("and so is that of %s on the site, as long as it says version 1", (slug) => {
    const chineseIn = (content: Content) => {
      if (content.pending.some((pending) => pending.slug === slug)) return "to come";
      const { title, preamble, parts: sections } = translationOf(slug, "zh", content);
      return toWording(
        [
          title,
          wordsOf(preamble),
          ...sections.map(({ label, heading, blocks }) => label + heading + wordsOf(blocks)),
        ].join(""),
      );
    };
    const shown = saysFirstVersion(slug) ? published : firstVersion;
    expect(chineseIn(shown), raiseVersion).toBe(chineseIn(firstVersion));
  });
});

/** Items and sub-items of a section: `1 2 3:abcd`. */
const outline = (blocks: readonly Block[]): string =>
  blocks
    .flatMap((block) => (block.kind === "list" ? block.parts : []))
    .map(({ id, blocks: inner }) => {
      const subItems = outline(inner);
      return id.split(".").at(-1) + (subItems ? `:${subItems.replaceAll(" ", "")}` : "");
    })
    .join(" ");

describe.each(locales)("version 1 of the privacy policy in %s", (locale) => {
  it("has the eight sections, with all their items", () => {
    const { parts: sections } = translationOf("privacy-policy", locale);
    expect(sections.map(({ number, id, blocks }) => `${number} ${id} ${outline(blocks)}`.trim())).toEqual([
      "1 scope",
      "2 collection 1 2 3:abcd",
      "3 use 1 2 3 4 5",
      "4 sharing 1 2 3 4 5 6 7 8",
      "5 cookies",
      "6 storage",
      "7 protection",
      "8 minors",
    ]);
  });

  it("gives the contact address in the last section", () => {
    const { parts: sections } = translationOf("privacy-policy", locale);
    expect(wordsOf(sections.at(-1)?.blocks ?? [])).toContain("digitaltwinall@163.com");
  });
});
