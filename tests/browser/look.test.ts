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

describe.each(locales)("the home page in %s", (locale) => {
  it("has its first action in black letters on paper", async () => {
    const { page } = await visit(`/${locale}`);
    await page.emulateMedia({ media: "print" });
    const action = page.locator(".actions a").first();
    const colours = await action.evaluate((element) => {
      const { color, backgroundColor } = getComputedStyle(element);
      return [color, backgroundColor];
    });
    expect(colours).toEqual(["rgb(0, 0, 0)", "rgba(0, 0, 0, 0)"]);
  });

  it.each([320, 360])(
    "has the name of the site on one line in letters of twice the size, at %i pixels",
    async (width) => {
      const { page } = await visit(`/${locale}`, { width });
      await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
      const lines = await page.locator("h1").evaluate((heading) => {
        const walker = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
        const tops = new Set<number>();
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const start = node.textContent?.indexOf("Digitaltwinall") ?? -1;
          if (start < 0) continue;
          const range = document.createRange();
          range.setStart(node, start);
          range.setEnd(node, start + "Digitaltwinall".length);
          for (const { top } of range.getClientRects()) tops.add(top);
        }
        return tops.size;
      });
      expect(lines).toBe(1);
    },
  );

  it("fits a screen and a half of a laptop", async () => {
    const { page } = await visit(`/${locale}`, { width: 1440, height: 900 });
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(1350);
  });

  it.each([360, 768, 1440])(
    "has a line above an entry only where another one is above it, at %i pixels",
    async (width) => {
      const { page } = await visit(`/${locale}`, { width });
      const wrong = await page.locator(".rows").evaluateAll((lists) =>
        lists.flatMap((list) => {
          const entries = [...list.children];
          const [first] = entries.map((entry) => entry.getBoundingClientRect().top);
          return entries
            .filter((entry) => {
              const isFirst = entry.getBoundingClientRect().top === first;
              return isFirst !== (Number.parseFloat(getComputedStyle(entry).borderTopWidth) === 0);
            })
            .map(({ textContent }) => textContent);
        }),
      );
      expect(wrong).toEqual([]);
    },
  );
});

it.each(
  locales.flatMap((locale) =>
    ["", "/privacy-policy", "/definitions", "/privacy-policy/compare"].map((path) => `/${locale}${path}`),
  ),
)("%s fits a desk where the reader's own style doubles its letters", async (path) => {
  const { page } = await visit(path);
  await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
  for (const width of [1280, 1440, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    expect({ width, overflow: await findOverflow(page) }).toEqual({ width, overflow: [] });
  }
});

it.each(locales)("in %s, the notice at the head of a version stands apart from the line below it", async (locale) => {
  const { page } = await visit(`/${locale}/privacy-policy/versions/1`);
  const [notice, next] = await Promise.all([
    page.locator(".intro .notice").boundingBox(),
    page.locator(".intro .notice + p").boundingBox(),
  ]);
  if (!notice || !next) throw new Error("There is no notice.");
  expect(next.y - notice.y - notice.height).toBeGreaterThanOrEqual(12);
});

it.each([320, 360])(
  "languages below each other are as near in the first row of a part as in the next, at %i pixels",
  async (width) => {
    const { page } = await visit("/en/definitions/compare", { width });
    const gaps = await page.locator(".compare tbody tr").evaluateAll((rows) =>
      rows.map((row) => {
        const [, first, second] = [...row.children].map((cell) => {
          const range = document.createRange();
          range.selectNodeContents(cell);
          return range.getBoundingClientRect();
        });
        return Math.round((second?.top ?? 0) - (first?.bottom ?? 0));
      }),
    );
    expect(gaps.length).toBeGreaterThan(1);
    expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThanOrEqual(4);
  },
);

it.each(locales)("in %s, the sign of the tools ends on a phone where the lines do", async (locale) => {
  const { page } = await visit(`/${locale}/privacy-policy`, { width: 360 });
  const sign = page.locator("#scope > .tools > button");
  const picture = (await sign.screenshot({ type: "png" })).toString("base64");
  // How far behind its last dark pixel the button ends, and with it the text.
  const gap = await page.evaluate(async (png) => {
    const bytes = Uint8Array.from(atob(png), (character) => character.codePointAt(0) ?? 0);
    const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const drawing = new OffscreenCanvas(image.width, image.height).getContext("2d");
    drawing?.drawImage(image, 0, 0);
    const { data } = drawing?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
    let last = -1;
    for (let index = 0; index < data.length; index += 4)
      if ((data[index] ?? 255) < 160) last = Math.max(last, (index / 4) % image.width);
    return last < 0 ? null : image.width - 1 - last;
  }, picture);
  const edges = await page.evaluate(() =>
    ["#scope > .tools > button", "#scope > p"].map(
      (selector) => document.querySelector(selector)?.getBoundingClientRect().right,
    ),
  );
  expect(edges[0]).toBe(edges[1]);
  expect(gap).not.toBeNull();
  expect(gap).toBeLessThanOrEqual(4);
});

it.each(locales)("in %s, what the sign opens leaves the heading to be read", async (locale) => {
  const { page } = await visit(`/${locale}/privacy-policy`, { width: 360, height: 740 });
  const boxOf = (selector: string) =>
    page.locator(selector).evaluate((element) => {
      const { top, bottom, left, right } = element.getBoundingClientRect();
      return { top, bottom, left, right };
    });
  for (const place of [100, 300, 600]) {
    await page.locator("#collection").evaluate((section, y) => {
      scrollTo(0, section.getBoundingClientRect().top + scrollY - y);
    }, place);
    await page.locator("#collection > .tools > button").click();
    const heading = await boxOf("#collection > h2");
    const note = await boxOf("#collection > .tools > .note");
    expect(note.top >= heading.bottom - 1 || note.bottom <= heading.top + 1, `${place}`).toBe(true);
    expect(note.left).toBeGreaterThanOrEqual(0);
    expect(note.right).toBeLessThanOrEqual(360);
    await page.keyboard.press("Escape");
  }
});

it.each(locales)("in %s, all of a row that a link leads to in compare is tinted on a phone", async (locale) => {
  const { page } = await visit(`/${locale}/privacy-policy/compare#collection.2`, { width: 360, height: 740 });
  const row = page.locator("tr:target");
  expect(await row.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe("rgb(245, 240, 232)");
});

it("without a style sheet, no empty button stands behind a term, whose words still open what it means", async () => {
  const { page } = await visit("/en/privacy-policy", { width: 800, scripts: false });
  await page.locator(":is(style, link[rel=stylesheet])").evaluateAll((all) => {
    for (const style of all) style.remove();
  });
  expect(await page.locator(".term button:visible").count()).toBe(0);
  await page.locator(".term").first().click();
  expect(await page.locator(".note:popover-open").count()).toBe(1);
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
    // The button of a term, out of the line as it is, is a space to innerText.
    const squeeze = (words: string) => words.replace(/\s+/g, "");
    const text = squeeze(await page.locator("main").innerText());
    expect(status).toBe(200);
    for (const part of [...first, ...flattenParts(parts).map(({ blocks }) => writtenText(blocks))])
      expect(text).toContain(squeeze(part));
  });

  it("the contents open on a phone", async () => {
    const { page } = await visit(`/${locale}/privacy-policy`, { scripts: false, width: 360 });
    expect(await page.locator("nav.toc a").last().isVisible()).toBe(false);
    await page.locator("nav.toc button").click();
    await expect.poll(() => page.locator("nav.toc a").last().isVisible()).toBe(true);
  });
});
