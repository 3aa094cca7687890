import { expect, it } from "vitest";
import type { Locale } from "@/lib/locales";
import { bodyToText } from "@/lib/reader/plain-text";
import { readingMinutes } from "@/lib/reader/reading-time";
import { policy } from "../../components/sample-document";

it.each<{ name: string; locale: Locale; text: string; expected: number }>([
  { name: "nothing", locale: "en", text: "", expected: 1 },
  { name: "English by the word", locale: "en", text: "our users’ e-mail ".repeat(228), expected: 3 },
  { name: "Chinese by the character", locale: "zh", text: "信息，".repeat(255), expected: 2 },
  { name: "Japanese by the character, kana included", locale: "ja", text: "情報のデータ".repeat(119), expected: 2 },
  { name: "Latin words in Chinese by the word", locale: "zh", text: "Cookie，".repeat(456), expected: 2 },
  { name: "to the nearest minute", locale: "zh", text: "字".repeat(380), expected: 1 },
])("reads $name", ({ locale, text, expected }) => {
  expect(readingMinutes(text, locale)).toBe(expected);
});

it("reads all that is written, numbers included", () => {
  expect(bodyToText(policy.translations.en).split("\n")).toEqual([
    "What this is about.",
    "1. Scope",
    "Where this applies.",
    "2. Collection",
    "As follows:",
    "1. First item.",
    "2. Second item.",
    "More of the second item.",
    "a) First sub-item.",
    "b) Second sub-item.",
  ]);
});
