import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { localePath, locales } from "@/lib/locales";
import { isFound, numbersIn } from "./in-page";
import { quotingAddress } from "./quoting-address";
import { visit } from "./visit";

/** How far a justified line may move the text behind its number, in pixels. */
const justified = 1.5;

const readNumbers = (page: Page) => page.locator(".text :is(.number, .label)").evaluateAll(numbersIn);

describe.each(locales)("numbers in %s", (locale) => {
  const path = localePath(locale, "/privacy-policy");

  it.each([360, 1440])("are one run with their text for the browser's search, at %i pixels", async (width) => {
    const { page } = await visit(path, { width });
    const numbers = await readNumbers(page);
    expect(numbers.length).toBeGreaterThan(25);
    for (const { words } of numbers) {
      const found = await page.evaluate(isFound, words);
      expect({ words, found }).toEqual({ words, found: true });
    }
  });

  it("an address that quotes one with its heading leads to the heading", async () => {
    const { page } = await visit(path);
    for (const id of ["sharing", "protection"]) {
      const heading = page.locator(`#${id} > h2`);
      const words = (await heading.textContent()) ?? "";
      await page.goto("about:blank");
      await page.goto(quotingAddress(path, words));
      await expect.poll(() => page.evaluate(() => scrollY), { message: words }).toBeGreaterThan(1000);
      const { top } = await heading.evaluate((element) => element.getBoundingClientRect());
      expect(top, words).toBeGreaterThanOrEqual(0);
      expect(top, words).toBeLessThan(900);
    }
  });

  it("hang: the text behind one begins where its other lines do", async () => {
    const { page } = await visit(path, { width: 1440 });
    for (const { words, number, text } of await readNumbers(page)) {
      expect(number, words).toBeLessThan(-25);
      expect(Math.abs(text), words).toBeLessThan(justified);
    }
  });
});
