import { spawnSync } from "node:child_process";
import type { ElementHandle, Page } from "puppeteer-core";
import { beforeAll, describe, expect, inject, it } from "vitest";
import type { Translation } from "@/lib/content/model/document";
import { flattenParts } from "@/lib/content/model/tree";
import { plainText } from "@/lib/content/text/node-text";
import { type Locale, localeFacts, localePath, locales } from "@/lib/locales";
import { siteOrigin } from "@/lib/site";
import en from "@/messages/en.json";
import ja from "@/messages/ja.json";
import zh from "@/messages/zh.json";
import { ensureCommand } from "../http/command";
import { writtenHeading, writtenText } from "../http/written-text";
import { content, missingPages, pages } from "../pages";
import { find, prefer, reveal, visitFirefox, zoomText } from "./visit-firefox";

const messages = { zh, en, ja };

const everyPage = [
  ...pages.map(({ path }) => path),
  ...content.documents.flatMap(({ slug }) => locales.map((locale) => localePath(locale, `/${slug}/compare`))),
  ...missingPages.map(({ path }) => path),
];

function translationOf(slug: string, locale: Locale): Translation {
  const document = content.documents.find((candidate) => candidate.slug === slug);
  if (!document) throw new Error(`There is no ${slug}.`);
  return document.translations[locale];
}

/** How far the page can be scrolled sideways, in pixels. */
const readSidewaysScroll = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** The brightness of the ground and of the text of a page, each from 0 to 765. */
const readBrightness = (page: Page) =>
  page.evaluate(() => {
    const read = (colour: string) =>
      (colour.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
    const text = document.querySelector("main p") ?? document.body;
    return {
      ground: read(getComputedStyle(document.documentElement).backgroundColor),
      text: read(getComputedStyle(text).color),
    };
  });

/** True when the reader sees the first line of an element: it is in the window, and nothing lies over it. */
const isSeen = (element: ElementHandle<Element>) =>
  element.evaluate((node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    const line = [...range.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
    if (!line) return false;
    const at = document.elementFromPoint(line.left + line.width / 2, line.top + line.height / 2);
    return at !== null && (node.contains(at) || at.contains(node));
  });

/** The path of the page that is open, fragment included. */
const readPath = (page: Page) => page.evaluate(() => location.pathname + location.hash);

/** The words of a text without spaces and line breaks, which in Chinese and Japanese are not part of it. */
const wordsOf = (text: string) => text.normalize("NFKC").replace(/\s+/g, "");

/** Everything that a document says in a language, passage by passage. */
function passagesOf(slug: string, locale: Locale): string[] {
  const { openings, preamble, parts } = translationOf(slug, locale);
  const first = [...openings, { preamble }].map((text) => writtenText(text.preamble));
  return [...first, ...flattenParts(parts).flatMap((part) => [writtenHeading(part), writtenText(part.blocks)])];
}

/**
 * True when a text is part of what was printed. Firefox leaves the Chinese forms of Noto's Japanese-first fonts without their
 * characters in a PDF: they are drawn, and read as U+FFFD.
 */
function isPrinted(text: string, printed: string): boolean {
  const characters = [...text];
  const all = [...printed];
  return all.some((_, start) =>
    characters.every((character, index) => ["\uFFFD", character].includes(all[start + index] ?? "")),
  );
}

describe.each(everyPage)("%s", (path) => {
  it("asks for nothing but itself and its icon, and nothing is stopped", async () => {
    const { requests, readFaults } = await visitFirefox(path);
    expect(requests[0]).toBe(inject("siteUrl") + path);
    const others = requests.slice(1).map((url) => url.slice(inject("siteUrl").length));
    expect(others.filter((other) => other !== "/icon.svg")).toEqual([]);
    expect(await readFaults()).toEqual([]);
  });

  it("fits a window of 320, 360, 768 and 1440 pixels, and 360 pixels with text twice as large", async () => {
    const { page } = await visitFirefox(path);
    for (const width of [320, 768, 1440, 360]) {
      await page.setViewport({ width, height: 740 });
      expect([width, await readSidewaysScroll(page)]).toEqual([width, 0]);
    }
    const size = () => page.$eval("main p", (text) => Number.parseFloat(getComputedStyle(text).fontSize));
    const before = await size();
    await zoomText(page, 2);
    expect(await size()).toBeCloseTo(2 * before);
    expect(await readSidewaysScroll(page)).toBe(0);
  });
});

it("notices what a page asks for, and what its policy stops", async () => {
  const { page, requests, readFaults } = await visitFirefox("/en");
  await page.evaluate(() => {
    for (const src of ["/pixel.gif", "http://127.0.0.1:9/pixel.gif"]) new Image().src = src;
  });
  await expect.poll(() => requests).toContain(`${inject("siteUrl")}/pixel.gif`);
  await expect.poll(readFaults).toEqual([expect.stringContaining("127.0.0.1:9/pixel.gif")]);
});

beforeAll(() => ensureCommand("pdftotext", "poppler-utils"), 600_000);

it.each(["/en", "/ja/privacy-policy", "/zh/privacy-policy/compare", "/en/no-such-page"])(
  "%s is dark on light, or light on dark where that is preferred",
  async (path) => {
    const { page } = await visitFirefox(path);
    const light = await readBrightness(page);
    expect(light.ground - light.text).toBeGreaterThan(400);
    await prefer("layout.css.prefers-color-scheme.content-override", 0);
    await expect.poll(async () => (await readBrightness(page)).ground).not.toBe(light.ground);
    const dark = await readBrightness(page);
    expect(dark.text - dark.ground).toBeGreaterThan(400);
  },
);

describe.each(locales)("in %s", (locale) => {
  const path = localePath(locale, "/privacy-policy");
  const { title, openings, parts: sections } = translationOf("privacy-policy", locale);
  const fifth = sections[4];
  if (!fifth) throw new Error("The privacy policy has no fifth section.");
  const url = `${siteOrigin}${path}#${fifth.id}`;
  const definitions = translationOf("definitions", locale).preamble.filter((block) => block.kind === "definition");

  it.each(content.documents)("the text of $slug is read in full, on the screen and on paper", async ({ slug }) => {
    const { page } = await visitFirefox(localePath(locale, `/${slug}`));
    // What opens a definition lies over its word, and takes a line in the text of an element.
    const squeeze = (words: string) => words.replace(/\s+/g, "");
    const text = squeeze(await page.$eval("main", (main) => main.innerText));
    const passages = passagesOf(slug, locale);
    expect(passages.filter((passage) => !text.includes(squeeze(passage)))).toEqual([]);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const { stdout } = spawnSync("pdftotext", ["-", "-"], { input: pdf, encoding: "utf8" });
    // The first line of every sheet is its head; its number stands alone at its foot, where a browser prints one.
    const sheets = stdout.split("\f").map((sheet) => sheet.replace(/^.*\n/, "").replace(/^\d+ ?\/ ?\d+$/m, ""));
    // One glyph draws both strokes, and is read as the rarer one.
    const printed = wordsOf(sheets.join("\n")).replaceAll("\u2215", "/");
    expect(passages.filter((passage) => !isPrinted(wordsOf(passage), printed))).toEqual([]);
  });

  it.each([360, 1440])("every entry of the contents leads to its heading, at %i pixels", async (width) => {
    const { page } = await visitFirefox(path, { width, height: 740 });
    const contents = await find(page, `::-p-aria([name="${messages[locale].contentsList.title}"][role="navigation"])`);
    const led: string[] = [];
    for (const link of (await contents.$$("a")) as ElementHandle<HTMLAnchorElement>[]) {
      const target = new URL(await link.evaluate(({ href }) => href)).hash;
      // On a phone the contents are behind a bar.
      if (width === 360) await (await contents.$("button"))?.click();
      await reveal(link);
      await link.click();
      await expect.poll(() => readPath(page)).toBe(path + target);
      const heading = await find(page, `${target} > :is(h2, h3)`);
      await expect.poll(async () => [target, await isSeen(heading)]).toEqual([target, true]);
      led.push(await heading.evaluate(({ innerText }) => innerText));
    }
    expect(led).toEqual([...openings.map((opening) => opening.title), title, ...sections.map(writtenHeading)]);
  });

  it.each([360, 1440])("a change of language keeps the passage, at %i pixels", async (width) => {
    for (const other of locales.filter((candidate) => candidate !== locale)) {
      const { page } = await visitFirefox(path, { width });
      const target = `${localePath(other, "/privacy-policy")}#${fifth.id}`;
      const link = await find(page, `a[href="${target}"]`);
      await reveal(link);
      await Promise.all([page.waitForNavigation(), link.click()]);
      expect(await readPath(page)).toBe(target);
      const heading = await find(page, `#${fifth.id} > h2`);
      expect(await heading.evaluate(({ innerText }) => innerText)).toBe(
        writtenHeading(translationOf("privacy-policy", other).parts[4] ?? fifth),
      );
      expect(await isSeen(heading)).toBe(true);
    }
  });

  it("the language of a page is changed at its head", async () => {
    for (const other of locales.filter((candidate) => candidate !== locale)) {
      const { page } = await visitFirefox(path);
      const link = await find(page, `::-p-aria([name="${localeFacts[other].name}"][role="link"])`);
      await Promise.all([page.waitForNavigation(), link.click()]);
      expect(await readPath(page)).toBe(localePath(other, "/privacy-policy"));
    }
  });

  it.each([360, 1440])("a defined term says what it means, and Esc closes it, at %i pixels", async (width) => {
    const { page } = await visitFirefox(path, { width, height: 740 });
    const section = await find(page, "#protection");
    const longestFirst = definitions.toSorted((a, b) => b.term.length - a.term.length);
    const names: string[] = [];
    for (const handle of (await section.$$('::-p-aria([role="button"])')) as ElementHandle<HTMLElement>[]) {
      const name = await handle.evaluate((button) => button.ariaLabel ?? button.innerText);
      const definition = longestFirst.find(({ term }) => name.includes(term));
      if (!definition) continue;
      names.push(name);
      const dialog = `::-p-aria([role="dialog"])`;
      expect(await page.$(dialog)).toBe(null);
      // A word may stand on two lines: it is pressed on the first.
      const { x, y } = await handle.evaluate((button) => {
        button.scrollIntoView({ block: "center" });
        const { left, top, width, height } = (button.closest("label") ?? button).getClientRects()[0] as DOMRect;
        return { x: left + width / 2, y: top + height / 2 };
      });
      await page.mouse.click(x, y);
      const note = await find(page, dialog);
      const { text, outside } = await note.evaluate((element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        return {
          text: element.innerText,
          outside: Math.min(left, top, innerWidth - right, innerHeight - bottom) < 0,
        };
      });
      expect(text).toContain(definition.term + plainText(definition.content));
      expect(outside).toBe(false);
      await page.keyboard.press("Escape");
      await expect.poll(() => page.$(dialog)).toBe(null);
      await expect.poll(() => handle.evaluate((button) => button === document.activeElement)).toBe(true);
    }
    expect(names.length).toBeGreaterThan(0);
  });

  it("the words of the text are found across its terms", async () => {
    const { page } = await visitFirefox(path);
    const { phrases, lost } = await page.evaluate(() => {
      const paragraphs = [...document.querySelectorAll("main section p")].filter((paragraph) =>
        paragraph.checkVisibility(),
      );
      const phrases = paragraphs.flatMap((paragraph) => {
        const text = paragraph.textContent?.trim() ?? "";
        return Array.from({ length: text.length / 20 }, (_, index) => text.slice(index * 20, index * 20 + 40).trim());
      });
      const lost = phrases.filter((phrase) => {
        getSelection()?.removeAllRanges();
        // @ts-expect-error In every browser, and no standard: what Find does.
        return !window.find(phrase, true);
      });
      return { phrases: phrases.length, lost };
    });
    expect(phrases).toBeGreaterThan(100);
    expect(lost).toEqual([]);
  });

  it("the reader view has the legal text, and no tools", async () => {
    const { page } = await visitFirefox(path);
    await page.goto(`about:reader?url=${encodeURIComponent(inject("siteUrl") + path)}`);
    await expect.poll(() => page.$$eval(".moz-reader-content p", (all) => all.length)).toBeGreaterThan(20);
    const text = wordsOf(await page.$eval(".moz-reader-content", (shown) => shown.textContent ?? ""));
    const shown = passagesOf("privacy-policy", locale).map(wordsOf);
    expect(shown.filter((passage) => !text.includes(passage))).toEqual([]);
    const { passageTools, reportLink } = messages[locale];
    for (const word of [passageTools.summary, passageTools.cite, passageTools.compare, reportLink.text])
      expect(text).not.toContain(wordsOf(word));
  });

  it("a mail about a passage names it, and a citation is selected whole by one click", async () => {
    const { page } = await visitFirefox(path);
    const mail = await find(page, `a[href^="mailto:"][href*="%23${fifth.id}%0"]`);
    await reveal(mail);
    await mail.focus();
    expect(await isSeen(mail)).toBe(true);
    const draft = decodeURIComponent(await mail.evaluate((link) => (link as HTMLAnchorElement).href));
    for (const part of [title, writtenHeading(fifth), localeFacts[locale].name, url]) expect(draft).toContain(part);
    const citation = await find(page, `::-p-text(${url})`);
    await reveal(citation);
    await citation.click();
    const selected = await page.evaluate(() => getSelection()?.toString());
    for (const part of [title, fifth.heading, url]) expect(selected).toContain(part);
  });

  it("the keyboard skips to the text, and reaches everything in its order, in sight", async () => {
    const { page } = await visitFirefox(path);
    const readStop = () =>
      page.evaluate(() => {
        const stop = document.activeElement;
        if (!stop || stop === document.body || !document.hasFocus()) return null;
        // Firefox moves the window no further than it must: the first line of what has the focus shows.
        const [line] = stop.getClientRects();
        const at = line && document.elementFromPoint(line.left + line.width / 2, line.top + line.height / 2);
        return {
          name: stop.ariaLabel ?? stop.textContent,
          inHeader: stop.closest("header.top, body > header") !== null,
          place: [...document.querySelectorAll("*")].indexOf(stop),
          seen: Boolean(at && (stop.contains(at) || at.contains(stop))),
        };
      });
    await page.keyboard.press("Tab");
    expect(await readStop()).toMatchObject({ name: messages[locale].siteHeader.skip, seen: true });
    await page.keyboard.press("Enter");
    await expect.poll(() => readPath(page)).toBe(`${path}#main`);
    let last = -1;
    let stops = 0;
    for (;;) {
      await page.keyboard.press("Tab");
      // Firefox moves the window after the focus.
      await expect.poll(async () => (await readStop())?.seen ?? true).toBe(true);
      const stop = await readStop();
      if (!stop) break;
      expect([stop.name, stop.inHeader, stop.place > last]).toEqual([stop.name, false, true]);
      last = stop.place;
      stops++;
    }
    expect(stops).toBeGreaterThan(20);
    // Two more lead to the text.
    expect(stops + 2).toBeLessThan(80);
  });
});
