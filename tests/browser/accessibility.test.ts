import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { missingPages, pages } from "../pages";
import { visit } from "./visit";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

/** Barriers on a page: the rule that is broken, and where. */
async function findBarriers(page: Page): Promise<string[]> {
  const { violations, passes } = await new AxeBuilder({ page }).withTags(tags).analyze();
  if (passes.length < 15) throw new Error(`Only ${passes.length} rules could be checked.`);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}

describe.each([...pages.map(({ path }) => path), ...missingPages.map(({ path }) => path), "/no-such-file.txt"])(
  "%s keeps nobody out",
  (path) => {
    it.each([
      { width: 1440, scheme: "light" as const },
      { width: 1440, scheme: "dark" as const },
      { width: 360, scheme: "light" as const },
      { width: 360, scheme: "dark" as const },
    ])("at $width pixels, $scheme", async (visitor) => {
      const { page } = await visit(path, visitor);
      expect(await findBarriers(page)).toEqual([]);
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
