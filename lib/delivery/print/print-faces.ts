import { readFileSync } from "node:fs";
import path from "node:path";
import { localeFacts, locales } from "../../locales";
import { siteOrigin } from "../../site";

/** Where the faces seem to be while a page is printed. */
const folder = `${siteOrigin}/@fontsource/`;

/** The variable that names the faces of a text (tailwind.config.ts). */
export const textFaces = "--text";

/**
 * A style sheet that sets each language in the typeface it is printed in, whatever the machine has: two whole faces from
 * node_modules, which Chromium embeds as TrueType. Of a machine's collection of Chinese and Japanese faces it draws each glyph
 * instead, in three times the bytes. A language without such a typeface keeps the machine's.
 */
export const printFaces = locales
  .map((locale) => ({ locale, face: localeFacts[locale].printTypeface }))
  .filter(({ face }) => face !== null)
  .map(
    ({ locale, face }) =>
      `${[400, 700].map((weight) => `@font-face{font-family:"print ${locale}";font-weight:${weight};src:url(${folder}${face}-${weight}-normal.woff2)}`).join("")}[lang|="${locale}"]{${textFaces}:"print ${locale}",serif}`,
  )
  .join("");

/** The bytes of the face that the style asks for at `url`; `undefined` for every other URL. */
export function readPrintFace(url: string): Buffer | undefined {
  if (!url.startsWith(folder)) return undefined;
  return readFileSync(path.join("node_modules/@fontsource", url.slice(folder.length)));
}
