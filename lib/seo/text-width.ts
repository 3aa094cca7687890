/**
 * The width of a text on result pages and cards, in Latin characters; a full-width character counts for two.
 * @example
 * textWidth("Zod 条款"); // 8
 */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += /[\u1100-\u115F\u2E80-\uFFE6\u{1F000}-\u{3FFFF}]/u.test(character) ? 2 : 1;
  return width;
}
