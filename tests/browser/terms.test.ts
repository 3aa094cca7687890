import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { Block } from "@/lib/content/model/document";
import { plainText } from "@/lib/content/text/node-text";
import { localePath, locales } from "@/lib/locales";
import en from "@/messages/en.json";
import ja from "@/messages/ja.json";
import zh from "@/messages/zh.json";
import { content } from "../pages";
import { axe, axeOnColours } from "./axe";
import { isFound, phrasesAcross } from "./in-page";
import { quotingAddress } from "./quoting-address";
import { pathOf, visit } from "./visit";

const messages = { zh, en, ja };

const policy = content.documents.find(({ slug }) => slug === "privacy-policy");
const glossary = content.documents.find(({ slug }) => slug === "definitions");
if (!policy || !glossary) throw new Error("There is no privacy policy, or there are no definitions.");

/** Marks that no line may begin with in Chinese, Japanese or English. */
const forbiddenStarts = /^[、。，．：；！？）］｝」』】〉》〕”’…‥ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ,.:;!?)\]}]/;

/** The first characters of the lines of each paragraph with a term. */
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

/** The boxes of the words of a term, one for each line that it stands on, as points to press. */
function readPoints(term: Locator): Promise<{ x: number; y: number }[]> {
  return term.evaluate((element) => {
    element.scrollIntoView({ block: "center", behavior: "instant" });
    const range = document.createRange();
    range.setStart(element, 0);
    range.setEndBefore(element.querySelector("button") ?? element);
    return [...range.getClientRects()]
      .filter(({ width }) => width > 0)
      .map(({ left, top, width, height }) => ({ x: left + width / 2, y: top + height / 2 }));
  });
}

const readPhrases = (page: Page) => page.locator(".term").evaluateAll(phrasesAcross);

/** How far what stands behind each term is from its word, in pixels, where it is a sign or a letter on the same line. */
function readGaps(page: Page): Promise<number[]> {
  return page.locator(".term").evaluateAll((terms) =>
    terms.flatMap((term) => {
      const next = term.nextSibling;
      if (next?.nodeType !== Node.TEXT_NODE || !/^\S/.test(next.textContent ?? "")) return [];
      const [word, mark] = [document.createRange(), document.createRange()];
      word.setStart(term, 0);
      word.setEndBefore(term.querySelector("button") ?? term);
      mark.setStart(next, 0);
      mark.setEnd(next, 1);
      const [left, right] = [[...word.getClientRects()].at(-1), mark.getClientRects()[0]];
      return left && right && Math.abs(left.bottom - right.bottom) < 8 ? [right.left - left.right] : [];
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
    "every term opens beside it what it means, without scripts, at %i pixels",
    async (width) => {
      const { page } = await visit(path, { width, height: 740, scripts: false });
      let shown = 0;
      for (const { id, term, content } of definitions) {
        for (const button of await page.getByRole("button", { name: nameOf(term), exact: true }).all()) {
          const note = page.getByRole("dialog", { name: term, exact: true });
          expect(await note.isVisible()).toBe(false);
          const word = button.locator("xpath=..");
          const [point] = await readPoints(word);
          const scrolled = await page.evaluate(() => scrollY);
          await page.mouse.click(point?.x ?? 0, point?.y ?? 0);
          expect(await note.locator("p").innerText()).toBe(term + plainText(content));
          const [at, box] = [await boxOf(word), await boxOf(note)];
          expect(Math.min(box.left, box.top, width - box.right, 740 - box.bottom)).toBeGreaterThanOrEqual(0);
          // Beside it: below or above, without a gap, and reaching over it; the text stays where it is.
          expect(Math.min(Math.abs(box.top - at.bottom), Math.abs(at.top - box.bottom))).toBeLessThan(12);
          expect(box.left).toBeLessThan(at.right);
          expect(box.right).toBeGreaterThan(at.left);
          expect(await page.evaluate(() => scrollY)).toBe(scrolled);
          expect(pathOf(page)).toBe(path);
          expect(await note.locator("> a").getAttribute("href")).toBe(`${localePath(locale, "/definitions")}#${id}`);
          await page.keyboard.press("Escape");
          await expect.poll(() => note.isVisible()).toBe(false);
          await expect.poll(() => button.evaluate((element) => element === document.activeElement)).toBe(true);
          shown++;
        }
      }
      expect(shown).toBeGreaterThan(12);
    },
  );

  it("a term on two lines opens it from each of them", async () => {
    const { page } = await visit(path, { width: 360, height: 740, scripts: false });
    let wrapped = 0;
    for (let width = 280; width <= 360; width += 20) {
      await page.setViewportSize({ width, height: 740 });
      for (const term of await page.locator(".term").all()) {
        const points = await readPoints(term);
        if (points.length < 2) continue;
        wrapped++;
        for (const { x, y } of points) {
          await page.mouse.click(x, y);
          await expect.poll(() => page.getByRole("dialog").count()).toBe(1);
          await page.keyboard.press("Escape");
          await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
        }
      }
    }
    expect(wrapped).toBeGreaterThan(0);
  });

  it("a phrase across a term is found, and a link to it leads to it", async () => {
    const { page } = await visit(path);
    const phrases = [...new Set(await readPhrases(page))];
    expect(phrases.length).toBeGreaterThan(4);
    for (const phrase of phrases) {
      const found = await page.evaluate(isFound, phrase);
      expect({ phrase, found }).toEqual({ phrase, found: true });
    }
    // The first stand at the head of the page, where a link that leads nowhere would leave it, too.
    for (const phrase of phrases.slice(-3)) {
      await page.goto("about:blank");
      await page.goto(quotingAddress(path, phrase));
      await expect.poll(() => page.evaluate(() => scrollY), { message: phrase }).toBeGreaterThan(1000);
    }
  });

  it("no link leads from the text to a definition", async () => {
    const { page } = await visit(path);
    expect(await page.locator('.text a[href*="#definitions."]').count()).toBe(0);
  });

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
          [...section.querySelectorAll<HTMLButtonElement>(".term button")].map(({ popoverTargetElement }) =>
            popoverTargetElement?.id.replace(/\.note$/, ""),
          ),
        ]),
      );
    expect(marked).toEqual(expected);
  });

  it("the keyboard opens a note, follows its source and returns", async () => {
    const { page } = await visit(path, { scripts: false });
    const mark = page.locator("#protection .term button").last();
    await mark.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.getByRole("dialog").locator("p:focus").count()).toBe(1);
    // The source is the last link of the note, behind those of the definition itself.
    const links = await page.getByRole("dialog").getByRole("link").count();
    for (let number = 0; number < links; number++) await page.keyboard.press("Tab");
    const link = page.locator(":focus");
    expect(await link.innerText()).toContain(glossary.translations[locale].title);
    await page.keyboard.press("Escape");
    await expect.poll(() => mark.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").getByRole("link").last().click();
    await expect.poll(() => pathOf(page)).toMatch(new RegExp(`^${localePath(locale, "/definitions")}#definitions\\.`));
    await expect.poll(() => page.locator(":target dfn").count()).toBe(1);
  });

  it("a press elsewhere closes it", async () => {
    const { page } = await visit(path, { scripts: false });
    await page.locator("#scope .term").first().click();
    await expect.poll(() => page.getByRole("dialog").count()).toBe(1);
    await page.locator("#scope h2").click({ position: { x: 100, y: 5 } });
    await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
  });

  it("no line begins with a comma behind a term, however narrow the window", async () => {
    const { page } = await visit(path, { width: 280 });
    const bad: string[] = [];
    for (let width = 280; width <= 400; width += 3) {
      await page.setViewportSize({ width, height: 740 });
      const starts = await readLineStarts(page);
      expect(starts.length).toBeGreaterThan(50);
      bad.push(...starts.filter((start) => forbiddenStarts.test(start)).map((start) => `${width}: ${start}`));
    }
    expect(bad).toEqual([]);
  });

  it("what stands behind a term on its line touches it", async () => {
    const { page } = await visit(path);
    const gaps = await readGaps(page);
    expect(gaps.length).toBeGreaterThan(2);
    expect(gaps.filter((gap) => Math.abs(gap) > 1)).toEqual([]);
  });

  it("a sentence with a term is copied as it is written, in one run", async () => {
    const { page } = await visit(path);
    const copied = await page.locator("p:has(.term)").evaluateAll((all) =>
      all.map((paragraph) => {
        getSelection()?.selectAllChildren(paragraph);
        return [getSelection()?.toString(), paragraph.textContent];
      }),
    );
    expect(copied.length).toBeGreaterThan(5);
    for (const [selected, text] of copied) expect(selected?.trim()).toEqual(text?.trim());
    expect(copied.map(([, text]) => text)).toContain(
      policy.translations[locale].preamble.flatMap((block) => ("content" in block ? plainText(block.content) : []))[0],
    );
  });

  it("on paper a term is a word, and there are no notes", async () => {
    const { page } = await visit(path);
    await page.locator("#scope .term").first().click();
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("button:visible, [popover]:visible").count()).toBe(0);
    const lines = await page
      .locator(".term")
      .evaluateAll((all) => all.map((term) => getComputedStyle(term).textDecorationLine));
    expect([...new Set(lines)]).toEqual(["none"]);
  });

  it.each([360, 1440])("an open note is accessible, at %i pixels", async (width) => {
    const { page } = await visit(path, { width });
    await page.locator(".term").nth(3).click();
    for (const forcedColors of ["none", "active"] as const) {
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme, forcedColors });
        const marks = page.locator(".term button");
        const sizes = await marks.evaluateAll((all) => all.map((mark) => mark.getBoundingClientRect()));
        expect(sizes.filter((size) => Math.min(size.width, size.height) < 24)).toEqual([]);
        const isLight = colorScheme === "light";
        // The page around it is judged by tests/browser/accessibility.test.ts: opening a note changes nothing there.
        const note = (isLight ? axe(page) : axeOnColours(page)).include(".note:popover-open").include(".term");
        const { violations, passes } = await note.analyze();
        expect(passes.length).toBeGreaterThan(isLight ? 3 : 0);
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

it("notices a sign that takes room behind a word", async () => {
  const { page } = await visit("/en/privacy-policy");
  await page.locator(".term").evaluateAll((terms) => {
    for (const term of terms) (term as HTMLElement).style.paddingInlineEnd = "6px";
  });
  expect((await readGaps(page)).filter((gap) => gap > 5).length).toBeGreaterThan(2);
});

it("notices a word within a button, which no search finds", async () => {
  const { page } = await visit("/en/privacy-policy");
  const phrases = await readPhrases(page);
  const found = await page.evaluate((texts) => {
    for (const term of document.querySelectorAll(".term")) {
      const button = term.querySelector("button");
      if (!button) continue;
      button.style.position = "static";
      button.append(...[...term.childNodes].filter((node) => node !== button));
    }
    getSelection()?.removeAllRanges();
    return texts.filter((text) => (window as unknown as { find: (text: string) => boolean }).find(text));
  }, phrases);
  // One of them stands elsewhere, too, where no term is marked.
  expect(found.length).toBeLessThan(2);
});
