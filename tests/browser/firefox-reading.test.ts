import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { localePath, locales } from "@/lib/locales";
import en from "@/messages/en.json";
import ja from "@/messages/ja.json";
import zh from "@/messages/zh.json";
import { visitFirefox, zoomText } from "./visit-firefox";

const messages = { zh, en, ja };

/** The first character of each line of some elements, and each word of `words` that more than one line holds. */
const readLines = (page: Page, selector: string, words: string[] = []) =>
  page.$$eval(
    selector,
    (elements, searched) => {
      const starts: string[] = [];
      const broken: string[] = [];
      const linesOf = (node: Node, start: number, end: number) => {
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, end);
        return [...range.getClientRects()].filter(({ width }) => width > 0).map(({ bottom }) => Math.round(bottom));
      };
      for (const element of elements) {
        let last = Number.NEGATIVE_INFINITY;
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const text = node.textContent ?? "";
          for (const [index, character] of [...text].entries()) {
            const [line] = linesOf(node, index, index + 1);
            if (line === undefined) continue;
            if (line > last + 8) starts.push(character);
            last = Math.max(last, line);
          }
          for (const word of searched)
            for (let index = text.indexOf(word); index >= 0; index = text.indexOf(word, index + 1))
              if (new Set(linesOf(node, index, index + word.length)).size > 1) broken.push(word);
        }
      }
      return { starts, broken };
    },
    words,
  );

describe.each(locales)("in %s, in Firefox", (locale) => {
  const path = localePath(locale, "/privacy-policy");

  it("what a link leads to is shown: a section by its heading, an item whole", async () => {
    for (const [id, shown] of [
      ["sharing", "#sharing > h2"],
      ["collection.3.b", '[id="collection.3.b"]'],
    ] as const) {
      const { page } = await visitFirefox(`${path}#${id}`);
      const ground = await page.$eval(shown, (element) => getComputedStyle(element).backgroundColor);
      expect(ground).toBe("rgb(245, 240, 232)");
    }
  });

  it("a link to a phrase across a term leads to it", async () => {
    const { page } = await visitFirefox(path);
    const phrases = await page.$$eval("#protection .term, #sharing .term", (terms) =>
      terms.map((term) => {
        const paragraph = term.closest("p")?.cloneNode(true) as HTMLElement;
        for (const label of paragraph.querySelectorAll(".label")) label.remove();
        const [text, word] = [paragraph.textContent ?? "", term.textContent ?? ""];
        const words = new Intl.Segmenter(document.documentElement.lang, { granularity: "word" });
        const starts = [...words.segment(text)].map(({ index }) => index);
        const at = text.indexOf(word);
        const before = starts.filter((start) => start <= at).slice(-5)[0] ?? at;
        const after = starts.filter((start) => start >= at + word.length)[4] ?? text.length;
        return text.slice(before, after).trim();
      }),
    );
    expect(phrases.length).toBeGreaterThan(1);
    for (const phrase of phrases.slice(0, 2)) {
      const led = await visitFirefox(`${path}#:~:text=${encodeURIComponent(phrase).replaceAll("-", "%2D")}`);
      await expect.poll(() => led.page.evaluate(() => scrollY), { message: phrase }).toBeGreaterThan(1000);
    }
  });

  it.each([320, 360, 1440])("no line begins with what ends one, and no address breaks, at %i pixels", async (width) => {
    const { page } = await visitFirefox(path, { width });
    const { starts, broken } = await readLines(page, ".text p", ["Digitaltwinall.com", "digitaltwinall@163.com"]);
    expect(starts.length).toBeGreaterThan(60);
    expect(starts.filter((start) => /[／，。、；：？！）」』”’…ー]/.test(start))).toEqual([]);
    expect(broken).toEqual([]);
  });

  it("Chinese and Japanese are justified where there is room, and items show their titles", async () => {
    const { page } = await visitFirefox(path);
    const aligned = await page.$eval(".text section > p", (text) => getComputedStyle(text).textAlign);
    expect(aligned).toBe(locale === "en" ? "start" : "justify");
    const weights = await page.$$eval("#collection > ol > li > p:first-child strong", (all) =>
      all.map((title) => Number(getComputedStyle(title).fontWeight)),
    );
    expect(weights).toHaveLength(3);
    expect(Math.min(...weights)).toBeGreaterThanOrEqual(600);
  });

  it("the title is on one line on a small phone, and the brand is whole in letters twice as large", async () => {
    const { page } = await visitFirefox(path, { width: 320 });
    expect((await readLines(page, "h1")).starts).toHaveLength(1);
    await page.setViewport({ width: 360, height: 740 });
    await zoomText(page, 2);
    expect((await readLines(page, ".site-header > a:last-of-type", ["Digitaltwinall"])).broken).toEqual([]);
  });

  it("the languages side by side scroll one way at 400 %", async () => {
    const { page } = await visitFirefox(`${path}/compare`, { width: 320, height: 256 });
    const scrollers = await page.$$eval("body *", (all) =>
      all.filter((element) => /auto|scroll/.test(getComputedStyle(element).overflow)).map(({ tagName }) => tagName),
    );
    expect(scrollers).toEqual([]);
    const sideways = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
    expect(await page.evaluate(sideways)).toBe(0);
  });

  it("the tools are not copied with the text", async () => {
    const { page } = await visitFirefox(path);
    const copied = await page.evaluate(() => {
      getSelection()?.selectAllChildren(document.getElementById("sharing") ?? document.body);
      return getSelection()?.toString() ?? "";
    });
    expect(copied.length).toBeGreaterThan(100);
    for (const word of [messages[locale].passageTools.summary, messages[locale].reportLink.text])
      expect(copied).not.toContain(word);
  });
});
