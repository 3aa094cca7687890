import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { Block } from "@/lib/content/model/document";
import { plainText } from "@/lib/content/text/node-text";
import { localePath, locales } from "@/lib/locales";
import en from "@/messages/en.json";
import ja from "@/messages/ja.json";
import zh from "@/messages/zh.json";
import { content } from "../pages";
import { axe } from "./axe";
import { pathOf, visit } from "./visit";

const messages = { zh, en, ja };

const policy = content.documents.find(({ slug }) => slug === "privacy-policy");
const glossary = content.documents.find(({ slug }) => slug === "definitions");
if (!policy || !glossary) throw new Error("There is no privacy policy, or there are no definitions.");

/** Marks that no line may begin with in Chinese, Japanese or English. */
const forbiddenStarts = /^[、。，．：；！？）］｝」』】〉》〕”’…‥ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ,.:;!?)\]}]/;

/** The first characters of the lines of each paragraph with a mark. */
function readLineStarts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const starts: string[] = [];
    for (const paragraph of document.querySelectorAll("p:has(.term)")) {
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      let bottom = Number.NEGATIVE_INFINITY;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (let index = 0; index < (node.textContent?.length ?? 0); index++) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + 1);
          const box = [...range.getClientRects()].find(({ width }) => width > 0);
          if (!box || box.top + box.height / 2 < bottom) continue;
          bottom = box.bottom;
          starts.push(range.toString());
        }
      }
    }
    return starts;
  });
}

/** How far each mark is from the end of its word, to the right and downwards. */
function readDistances(page: Page): Promise<{ right: number; down: number }[]> {
  return page.locator(".term").evaluateAll((terms) =>
    terms.map((term) => {
      const range = document.createRange();
      range.selectNodeContents(term);
      const word = [...range.getClientRects()].at(-1);
      const mark = term.nextElementSibling?.querySelector("button")?.getBoundingClientRect();
      if (!word || !mark) throw new Error("A term has no word or no mark.");
      return {
        right: mark.left + mark.width / 2 - word.right,
        down: mark.top + mark.height / 2 - word.top - word.height / 2,
      };
    }),
  );
}

/** The box of what is shown. */
async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error("It is not shown.");
  return { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height };
}

describe.each(locales)("in %s", (locale) => {
  const path = localePath(locale, "/privacy-policy");
  const definitions = glossary.translations[locale].preamble.filter((block) => block.kind === "definition");
  const nameOf = (term: string) => messages[locale].termMark.label.replace("{term}", term);

  it.each([320, 360, 1440])(
    "every mark shows beside it what its term means, without scripts, at %i pixels",
    async (width) => {
      const { page } = await visit(path, { width, height: 740, scripts: false });
      let shown = 0;
      for (const { id, term, content } of definitions) {
        for (const mark of await page.getByRole("button", { name: nameOf(term), exact: true }).all()) {
          const note = page.getByRole("dialog", { name: term, exact: true });
          expect(await note.isVisible()).toBe(false);
          await mark.click();
          expect(await note.locator("p").innerText()).toBe(term + plainText(content));
          const [at, box] = [await boxOf(mark), await boxOf(note)];
          expect(Math.min(box.left, box.top, width - box.right, 740 - box.bottom)).toBeGreaterThanOrEqual(0);
          // Beside it: below or above, without a gap, and reaching over it.
          expect(Math.min(Math.abs(box.top - at.bottom), Math.abs(at.top - box.bottom))).toBeLessThan(8);
          expect(box.left).toBeLessThan(at.right);
          expect(box.right).toBeGreaterThan(at.left);
          expect(await note.locator("> a").getAttribute("href")).toBe(`${localePath(locale, "/definitions")}#${id}`);
          await page.keyboard.press("Escape");
          expect(await note.isVisible()).toBe(false);
          expect(await mark.evaluate((element) => element === document.activeElement)).toBe(true);
          shown++;
        }
      }
      expect(shown).toBeGreaterThan(12);
    },
  );

  it("a section marks a term only at its first use", async () => {
    const { page } = await visit(path);
    const { openings, preamble, parts: sections } = policy.translations[locale];
    const parts: [string, Block[]][] = [
      ...openings.map((opening): [string, Block[]] => [opening.slug, opening.preamble]),
      ["preamble", preamble],
      ...sections.map(({ id, blocks }): [string, Block[]] => [id, blocks]),
    ];
    const expected = parts
      .filter(([id]) => id !== "definitions")
      .map(([id, blocks]) => {
        const links = [...JSON.stringify(blocks).matchAll(/"term":"(definitions\.\w+)"/g)].map(([, target]) => target);
        return [id, links];
      })
      .filter(([, links]) => links?.length);
    const marked = await page
      .locator("section:has(.term)")
      .evaluateAll((all) =>
        all.map((section) => [
          section.id,
          [...section.querySelectorAll(".term")].map((term) => term.querySelector("a")?.hash.slice(1)),
        ]),
      );
    expect(marked).toEqual(expected);
  });

  it("the keyboard opens a note, follows its source and returns", async () => {
    const { page } = await visit(path, { scripts: false });
    const mark = page.locator("#protection .term + span button").last();
    await mark.focus();
    await page.keyboard.press("Enter");
    expect(await page.getByRole("dialog").locator("p:focus").count()).toBe(1);
    // The source is the last link of the note, behind those of the definition itself.
    const links = await page.getByRole("dialog").getByRole("link").count();
    for (let number = 0; number < links; number++) await page.keyboard.press("Tab");
    const link = page.locator(":focus");
    expect(await link.innerText()).toContain(glossary.translations[locale].title);
    await page.keyboard.press("Escape");
    expect(await mark.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").getByRole("link").last().click();
    expect(pathOf(page)).toMatch(new RegExp(`^${localePath(locale, "/definitions")}#definitions\\.`));
    await expect.poll(() => page.locator(":target dfn").count()).toBe(1);
  });

  it("a press elsewhere closes it", async () => {
    const { page } = await visit(path, { scripts: false });
    await page.locator("#scope .term + span button").first().click();
    expect(await page.getByRole("dialog").count()).toBe(1);
    await page.locator("#scope h2").click({ position: { x: 100, y: 5 } });
    expect(await page.getByRole("dialog").count()).toBe(0);
  });

  it("a mark stays at the end of its word, and lets no line begin with a comma, however narrow the window", async () => {
    const { page } = await visit(path, { width: 280 });
    const bad: string[] = [];
    for (let width = 280; width <= 400; width += 3) {
      await page.setViewportSize({ width, height: 740 });
      const starts = await readLineStarts(page);
      expect(starts.length).toBeGreaterThan(50);
      bad.push(...starts.filter((start) => forbiddenStarts.test(start)).map((start) => `${width}: ${start}`));
      for (const { right, down } of await readDistances(page))
        if (right < 0 || right > 12 || Math.abs(down) > 4) bad.push(`${width}: a mark is off by ${right}, ${down}`);
    }
    expect(bad).toEqual([]);
  });

  it("a sentence with a mark is copied as it is written", async () => {
    const { page } = await visit(path);
    const copied = await page.locator("p:has(.term)").evaluateAll((all) =>
      all.map((paragraph) => {
        getSelection()?.selectAllChildren(paragraph);
        return [getSelection()?.toString(), (paragraph as HTMLElement).innerText, paragraph.textContent];
      }),
    );
    expect(copied.length).toBeGreaterThan(5);
    for (const [selected, inner, text] of copied) expect([selected?.trim(), inner]).toEqual([text?.trim(), text]);
    expect(copied.map(([, , text]) => text)).toContain(
      policy.translations[locale].preamble.flatMap((block) => ("content" in block ? plainText(block.content) : []))[0],
    );
  });

  it("on paper there are no marks and no notes, and no room for them", async () => {
    const { page } = await visit(path);
    await page.locator("#scope .term + span button").first().click();
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("button:visible, [popover]:visible").count()).toBe(0);
    const rooms = await page
      .locator(".term")
      .evaluateAll((all) => all.map((term) => getComputedStyle(term).paddingInlineEnd));
    expect([...new Set(rooms)]).toEqual(["0px"]);
  });

  it.each([360, 1440])("an open note is accessible, at %i pixels", async (width) => {
    for (const scheme of ["light", "dark"] as const) {
      for (const forcedColours of [false, true]) {
        const { page } = await visit(path, { width, scheme, forcedColours });
        const marks = page.locator(".term + span button");
        const sizes = await marks.evaluateAll((all) => all.map((mark) => mark.getBoundingClientRect()));
        expect(sizes.filter((size) => Math.min(size.width, size.height) < 24)).toEqual([]);
        await marks.nth(3).click();
        // The page around it is judged by tests/browser/accessibility.test.ts: opening a note changes nothing there.
        const note = axe(page).include(".note:popover-open").include(".term + span");
        const { violations, passes } = await note.options({ resultTypes: ["violations", "passes"] }).analyze();
        expect(passes.length).toBeGreaterThan(3);
        expect(violations.map(({ id }) => id)).toEqual([]);
      }
    }
  });

  it("the languages side by side have no marks", async () => {
    const { page } = await visit(`${path}/compare`);
    expect(await page.locator('a[href*="#definitions."]').count()).toBeGreaterThan(0);
    expect(await page.locator("button, [popover]").count()).toBe(0);
  });
});

it("notices a mark within the line", async () => {
  const { page } = await visit("/en/privacy-policy", { width: 280 });
  await page.evaluate(() => {
    for (const holder of document.querySelectorAll<HTMLElement>(".term + span")) holder.style.position = "static";
  });
  const starts: string[] = [];
  for (let width = 280; width <= 400; width += 3) {
    await page.setViewportSize({ width, height: 740 });
    starts.push(...(await readLineStarts(page)));
  }
  expect(starts.filter((start) => forbiddenStarts.test(start)).length).toBeGreaterThan(0);
});
