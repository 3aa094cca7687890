import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { localeFacts, localePath, locales } from "@/lib/locales";
import en from "@/messages/en.json";
import ja from "@/messages/ja.json";
import zh from "@/messages/zh.json";
import { content } from "../pages";
import { axe, axeOnColours } from "./axe";
import { isInWindow, pathOf, visit } from "./visit";

const messages = { zh, en, ja };

const policy = content.documents.find(({ slug }) => slug === "privacy-policy");
if (!policy) throw new Error("There is no privacy policy.");

const comparisons = locales.flatMap((locale) =>
  content.documents.map(({ slug }) => ({ locale, path: localePath(locale, `/${slug}/compare`) })),
);

/** The visible cells of each row: their upper and lower edges, and their language. */
function readLines(page: Page) {
  return page.locator("table tr").evaluateAll((rows) =>
    (rows as HTMLTableRowElement[]).map((row) =>
      [...row.cells]
        .map((cell) => ({ ...cell.getBoundingClientRect().toJSON(), lang: cell.lang }))
        .filter(({ width }) => width > 0)
        .map(({ top, bottom, lang }) => ({ top, bottom, lang })),
    ),
  );
}

function readSidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

describe.each(comparisons)("$path", ({ locale, path }) => {
  it.each([768, 1440])("keeps the blocks of a line at the same height, at %i pixels", async (width) => {
    const { page } = await visit(path, { width });
    const lines = await readLines(page);
    expect(lines.length).toBeGreaterThan(1);
    for (const [first, ...others] of lines) {
      expect(others).toHaveLength(3);
      for (const { top, bottom } of others) expect([top, bottom]).toEqual([first?.top, first?.bottom]);
    }
    expect(await readSidewaysScroll(page)).toBe(0);
  });

  it("has the reader's language first, and the others in their order", async () => {
    const { page } = await visit(path);
    const langs = [locale, ...locales.filter((other) => other !== locale)].map((other) => localeFacts[other].lang);
    const [head, ...lines] = await readLines(page);
    expect(head).toHaveLength(4);
    for (const line of lines) expect(line.map(({ lang }) => lang)).toEqual(["", ...langs]);
  });

  it.each([768, 1440])("shows all columns at once, at %i pixels", async (width) => {
    const { page } = await visit(path, { width });
    const edges = await page
      .locator("thead th")
      .evaluateAll((heads) => heads.map((head) => head.getBoundingClientRect()));
    expect(edges.every(({ left, right }) => left >= 0 && right <= width)).toBe(true);
  });

  // 1280 by 1024 pixels at 400 % are 320 by 256.
  it.each([
    [320, 256],
    [360, 740],
  ])("has one language below the other, named, in a page that scrolls one way, at %i by %i", async (width, height) => {
    const { page } = await visit(path, { width, height });
    for (const [number, own, ...others] of (await readLines(page)).slice(1)) {
      expect(number?.lang).toBe("");
      expect(own?.top).toBe(number?.top);
      let last = own?.bottom ?? 0;
      for (const { top, bottom } of others) {
        expect(top).toBeGreaterThanOrEqual(last - 0.1);
        last = bottom;
      }
    }
    const names = await page
      .locator("tbody tr:first-child td:nth-child(n + 3)")
      .evaluateAll((cells) =>
        cells.map((cell) => [(cell as HTMLElement).lang, getComputedStyle(cell, "::before").content]),
      );
    expect(names.length).toBeGreaterThan(0);
    const ofLang = new Map(locales.map((other) => [localeFacts[other].lang, localeFacts[other].name]));
    for (const [lang = "", name] of names) expect(name).toContain(`"${ofLang.get(lang)}"`);
    const scrollers = await page.evaluate(() =>
      [...document.querySelectorAll("body *")]
        .filter((element) => /auto|scroll/.test(getComputedStyle(element).overflow))
        .map(({ tagName }) => tagName),
    );
    expect(scrollers).toEqual([]);
    expect(await readSidewaysScroll(page)).toBe(0);
    const [table, footer] = await Promise.all(["table", "footer"].map((name) => page.locator(name).boundingBox()));
    expect((table?.y ?? 0) + (table?.height ?? 0)).toBeLessThanOrEqual(footer?.y ?? 0);
  });

  it("hides a language on request on a phone, too", async () => {
    const { page } = await visit(path, { width: 360, scripts: false });
    await page.getByRole("checkbox").nth(1).uncheck();
    for (const line of (await readLines(page)).slice(1)) expect(line).toHaveLength(3);
  });

  it("has a head for each row, which only those hear who need it", async () => {
    const { page } = await visit(path);
    const heads = page.locator("tbody tr > th[scope=row]:first-child");
    expect(await heads.count()).toBe(await page.locator("tbody tr").count());
    for (const words of await heads.allTextContents()) expect(words).not.toBe("");
    const hidden = heads.locator("span").first();
    expect(await hidden.evaluate((span) => getComputedStyle(span).clipPath)).toBe("inset(50%)");
    const [title] = await page.locator("tbody:first-of-type :is(h2, h3)").allInnerTexts();
    const copied = await page.evaluate(() => {
      getSelection()?.selectAllChildren(document.querySelector("table") ?? document.body);
      return getSelection()?.toString() ?? "";
    });
    if (title) expect(copied.split(title).length - 1).toBe(1);
  });

  it("hides a column on request, but never all of them, without scripts", async () => {
    const { page } = await visit(path, { scripts: false });
    const heads = () => page.locator("thead th").allInnerTexts();
    const visibleHeads = () => page.locator("thead th:visible").allInnerTexts();
    const [first, second, third] = await heads();
    await page.getByRole("checkbox").nth(1).uncheck();
    expect(await visibleHeads()).toEqual([first, third]);
    await page.getByRole("checkbox").nth(0).uncheck();
    expect(await visibleHeads()).toEqual([third]);
    for (const line of await readLines(page)) expect(line).toHaveLength(2);
    await page.getByRole("checkbox").nth(2).uncheck();
    expect(await visibleHeads()).toEqual([first, second, third]);
  });

  it("keeps search engines away", async () => {
    const { page } = await visit(path);
    expect(await page.locator('meta[name="robots"]').getAttribute("content")).toMatch(/noindex/);
    // A page that is to be left out and says that it is another one could take that one along.
    expect(await page.locator('link[rel="canonical"]').count()).toBe(0);
    expect(await page.locator('link[rel="alternate"][hreflang]').count()).toBe(0);
  });

  it.each([360, 1440])("keeps nobody out, at %i pixels", async (width) => {
    const { page } = await visit(path, { width });
    for (const scheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      expect(await findBarriers(page, scheme)).toEqual([]);
    }
  });
});

/** Violations of any rule that axe knows, including the strictest; in dark, of those on colours. */
async function findBarriers(page: Page, scheme: "light" | "dark" = "light"): Promise<string[]> {
  const tags = ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];
  const { violations } = await (scheme === "light" ? axe(page, tags) : axeOnColours(page, { strict: true })).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
}

it("the heads of the columns stay in view", async () => {
  const { page } = await visit("/en/privacy-policy/compare#minors");
  await expect.poll(() => isInWindow(page, "thead th:nth-child(3)")).toBe(true);
  for (const column of [2, 3, 4]) {
    const words = `#minors td:nth-child(${column}) h2`;
    await expect.poll(() => isInWindow(page, words)).toBe(true);
    const [head, heading] = await Promise.all(
      [`thead > tr > :nth-child(${column})`, words].map((selector) => page.locator(selector).boundingBox()),
    );
    expect((head?.y ?? 0) + (head?.height ?? 0)).toBeLessThanOrEqual(heading?.y ?? 0);
  }
});

describe.each(locales)("in %s", (locale) => {
  const path = localePath(locale, "/privacy-policy");
  const fifth = policy.translations[locale].parts[4];
  const tools = `#${fifth?.id} > .tools`;
  const opened = `${tools} > [popover]`;

  it.each([360, 1440])("section 5 links to section 5 of the other languages, at %i pixels", async (width) => {
    for (const other of locales.filter((candidate) => candidate !== locale)) {
      const { page } = await visit(path, { width, scripts: false });
      await page.locator(`${tools} > button`).click();
      await page.locator(opened).getByRole("link", { name: localeFacts[other].name, exact: true }).click();
      await page.waitForURL(`**${localePath(other, "/privacy-policy")}#${fifth?.id}`);
      const heading = page.locator(`#${fifth?.id} > h2`);
      expect(await heading.innerText()).toContain(policy.translations[other].parts[4]?.heading);
      await expect.poll(() => isInWindow(page, `#${fifth?.id} > h2`)).toBe(true);
    }
  });

  it("section 5 links to section 5 side by side", async () => {
    const { page } = await visit(path);
    await page.locator(`${tools} > button`).click();
    await page.getByRole("link", { name: messages[locale].passageTools.compare, exact: true }).last().click();
    await page.waitForURL("**/compare#*");
    expect(pathOf(page)).toBe(`${path}/compare#${fifth?.id}`);
    for (const column of [2, 3, 4])
      await expect.poll(() => isInWindow(page, `#${fifth?.id} td:nth-child(${column}) h2`)).toBe(true);
  });

  it("the tools are at hand when their passage is pointed at or focused, and on a phone at the end of its heading", async () => {
    const { page } = await visit(path);
    const button = page.locator(`${tools} > button`);
    const opacity = () => page.locator(tools).evaluate((element) => getComputedStyle(element).opacity);
    await page.mouse.move(0, 0);
    await expect.poll(opacity).toBe("0");
    await page.locator(`#${fifth?.id} > p`).first().hover();
    await expect.poll(opacity).toBe("1");
    await page.mouse.move(0, 0);
    await button.focus();
    await expect.poll(opacity).toBe("1");
    await page.setViewportSize({ width: 360, height: 740 });
    const [sign, heading] = [await button.boundingBox(), await page.locator(`#${fifth?.id} > h2`).boundingBox()];
    expect(sign?.y).toBeGreaterThanOrEqual((heading?.y ?? 0) - 1);
    expect(sign?.y).toBeLessThan((heading?.y ?? 0) + (heading?.height ?? 0));
    expect((sign?.x ?? 0) + (sign?.width ?? 0)).toBeLessThanOrEqual(360);
  });

  it("where there is a margin the tools stay in view as long as their passage does, beside its text", async () => {
    const { page } = await visit(path, { height: 400 });
    const button = page.locator("#collection > .tools > button");
    await page.locator('[id="collection.3.b"]').scrollIntoViewIfNeeded();
    await page.locator('[id="collection.3.b"]').hover();
    await expect.poll(() => isInWindow(page, "#collection > .tools > button")).toBe(true);
    const [sign, text] = [await button.boundingBox(), await page.locator("#collection > p").first().boundingBox()];
    expect(sign?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
  });

  it("no tool stands between a heading and its text", async () => {
    const { page } = await visit(path);
    expect(await page.locator(":is(h2, h3, h4, h5, h6) + .tools").count()).toBe(0);
    expect(await page.locator(".tools").count()).toBeGreaterThan(9);
  });

  it("the keyboard reaches the end of the policy in less than 80 steps, without tabindex", async () => {
    const { page } = await visit(path);
    expect(await page.locator("[tabindex]:not([popover] *)").count()).toBe(0);
    let steps = 0;
    do {
      await page.keyboard.press("Tab");
      steps++;
    } while (steps < 200 && (await page.evaluate(() => document.activeElement !== document.body)));
    expect(steps).toBeGreaterThan(20);
    // The last step leaves the page.
    expect(steps - 1).toBeLessThan(80);
  });

  it("the tools are not copied with the text", async () => {
    const { page } = await visit(path);
    const copied = await page.evaluate((id) => {
      getSelection()?.selectAllChildren(document.getElementById(id ?? "") ?? document.body);
      return getSelection()?.toString();
    }, fifth?.id);
    expect(copied).toContain(fifth?.heading);
    expect(copied).not.toContain(messages[locale].passageTools.summary);
    expect(copied).not.toContain(messages[locale].reportLink.text);
  });

  it("the number of an item is a link to it", async () => {
    const { page } = await visit(path);
    await page.locator('[id="collection.3.b"] > p > a.label').click();
    await expect.poll(() => pathOf(page)).toBe(`${path}#collection.3.b`);
  });

  it("a citation of a section, an item or a sub-item is selected whole by one click", async () => {
    const { page } = await visit(path);
    await page.locator("#collection > .tools > button").click();
    const citations = page.locator("#collection > .tools li");
    for (const id of ["collection", "collection.1", "collection.3.b"]) {
      const citation = citations.filter({ hasText: new RegExp(`#${id}$`) });
      await citation.click({ position: { x: 20, y: 20 } });
      const selected = (await page.evaluate(() => getSelection()?.toString()))?.trim();
      expect(selected).toBe(await citation.textContent());
      expect(selected?.split(policy.translations[locale].title)).toHaveLength(2);
      expect(selected).toContain(policy.version);
      expect(selected).toContain("2026");
    }
  });

  it("what a link leads to is shown: a section by its heading, an item whole", async () => {
    for (const [id, shown] of [
      ["sharing", "#sharing > h2"],
      ["collection.3.b", '[id="collection.3.b"]'],
    ]) {
      const { page } = await visit(`${path}#${id}`);
      const ground = await page.locator(shown ?? "").evaluate((element) => getComputedStyle(element).backgroundColor);
      expect(ground).toBe("rgb(245, 240, 232)");
    }
  });

  it("a line shows that a link leads to the notice, which has the ground of what is shown", async () => {
    const { page } = await visit(`${path}#reminder-clause`);
    const heading = page.locator("#reminder-clause > h2");
    const line = await heading.evaluate((element) => {
      const { outlineWidth, outlineColor } = getComputedStyle(element);
      return [outlineWidth, outlineColor];
    });
    expect(line).toEqual(["2px", "rgb(142, 42, 30)"]);
  });

  it("nothing overflows when the tools are opened in a narrow window", async () => {
    const { page } = await visit(path, { width: 320 });
    await page.locator(`${tools} > button`).click();
    expect(await readSidewaysScroll(page)).toBe(0);
    expect(await page.locator(`${opened} li`).first().isVisible()).toBe(true);
  });

  it.each([360, 1440])("what opens is accessible, at %i pixels", async (width) => {
    const { page } = await visit(path, { width });
    await page.locator(`${tools} > button`).click();
    expect(await findBarriers(page)).toEqual([]);
    const targets = page.locator(".tools button, .note:popover-open a, a.label, a.number, .onward a");
    const sizes = await targets.evaluateAll((all) => all.map((target) => target.getBoundingClientRect()));
    expect(sizes.length).toBeGreaterThan(40);
    expect(sizes.filter((size) => Math.min(size.width, size.height) < 24)).toEqual([]);
  });

  it("links beside the text with the same name have the same target", async () => {
    const { page } = await visit(path);
    const links = await page
      .locator("a.label, .text a.number")
      .evaluateAll((all) =>
        all.map((link) => [link.ariaLabel ?? link.textContent?.trim(), (link as HTMLAnchorElement).href]),
      );
    expect(links.length).toBeGreaterThan(25);
    expect(new Set(links.map(([name]) => name)).size).toBe(links.length);
    expect(new Set(links.map(([, href]) => href)).size).toBe(links.length);
  });

  it("on paper there are as many sections as on the screen, and a running head", async () => {
    const { page } = await visit(path);
    const headings = await page.getByRole("heading").allInnerTexts();
    const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
    // The outline of the document comes after that of its parts.
    expect(readOutline(pdf.toString("latin1")).sort()).toEqual(headings.sort());
    await page.emulateMedia({ media: "print" });
    const head = await page.locator("article").evaluate((article) => {
      const { position, content } = getComputedStyle(article, "::before");
      return { position, content };
    });
    expect(head.position).toBe("fixed");
    expect(head.content).toContain(policy.translations[locale].title);
    // What is announced before the document leaves room for the head, too. A page without a notice is sent without its rules.
    const top = await page.locator("article").evaluate(
      (article, css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets = [sheet];
        const notice = Object.assign(document.createElement("p"), { className: "notice", textContent: "§" });
        article.before(notice);
        const edge = notice.getBoundingClientRect().top + scrollY;
        notice.remove();
        document.adoptedStyleSheets = [];
        return edge;
      },
      readFileSync("app/styles/print.css", "utf8"),
    );
    expect(top).toBeGreaterThan((10 / 25.4) * 96);
    expect(await page.locator("nav:visible, .tools:visible, footer:visible").count()).toBe(0);
    expect(await page.locator(".reading-time:visible").count()).toBe(0);
    // The address of the original, in brackets as the language writes them.
    const addresses = await page
      .locator("[data-url]")
      .evaluateAll((links) => links.map((link) => getComputedStyle(link, "::after").content));
    expect(addresses).toHaveLength(locale === "zh" ? 0 : 1);
    expect(addresses.join()).toMatch({ zh: /^$/, en: /^" \(.*\)"$/, ja: /^"（.*）"$/ }[locale]);
    // A browser cuts off what lies beside the text.
    const edges = await page
      .locator("article, a.number, a.label")
      .evaluateAll((all) => all.map((element) => element.getBoundingClientRect().left));
    expect(edges.length).toBeGreaterThan(20);
    expect(Math.min(...edges)).toBe(edges[0]);
  });
});

/** The titles in the outline of a PDF: those of its headings. Titles of the PDF itself have no place to go to. */
function readOutline(pdf: string): string[] {
  return [...pdf.matchAll(/\/Title (<[0-9A-F]*>|\((?:\\.|[^\\)])*\))\n\/Dest/g)].map(([, title = ""]) =>
    title.startsWith("<")
      ? Buffer.from(title.slice(1, -1), "hex")
          .swap16()
          .toString("utf16le")
          .replace(/^\uFEFF/, "")
      : title.slice(1, -1).replace(/\\(.)/g, "$1"),
  );
}
