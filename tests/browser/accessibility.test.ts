import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { missingPages, pages } from "../pages";
import { axe } from "./axe";
import { visit } from "./visit";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

/** Barriers on a page: the rule that is broken, and where. */
async function findBarriers(page: Page): Promise<string[]> {
  const { violations, passes } = await axe(page, tags).analyze();
  if (passes.length < 15) throw new Error(`Only ${passes.length} rules could be checked.`);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}

describe.each([...pages.map(({ path }) => path), ...missingPages.map(({ path }) => path), "/no-such-file.txt"])(
  "%s keeps nobody out",
  (path) => {
    it.each([1440, 360])("at %i pixels, light and dark", async (width) => {
      const { page } = await visit(path, { width });
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        expect({ colorScheme, barriers: await findBarriers(page) }).toEqual({ colorScheme, barriers: [] });
      }
    });
  },
);

it.each(["light", "dark"] as const)("a barrier would be noticed, %s", async (scheme) => {
  const { page } = await visit("/en", { scheme });
  await page.evaluate(() => {
    const main = document.querySelector("main");
    main?.append(new Image());
    const text = main?.querySelector("p");
    if (text) Object.assign(text.style, { color: "#777", background: "#888" });
  });
  const rules = (await findBarriers(page)).map((barrier) => barrier.split(":")[0]);
  expect(rules).toEqual(expect.arrayContaining(["image-alt", "color-contrast"]));
});
