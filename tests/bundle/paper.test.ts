import type { Element } from "hast";
import { createElement } from "react";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { DocumentView } from "@/components/DocumentView";
import { flattenParts } from "@/lib/content/model/tree";
import { printPages } from "@/lib/delivery/print/print-pages";
import { localeFacts, localePath, locales } from "@/lib/locales";
import en from "@/messages/en.json";
import ja from "@/messages/ja.json";
import zh from "@/messages/zh.json";
import { ensureCommand } from "../http/command";
import { textOf } from "../http/parse-html";
import { writtenHeading } from "../http/written-text";
import { content } from "../pages";
import { longTable } from "./long-table";
import { ask, pdfFile, readSheets, wordsOf } from "./poppler";
import { samplePage } from "./sample-page";
import { elementsOf, readPage, readSiteFile } from "./site-files";

const messages = { zh, en, ja };

/** Where the text of a sheet begins and ends, in millimetres: below the running head, and above the margin with its number. */
const area = { top: 28, bottom: 277 };

beforeAll(() => ensureCommand("pdffonts", "poppler-utils"), 600_000);

/** The lines of text of each sheet. */
const linesOf = (pdf: string | Buffer) =>
  readSheets(pdf).map((lines) => lines.filter(({ top, bottom }) => top > area.top - 1 && bottom < area.bottom + 2));

const pdfs = locales.flatMap((locale) =>
  content.documents.map((document) => ({ locale, document, url: `${localePath(locale, `/${document.slug}`)}.pdf` })),
);

describe.each(pdfs)("$url", ({ locale, document, url }) => {
  const { title, openings, parts } = document.translations[locale];

  it("is set in faces that it holds, each of them once", () => {
    const faces = ask("pdffonts", pdfFile(url)).trim().split("\n").slice(2);
    expect(faces.length).toBeGreaterThan(0);
    expect(faces.length).toBeLessThanOrEqual(2);
    for (const face of faces) expect(face).toMatch(/^[A-Z]{6}\+NotoSerif\S* +CID TrueType +Identity-H +yes yes yes /);
    expect(readSiteFile(url.slice(1)).length).toBeLessThan(450_000);
  });

  it("fills its sheets but the last, and ends none with a heading or what leads to a list", () => {
    const headings = [title, ...openings.map((opening) => opening.title), ...flattenParts(parts).map(writtenHeading)];
    const sheets = linesOf(pdfFile(url));
    expect(sheets.flat().filter(({ text }) => headings.map(wordsOf).includes(text)).length).toBeGreaterThan(0);
    for (const [index, lines] of sheets.slice(0, -1).entries()) {
      const { text = "", bottom = 0 } = lines.at(-1) ?? {};
      expect((bottom - area.top) / (area.bottom - area.top), `sheet ${index + 1}`).toBeGreaterThanOrEqual(0.85);
      expect(text, `sheet ${index + 1}`).not.toMatch(/[:：]$/);
      expect(headings.map(wordsOf), `sheet ${index + 1}`).not.toContain(text);
    }
  });
});

it("the policy takes more than one sheet in each language", () => {
  for (const locale of locales)
    expect(linesOf(pdfFile(`${localePath(locale, "/privacy-policy")}.pdf`)).length).toBeGreaterThan(3);
});

describe.each(locales)("in %s, the languages side by side", (locale) => {
  it("have whole rows on paper, the names of the languages on each sheet, and no interface", async () => {
    const path = localePath(locale, "/privacy-policy/compare");
    const [printed] = await printPages([{ path, html: readPage(path), day: "2026-03-09" }], inject("chromium"));
    const pdf = printed?.content ?? Buffer.alloc(0);
    // Three columns beside the numbers, within the margins of a sheet of 297 mm.
    const [start, width] = [15 + 11.6, (297 - 2 * 15 - 11.6) / 3];
    const points = (millimetres: number) => String(Math.round((millimetres / 25.4) * 72));
    const columns = locales.map((_, column) =>
      ask("pdftotext", pdf, "-x", points(start + column * width), "-y", "0", "-W", points(width), "-H", "600")
        .split("\f")
        .slice(0, -1)
        .map(wordsOf),
    );
    const [first = []] = columns;
    expect(first.length).toBeGreaterThan(4);
    expect(first.length).toBeLessThan(13);
    const order = [locale, ...locales.filter((other) => other !== locale)];
    const cells = elementsOf(path).filter(({ tagName }) => tagName === "td");
    for (const [column, language] of order.entries()) {
      const { lang, name } = localeFacts[language];
      for (const [index, sheet] of (columns[column] ?? []).entries())
        if (index > 0) expect(sheet.startsWith(name)).toBe(true);
      const texts = cells.filter(({ properties }) => properties.lang === lang).map((cell) => wordsOf(textOf(cell)));
      expect(texts.length).toBeGreaterThan(20);
      const split = texts.filter((text) => !columns[column]?.some((sheet) => sheet.includes(text)));
      expect(split).toEqual([]);
    }
    // What more of its item, or the first of its list, follows in the next row.
    const leading = elementsOf(path)
      .filter(({ tagName }) => tagName === "tbody")
      .flatMap((group) => {
        const rows = group.children.filter((row) => row.type === "element");
        return rows.slice(0, -1).flatMap((row, index) => {
          const next = String(rows[index + 1]?.properties.id ?? "");
          const leads = /\.(?:a|1)$/.test(next) || (row.properties.id !== undefined && next === "");
          const cell = row.children.find((child) => child.type === "element" && child.tagName === "td");
          return leads && cell?.type === "element" ? [wordsOf(textOf(cell))] : [];
        });
      });
    expect(leading.length).toBeGreaterThan(5);
    expect(leading.filter((lead) => lead === "" || first.some((sheet) => sheet.endsWith(lead)))).toEqual([]);
    const words = wordsOf(ask("pdftotext", pdf));
    for (const word of [messages[locale].compareView.document, messages[locale].siteHeader.skip])
      expect(words).not.toContain(wordsOf(word));
  });
});

/** The items of a list, or of the lists in an element. */
function itemsOf(element: Element): Element[] {
  const within = element.children.filter((child) => child.type === "element");
  return within.flatMap((child) => (child.tagName === "li" ? [child] : itemsOf(child)));
}

/** The runs of text of an element as they stand on paper, but those for who hears it. */
function runsOf(node: Element): string[] {
  return node.children.flatMap((child) => {
    if (child.type === "text") return [wordsOf(child.value)];
    const isSource = [node.properties.className].flat().includes("source");
    return child.type === "element" && !isSource ? runsOf(child) : [];
  });
}

describe.each(locales)("on paper, in %s,", (locale) => {
  it.each([
    { path: "", entries: "rows", columns: [0, 297] },
    { path: "/parity", entries: "versions", columns: [0] },
  ])("no entry of its $entries is on two sheets", async ({ path: end, entries, columns }) => {
    const path = `/${locale}${end}`;
    const [printed] = await printPages([{ path, html: readPage(path), day: "2026-03-09" }], inject("chromium"));
    const width = String(594 / columns.length);
    // Each column of each sheet.
    const sheets = columns.flatMap((left) =>
      ask("pdftotext", printed?.content ?? "", "-x", String(left), "-y", "0", "-W", width, "-H", "842")
        .split("\f")
        .slice(0, -1)
        .map(wordsOf),
    );
    const lists = elementsOf(path).filter((list) => [list.properties.className].flat().includes(entries));
    const items = lists.flatMap((list) => itemsOf(list).map((item) => runsOf(item).filter((run) => run.length >= 10)));
    expect(items.length).toBeGreaterThan(9);
    const split = items.filter((runs) => !sheets.some((sheet) => runs.every((run) => sheet.includes(run))));
    expect(split).toEqual([]);
  });
});

it("a table has its head on each sheet, and its rows whole", async () => {
  const html = samplePage("en", createElement(DocumentView, { document: longTable, locale: "en" }));
  const [printed] = await printPages([{ path: "/en/long-table", html, day: "2026-03-09" }], inject("chromium"));
  const sheets = linesOf(printed?.content ?? Buffer.alloc(0));
  expect(sheets.length).toBeGreaterThan(3);
  const rows = sheets.map((lines) => {
    const text = lines.map((line) => line.text).join(" ");
    expect(text).toMatch(/^.*?(?<!\w)Recipient(?!\d)/);
    expect(text).toContain("Retention");
    const named = (word: string) => [...text.matchAll(new RegExp(`${word}(\\d+)`, "g"))].map(([, number]) => number);
    // The last words of a row stand on the sheet of its first.
    expect(text.match(/safe\./g)).toHaveLength(named("Recipient").length);
    return named("Until");
  });
  expect(
    rows
      .flat()
      .map(Number)
      .sort((a, b) => a - b),
  ).toEqual(Array.from({ length: 60 }, (_, index) => index));
});
