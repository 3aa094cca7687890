import { describe, expect, it } from "vitest";
import { readSourceText } from "@/lib/content/read/source-text";
import { contentOf, documentOf, problemsOf } from "../sample-content";

const texts = documentOf({
  zh: "前言。\n\n## 一、范围 {#scope}\n\n1. 甲 乙。\n\n2. **丙**。\n",
  en: "Preamble, naïve.\n\n## 1. Scope {#scope}\n\n1. One two.\n\n2. **Three**.\n",
  ja: "前文が。\n\n## 一、範囲 {#scope}\n\n1. 甲 乙。\n\n2. **丙**。\n",
});

describe("what an editor's program leaves behind is read without complaint, and gives the same pages", () => {
  it.each([
    { name: "a byte order mark", leave: (text: string) => `\uFEFF${text}` },
    { name: "CRLF", leave: (text: string) => text.replaceAll("\n", "\r\n") },
    { name: "CR alone", leave: (text: string) => text.replaceAll("\n", "\r") },
    { name: "NFD, as macOS writes it", leave: (text: string) => text.normalize("NFD") },
    { name: "no-break spaces", leave: (text: string) => text.replaceAll(" ", "\u00A0") },
    { name: "narrow no-break spaces", leave: (text: string) => text.replaceAll(" ", "\u202F") },
    { name: "trailing spaces", leave: (text: string) => text.replaceAll("\n", "  \n") },
    { name: "trailing tabs and full-width spaces", leave: (text: string) => text.replaceAll("\n", "\t\u3000\n") },
    { name: "no line break at the end", leave: (text: string) => text.trimEnd() },
    { name: "empty lines at the end", leave: (text: string) => `${text}\n\n\n` },
    {
      name: "all of them",
      leave: (text: string) => `\uFEFF${text.normalize("NFD").replaceAll(" ", "\u00A0").replaceAll("\n", " \r\n")}`,
    },
  ])("$name", ({ leave }) => {
    const left = Object.fromEntries(Object.entries(texts).map(([file, text]) => [file, leave(text)]));
    expect(problemsOf(left)).toEqual([]);
    const pagesOf = (own: typeof texts) => contentOf(own).documents.map(({ translations }) => translations);
    expect(pagesOf(left)).toEqual(pagesOf(texts));
  });
});

describe("what no reader can see is refused, with its code", () => {
  it.each([
    { name: "NUL", character: "\0", code: "U+0000" },
    { name: "escape", character: "\x1B", code: "U+001B" },
    { name: "a soft hyphen", character: "\u00AD", code: "U+00AD" },
    { name: "a zero-width space", character: "\u200B", code: "U+200B" },
    { name: "a zero-width joiner", character: "\u200D", code: "U+200D" },
    { name: "a byte order mark inside", character: "\uFEFF", code: "U+FEFF" },
    { name: "an override of direction", character: "\u202E", code: "U+202E" },
    { name: "an isolate", character: "\u2066", code: "U+2066" },
    { name: "a line separator", character: "\u2028", code: "U+2028" },
    { name: "a Hangul filler", character: "\u3164", code: "U+3164" },
    { name: "a variation selector", character: "\uFE0F", code: "U+FE0F" },
    { name: "a tag character", character: "\u{E0041}", code: "U+E0041" },
    { name: "private use", character: "\uE000", code: "U+E000" },
    { name: "the sign for a lost character", character: "\uFFFD", code: "U+FFFD" },
  ])("$name", ({ character, code }) => {
    const read = readSourceText({ path: "a.md", bytes: Buffer.from(`one\ntwo${character}three\n`) });
    expect(read.problems).toMatchObject([
      { rule: "character-forbidden", line: 2, column: 4, message: { values: { codes: [code] } } },
    ]);
  });

  it.each(["a\tb", "emoji 🙂", "㐂𠮷", "…—“”‘’·"])("and %j is not", (text) => {
    expect(readSourceText({ path: "a.md", bytes: Buffer.from(text) })).toMatchObject({ text });
  });
});

describe("bytes that are not UTF-8 are refused where they stand", () => {
  it.each([
    { name: "Latin-1", bytes: [0x61, 0x0a, 0x62, 0xe9, 0x63], line: 2, column: 2 },
    { name: "GB 18030", bytes: [0xd2, 0xfe, 0xcb, 0xbd], line: 1, column: 1 },
    { name: "Shift JIS", bytes: [0x93, 0xfa, 0x96, 0x7b], line: 1, column: 1 },
    { name: "UTF-16", bytes: [0xff, 0xfe, 0x61, 0x00], line: 1, column: 1 },
    { name: "a lone surrogate", bytes: [0x61, 0xed, 0xa0, 0x80], line: 1, column: 2 },
    { name: "an overlong slash", bytes: [0x61, 0xc0, 0xaf], line: 1, column: 2 },
    { name: "a character cut off", bytes: [0x0a, 0xe4, 0xb8], line: 2, column: 1 },
  ])("$name", ({ bytes, line, column }) => {
    const { problems } = readSourceText({ path: "a.md", bytes: Uint8Array.from(bytes) });
    expect(problems).toMatchObject([{ rule: "file-unreadable", file: "a.md", line, column }]);
  });
});
