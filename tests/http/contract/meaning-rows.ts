import { locales } from "@/lib/locales";
import { asking, moved, near, type Row, row, type Site, toLocale } from "./row";

/** Ways to write a locale, and the locale that each means. */
const writtenLocales = [
  ...["zh-CN", "zh-Hans", "zh-hans-cn", "ZH-Hant-TW", "zh_CN", "cn", "CN", "Zh"].map((name) => [name, "zh"] as const),
  ...["jp", "ja-JP", "JP", "ja_jp"].map((name) => [name, "ja"] as const),
  ...["en-US", "en-gb", "EN", "us"].map((name) => [name, "en"] as const),
];

/** What follows a link in a text and is taken for a part of it, as browsers send it. */
const marks = [
  ...[".", ",", ")", "%E3%80%82", "%EF%BC%89", "%E3%80%81", "%EF%BC%8C", "%20", "%22", "'", "%3E", ";", ":", "!"],
  ...["%3F", "*", "**", "]", "%60", "_", "~", "-", "...", "%E2%80%A6", "%E3%80%8D", "%E2%80%9D", "%C2%A0", "%E3%80%80"],
  ...["%E2%80%8B", ").", "%EF%BC%89%E3%80%82", "%22),", "%20%20", "/.,", "/%E3%80%82", ".html.", "%7D", "%F0%9F%91%8D"],
  ...[",thanks", "%EF%BC%8C%E8%B0%A2%E8%B0%A2", "%20is%20here", "&a=b", "%25"],
];

/** Addresses that mean a page and are none: the locale or the document written otherwise, or with what followed a link. */
export function meaningRows({ document, page, alias, addresses, missing, missingFor }: Site): Row[] {
  const japanese: [string, string] = ["Accept-Language", "ja"];
  const below = addresses.filter((url) => url.startsWith(`${page}/`) || url.startsWith(`${page}.`));
  return [
    ...writtenLocales.flatMap(([written, locale]) => [
      row("locale", `/${written}`, asking(`/${written}`, japanese), moved(`/${locale}`)),
      row("locale", `/${written} and a page`, `/${written}${document}?a=b`, moved(`/${locale}${document}?a=b`)),
      row("locale", `/${written} and nothing`, asking(`/${written}/no-such`, japanese), missing(locale)),
    ]),
    row("locale", "and a slash", "/zh-CN/", moved("/zh")),
    row("locale", "and a file", `/zh-CN${document}.md`, moved(`${page}.md`)),
    row("locale", "and the page for what is missing", "/zh-CN/404", missing("zh")),
    row("locale", "and a missing file", "/zh-CN/no-such.txt", missing("zh")),
    row("locale", "and a mark, at once", `/jp${document}.html%E3%80%82`, moved(`/ja${document}`)),
    row("locale", "of another language", asking("/fr", japanese), missingFor("ja")),
    row(
      "locale",
      "of another language, with a page",
      asking(`/fr${document}`, japanese),
      near(missingFor("ja"), `/ja${document}`),
    ),
    row("locale", "that only begins like one", asking("/zhx", japanese), missingFor("ja")),
    ...marks.flatMap((mark) => [
      row("mark", `${mark} behind a page`, `${page}${mark}`, moved(page)),
      row("mark", `${mark} behind an address without a locale`, `${document}${mark}`, moved(document)),
    ]),
    row("mark", "behind the home page", "/zh%E3%80%82", moved("/zh")),
    row("mark", "behind a file", `${page}.md)`, moved(`${page}.md`)),
    row("mark", "before a query", `${page}%E3%80%82?a=b`, moved(`${page}?a=b`)),
    row("mark", "behind nothing", "/zh/no-such)", missing("zh")),
    row("mark", "behind nothing, without a locale", asking("/no-such)", japanese), missingFor("ja")),
    row("mark", "letters are none", `${page}%E9%9A%90`, missing("zh")),
    ...locales.map((locale) =>
      row("old name", `in ${locale}`, `/${locale}/${alias}?a=b`, moved(`/${locale}${document}?a=b`)),
    ),
    row("old name", "without a locale", asking(`/${alias}`, japanese), moved(document)),
    row("old name", "in another case of the locale", `/ZH-cn/${alias}.`, moved(page)),
    ...below.map((url) => row("old name", `of ${url}`, url.replace(document, `/${alias}`), moved(url))),
    row("old name", "below which nothing is", `/zh/${alias}/no-such-thing-at-all`, missing("zh")),
    row("old name", "is no part of another", `/zh/${alias}x`, missing("zh")),
    row("nearest", "a letter left out", page.slice(0, -1), near(missing("zh"), page)),
    row("nearest", "two letters swapped", page.replace("iv", "vi"), near(missing("zh"), page)),
    row("nearest", "HEAD", { method: "HEAD", target: page.slice(0, -1) }, near(missing("zh"), page)),
    row("nearest", "one word of a name", asking("/privacy", japanese), near(missingFor("ja"), `/ja${document}`)),
    row("nearest", "below a page", `${page}/compare/en`, near(missing("zh"), `${page}/compare`)),
    row("nearest", "nothing is near", "/zh/xyz", missing("zh")),
    row("not found", "without a locale", asking("/no-such-page", japanese), missingFor("ja")),
    row("not found", "without a locale, for no one", "/no-such-page", missingFor("en")),
    row("not found", "without a locale, in brotli", asking("/no-such-page", ["Accept-Encoding", "br"]), {
      ...missingFor("en"),
      encoding: "br",
    }),
    row("not found", "without a locale, HEAD", { method: "HEAD", target: "/no-such-page" }, missingFor("en")),
    row("query", "of an old name without a locale", `/${alias}?a=b`, moved(`${document}?a=b`)),
    row("language", "a page that exists", asking(document, japanese), toLocale(`/ja${document}`)),
  ];
}
