import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { documentPaths, missingPages, pages, parityPages, pinnedPages, versionLists } from "../pages";
import { visit } from "./visit";

const everyPage = [
  ...[...pages, ...missingPages].map(({ path }) => path),
  ...[...versionLists, ...parityPages, ...pinnedPages],
  ...documentPaths.flatMap((pathname) => [`/ja${pathname}/compare`, `/en${pathname}/changes/1`]),
  "/no-such-file.txt",
];

/** What a finger would miss: lower than 44 pixels, or narrower where it is no word or number in a line of text. */
const findSmallTargets = (page: Page) =>
  page.locator("a, button, label").evaluateAll((targets) =>
    targets.flatMap((target) => {
      const { width, height } = target.getBoundingClientRect();
      const { visibility, clipPath } = getComputedStyle(target);
      // A term's button is pressed by its word, which is its label.
      if (width < 2 || visibility === "hidden" || clipPath !== "none" || target.closest(".term button")) return [];
      const inLine = target.closest("main") && target.matches(":is(p, li, td, th, h2, h3, h4, sup) > a, .term");
      if (height >= 44 && (inLine || width >= 44)) return [];
      return [`${target.outerHTML.slice(0, 90)}: ${Math.round(width)} x ${Math.round(height)}`];
    }),
  );

describe.each(everyPage)("%s, for who points with a finger", (path) => {
  it.each([360, 1024])("has nothing to press that is smaller than 44 pixels, at %i pixels", async (width) => {
    const { page } = await visit(path, { width, height: 740, touch: true });
    expect(await page.evaluate(() => matchMedia("(pointer: coarse)").matches)).toBe(true);
    expect(await findSmallTargets(page)).toEqual([]);
  });
});

it.each(["/en/privacy-policy", "/zh/privacy-policy/compare", "/ja"])(
  "%s has its lines where they were",
  async (path) => {
    const tops = async (touch: boolean) => {
      const { page } = await visit(path, { width: 1024, touch });
      return page
        .locator("main :is(section, tbody) p")
        .evaluateAll((all) => all.map((p) => p.getBoundingClientRect().height));
    };
    expect(await tops(true)).toEqual(await tops(false));
  },
);

it.each(["zh", "en", "ja"])(
  "in %s, what explains a term has its lines at one distance, for a finger, too",
  async (locale) => {
    const heights = async (touch: boolean) => {
      const { page } = await visit(`/${locale}/privacy-policy`, { width: 360, touch });
      await page.locator("#scope .term").first().click();
      const text = page.locator(".note:popover-open p:has(a)").first();
      return text.evaluate((p) => p.getBoundingClientRect().height);
    };
    expect(await heights(true)).toBe(await heights(false));
  },
);

it.each([false, true])(
  "the languages side by side are chosen on one line with their legend, touch: %s",
  async (touch) => {
    const { page } = await visit("/en/privacy-policy/compare", { width: 360, touch });
    const middles = await page.locator(".columns legend, .columns label:first-of-type").evaluateAll((all) =>
      all.map((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return (top + bottom) / 2;
      }),
    );
    expect(middles).toHaveLength(2);
    expect(Math.abs((middles[0] ?? 0) - (middles[1] ?? 0))).toBeLessThanOrEqual(3);
  },
);

it("notices what is too small", async () => {
  const { page } = await visit("/en", { width: 360, touch: true });
  await page
    .locator("footer a")
    .first()
    .evaluate((link) => {
      link.style.minHeight = "0";
      link.style.padding = "0";
    });
  expect(await findSmallTargets(page)).toHaveLength(1);
});
