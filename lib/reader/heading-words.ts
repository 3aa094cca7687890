/** How wide, in Han characters, what stands between two signs may be before it is cut: as much as a line of a phone holds in large letters. */
const widestWhole = 8;

/**
 * Cuts a heading in Chinese where a line may end: between words, in what is too long for the line of a phone. All else stays in one piece,
 * for the style sheet ends its lines behind signs and nowhere else. Browsers know no words of Chinese, and would end a line in one. Phrases
 * of Japanese they know, but break one that is too long anywhere: one of katakana alone is cut between its words, too.
 * @example
 * headingWords("Cookie和网络Beacon的使用", "zh-Hans"); // ["Cookie", "和", "网络", "Beacon", "的", "使用"]
 * headingWords("信息存储", "zh-Hans"); // ["信息存储"]
 * headingWords("プライバシーポリシー", "ja"); // ["プライバシー", "ポリシー"]
 */
export function headingWords(heading: string, lang: string): string[] {
  const { language } = new Intl.Locale(lang);
  const cut = { zh: /[\p{L}\p{N}]/u, ja: /^[\p{sc=Katakana}ー]+$/u }[language];
  if (!cut) return [heading];
  const segmenter = new Intl.Segmenter(lang, { granularity: "word" });
  const pieces: string[] = [];
  let open = "";
  // A sign stays with what it follows or precedes.
  for (const run of heading.match(/[\p{L}\p{N}]+|[^\p{L}\p{N}]+/gu) ?? []) {
    const isLong = cut.test(run) && widthOf(run) > widestWhole;
    const words = isLong ? [...segmenter.segment(run)].map(({ segment }) => segment) : [run];
    const [first = "", ...rest] = words;
    open += first;
    for (const word of rest) {
      pieces.push(open);
      open = word;
    }
  }
  return [...pieces, open];
}

/** In Han characters, as wide as which kana are; a letter or a digit is about half of one. */
function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\p{sc=Han}\p{sc=Katakana}ー]/u.test(character) ? 1 : 0.5), 0);
}
