import { mkdirSync, writeFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { localePath, locales } from "@/lib/locales";
import { axe, axeOnColours } from "./axe";
import { visit } from "./visit";

const screenshots = ".artifacts/screenshots";

/** Every colour on a page, of text, background, lines and drawings, as the browser was forced to draw it. */
function readColours(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const system = ["Canvas", "CanvasText", "LinkText", "VisitedText", "GrayText", "ButtonText", "ButtonFace", "Mark"];
    const probe = document.createElement("i");
    document.body.append(probe);
    const allowed = system.map((name) => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    });
    probe.remove();
    const wrong = new Set<string>();
    for (const element of document.querySelectorAll("body, body *")) {
      if (element.closest("script, style") || element.getClientRects().length === 0) continue;
      const style = getComputedStyle(element);
      const used = {
        color: style.color,
        ground: style.backgroundColor,
        line: Number.parseFloat(style.borderTopWidth) > 0 ? style.borderTopColor : "",
        fill: element instanceof SVGElement ? style.fill : "",
      };
      for (const [what, colour] of Object.entries(used)) {
        if (!colour || /^(?:none|rgba\(.*, 0\))$/.test(colour) || allowed.includes(colour)) continue;
        wrong.add(`${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""} ${what} ${colour}`);
      }
    }
    return [...wrong];
  });
}

const paths = locales.flatMap((locale) =>
  ["/", "/privacy-policy", "/privacy-policy/compare", "/no-such-page"].map((pathname) => localePath(locale, pathname)),
);

describe.each(paths)("%s in the colours of the reader's system", (path) => {
  it.each(["light", "dark"] as const)("uses no other, and keeps nobody out, %s", async (scheme) => {
    const { page } = await visit(path, { scheme, forcedColours: true });
    expect(await page.evaluate(() => matchMedia("(forced-colors: active)").matches)).toBe(true);
    expect(await readColours(page)).toEqual([]);
    const judge = scheme === "light" ? axe(page, ["wcag2a", "wcag2aa", "wcag22aa"]) : axeOnColours(page);
    const { violations } = await judge.analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    mkdirSync(screenshots, { recursive: true });
    const name = path.slice(1).replaceAll("/", "-");
    writeFileSync(`${screenshots}/${name}-forced-${scheme}.png`, await page.screenshot());
  });
});

describe.each(locales)("in %s, without colours of the site", (locale) => {
  const path = localePath(locale, "/privacy-policy");

  it("lines mark the notice, the target of a link and the focus", async () => {
    const { page } = await visit(`${path}#collection.1`, { forcedColours: true });
    const lines = await page.evaluate(() => {
      const widthOf = (selector: string, property: "borderInlineStartWidth" | "outlineWidth") =>
        Number.parseFloat(getComputedStyle(document.querySelector(selector) ?? document.body)[property]);
      return { notice: widthOf(".notice", "borderInlineStartWidth"), target: widthOf(":target", "outlineWidth") };
    });
    expect(lines.notice).toBeGreaterThanOrEqual(3);
    expect(lines.target).toBeGreaterThanOrEqual(2);
    await page.keyboard.press("Tab");
    const focus = () => page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
    await expect.poll(focus).toBe("solid");
  });

  it("bold type marks the current language", async () => {
    const { page } = await visit(path, { forcedColours: true });
    const weights = await page
      .locator(".switcher :is(a, span[lang])")
      .evaluateAll((all) =>
        all.map((element) => [element.hasAttribute("aria-current"), getComputedStyle(element).fontWeight]),
      );
    expect(weights.filter(([current]) => current)).toEqual([[true, "600"]]);
    expect(weights.filter(([current, weight]) => !current && weight === "600")).toEqual([]);
  });
});

it("notices a colour of the site's own", async () => {
  const { page } = await visit("/en", { forcedColours: true });
  await page.evaluate(() => {
    const text = document.querySelector<HTMLElement>("main p");
    text?.style.setProperty("forced-color-adjust", "none");
    text?.style.setProperty("color", "rgb(1, 2, 3)");
  });
  expect((await readColours(page)).join()).toContain("color rgb(1, 2, 3)");
});
