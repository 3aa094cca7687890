import { expect, it } from "vitest";
import { textWidth } from "@/lib/seo/text-width";

it.each([
  { text: "", width: 0 },
  { text: "Privacy Policy", width: 14 },
  { text: "隐私权政策", width: 10 },
  { text: "プライバシー、", width: 14 },
  { text: "平台 · Digitaltwinall", width: 21 },
  { text: "𠮷（", width: 4 },
])("$text is $width Latin letters wide", ({ text, width }) => {
  expect(textWidth(text)).toBe(width);
});
