import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { missingPages, pages } from "../pages";
import { axe, axeOnColours } from "./axe";
import { visit } from "./visit";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

/** Barriers on a page: the rule that is broken, and where. In dark, those of colours. */
async function findBarriers(page: Page, scheme: "light" | "dark"): Promise<string[]> {
  const { violations, passes } = await (scheme === "light" ? axe(page, tags) : axeOnColours(page)).analyze();
  if (passes.length < (scheme === "light" ? 15 : 1)) throw new Error(`Only ${passes.length} rules could be checked.`);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}

describe.each([...pages.map(({ path }) => path), ...missingPages.map(({ path }) => path), "/no-such-file.txt"])(
  "%s keeps nobody out",
  (path) => {
    it.each([1440, 360])("at %i pixels, light and dark", async (width) => {
      const { page } = await visit(path, { width });
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        expect({ colorScheme, barriers: await findBarriers(page, colorScheme) }).toEqual({ colorScheme, barriers: [] });
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
  const rules = (await findBarriers(page, scheme)).map((barrier) => barrier.split(":")[0]);
  expect(rules).toEqual(
    expect.arrayContaining(scheme === "light" ? ["image-alt", "color-contrast"] : ["color-contrast"]),
  );
});
