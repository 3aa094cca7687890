/** What the platform knows of a language: enough for its row in lib/locales.ts. */
export type Language = { tag: string; name: string; script: string };

/** Scripts that are written from right to left, by their codes in ISO 15924. */
const rightToLeft = ["Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"];

/** Scripts of several parts, or that the code names otherwise: the inside of a character class. */
const lettersOfScript: Record<string, string> = {
  Hans: "\\p{sc=Han}",
  Hant: "\\p{sc=Han}",
  Jpan: "\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}ー々〆",
  Kore: "\\p{sc=Hangul}",
  Latn: "\\p{sc=Latin}",
};

/**
 * The language of a tag of two or three letters (ISO 639). Throws an Error with a sentence for the one who typed it when there is no
 * such language, or when the site's pages could not show it.
 */
export function readLanguage(tag: string): Language {
  if (!/^[a-z]{2,3}$/.test(tag))
    throw new Error(`"${tag}" is no language tag of two or three small letters, such as ko.`);
  const name = new Intl.DisplayNames([tag], { type: "language", fallback: "none" }).of(tag);
  const script = new Intl.Locale(tag).maximize().script;
  if (!name || !script) throw new Error(`There is no language "${tag}"; expected a tag of ISO 639, such as ko.`);
  if (rightToLeft.includes(script))
    throw new Error(`${name} (${tag}) is written from right to left; the site's pages are made for left to right.`);
  return { tag, name, script };
}

/**
 * lib/locales.ts with a row for the language, as its last. What nobody measured or installed is null. Throws an Error when the source
 * has no table to add to.
 */
export function addLocale(source: string, { tag, name, script }: Language): string {
  const row = `  ${tag}: {
    lang: ${JSON.stringify(tag)},
    name: ${JSON.stringify(name)},
    numerals: "arabic",
    letters: ${JSON.stringify(lettersOfScript[script] ?? `\\p{sc=${script}}`)},
    wideMarks: null,
    spelling: null,
    readPerMinute: null,
    cardTypeface: null,
  },
`;
  return insertBefore(source, "} as const satisfies Record<string, LocaleFacts>;", row);
}

/** tailwind.config.ts with a row for the language, in the typefaces that the reader's system has for it. Throws as `addLocale`. */
export function addComposition(source: string, { tag }: Language): string {
  const row = `  ${tag}: {
    text: "serif",
    ui: "system-ui, sans-serif",
    heading: "var(--text)",
    size: "1.125rem",
    leading: "1.75",
    measure: "min(68ch, 38em)",
    hang: "1.75em",
  },
`;
  return insertBefore(source, "};\n\n/** Each box", row);
}

/** proxy.ts with the locale among those whose pages it lets pass. Next wants the pattern written out. Throws as `addLocale`. */
export function addToMatcher(source: string, { tag }: Language): string {
  return insertBefore(source, ")(?:/|$)", `|${tag}`);
}

function insertBefore(source: string, mark: string, text: string): string {
  const at = source.indexOf(mark);
  if (at === -1) throw new Error(`The place to add a language to is gone: "${mark}". Add it by hand.`);
  return source.slice(0, at) + text + source.slice(at);
}
