import { defaultLocale, eachLocale, type Locale, locales } from "../../locales";
import { acceptLanguageLimit, anyLanguage, localeOfLanguage } from "../answer/negotiate";
import { type MapLine, nginxMap } from "./nginx-map";

const space = "[ \\t]*";
const digits = [9, 8, 7, 6, 5, 4, 3, 2, 1];

/**
 * Writes the maps that do in nginx what `negotiateLocale` does; the result is `$reader_locale`. nginx cannot compare numbers, so
 * they find the highest quality digit by digit, and then the first language that has it.
 */
export function languageMaps(): string {
  const languages = findLanguages();
  const known = locales.flatMap((locale) => languages[locale]).join("|");
  const entry = (quality: string) =>
    `(?:.*?,)??${space}(?<language>\\*|(?:${known})(?![a-z\\d]))(?:(?<!\\*)-[a-z\\d]{1,8})*${space}${quality}${space}(?:,|$)`;
  const weight = (value: string) => `;${space}q=${value}`;
  const named = (pattern: string, name: string) => pattern.replace("?<language>", name);
  const exists = (prefix: string, value: string) => named(`~*^${prefix}${entry(weight(value))}`, "?:");
  const full = `(?:${weight("1(?:\\.0{0,3})?")})?`;
  return [
    nginxMap("$http_accept_language", "accept_language", "$http_accept_language", [
      [`~^.{${acceptLanguageLimit + 1}}`, ""],
    ]),
    nginxMap("$accept_language", "quality_1", "", [
      [named(`~*^${entry(full)}`, "?:"), "1"],
      ...digits.map((digit): MapLine => [exists("", `0\\.${digit}\\d{0,2}`), `0.${digit}`]),
      [exists("", "0\\.0(?:[1-9]\\d?|0[1-9])"), "0.0"],
    ]),
    nginxMap("$quality_1 $accept_language", "quality_2", "0", [
      ...digits.map((digit): MapLine => [exists("0\\.(\\d) ", `0\\.\\g{1}${digit}\\d?`), `${digit}`]),
    ]),
    nginxMap("$quality_1$quality_2 $accept_language", "quality_3", "0", [
      ...digits.map((digit): MapLine => [exists("0\\.(\\d)(\\d) ", `0\\.\\g{1}\\g{2}${digit}`), `${digit}`]),
    ]),
    nginxMap("$quality_1$quality_2$quality_3 $accept_language", "reader_language", "", [
      [`~*^1\\d\\d ${entry(full)}`, "$language"],
      [`~*^0\\.(\\d)00 ${entry(weight("0\\.\\g{1}(?:00?)?"))}`, "$language"],
      [`~*^0\\.(\\d)(\\d)0 ${entry(weight("0\\.\\g{1}\\g{2}(?:0)?"))}`, "$language"],
      [`~*^0\\.(\\d)(\\d)(\\d) ${entry(weight("0\\.\\g{1}\\g{2}\\g{3}"))}`, "$language"],
    ]),
    ...anyLanguage.map((locale) =>
      nginxMap("$accept_language", `refuses_${locale}`, "0", [
        [
          `~*(?:^|,)${space}(?:${languages[locale].join("|")})(?:-[a-z\\d]{1,8})*${space}${weight("0(?:\\.0{0,3})?")}${space}(?:,|$)`,
          "1",
        ],
      ]),
    ),
    nginxMap(anyLanguage.map((locale) => `$refuses_${locale}`).join(""), "any_locale", defaultLocale, [
      ...anyLanguage.map((locale, index): MapLine => [`~^${"1".repeat(index)}0`, locale]),
    ]),
    nginxMap("$reader_language", "reader_locale", defaultLocale, [
      ["*", "$any_locale"],
      ...locales.flatMap((locale) => languages[locale].map((language): MapLine => [language, locale])),
    ]),
  ].join("");
}

/** Every language code of two or three letters that leads to a locale, by locale. */
function findLanguages(): Record<Locale, string[]> {
  const letters = [..."abcdefghijklmnopqrstuvwxyz"];
  const pairs = letters.flatMap((first) => letters.map((second) => first + second));
  const codes = [...pairs, ...pairs.flatMap((pair) => letters.map((third) => pair + third))];
  const found = eachLocale((): string[] => []);
  for (const code of codes) {
    const locale = localeOfLanguage(code);
    if (locale) found[locale].push(code);
  }
  return found;
}
