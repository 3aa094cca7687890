/**
 * What a change belongs to, by what should find it. `names` to `structure` are for the rules, with pins left aside; `meaning` is for the notes beside a redline;
 * `wording` is left to a person who reads: only its pin tells of it.
 */
export type Group = "names" | "facts" | "glyphs" | "links" | "structure" | "meaning" | "wording";

/** Every kind of change of one language, with its group. */
export const groupOf = {
  "name planted": "names",
  "name misspelt": "names",
  "digits of a number": "facts",
  "number in words": "facts",
  unit: "facts",
  money: "facts",
  date: "facts",
  "per cent": "facts",
  "article of a law": "facts",
  "traditional glyph in zh": "glyphs",
  "Chinese glyph in ja": "glyphs",
  "kana or Han that looks alike": "glyphs",
  "full-width letter": "glyphs",
  "invisible character": "glyphs",
  "letter of another script": "glyphs",
  "target of a link": "links",
  "link dropped": "links",
  "text of an address": "links",
  "link added": "links",
  "number of a reference": "links",
  section: "structure",
  "number of a heading": "structure",
  "id of a heading": "structure",
  item: "structure",
  paragraph: "structure",
  "form of a block": "structure",
  "row or cell of a table lost": "structure",
  bold: "structure",
  note: "structure",
  "unsupported sign": "structure",
  "facts of the document": "structure",
  "negation dropped": "meaning",
  "negation added": "meaning",
  "may and must": "meaning",
  "and and or": "meaning",
  "we and you": "meaning",
  "third party, affiliate, partner": "meaning",
  antonym: "wording",
  "number word": "wording",
  "member of an enumeration": "wording",
  "only, unless, please": "wording",
  "legal entity": "wording",
  "place name": "wording",
  "another term": "wording",
  "definitions swapped": "wording",
  "items swapped": "wording",
  "rows or cells swapped": "wording",
  "sentence dropped": "wording",
  "sentence doubled or moved": "wording",
  "title or description": "wording",
  "words of a heading": "wording",
  "left in another language": "wording",
} as const satisfies Record<string, Group>;

export type Kind = keyof typeof groupOf;

export const kinds = Object.keys(groupOf) as readonly Kind[];

export const groups = [...new Set<Group>(Object.values(groupOf))];
