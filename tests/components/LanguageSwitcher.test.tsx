import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { LanguageSwitcher } from "@/components/LanguageSwitcher";
import type { Locale } from "@/lib/locales";
import { renderIn } from "./render-in";

afterEach(cleanup);

it.each<[Locale, string, string[]]>([
  ["zh", "语言", ["zh-Hans 中文 current", "en English /en/definitions", "ja 日本語 /ja/definitions"]],
  ["en", "Language", ["zh-Hans 中文 /zh/definitions", "en English current", "ja 日本語 /ja/definitions"]],
  ["ja", "言語", ["zh-Hans 中文 /zh/definitions", "en English /en/definitions", "ja 日本語 current"]],
])("in %s, leads to the same document in the other languages", (locale, label, expected) => {
  renderIn(locale, <LanguageSwitcher pathname="/definitions" />);
  const entries = within(screen.getByRole("navigation", { name: label })).getAllByRole("listitem");
  expect(
    entries.map(({ firstElementChild: entry }) => {
      const target = entry?.getAttribute("aria-current") === "true" ? "current" : entry?.getAttribute("href");
      return `${entry?.getAttribute("lang")} ${entry?.textContent} ${target}`;
    }),
  ).toEqual(expected);
  for (const link of screen.getAllByRole("link")) expect(link.getAttribute("hreflang")).toBe(link.getAttribute("lang"));
  expect(screen.getAllByRole("link")).toHaveLength(2);
});

it("links home pages to home pages", () => {
  renderIn("en", <LanguageSwitcher pathname="/" />);
  expect(screen.getByRole("link", { name: "日本語" }).getAttribute("href")).toBe("/ja");
});
