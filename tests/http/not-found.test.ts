import { describe, expect, it } from "vitest";
import { type Locale, localeFacts, locales } from "@/lib/locales";
import en from "@/messages/en.json";
import ja from "@/messages/ja.json";
import zh from "@/messages/zh.json";
import { content } from "../pages";
import { get } from "./get";
import { attribute, findAll, findOne, parseHtml, textOf } from "./parse-html";

const messages = { zh, en, ja };

function notice(locale: Locale): string {
  const { title, text, home, documents } = messages[locale].notFound;
  return [title, text, home, documents, ...titles(locale)].join(" ");
}

const titles = (locale: Locale) => content.documents.map(({ translations }) => translations[locale].title);

const unknownIn = ["/no-such-page", "/a/b/c", "/no-such-file.txt", "/no-such-page?a=b", "/404"];

describe.each(locales)("an address in %s that leads nowhere", (locale) => {
  it.each(unknownIn.map((end) => `/${locale}${end}`))(
    "%s is told in this language, with the way home",
    async (path) => {
      const { status, headers, body } = await get(path, { "accept-language": locale === "ja" ? "zh" : "ja" });
      const html = findOne("html", parseHtml(body));
      expect(status).toBe(404);
      expect(headers["content-type"]).toBe("text/html; charset=utf-8");
      expect(attribute(html, "lang")).toBe(localeFacts[locale].lang);
      expect(textOf(findOne("main", html))).toBe(notice(locale));
      expect(textOf(findOne("h1", html))).toBe(messages[locale].notFound.title);
      expect(findAll("main a", html).map((link) => attribute(link, "href"))[0]).toBe(`/${locale}`);
      expect(findAll("header nav a", html).map((link) => attribute(link, "href"))).toEqual(
        locales.filter((other) => other !== locale).map((other) => `/${other}`),
      );
      expect(findAll("footer nav a", html).map(textOf)).toEqual(titles(locale));
      expect(findAll("main li a", html).map((link) => attribute(link, "href"))).toEqual(
        content.documents.map(({ slug }) => `/${locale}/${slug}`),
      );
    },
  );
});

describe("an address that names no language and leads nowhere", () => {
  it.each(["/no-such-file.txt", "/no-such-icon.ico", "/_next/no-such-file", "/.well-known/no-such-file.json"])(
    "%s is told in all three languages",
    async (path) => {
      const { status, headers, body } = await get(path, { "accept-language": "ja" });
      const html = parseHtml(body);
      expect(status).toBe(404);
      expect(headers["content-type"]).toBe("text/html; charset=utf-8");
      expect(textOf(findOne("h1", html))).toBe("404");
      expect(
        findAll("main section", html).map((section) => [
          attribute(section, "lang"),
          textOf(section),
          findAll("a", section).map((link) => attribute(link, "href"))[0],
        ]),
      ).toEqual(locales.map((locale) => [localeFacts[locale].lang, notice(locale), `/${locale}`]));
    },
  );

  it("is told at once in the reader's language", async () => {
    const { status, headers, body } = await get("/no-such-page", { "accept-language": "ja" });
    expect(status).toBe(404);
    expect(headers.vary?.toLowerCase()).toContain("accept-language");
    expect(textOf(findOne("main", parseHtml(body)))).toBe(notice("ja"));
  });
});

describe("an address that is near to a page", () => {
  it.each([
    ["/ja/privacy-polic", "/ja/privacy-policy"],
    ["/fr/privacy-policy", "/ja/privacy-policy"],
    ["/privacy-policy/more", "/ja/privacy-policy"],
    ["/privacy", "/ja/privacy-policy"],
  ])("%s names %s, by its title and in words of the language", async (path, url) => {
    const { status, body } = await get(path, { "accept-language": "ja" });
    const main = findOne("main", parseHtml(body));
    const title = content.documents[0]?.translations.ja.title ?? "";
    expect(status).toBe(404);
    expect(findAll("main p a", main).map((link) => attribute(link, "href"))[0]).toBe(url);
    expect(textOf(main)).toContain(messages.ja.notFound.nearest.replace("{page}", title));
  });
});
