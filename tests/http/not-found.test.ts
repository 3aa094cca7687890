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
  const { title, text, home } = messages[locale].notFound;
  return `${title} ${text} ${home}`;
}

const unknownIn = ["/no-such-page", "/privacy-policy/more", "/a/b/c", "/no-such-file.txt", "/no-such-page?a=b", "/404"];

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
      expect(attribute(findOne("main a", html), "href")).toBe(`/${locale}`);
      expect(findAll("header nav a", html).map((link) => attribute(link, "href"))).toEqual(
        locales.filter((other) => other !== locale).map((other) => `/${other}`),
      );
      expect(findAll("footer nav a", html).map(textOf)).toEqual(
        content.documents.map(({ translations }) => translations[locale].title),
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
          attribute(findOne("a", section), "href"),
        ]),
      ).toEqual(locales.map((locale) => [localeFacts[locale].lang, notice(locale), `/${locale}`]));
    },
  );

  it.each(["/no-such-page", "/fr/privacy-policy", "/privacy-policy/more"])(
    "%s first leads to the reader's language, then says so",
    async (path) => {
      const redirect = await get(path, { "accept-language": "ja" });
      expect([redirect.status, redirect.headers.location]).toEqual([307, `/ja${path}`]);
      const { status, body } = await get(`/ja${path}`);
      expect(status).toBe(404);
      expect(textOf(findOne("main", parseHtml(body)))).toBe(notice("ja"));
    },
  );
});
