import { beforeAll, describe, expect, inject, it } from "vitest";
import { flattenParts } from "@/lib/content/model/tree";
import { printPages } from "@/lib/delivery/print/print-pages";
import { localeFacts, localePath, locales } from "@/lib/locales";
import { storedFormPath } from "@/lib/seo/printed-form";
import { siteOrigin } from "@/lib/site";
import en from "@/messages/en.json";
import ja from "@/messages/ja.json";
import zh from "@/messages/zh.json";
import { ensureCommand } from "../http/command";
import { writtenHeading, writtenItems, writtenText } from "../http/written-text";
import { content } from "../pages";
import { ask, pdfFile, wordsOf } from "./poppler";
import { elementsOf, manifest, readPage, readSiteFile } from "./site-files";

const messages = { zh, en, ja };

beforeAll(() => {
  for (const command of ["pdftotext", "pdfinfo"]) ensureCommand(command, "poppler-utils");
}, 600_000);

/** The structure of the PDF at `url` for a screen reader: the kind of each part, in order. */
const structureOf = (url: string) =>
  [...ask("pdfinfo", pdfFile(url), "-struct").matchAll(/^ *(\w+)/gm)].map(([, kind]) => kind ?? "");

const pdfs = locales.flatMap((locale) =>
  content.documents.map((document) => {
    const page = localePath(locale, `/${document.slug}`);
    return { locale, document, page, url: `${page}.pdf` };
  }),
);

it("every document is printed in every language, and every stored PDF is as it was stored, and nothing else is", () => {
  const printed = Object.entries(manifest.files).filter(([name]) => name.endsWith(".pdf"));
  const stored = content.versions.flatMap((version) =>
    locales.flatMap((locale) => [[storedFormPath(locale, version) ?? "", version.pdf[locale]] as const]),
  );
  const kept = stored.filter(([url]) => url !== "");
  expect(printed.map(([name]) => `/${name}`).sort()).toEqual(
    [...pdfs, ...kept.map(([url]) => ({ url }))].map(({ url }) => url).sort(),
  );
  for (const [url, hash] of kept) expect(manifest.files[url.slice(1)]?.sha256).toBe(hash);
  for (const [, { kind, type }] of printed) expect([kind, type]).toEqual(["print", "application/pdf"]);
});

describe.each(pdfs)("$url", ({ locale, document, page, url }) => {
  const { title, openings, preamble, parts } = document.translations[locale];
  const sections = flattenParts(parts);

  it("is linked from its page, and names its page for search engines", () => {
    const links = elementsOf(page).filter(({ properties }) => properties.type === "application/pdf");
    expect(links.map(({ tagName, properties }) => [tagName, properties.href])).toEqual([["a", url]]);
    expect(manifest.files[url.slice(1)]?.canonical).toBe(siteOrigin + page);
  });

  it("says its title, its language and the day of its text", () => {
    const facts = ask("pdfinfo", pdfFile(url), "-isodates");
    expect(facts).toMatch(/^Creator: +Digitaltwinall$/m);
    expect(facts).toMatch(new RegExp(`^Title: +${title} · Digitaltwinall$`, "m"));
    expect(facts).toMatch(new RegExp(`^CreationDate: +${document.updated}T00:00:00Z$`, "m"));
    expect(facts).toMatch(/^Tagged: +yes$/m);
    expect(facts).toMatch(/^Page size: +.*\(A4\)$/m);
    expect(readSiteFile(url.slice(1)).toString("latin1")).toContain(`/Lang (${localeFacts[locale].lang})`);
  });

  it("has the headings and items of the page, in its outline and for a screen reader", () => {
    const headings = elementsOf(page).filter(({ tagName }) => /^h[1-6]$/.test(tagName));
    const outline =
      readSiteFile(url.slice(1))
        .toString("latin1")
        .match(/\/Title [^\n]*\n\/Dest/g) ?? [];
    expect(outline).toHaveLength(headings.length);
    const structure = structureOf(url);
    expect(structure.filter((kind) => /^H\d$/.test(kind))).toEqual(
      headings.map(({ tagName }) => tagName.toUpperCase()),
    );
    const items = elementsOf(page).filter(({ properties }) => [properties.className].flat().includes("label"));
    expect(structure.filter((kind) => kind === "LI")).toHaveLength(items.length);
  });

  it("holds the text, each number with what it numbers, and no interface", () => {
    const text = ask("pdftotext", pdfFile(url), "-layout");
    const words = wordsOf(text.replace(/^ *\d+ ?\/ ?\d+\n*\f.*$/gm, ""));
    for (const section of sections) expect(words).toContain(wordsOf(writtenHeading(section)));
    const lines = text.split("\n").map(wordsOf);
    for (const item of sections.flatMap(({ blocks }) => writtenItems(blocks))) {
      const start = wordsOf(item.label + item.text).slice(0, 8);
      expect(
        lines.some((line) => line.startsWith(start)),
        start,
      ).toBe(true);
    }
    for (const blocks of [...openings.map((opening) => opening.preamble), preamble])
      expect(words).toContain(wordsOf(writtenText(blocks)).slice(0, 40));
    const { passageTools, contentsList, documentHeader, documentEnd } = messages[locale];
    for (const word of [passageTools.summary, contentsList.title, documentHeader.pdf, documentEnd.top])
      expect(words).not.toContain(wordsOf(word));
  });

  it("has title, version and address at the head of every page, and its number at the foot", () => {
    const sheets = ask("pdftotext", pdfFile(url), "-layout").split("\f").slice(0, -1).map(wordsOf);
    expect(sheets.length).toBeGreaterThan(0);
    const version = messages[locale].documentHeader.version.replace("{version}", document.version);
    const head = wordsOf(`Digitaltwinall·${title}·${version}·${siteOrigin}${page}`);
    for (const [index, sheet] of sheets.entries()) {
      expect(sheet).toContain(head);
      expect(sheet).toContain(`${index + 1}/${sheets.length}`);
    }
  });
});

it("printing again gives the same bytes", async () => {
  const pages = pdfs.map(({ page, document }) => ({ path: page, html: readPage(page), day: document.updated }));
  const again = await printPages(pages, inject("chromium"));
  expect(again.map(({ path }) => path)).toEqual(pages.map(({ path }) => `${path}.pdf`));
  for (const { path, content } of again) expect(content.equals(readSiteFile(path.slice(1))), path).toBe(true);
});
