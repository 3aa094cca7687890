import { describe, expect, it } from "vitest";
import { flattenParts } from "@/lib/content/model/tree";
import { type Locale, localeFacts, localePath, locales } from "@/lib/locales";
import { blocksToText } from "@/lib/reader/plain-text";
import { documentFiles } from "@/lib/seo/document-files";
import { siteOrigin } from "@/lib/site";
import en from "@/messages/en.json";
import ja from "@/messages/ja.json";
import zh from "@/messages/zh.json";
import { content, homePage, missingPages, pages } from "../pages";
import { get } from "./get";
import { attribute, findAll, findOne, parseHtml, textOf } from "./parse-html";
import { writtenHeading, writtenItems, writtenParts } from "./written-text";

const messages = { zh, en, ja };

/** The first characters of a heading, by which it is told that it has its number. */
const numbers: Record<Locale, RegExp> = {
  zh: /^[一二三四五六七八九十]+、/,
  en: /^\d+\. /,
  ja: /^[一二三四五六七八九十]+、/,
};

describe.each(pages)("$path", ({ locale, pathname, path }) => {
  it("answers with a page in the language of its address", async () => {
    const { status, headers, body } = await get(path);
    const html = findOne("html", parseHtml(body));
    expect(status).toBe(200);
    expect(headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(attribute(html, "lang")).toBe(localeFacts[locale].lang);
    expect(textOf(findOne("title", html))).toContain("Digitaltwinall");
    expect(attribute(findOne("meta[name=description]", html), "content")).toMatch(/\S/);
    expect(findAll("h1", html)).toHaveLength(1);
  });

  it("names its address in every language", async () => {
    const html = parseHtml((await get(path)).body);
    const links = findAll("link[rel=alternate][hreflang]", html);
    expect(attribute(findOne("link[rel=canonical]", html), "href")).toBe(`${siteOrigin}${path}`);
    expect(
      Object.fromEntries(
        links.map((link) => [attribute(link, "hreflang"), new URL(attribute(link, "href") ?? "").href]),
      ),
    ).toEqual({
      "zh-Hans": siteOrigin + localePath("zh", pathname),
      en: siteOrigin + localePath("en", pathname),
      ja: siteOrigin + localePath("ja", pathname),
      "x-default": siteOrigin + pathname,
    });
    expect(links).toHaveLength(4);
  });
});

describe.each(content.documents)("the page of $slug, before any script has run", ({ slug, translations, updated }) => {
  it.each(locales)("holds the whole text in %s, and nothing between", async (locale) => {
    const translation = translations[locale];
    const html = parseHtml((await get(localePath(locale, `/${slug}`))).body);
    const parts = findAll("main :is(section, [role=region])[id]", html).map((part) => [
      attribute(part, "id"),
      textOf(part),
    ]);
    expect(parts).toEqual(writtenParts(slug, translation));
    expect(textOf(findOne("h1", html))).toBe(translation.title);
    expect(attribute(findOne("main time", html), "datetime")).toBe(updated);
  });
});

describe.each(locales)("the privacy policy in %s", (locale) => {
  const translation = content.documents.find(({ slug }) => slug === "privacy-policy")?.translations[locale];
  const read = async () => parseHtml((await get(localePath(locale, "/privacy-policy"))).body);

  it("has its sections with their numbers", async () => {
    const html = await read();
    const sections = translation?.parts ?? [];
    const headings = sections.map(({ id }) => textOf(findOne(`section[id=${id}] > h2`, html)));
    expect(headings).toEqual(sections.map(writtenHeading));
    expect(headings.filter((heading) => !numbers[locale].test(heading))).toEqual([]);
  });

  it("has every item and sub-item with its number or letter", async () => {
    const html = await read();
    const items = findAll("main section ol > li", html).map((item) => ({
      id: attribute(item, "id"),
      text: textOf(item),
    }));
    const written = flattenParts(translation?.parts ?? []).flatMap(({ blocks }) => writtenItems(blocks)) ?? [];
    expect(items).toEqual(written.map(({ id, label, text }) => ({ id, text: `${label} ${text}` })));
    expect(
      written.map(({ id, label }) => `${id.split(".").at(-1)}${/\d$/.test(id) ? "." : ")"}` === label),
    ).not.toContain(false);
  });
});

describe.each(locales)("the home page in %s", (locale) => {
  if (!homePage) throw new Error("There is no home page.");
  const page = homePage;
  const home = page.translations[locale];
  const read = async () => parseHtml((await get(localePath(locale, "/"))).body);

  it("says all that is written, each row with its source, and leads to every legal document", async () => {
    const html = await read();
    const documents = content.documents.map(({ slug, translations, updated }) => {
      const { title, description } = translations[locale];
      const format = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
      const state = messages[locale].documentHeader.updated.replace("<date></date>", format.format(new Date(updated)));
      return [localePath(locale, `/${slug}`), `${title} ${description} ${state}`];
    });
    expect(textOf(findOne("main", html)).replace(/\s/g, "")).toContain(
      blocksToText(home.preamble.slice(2, 3)).replace(/\s/g, ""),
    );
    for (const { id, blocks } of home.parts) {
      const rows = findAll(`section[aria-labelledby=${id}] .rows > li`, html);
      const [list] = blocks;
      expect(rows.length).toBe(list?.kind === "bullets" ? list.items.length : -1);
      for (const row of rows) {
        const sources = findAll("a.source", row);
        expect(sources.length, textOf(row)).toBeGreaterThan(0);
        for (const source of sources) {
          const [path = "", id = ""] = (attribute(source, "href") ?? "").split("#");
          const { status, body } = await get(path);
          expect(status).toBe(200);
          if (id) expect(findAll(`[id="${id}"]`, parseHtml(body)), `${path}#${id}`).toHaveLength(1);
        }
      }
    }
    expect(
      findAll("section[aria-labelledby=documents] li", html).map((entry) => [
        attribute(findOne("a", entry), "href"),
        textOf(entry),
      ]),
    ).toEqual(documents);
    // The address is given for one purpose alone.
    const addresses = findAll("a[href^='mailto:']", html).map((link) => attribute(link, "href"));
    expect(addresses).toEqual(["mailto:digitaltwinall@163.com"]);
    expect(findAll("section[aria-labelledby=contact] a[href^='mailto:']", html)).toHaveLength(1);
  });

  it("has the mark as its only picture, with its size where there is no style", async () => {
    const html = await read();
    expect(findAll("img, picture, video", html)).toEqual([]);
    const [mark, ...others] = findAll("main svg", html);
    expect(others).toEqual([]);
    expect(Number(mark && attribute(mark, "width"))).toBe(176);
    // Who hears the page hears the name beside it.
    expect((await get(localePath(locale, "/"))).body).toMatch(/<svg(?=[^>]* width="176")(?=[^>]* aria-hidden="true")/);
  });

  it("is to be had as Markdown, with the same words", async () => {
    const { status, body } = await get(localePath(locale, "/home.md"));
    expect(status).toBe(200);
    expect(body).toBe(await documentFiles["text/markdown"](page, locale));
  });

  it("shows no reviews, as there are none", async () => {
    const html = await read();
    expect(content.reviews).toEqual([]);
    expect(findAll("main h2", html).map(textOf)).toEqual([
      ...home.parts.slice(0, -1).map(({ heading }) => heading),
      messages[locale].documentList.title,
      ...home.parts.slice(-1).map(({ heading }) => heading),
    ]);
    expect(findAll("main figure, main blockquote", html)).toEqual([]);
  });
});

it("sets no cookie, wherever one looks", async () => {
  const elsewhere = ["/", "/privacy-policy", "/no-such-file.txt", "/sitemap.xml", "/robots.txt", "/icon.svg", "/zh/"];
  const paths = [...pages, ...missingPages].map(({ path }) => path).concat(elsewhere);
  const answers = await Promise.all(
    paths.map((path) => get(path, { cookie: "NEXT_LOCALE=ja", "accept-language": "zh-CN" })),
  );
  expect(answers.map(({ headers }, index) => [paths[index], headers["set-cookie"]])).toEqual(
    paths.map((path) => [path, undefined]),
  );
});
