import type { Page } from "playwright-core";
import { createElement } from "react";
import { expect, it } from "vitest";
import { DocumentView } from "@/components/DocumentView";
import { type Locale, locales } from "@/lib/locales";
import { longTable } from "../bundle/long-table";
import { samplePage } from "../bundle/sample-page";
import { contract } from "../components/sample-contract";
import { visit } from "./visit";

/** A page with the table of a document, of five columns unless it is said otherwise, as wide as a phone. */
async function openTable(locale: Locale, width = 360, document = longTable): Promise<Page> {
  const { page } = await visit("/en", { width, height: 740 });
  // The policy of the site's own pages lets nobody write them.
  await page.goto("about:blank");
  await page.setContent(samplePage(locale, createElement(DocumentView, { document, locale })));
  return page;
}

/** The words of the table that stand on more than one line. */
const readBrokenWords = (page: Page) =>
  page.locator("table").evaluate((table) => {
    const broken: string[] = [];
    const walker = document.createTreeWalker(table, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const { 0: word, index } of (node.textContent ?? "").matchAll(/[A-Za-z]+\d*/g)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) broken.push(word);
      }
    }
    return broken;
  });

/** The darkest pixel of a strip of the table's frame at its left or right edge, as brightness from 0 to 255. */
async function readEdge(page: Page, side: "left" | "right"): Promise<number> {
  const box = await page.locator(".scroller").boundingBox();
  if (!box) throw new Error("There is no table.");
  const x = side === "left" ? Math.ceil(box.x) : Math.floor(box.x + box.width) - 1;
  const picture = await page.screenshot({ clip: { x, y: box.y + 1, width: 1, height: 3 } });
  return page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
    context?.drawImage(bitmap, 0, 0);
    return Math.min(
      ...(context?.getImageData(0, 0, 1, bitmap.height).data ?? []).filter((_, index) => index % 4 === 1),
    );
  }, picture.toString("base64"));
}

it.each(locales)("in %s, the words of a wide table are whole on a phone, in a frame of its own", async (locale) => {
  const page = await openTable(locale);
  expect(await readBrokenWords(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  const frame = page.getByRole("region", { name: /Recipient.*Retention/ });
  const room = await frame.evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(room).toBeGreaterThan(100);
});

it("a keyboard reaches the frame and scrolls it", async () => {
  const page = await openTable("en");
  const frame = page.locator(".scroller");
  for (let stops = 0; stops < 40; stops++) {
    await page.keyboard.press("Tab");
    if (await frame.evaluate((element) => element === document.activeElement)) break;
  }
  expect(await frame.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => frame.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
});

it("a shade says at which side there is more", async () => {
  const page = await openTable("en");
  const frame = page.locator(".scroller");
  await frame.scrollIntoViewIfNeeded();
  const scrollTo = (left: number) => frame.evaluate((element, to) => element.scrollTo(to, 0), left);
  const edges = async () => [(await readEdge(page, "left")) < 200, (await readEdge(page, "right")) < 200];
  expect(await edges()).toEqual([false, true]);
  await scrollTo(80);
  expect(await edges()).toEqual([true, true]);
  await scrollTo(9999);
  expect(await edges()).toEqual([true, false]);
  const wide = await openTable("en", 1440, contract);
  await wide.locator(".scroller").scrollIntoViewIfNeeded();
  expect(await readEdge(wide, "left")).toBeGreaterThan(200);
  expect(await readEdge(wide, "right")).toBeGreaterThan(200);
});

it("notices a word that breaks", async () => {
  const page = await openTable("en");
  await page.addStyleTag({
    content: ".scroller{overflow-wrap:anywhere!important}.text :is(table,th,td):nth-child(n){min-width:0!important}",
  });
  expect((await readBrokenWords(page)).length).toBeGreaterThan(0);
});
