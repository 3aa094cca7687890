import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { localePath, locales } from "@/lib/locales";
import en from "@/messages/en.json";
import ja from "@/messages/ja.json";
import zh from "@/messages/zh.json";
import { isInWindow, pathOf, visit } from "./visit";

const messages = { zh, en, ja };
const windows = [
  { width: 1440, height: 900 },
  { width: 360, height: 740 },
];

/** The ids of all that a link can lead to in the text: passages, items, definitions. */
function readAnchors(page: Page): Promise<string[]> {
  return page
    .locator(".text [id]:not([id$='-title'], [popover])")
    .evaluateAll((all) => all.map((element) => element.id));
}

/**
 * The entries that are marked: those in the colour of the text that are seen. A picture is taken first, for which the window is drawn: where
 * the page stands is known by then, and a browser with many windows draws each of them once a second unasked.
 */
async function readMarks(page: Page): Promise<string[]> {
  for (let picture = 0; picture < 2; picture++) await page.screenshot({ clip: { x: 0, y: 0, width: 1, height: 1 } });
  return page.evaluate(() => {
    const ink = getComputedStyle(document.body).color;
    const entries = [...document.querySelectorAll<HTMLElement>(".toc li")].filter((entry) => {
      const { color, visibility } = getComputedStyle(entry);
      return color === ink && visibility === "visible";
    });
    return entries.map((entry) => entry.querySelector("a")?.hash.slice(1) ?? "");
  });
}

/** Hundreds of pictures are taken, in milliseconds. */
const timeout = 300_000;

describe.each(locales)("in %s", (locale) => {
  const path = localePath(locale, "/privacy-policy");

  it.each(windows)("the marked entry is that of each anchor, at $width pixels", { timeout }, async (window) => {
    const { page } = await visit(path, window);
    const anchors = await readAnchors(page);
    expect(anchors.length).toBeGreaterThan(30);
    const wrong: unknown[] = [];
    for (const anchor of anchors) {
      const passage = await page.evaluate((id) => {
        location.hash = `#${id}`;
        return document.getElementById(id)?.closest(".text > *")?.id;
      }, anchor);
      const marks = await readMarks(page);
      if (marks.join() !== passage) wrong.push({ anchor, marks });
    }
    expect(wrong).toEqual([]);
  });

  it.each(windows)("one entry is marked wherever the page is, at $width pixels", { timeout }, async (window) => {
    const { page } = await visit(path, window);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    const wrong: unknown[] = [];
    for (let top = 0; top <= height; top += 211) {
      await page.evaluate((to) => scrollTo({ top: to, behavior: "instant" }), top);
      const marks = await readMarks(page);
      if (marks.length !== 1) wrong.push({ top, marks });
    }
    expect(wrong).toEqual([]);
  });

  it("a bar stays on a phone and says where the reader is; a press on an entry leads there and closes the list", async () => {
    const { page } = await visit(`${path}#collection.3.b`, { width: 360, height: 740, scripts: false });
    const bar = page.getByRole("navigation", { name: messages[locale].contentsList.title });
    // The place is known when the window was drawn where the link leads, which may be after it was loaded.
    const heading = await page.locator("#collection > h2").innerText();
    await expect.poll(() => bar.getByRole("link").allInnerTexts()).toEqual([heading]);
    expect((await bar.boundingBox())?.y).toBe(0);
    const entry = await bar.getByRole("link").boundingBox();
    // A press on the name of the place opens the list, too.
    await page.mouse.click((entry?.x ?? 0) + 5, (entry?.y ?? 0) + 5);
    await expect.poll(() => bar.getByRole("link").count()).toBeGreaterThan(9);
    await bar.locator('a[href="#storage"]').click();
    await expect.poll(() => pathOf(page)).toBe(`${path}#storage`);
    await expect.poll(() => bar.getByRole("link").count()).toBe(1);
    await expect.poll(() => isInWindow(page, "#storage > h2")).toBe(true);
    const [top, foot] = [await page.locator("#storage > h2").boundingBox(), await bar.boundingBox()];
    expect(top?.y).toBeGreaterThan((foot?.y ?? 0) + (foot?.height ?? 0));
  });

  it("the keyboard opens and closes the list on a phone", async () => {
    const { page } = await visit(path, { width: 360, height: 740, scripts: false });
    const button = page.locator(".toc button");
    await button.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator(".toc a:visible").count()).toBeGreaterThan(9);
    await page.keyboard.press("Tab");
    await expect.poll(() => page.locator(":focus").getAttribute("href")).toBe("#reminder-clause");
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator(".toc").getByRole("link").count()).toBe(1);
  });

  it("a list of contents has no numbers of its own", async () => {
    const { page } = await visit(path);
    expect(await page.locator(".toc ol").count()).toBe(0);
  });
});

it("notices a mark that is absent", async () => {
  const { page } = await visit("/en/privacy-policy");
  await page.evaluate(() => {
    document.querySelector<HTMLElement>("#reminder-clause")?.removeAttribute("data-place");
  });
  expect(await readMarks(page)).toEqual([]);
});
