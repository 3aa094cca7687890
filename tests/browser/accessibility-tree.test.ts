import type { CDPSession, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { type Locale, localeFacts, localePath, locales } from "@/lib/locales";
import { blocksToText } from "@/lib/reader/plain-text";
import { siteName } from "@/lib/site";
import en from "@/messages/en.json";
import ja from "@/messages/ja.json";
import zh from "@/messages/zh.json";
import { writtenHeading } from "../http/written-text";
import { content, documentPaths, homePage } from "../pages";
import { visit } from "./visit";

const messages = { zh, en, ja };

/** Where a line may end in a sentence that is set as a heading, Chromium inserts a space. */
const breakSpace = new RegExp(`(?<=，|、) |(?<=${siteName}|\\p{sc=Hiragana}{4}) (?=\\p{sc=Han})`, "gu");

/**
 * Between two words of a heading in Chinese or in katakana, where a line may end, Chromium inserts one, too: names without any beside Han
 * characters and between kana.
 */
const withoutBreaks = (names: readonly string[]) =>
  names.map((name) =>
    name.replace(/(?<=\p{sc=Han}) | (?=\p{sc=Han})|(?<=[\p{sc=Katakana}ー]) (?=\p{sc=Katakana})/gu, ""),
  );

type AccessibleNode = { role: string; name: string; level?: number };

/** What Chromium tells a screen reader about a page, in reading order. */
async function readTree(page: Page): Promise<AccessibleNode[]> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const read = (id: string): AccessibleNode[] => {
    const node = byId.get(id);
    if (!node) return [];
    const below = (node.childIds ?? []).flatMap(read);
    if (node.ignored) return below;
    const level = node.properties?.find(({ name }) => name === "level")?.value.value;
    // A number is a box of its own, after which Chromium inserts a space.
    const name = String(node.name?.value ?? "")
      .replace(/\s+/g, " ")
      .replaceAll("、 ", "、");
    return [{ role: String(node.role?.value), name, ...(level && { level }) }, ...below];
  };
  return read(nodes[0]?.nodeId ?? "");
}

const landmarkRoles = ["banner", "navigation", "main", "region", "contentinfo", "complementary", "search", "form"];
const landmarksOf = (tree: AccessibleNode[]) =>
  tree.filter(({ role }) => landmarkRoles.includes(role)).map(({ role, name }) => [role, name].join(" ").trim());
const headingsOf = (tree: AccessibleNode[]) =>
  tree.filter(({ role }) => role === "heading").map(({ name, level }) => `${level} ${name}`);

/** The header and footer of every page with a locale, around its content. */
function frame(locale: Locale, inside: string[]): string[] {
  const { languageSwitcher, siteFooter } = messages[locale];
  return [
    "banner",
    `navigation ${languageSwitcher.label}`,
    "main",
    ...inside,
    "contentinfo",
    `navigation ${siteFooter.documents}`,
  ];
}

/** What a screen reader should find in the text of a document. */
function documentParts(locale: Locale, slug: string): { landmarks: string[]; headings: string[] } {
  const document = content.documents.find((candidate) => candidate.slug === slug);
  if (!document) throw new Error(`There is no ${slug}.`);
  const { title, openings, preamble, parts: sections } = document.translations[locale];
  const named = [
    ...openings.map((opening) => opening.title),
    ...(preamble.length > 0 ? [title] : []),
    ...sections.map(writtenHeading),
  ];
  const { contentsList, documentEnd } = messages[locale];
  return {
    landmarks: [
      ...(sections.length > 0 ? [`navigation ${contentsList.title}`] : []),
      ...named.map((name) => `region ${name}`),
      `navigation ${documentEnd.label}`,
    ],
    headings: [`1 ${title}`, ...(sections.length > 0 ? named.map((name) => `2 ${name}`) : [])],
  };
}

/** Every control or picture without a name, and every two landmarks with the same name. */
function findNameless(tree: AccessibleNode[]): string[] {
  const controls = /^(?:link|button|checkbox|textbox|DisclosureTriangle.*|img|image|dialog)$/;
  const nameless = tree
    .filter(({ role, name }) => controls.test(role) && !name)
    .map(({ role }) => `${role} has no name`);
  const landmarks = landmarksOf(tree);
  const twice = landmarks.filter((landmark, index) => landmarks.indexOf(landmark) !== index);
  return [...nameless, ...twice.map((landmark) => `${landmark} is there twice`)];
}

/** Texts in a script that does not belong to the language they are marked with. */
function findForeignText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const scripts: Record<string, RegExp> = {
      en: /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u,
      "zh-Hans": /[\p{sc=Hiragana}\p{sc=Katakana}]/u,
      ja: /(?!)/,
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.trim() ?? "";
      if (!parent || parent.closest("script, style") || !text) continue;
      const lang = parent.closest<HTMLElement>("[lang]")?.lang ?? "";
      if (!(lang in scripts) || scripts[lang]?.test(text)) found.push(`${lang}: ${text}`);
    }
    return found;
  });
}

describe.each(locales)("in %s", (locale) => {
  it("home has landmarks and headings", async () => {
    const { page } = await visit(localePath(locale, "/"));
    const tree = await readTree(page);
    const { documentList, reviews } = messages[locale];
    const { parts: written = [], preamble = [] } = homePage?.translations[locale] ?? {};
    const parts = written.map(({ heading }) => heading).toSpliced(-1, 0, documentList.title);
    expect(landmarksOf(tree).filter((landmark) => landmark !== `region ${reviews.title}`)).toEqual(
      frame(
        locale,
        parts.map((title) => `region ${title}`),
      ),
    );
    // The heading is the first sentence, without its source.
    const [statement = "", ...others] = headingsOf(tree).filter((heading) => heading !== `2 ${reviews.title}`);
    const written1 = blocksToText(preamble.slice(0, 1)).replaceAll("\n", "");
    expect(written1.startsWith(statement.slice(2).replace(breakSpace, ""))).toBe(true);
    expect(others).toEqual(parts.map((title) => `2 ${title}`));
    expect(findNameless(tree)).toEqual([]);
    expect(await findForeignText(page)).toEqual([]);
  });

  it.each(documentPaths)("%s has landmarks and headings", async (pathname) => {
    const { page } = await visit(localePath(locale, pathname));
    const tree = await readTree(page);
    const { landmarks, headings } = documentParts(locale, pathname.slice(1));
    expect(withoutBreaks(landmarksOf(tree))).toEqual(withoutBreaks(frame(locale, landmarks)));
    expect(withoutBreaks(headingsOf(tree))).toEqual(withoutBreaks(headings));
    expect(findNameless(tree)).toEqual([]);
    expect(await findForeignText(page)).toEqual([]);
  });

  it.each([360, 1440])("the languages side by side are a table with headers, at %i pixels", async (width) => {
    const { page } = await visit(localePath(locale, "/privacy-policy/compare"), { width });
    const tree = await readTree(page);
    const { columnControls } = messages[locale];
    expect(landmarksOf(tree)).toEqual(frame(locale, []));
    expect(tree.filter(({ role }) => role === "table")).toHaveLength(1);
    const heads = tree.filter(({ role }) => role === "columnheader").map(({ name }) => name);
    for (const other of locales) expect(heads.join("\n")).toContain(localeFacts[other].name);
    const rows = tree.filter(({ role }) => role === "row").length - 1;
    expect(tree.filter(({ role }) => role === "rowheader")).toHaveLength(rows);
    // The corner above the numbers is a cell, too, where there are columns.
    const corners = width < 768 ? 0 : 1;
    expect(tree.filter(({ role }) => /^(cell|gridcell)$/.test(role))).toHaveLength(rows * locales.length + corners);
    expect(tree.filter(({ role }) => role === "group").map(({ name }) => name)).toEqual([columnControls.legend]);
    expect(headingsOf(tree).filter((heading) => heading.startsWith("1 "))).toHaveLength(1);
    expect(findNameless(tree)).toEqual([]);
    expect(await findForeignText(page)).toEqual([]);
  });

  it("the not-found page has a heading", async () => {
    const { page } = await visit(localePath(locale, "/no-such-page"));
    const tree = await readTree(page);
    expect(landmarksOf(tree)).toEqual(frame(locale, []));
    expect(headingsOf(tree)).toEqual([`1 ${messages[locale].notFound.title}`]);
    expect(findNameless(tree)).toEqual([]);
  });
});

it("notices what a screen reader would not find", async () => {
  const { page } = await visit("/en/privacy-policy");
  await page.evaluate(() => {
    document.querySelector("main .onward a")?.replaceChildren();
    document.querySelector("main .text a.label")?.replaceChildren("第三");
    document.querySelector("footer nav")?.setAttribute("aria-label", "Contents");
  });
  const tree = await readTree(page);
  expect(findNameless(tree)).toEqual(["link has no name", "navigation Contents is there twice"]);
  expect(await findForeignText(page)).toEqual(["en: 第三"]);
});
