import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { CompareView } from "@/components/CompareView";
import type { Locale } from "@/lib/locales";
import { renderIn } from "./render-in";
import { contract } from "./sample-contract";
import { paragraph, policy } from "./sample-document";

afterEach(cleanup);

it.each<[Locale, string[]]>([
  ["zh", ["中文（原文）", "English", "日本語"]],
  ["en", ["English", "中文 (original)", "日本語"]],
  ["ja", ["日本語", "中文（原文）", "English"]],
])("in %s, has a column for each language, the reader's own first", (locale, expected) => {
  renderIn(locale, <CompareView document={policy} locale={locale} />);
  expect(screen.getAllByRole("columnheader").map(({ textContent }) => textContent)).toEqual(expected);
  // On a phone they stand below each other, and are no columns.
  expect(screen.getByRole("group").textContent).toMatch(/^(显示的语言|Languages|表示する言語)/);
  expect(screen.getByRole("group").textContent).toMatch(
    /(中文|English|日本語) +(中文|English|日本語) +(中文|English|日本語) *$/,
  );
  const controls = screen.getAllByRole<HTMLInputElement>("checkbox");
  expect(controls.map((control) => control.labels?.[0]?.textContent?.trim())).toEqual(
    expected.map((name) => name.split(/ |（/)[0]),
  );
  expect(controls.every(({ checked }) => checked)).toBe(true);
});

it("marks the language of every block", () => {
  renderIn("ja", <CompareView document={policy} locale="ja" />);
  for (const row of screen.getAllByRole<HTMLTableRowElement>("row").slice(1))
    expect([...row.cells].map(({ lang }) => lang)).toEqual(["", "ja", "zh-Hans", "en"]);
});

it("numbers a line once, and can be linked to by the ids of the document", () => {
  const { container } = renderIn("en", <CompareView document={policy} locale="en" />);
  const heads = screen.getAllByRole("rowheader");
  expect(heads).toHaveLength(screen.getAllByRole("row").length - 1);
  const numbers = heads.flatMap((head) => within(head).queryAllByRole("link"));
  expect(
    numbers.map((link) => `${link.textContent} ${link.getAttribute("href")} ${link.getAttribute("aria-label")}`),
  ).toEqual([
    "1. #scope 1.",
    "2. #collection 2.",
    "1. #collection.1 2. 1.",
    "2. #collection.2 2. 2.",
    "a) #collection.2.a 2. 2. a)",
    "b) #collection.2.b 2. 2. b)",
  ]);
  const ids = [...container.querySelectorAll("[id]")].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const link of container.querySelectorAll('a[href^="#"]'))
    expect(ids).toContain(link.getAttribute("href")?.slice(1));
});

it("has the headings of every language, each in its own", () => {
  renderIn("zh", <CompareView document={policy} locale="zh" />);
  const headings = screen.getAllByRole("heading").map((heading) => [heading.closest("td")?.lang, heading.textContent]);
  expect(headings.filter(([lang]) => !lang || lang === "zh-Hans").map(([, text]) => text)).toEqual([
    "政策：多语对照",
    "Reminder",
    "Definitions",
    "政策",
    "Scope",
    "Collection",
  ]);
  for (const lang of ["en", "ja"]) expect(headings.filter(([own]) => own === lang)).toHaveLength(5);
});

it("tells what a row is part of that has no number", () => {
  renderIn("en", <CompareView document={policy} locale="en" />);
  const heads = screen.getAllByRole("rowheader").filter((head) => within(head).queryByRole("link") === null);
  const rows = heads.map((head) => [head.textContent, head.nextElementSibling?.textContent]);
  expect(rows).toContainEqual(["Reminder", "Read this first."]);
  expect(rows).toContainEqual(["2. 2.", "More of the second item."]);
  expect(rows.filter(([name]) => !name)).toEqual([]);
});

it("leaves a field empty where a language lacks the block", () => {
  const { en } = policy.translations;
  const longer = { ...en, preamble: [...en.preamble, paragraph("Only here.")] };
  renderIn(
    "en",
    <CompareView document={{ ...policy, translations: { ...policy.translations, en: longer } }} locale="en" />,
  );
  const row = screen.getByText("Only here.").closest("tr");
  expect([...(row?.cells ?? [])].map(({ textContent }) => textContent).slice(1)).toEqual(["Only here.", "", ""]);
});

it("has parts within parts, the rows of tables by column, and notes", () => {
  const { container } = renderIn("en", <CompareView document={contract} locale="en" />);
  const headings = [...container.querySelectorAll("h1, :is(h2, h3, h4, h5, h6):is([lang=en] > *)")];
  expect(headings.map((heading) => `${heading.tagName} ${heading.textContent}`)).toEqual([
    "H1 Contract, languages side by side",
    "H2 General",
    "H3 Services",
    "H3 Fees",
    "H4 Tariff",
    "H2 End",
    "H2 Contacts",
    "H2 Notes",
  ]);
  const [row] = container.querySelectorAll("#tariff > tr:has(dl)");
  expect([...(row?.querySelectorAll("td[lang=en] dl > div") ?? [])].map(({ textContent }) => textContent)).toEqual([
    "ItemA",
    "Fee1",
    "Fee1",
  ]);
  expect([...container.querySelectorAll("#tariff > tr:has(dl)")]).toHaveLength(3);
  expect(container.querySelector("[id='note-2'] td[lang=en]")?.textContent).toBe("Without tax.");
  const numbers = screen.getAllByRole("rowheader").flatMap((head) => within(head).queryAllByRole("link"));
  expect(numbers.find(({ textContent }) => textContent === "Article 3")?.getAttribute("href")).toBe("#notice");
  const ids = [...container.querySelectorAll("[id]")].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const link of container.querySelectorAll('a[href^="#"]'))
    expect(ids).toContain(link.getAttribute("href")?.slice(1));
});
