import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { localePath, locales } from "@/lib/locales";
import en from "@/messages/en.json";
import ja from "@/messages/ja.json";
import zh from "@/messages/zh.json";
import { linesIn, numbersIn, phrasesAcross } from "./in-page";
import { quotingAddress } from "./quoting-address";
import { visitFirefox, zoomText } from "./visit-firefox";

const messages = { zh, en, ja };

const readLines = (page: Page, selector: string, words: string[] = []) => page.$$eval(selector, linesIn, words);

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
    const phrases = await page.$$eval("#protection .term, #sharing .term", phrasesAcross);
    expect(phrases.length).toBeGreaterThan(1);
    for (const phrase of phrases.slice(0, 2)) {
      const led = await visitFirefox(quotingAddress(path, phrase));
      await expect.poll(() => led.page.evaluate(() => scrollY), { message: phrase }).toBeGreaterThan(1000);
    }
  });

  it("an address that quotes an item with its number leads to it, and numbers hang", async () => {
    const { page } = await visitFirefox(path, { width: 1440 });
    const numbers = await page.$$eval(".text :is(.number, .label)", numbersIn);
    expect(numbers.length).toBeGreaterThan(25);
    for (const { words, number, text } of numbers) {
      expect(number, words).toBeLessThan(-25);
      expect(Math.abs(text), words).toBeLessThan(1.5);
    }
    const words = await page.$eval('[id="collection.3.b"] > p', (item) => item.textContent ?? "");
    const led = await visitFirefox(quotingAddress(path, words));
    await expect.poll(() => led.page.evaluate(() => scrollY)).toBeGreaterThan(1000);
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
    const { starts, broken } = await readLines(page, ".top > a:last-of-type", ["Digitaltwinall"]);
    expect(starts.length).toBeGreaterThan(0);
    expect(broken).toEqual([]);
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

  it.each([360, 1440])("no entry of the contents is marked wrongly, at %i pixels", async (width) => {
    const { page } = await visitFirefox(path, { width });
    // Firefox has no timelines that follow the window: no entry is marked at all.
    expect(await page.evaluate(() => CSS.supports("animation-timeline", "scroll()"))).toBe(false);
    const entries = await page.$$eval(".toc li", (all) =>
      all.map((entry) => `${getComputedStyle(entry).color} ${getComputedStyle(entry, "::before").width}`),
    );
    expect(new Set(entries).size).toBe(1);
    const shown = await page.$$eval(".toc > ul > li", (all) =>
      all.filter((entry) => getComputedStyle(entry).visibility === "visible").map(({ textContent }) => textContent),
    );
    expect(shown).toHaveLength(width === 360 ? 0 : 11);
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
