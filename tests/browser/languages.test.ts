import { describe, expect, it } from "vitest";
import { localeFacts, localePath, locales } from "@/lib/locales";
import en from "@/messages/en.json";
import ja from "@/messages/ja.json";
import zh from "@/messages/zh.json";
import { homePage, missingPages, pages } from "../pages";
import { pathOf, visit } from "./visit";

const messages = { zh, en, ja };

it.each(pages)(
  "from $path the switcher leads to the same page in the other languages",
  async ({ locale, pathname, path }) => {
    const { page } = await visit(path);
    for (const other of [...locales.filter((candidate) => candidate !== locale), locale]) {
      await page.getByRole("link", { name: localeFacts[other].name, exact: true }).click();
      await page.waitForURL(`**${localePath(other, pathname)}`);
      expect(await page.locator("html").getAttribute("lang")).toBe(localeFacts[other].lang);
      const switcher = page.getByRole("navigation", { name: messages[other].languageSwitcher.label });
      expect(await switcher.getByRole("listitem").allInnerTexts()).toEqual(["中文", "English", "日本語"]);
      expect(await switcher.locator("[aria-current]").allInnerTexts()).toEqual([localeFacts[other].name]);
    }
  },
);

describe.each([
  ["zh-CN", "zh"],
  ["ja-JP", "ja"],
  ["en-US", "en"],
  ["fr-FR", "en"],
])("a browser set to %s", (language, locale) => {
  it.each(["/", "/privacy-policy", "/definitions"])(`opens %s in ${locale}`, async (pathname) => {
    const { page, status } = await visit(pathname, { language });
    expect([status, pathOf(page)]).toEqual([200, pathname === "/" ? `/${locale}` : `/${locale}${pathname}`]);
  });
});

it.each(missingPages)("$path says in its language that nothing is there, and links home", async ({ locale, path }) => {
  const { page, status } = await visit(path);
  const { title, text, home } = messages[locale].notFound;
  expect(status).toBe(404);
  expect(await page.getByRole("heading", { level: 1 }).allInnerTexts()).toEqual([title]);
  expect(await page.getByText(text).isVisible()).toBe(true);
  expect(await page.title()).toContain(title);
  expect(await page.getByRole("navigation", { name: messages[locale].siteFooter.documents }).isVisible()).toBe(true);
  await page.getByRole("link", { name: home }).click();
  await page.waitForURL(`**/${locale}`);
  expect(await page.title()).toBe(homePage?.translations[locale].title);
});

it("an address without a language says so in all three, and links to each home page", async () => {
  for (const locale of locales) {
    const { page, status } = await visit("/no-such-file.txt");
    expect(status).toBe(404);
    expect(await page.getByRole("heading", { level: 2 }).allInnerTexts()).toEqual(
      locales.map((each) => messages[each].notFound.title),
    );
    await page.getByRole("link", { name: messages[locale].notFound.home }).click();
    await page.waitForURL(`**/${locale}`);
    expect(await page.locator("html").getAttribute("lang")).toBe(localeFacts[locale].lang);
  }
});
