import type { NewRefusal } from "../words/new-words";

/** What the platform knows about a language: enough for its row in lib/locales.ts. */
export type Language = { tag: string; name: string; script: string };

/** Scripts written from right to left, by their ISO 15924 codes. */
const rightToLeft = ["Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"];

/** The character classes of scripts that have several parts, or other names in Unicode. */
const lettersOfScript: Record<string, string> = {
  Hans: "\\p{sc=Han}",
  Hant: "\\p{sc=Han}",
  Jpan: "\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}ー々〆",
  Kore: "\\p{sc=Hangul}",
  Latn: "\\p{sc=Latin}",
};

/**
 * Looks up the language of a tag of two or three letters (ISO 639). Returns a refusal when there is no such language, or when the
 * site's pages could not show it.
 */
export function readLanguage(tag: string): Language | { refusal: NewRefusal } {
  if (!/^[a-z]{2,3}$/.test(tag)) return { refusal: { kind: "no tag", tag } };
  const name = new Intl.DisplayNames([tag], { type: "language", fallback: "none" }).of(tag);
  const script = new Intl.Locale(tag).maximize().script;
  if (!name || !script) return { refusal: { kind: "no language", tag } };
  if (rightToLeft.includes(script)) return { refusal: { kind: "right to left", tag, name } };
  return { tag, name, script };
}

/**
 * Adds a row for the language at the end of the table in `source`, the text of lib/locales.ts. What nobody has measured or
 * installed is null. Throws an Error when `source` has no such table.
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
    printTypeface: null,
  },
`;
  return insertBefore(source, "} as const satisfies Record<string, LocaleFacts>;", row);
}

/**
 * Adds a row for the language to the text of tailwind.config.ts, with typefaces of the reader's system. Throws like
 * `addLocale`.
 */
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
  return insertBefore(source, "} satisfies Record<Locale, Composition>;", row);
}

/** Adds the locale to the paths that proxy.ts lets pass. Next needs the pattern as a literal. Throws like `addLocale`. */
export function addToMatcher(source: string, { tag }: Language): string {
  return insertBefore(source, ")(?:/|$)", `|${tag}`);
}

function insertBefore(source: string, mark: string, text: string): string {
  const at = source.indexOf(mark);
  if (at === -1) throw new Error(`The place to add a language to is gone: "${mark}". Add it by hand.`);
  return source.slice(0, at) + text + source.slice(at);
}
