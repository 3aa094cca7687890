import { negotiateLocale } from "@/lib/delivery/answer/negotiate";
import { localePath } from "@/lib/locales";
import { asking, type Row, row, type Site, toLocale } from "./row";

const languages: (string | undefined)[] = [
  undefined,
  "",
  "zh",
  "zh-CN",
  "zh_CN",
  "zh-Hans_CN",
  "zh-Hans;q=0.3999999999999999,fr",
  "zh-TW",
  "zh-HK",
  "zh-Hant-HK,zh;q=0.9,en;q=0.8",
  "zh-TW,en;q=0.8",
  "ja",
  "ja-JP",
  "JA",

  "en-GB",
  "fr",
  "fr,ja;q=0.1",
  "de;q=0.9,ja;q=0.8",
  "en;q=0.2,zh;q=0.9,ja;q=0.5",
  "en;q=0.5,ja;q=0.51",
  "ja;q=0.001",

  "zh;q=0.123,ja;q=0.124",
  "ja;q=0.9,zh;q=0.90",
  "zh;q=1.000,ja",
  "*",
  "zh;q=0, *",
  "en;q=0, *;q=0.5",
  "en;q=0,zh;q=0,*",

  "ja;q=0",
  "ja;q=0.0,zh;q=0.1",
  "en;q=0",
  "*;q=0.1,ja",
  ";;;q=x, ,zh_CN!",
  "q=1",
  "zh;q=1.5,ja;q=0.1",
  "ja;level=1",

  "zh;q=-1",
  "ja ; q=0.3 , zh ;q=0.2",
  "ja;Q=0.9",
  "zh;q=.9,ja;q=0.1",
  "cy,zh;q=0.9",
  "za",
  "jaX",
  "x-ja",
  "en-",
  "ja--JP",

  "ja,".repeat(170),
  `${"ja,".repeat(171)}zh`,
  `${"x".repeat(400)},ja`,
];

/** Where an address without a locale redirects. */
export function languageRows({ document, page, file }: Site): Row[] {
  return [
    ...["/", document].flatMap((target) =>
      languages.map((value) =>
        row(
          "language",
          `${target} for ${value === undefined ? "no one" : JSON.stringify(value.length > 60 ? `${value.slice(0, 9)}… of ${value.length}` : value)}`,
          asking(target, ...(value === undefined ? [] : [["Accept-Language", value] as [string, string]])),
          toLocale(localePath(negotiateLocale(value), target)),
        ),
      ),
    ),
    row(
      "language",
      "a file that every language has",
      asking(`${document}.md`, ["Accept-Language", "ja"]),
      toLocale(`/ja${document}.md`),
    ),
    row("language", "HEAD", { method: "HEAD", target: "/", headers: [["Accept-Language", "ja"]] }, toLocale("/ja")),
    row("language", "an address with a locale", asking(page, ["Accept-Language", "ja"]), file(page)),
    row("language", "a cookie decides nothing", asking("/", ["Cookie", "NEXT_LOCALE=ja"]), toLocale("/en")),
  ];
}
