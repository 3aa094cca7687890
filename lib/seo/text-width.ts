/** How wide a text is, as result pages and cards set it: a full-width character counts for two Latin ones. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += /[\u1100-\u115F\u2E80-\uFFE6\u{1F000}-\u{3FFFF}]/u.test(character) ? 2 : 1;
  return width;
}
