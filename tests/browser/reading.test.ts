import { describe, expect, it } from "vitest";
import { localePath, locales } from "@/lib/locales";
import en from "@/messages/en.json";
import ja from "@/messages/ja.json";
import zh from "@/messages/zh.json";
import { writtenHeading, writtenItems } from "../http/written-text";
import { content, documentPaths, pages } from "../pages";
import { isInWindow, pathOf, visit } from "./visit";

const messages = { zh, en, ja };

const policy = content.documents.find(({ slug }) => slug === "privacy-policy");
if (!policy) throw new Error("There is no privacy policy.");

describe.each(locales)("in %s", (locale) => {
  const path = localePath(locale, "/privacy-policy");
  const { title, openings, parts: sections } = policy.translations[locale];
  const { skip } = messages[locale].siteHeader;

  it("the headings of the policy stand in the order of the text", async () => {
    const { page } = await visit(path);
    const headings = await page
      .getByRole("heading")
      .evaluateAll((elements) => elements.map((element) => `${element.tagName} ${(element as HTMLElement).innerText}`));
    expect(headings).toEqual([
      `H1 ${title}`,
      ...openings.map((opening) => `H2 ${opening.title}`),
      `H2 ${title}`,
      ...sections.map((section) => `H2 ${writtenHeading(section)}`),
    ]);
  });

  it.each(documentPaths.filter((pathname) => pathname !== "/privacy-policy"))(
    "%s has its title for heading",
    async (pathname) => {
      const { page } = await visit(localePath(locale, pathname));
      const document = content.documents.find(({ slug }) => pathname === `/${slug}`);
      expect(await page.getByRole("heading").allInnerTexts()).toEqual([document?.translations[locale].title]);
    },
  );

  it("every entry of the contents leads to its heading", async () => {
    const { page } = await visit(path);
    const contents = page.getByRole("navigation", { name: messages[locale].contentsList.title });
    const links = await contents.getByRole("link").all();
    const entries = [];
    for (const link of links) {
      const from = page.url();
      await link.click();
      await expect.poll(() => page.url()).not.toBe(from);
      const id = decodeURIComponent(pathOf(page).split("#")[1] ?? "");
      const heading = `section[id="${id}"] > h2`;
      entries.push({
        id,
        text: (await link.innerText()) === (await page.locator(heading).innerText()),
        seen: await isInWindow(page, heading),
      });
    }
    const ids = [...openings.map(({ slug }) => slug), "preamble", ...sections.map(({ id }) => id)];
    expect(entries).toEqual(ids.map((id) => ({ id, text: true, seen: true })));
  });

  it.each([1440, 360])("the numbers and letters are copied with the text, at %i pixels", async (width) => {
    const { page } = await visit(path, { width });
    await page.keyboard.press("ControlOrMeta+A");
    const copied = await page.evaluate(() => getSelection()?.toString() ?? "");
    const lines = copied.split("\n").map((line) => line.replace(/\s+/g, " ").trim());
    const items = sections.flatMap(({ blocks }) => writtenItems(blocks));
    const missing = [
      ...sections.map(writtenHeading).filter((heading) => !lines.includes(heading)),
      ...items.filter(({ label, text }) => {
        const whole = `${label} ${text}`;
        return !lines.some(
          (line) => line.startsWith(`${label} `) && line.length > label.length + 3 && whole.startsWith(line),
        );
      }),
    ];
    expect(items.length).toBeGreaterThan(0);
    expect(missing).toEqual([]);
  });

  it("a link to an item shows it", async () => {
    const { page } = await visit(`${path}#collection.3.b`);
    await expect.poll(() => isInWindow(page, '[id="collection.3.b"]')).toBe(true);
    expect(await page.locator('[id="collection.3.b"]').innerText()).toMatch(/^b\)\s/);
  });

  // What a term itself opens: tests/browser/terms.test.ts.
  it.each(["definitions.platform", "definitions.operator"])("a link to %s shows it", async (id) => {
    const { page } = await visit(`${path}#${id}`);
    await expect.poll(() => isInWindow(page, `[id="${id}"]`)).toBe(true);
    expect(await page.locator(`[id="${id}"] dfn`).count()).toBe(1);
  });

  it("the mail links start a mail to the address that is read", async () => {
    let found = 0;
    for (const { path } of pages.filter((page) => page.locale === locale)) {
      const { page } = await visit(path);
      const links = page.locator('a[href^="mailto:"]:not([href*="?"])');
      const addresses = await links.evaluateAll((all) =>
        (all as HTMLAnchorElement[]).map(({ href, innerText }) => `${href} ${innerText}`),
      );
      for (const address of addresses)
        expect(address, path).toBe("mailto:digitaltwinall@163.com digitaltwinall@163.com");
      found += addresses.length;
    }
    expect(found).toBeGreaterThan(1);
    // Every page leads to the home page, which says where to write to.
    const home = await visit(localePath(locale, "/"));
    expect(await home.page.locator('#contact ~ * a[href="mailto:digitaltwinall@163.com"]').count()).toBeGreaterThan(0);
    const { page } = await visit(path);
    expect(await page.locator('#minors a[href="mailto:digitaltwinall@163.com"]').count()).toBe(1);
  });

  it.each(["/", ...documentPaths])("who uses the keyboard can skip to the text of %s", async (pathname) => {
    const { page } = await visit(localePath(locale, pathname));
    await page.keyboard.press("Tab");
    const link = page.locator(":focus");
    expect(await link.innerText()).toBe(skip);
    await expect.poll(() => isInWindow(page, ":focus")).toBe(true);
    expect(await link.evaluate((element) => getComputedStyle(element).clipPath)).toBe("none");
    await page.keyboard.press("Enter");
    await expect.poll(() => pathOf(page)).toBe(`${localePath(locale, pathname)}#main`);
    await page.keyboard.press("Tab");
    // If a page has nothing to stop at in its text, the next stop is after it.
    expect(await page.locator(":focus").evaluate((element) => element.closest("header.top") === null)).toBe(true);
  });
});

it.each(["/", ...documentPaths])("a link into %s works in every language", async (pathname) => {
  const ids = [];
  for (const locale of locales) {
    const { page } = await visit(localePath(locale, pathname));
    ids.push(await page.locator("main [id]").evaluateAll((elements) => elements.map(({ id }) => id)));
  }
  const [first = []] = ids;
  expect(first.length).toBeGreaterThan(0);
  expect(new Set(first).size).toBe(first.length);
  expect(ids).toEqual([first, first, first]);
});
