import { describe, expect, it } from "vitest";
import { readCardFonts } from "@/app/card-fonts";
import { socialCard } from "@/app/draw-social-card";

describe("the fonts of a card", () => {
  it.each([
    ["zh", "隐私权政策", "noto-serif-sc"],
    ["en", "Privacy Policy’s “quoted” words", "noto-serif-sc"],
    ["ja", "プライバシーポリシー", "noto-serif-jp"],
  ] as const)("in %s hold %s in the glyphs of its region", (locale, text, typeface) => {
    const fonts = readCardFonts(locale, text);
    expect(fonts.length).toBeGreaterThan(0);
    for (const { name, data } of fonts) {
      expect(name).toMatch(new RegExp(`^${typeface}-`));
      expect(data.subarray(0, 4).toString()).toBe("wOFF");
    }
  });

  it.each([
    ["zh", "平", true],
    ["zh", "私", true],
    ["ja", "ー", true],
    ["en", "A", true],
    ["en", "ع", false],
    ["ja", "😀", false],
  ] as const)("in %s know whether they have a glyph for %s: %s", (locale, character, expected) => {
    const read = () => readCardFonts(locale, character);
    if (expected) expect(read()).toHaveLength(1);
    else expect(read).toThrow(character);
  });

  it("are missing, and the build says for which character, rather than drawing an empty box", () => {
    expect(() => readCardFonts("zh", "平台 ع")).toThrow(
      'The social card "平台 ع" holds "ع", for which noto-serif-sc has no glyph.',
    );
  });
});

it("the same words give the same bytes, and other words others", { timeout: 60_000 }, async () => {
  const words = { title: "隐私权政策", description: "本隐私权政策说明如何收集、使用您的个人信息。" };
  const draw = async (title: string) => (await socialCard("zh", { ...words, title })).toString("base64");
  const first = await draw(words.title);
  expect(await draw(words.title)).toBe(first);
  expect(await draw("定义")).not.toBe(first);
});

it("a title and a description as long as result pages allow stay below 100 kB", { timeout: 60_000 }, async () => {
  const card = await socialCard("ja", {
    title: "知的財産権に関する声明".repeat(2),
    description: "本声明は権利の範囲を定めます。".repeat(5),
  });
  expect(card.byteLength).toBeLessThan(100_000);
});
