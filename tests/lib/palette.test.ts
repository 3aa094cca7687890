import { describe, expect, it } from "vitest";
import { palette } from "@/tailwind.config";

/** The contrast of two colours, by WCAG 2.2. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

it.each([
  ["#000000", "#ffffff", 21],
  ["#ffffff", "#ffffff", 1],
  ["#777777", "#ffffff", 4.48],
])("knows the contrast of %s on %s", (text, ground, expected) => {
  expect(contrast(text, ground)).toBeCloseTo(expected, 2);
});

describe.each(Object.entries(palette))("%s", (_, colours) => {
  const pairs = (["ink", "muted", "seal"] as const).flatMap((text) =>
    (["paper", "notice"] as const).map((ground) => [text, ground] as const),
  );

  it.each(pairs)("%s on %s is readable with low vision (7:1)", (text, ground) => {
    expect(contrast(colours[text], colours[ground])).toBeGreaterThanOrEqual(7);
  });
});
