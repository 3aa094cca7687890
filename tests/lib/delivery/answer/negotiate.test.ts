import fc from "fast-check";
import { expect, it } from "vitest";
import { localeOfLanguage, negotiateLocale } from "@/lib/delivery/answer/negotiate";
import { defaultLocale, locales } from "@/lib/locales";

it.each([
  { name: "no header", input: undefined, expected: "en" },
  { name: "an empty one", input: "", expected: "en" },
  { name: "a region", input: "zh-CN", expected: "zh" },
  { name: "Traditional script", input: "zh-Hant-TW", expected: "zh" },
  { name: "Traditional script before English", input: "zh-TW,en;q=0.8", expected: "zh" },
  { name: "a tag as programs write it", input: "zh_CN", expected: "zh" },
  { name: "one with both signs", input: "zh-Hans_CN,en", expected: "zh" },
  { name: "every digit of a quality", input: "zh-Hans;q=0.3999999999999999,fr", expected: "zh" },
  { name: "every digit counts", input: "zh;q=0.39999,ja;q=0.4000", expected: "ja" },
  { name: "any case", input: "JA-jp", expected: "ja" },
  { name: "qualities", input: "en;q=0.2,zh;q=0.9,ja;q=0.5", expected: "zh" },
  { name: "qualities to the third decimal", input: "zh;q=0.123,ja;q=0.124", expected: "ja" },
  { name: "equal qualities, by place", input: "ja;q=0.9,zh;q=0.90", expected: "ja" },
  { name: "a language that the site has not", input: "fr,ja;q=0.1", expected: "ja" },
  { name: "one that is near to another", input: "cy,zh;q=0.9", expected: "en" },
  { name: "refused", input: "ja;q=0", expected: "en" },
  { name: "anything", input: "*", expected: "en" },
  { name: "anything, and English less than that", input: "*,en;q=0.5", expected: "en" },
  { name: "anything but English", input: "en;q=0, *", expected: "zh" },
  { name: "anything but what there is", input: "en;q=0,zh;q=0,ja;q=0,*", expected: "en" },
  { name: "malformed entries", input: ";;;q=x, ,zh_CN!,ja;q=0.1", expected: "ja" },
  { name: "a quality above 1", input: "zh;q=1.5,ja;q=0.1", expected: "ja" },
  { name: "a parameter that is none", input: "zh;level=1,ja;q=0.1", expected: "ja" },
  { name: "a header that is too long", input: "ja,".repeat(200), expected: "en" },
  { name: "a header of 512 characters", input: `${",".repeat(510)}ja`, expected: "ja" },
  { name: "a header of 513 characters", input: `${",".repeat(511)}ja`, expected: "en" },
  { name: "spaces and tabs", input: " zh ; q=0.1 ,\tja ; Q=0.5", expected: "ja" },
  { name: "a quality of three decimals and a point", input: "zh;q=1.000,ja;q=0.", expected: "zh" },
  { name: "one that is named after anything", input: "*;q=0.1,ja", expected: "ja" },
  ...[
    ...["j", "japa", "xx ja", "ja xx", "ja-", "ja_", "ja-abcdefghi", "-ja", "**", "*-x", "x*", "1ja"],
    ...["ja;q", "ja;q=", "ja;q=1.0001", "ja;q=1.1", "ja;q=2", "ja;xq=1", "ja;q=1x", "ja;q=.5"],
    ...["ja;q=01", "ja;q=-1", "ja;q=1;q=1", "ja;q=1;", "ja;q=0.x", "ja;q=0x5"],
  ].map((input) => ({ name: "malformed", input: `${input},zh;q=0.1`, expected: "zh" })),
])("$name: $input", ({ input, expected }) => {
  expect(negotiateLocale(input)).toBe(expected);
});

it("always answers with a locale, and with the default one when no language of the site is named", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 600 }), (header) => {
      const locale = negotiateLocale(header);
      expect(locales).toContain(locale);
      if (!/[a-z]{2}|\*/i.test(header)) expect(locale).toBe(defaultLocale);
    }),
    { seed: 20261124, numRuns: 2_000 },
  );
});

it("knows languages by their codes alone", () => {
  expect(["zh", "yue-none", "en", "jpn", "fr", "*"].map(localeOfLanguage)).toEqual([
    "zh",
    undefined,
    "en",
    "ja",
    undefined,
    undefined,
  ]);
});
