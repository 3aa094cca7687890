import { readFileSync } from "node:fs";
import path from "node:path";
import { type HasGlyph, readGlyphs } from "@/app/woff-glyphs";
import { type Locale, localeFacts } from "@/lib/locales";

type Font = { name: string; data: Buffer; weight: 400; style: "normal" };

/** A range of code points, and the file with their glyphs. */
type Slice = { first: number; last: number; name: string };

/** A typeface: its slices, and what has been read of them. What draws the cards reads a font once as long as it is given the same bytes. */
type Typeface = { slices: Slice[]; fonts: Map<string, { data: Buffer; hasGlyph: HasGlyph }> };

const typefaces = new Map<string, Typeface>();

/**
 * Reads the fonts for every glyph of `text` from node_modules. A language's typeface has the glyph shapes of its region and is
 * cut into many small files. Throws an Error for a locale without a typeface, and for a character without a glyph, which would
 * show as an empty box.
 */
export function readCardFonts(locale: Locale, text: string): Font[] {
  const name = localeFacts[locale].cardTypeface;
  if (!name) throw new Error(`lib/locales.ts gives ${locale} no typeface for its social cards.`);
  const folder = path.join(/* turbopackIgnore: true */ process.cwd(), "node_modules/@fontsource", name);
  const typeface = typefaces.get(name) ?? { slices: readSlices(folder), fonts: new Map() };
  typefaces.set(name, typeface);
  const readFont = (slice: string) => {
    const known = typeface.fonts.get(slice);
    if (known) return known;
    const data = readFileSync(path.join(folder, "files", `${name}-${slice}-400-normal.woff`));
    const font = { data, hasGlyph: readGlyphs(data) };
    typeface.fonts.set(slice, font);
    return font;
  };
  const needed = new Map<string, Buffer>();
  for (const character of new Set(text)) {
    const point = character.codePointAt(0) ?? 0;
    // A range may include characters that the typeface does not have.
    const slice = typeface.slices.find(
      ({ first, last, name }) => first <= point && point <= last && readFont(name).hasGlyph(point),
    );
    if (!slice) throw new Error(`The social card "${text}" holds "${character}", for which ${name} has no glyph.`);
    needed.set(slice.name, readFont(slice.name).data);
  }
  return [...needed]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([slice, data]) => ({ name: `${name}-${slice}`, data, weight: 400, style: "normal" }));
}

/** Reads which ranges each file of a typeface covers, written as in CSS: `U+20-7e,U+a5`. */
function readSlices(folder: string): Slice[] {
  const ranges = JSON.parse(readFileSync(path.join(folder, "unicode.json"), "utf8")) as Record<string, string>;
  return Object.entries(ranges).flatMap(([name, range]) =>
    range.split(",").map((part) => {
      const [first = 0, last = first] = part
        .trim()
        .replace(/^U\+/i, "")
        .split("-")
        .map((digits) => Number.parseInt(digits, 16));
      return { first, last, name: name.replace(/[[\]]/g, "") };
    }),
  );
}
