import { mkdirSync, writeFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { flattenParts } from "@/lib/content/model/tree";
import { locales } from "@/lib/locales";
import { writtenText } from "../http/written-text";
import { content, missingPages, pages } from "../pages";
import { visit } from "./visit";

const everyPage = [...pages.map(({ path }) => path), ...missingPages.map(({ path }) => path), "/no-such-file.txt"];

const screenshots = ".artifacts/screenshots";

/** Elements that would need sideways scrolling. */
function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const wide = [...document.querySelectorAll<HTMLElement>("body *")].filter((element) => {
      const { left, right, width: own } = element.getBoundingClientRect();
      return own > 0 && (left < -1 || right > width + 1);
    });
    const scrolls = document.documentElement.scrollWidth > width ? ["the page scrolls sideways"] : [];
    return [...scrolls, ...wide.map(({ tagName, className }) => `${tagName}.${className}`)];
  });
}

/** The colours of a page: its background, text and links. */
function readColours(page: Page): Promise<{ ground: number[]; text: number[] }> {
  return page.evaluate(() => {
    const read = (colour: string) => colour.match(/\d+/g)?.slice(0, 3).map(Number) ?? [];
    const text = document.querySelector("main p") ?? document.body;
    return {
      ground: read(getComputedStyle(document.documentElement).backgroundColor),
      text: read(getComputedStyle(text).color),
    };
  });
}

function brightness(colour: number[]): number {
  return colour.reduce((sum, channel) => sum + channel, 0);
}

describe.each(everyPage)("%s", (path) => {
  it("fits a window of 320, 360, 768 and 1440 pixels", async () => {
    const { page } = await visit(path);
    for (const width of [320, 360, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      expect({ width, overflow: await findOverflow(page) }).toEqual({ width, overflow: [] });
    }
  });

  it("is dark on light, or light on dark where that is preferred", async () => {
    const { page } = await visit(path);
    const light = await readColours(page);
    await page.emulateMedia({ colorScheme: "dark" });
    const dark = await readColours(page);
    expect(brightness(light.ground) - brightness(light.text)).toBeGreaterThan(400);
    expect(brightness(dark.text) - brightness(dark.ground)).toBeGreaterThan(400);
  });

  it("has its picture taken, on a phone and on a desk, by day and by night", async () => {
    mkdirSync(screenshots, { recursive: true });
    const pictures = new Set<string>();
    const { page } = await visit(path);
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: width === 360 ? 740 : 900 });
      for (const scheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme: scheme });
        // A PNG of a whole page takes three times as long.
        const picture = await page.screenshot({ fullPage: true, type: "jpeg", quality: 80 });
        const name = path.slice(1).replace(/[/.]/g, "-");
        writeFileSync(`${screenshots}/${name}-${width}-${scheme}.jpg`, picture);
        pictures.add(picture.toString("base64"));
      }
    }
    expect(pictures.size).toBe(4);
  });
});

it("notices something too wide", async () => {
  const { page } = await visit("/en", { width: 320 });
  await page.evaluate(() => {
    const text = document.querySelector<HTMLElement>("main p");
    if (text) text.style.width = "400px";
  });
  expect((await findOverflow(page)).length).toBeGreaterThan(0);
});

describe.each(locales)("in %s, without scripts", (locale) => {
  it.each(content.documents)("the text of $slug is read in full", async ({ slug, translations }) => {
    const { page, status } = await visit(`/${locale}/${slug}`, { scripts: false });
    const { openings, preamble, parts } = translations[locale];
    const first = [...openings, { preamble }].map((text) => writtenText(text.preamble));
    const text = (await page.locator("main").innerText()).replace(/\s+/g, " ");
    expect(status).toBe(200);
    for (const part of [...first, ...flattenParts(parts).map(({ blocks }) => writtenText(blocks))])
      expect(text).toContain(part);
  });

  it("the contents open on a phone", async () => {
    const { page } = await visit(`/${locale}/privacy-policy`, { scripts: false, width: 360 });
    expect(await page.locator("nav.toc a").last().isVisible()).toBe(false);
    await page.locator("nav.toc button").click();
    expect(await page.locator("nav.toc a").last().isVisible()).toBe(true);
  });
});
