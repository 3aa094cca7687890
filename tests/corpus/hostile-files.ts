/** A kind of text that no editor means to write, and that fills a file up to its limit. `body` stands below the front matter. */
export type HostileFile = { name: string; body: string };

/** The size of what fills a file: below the limit, so that it is read. */
const full = 230_000;

const bytes = (text: string) => Buffer.byteLength(text);

/** `piece` as often as fits into `size` bytes. */
const fill = (piece: string, size = full) => piece.repeat(Math.floor(size / bytes(piece)));

/** Every sign that Markdown, YAML or a rule reads as more than itself, and letters and marks of each script. */
const characters: Record<string, string> = {
  space: " ",
  tab: "\t",
  "line break": "\n",
  "wide space": "\u3000",
  "no-break space": "\u00a0",
  ...Object.fromEntries([..."!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"].map((sign) => [sign, sign])),
  ...Object.fromEntries(
    [..."01aAzé一二第、。・：，；！？「」（）《》“”’—–…〜ーのかカ々年円￥¥€§№①Ⅷⅳ"].map((sign) => [sign, sign]),
  ),
  "combining accent": "\u0301",
  "combining voiced mark": "\u3099",
  emoji: "😀",
  "character outside the first plane": "𠮷",
};

/** One character in one run, in paragraphs as long as they may be, in short lines, and between words. */
const ofOneCharacter = Object.entries(characters).flatMap(([name, sign]): HostileFile[] => [
  { name: `${name}: nothing else`, body: fill(sign) },
  { name: `${name}: nothing else between two letters`, body: `a${fill(sign)}a` },
  { name: `${name}: paragraphs of 999`, body: fill(`${sign.repeat(999)}\n\n`) },
  { name: `${name}: paragraphs of 190`, body: fill(`${sign.repeat(190)}\n\n`) },
  { name: `${name}: a paragraph of it between words`, body: fill(`${fill(`a${sign} `, 9_000)}\n\n`) },
  { name: `${name}: after a letter, before a letter`, body: fill(`a${sign.repeat(990)}a\n\n`) },
]);

/** Signs that belong together, opened and not closed, closed and not opened, and in turns. */
const sequences: Record<string, string> = {
  bullets: "- ",
  "numbered items": "1. ",
  quotations: "> ",
  "quotations in bullets": "> - ",
  "links without an end": "[a](",
  "links with an empty target": "[]()",
  "links in links": "[a[b](c)",
  "references to definitions": "[a][b]",
  footnotes: "[^a]",
  "notes that are not there": "[^1] ",
  pictures: "![",
  "pictures without an end": "![a](b ",
  "bold without an end": "**a",
  "emphasis in turns": "*a_b",
  "bold and emphasis": "**a*b",
  "struck-out words": "~~a",
  "code in turns": "`a``b",
  tags: "<a ",
  "closing tags": "</a>",
  "tags in quotes": '<a b="',
  comments: "<!--",
  "comments that end": "<!-- --",
  instructions: "<?a ",
  "numbers of characters": "&#",
  "names of characters": "&amp",
  addresses: "http://",
  "ends of addresses": "://",
  "addresses in brackets": "http://a.b/(",
  www: "www.",
  "mail addresses": "a@a.",
  "signs of mail": "@a.",
  "dotted letters": "a.",
  "hyphenated letters": "a-",
  "underlined letters": "a_",
  "letters with apostrophes": "a’",
  "escaped signs": "\\*",
  cells: "|a",
  "lines of a table": "|-",
  "ids of headings": "{#a}",
  "ids without an end": "{#a ",
  "numbers and dots": "1.1.",
  "numbers and commas": "1,",
  "numbers and units": "1日",
  "spelled numbers": "十二",
  "numbered sections": "第一条",
  "references to sections": "第一条、",
  "references to articles": "Article 1, ",
  laws: "《法",
  "laws in brackets": "法（",
  "brackets of two kinds": "（「",
  "brackets that close": "）」",
  "Chinese quotation marks": "“一",
  "doubled words": "the the ",
  "doubled kana": "をを",
  negations: "不得",
  "words of permission": "may must ",
  names: "Emc Dell ",
  "names in capitals": "ABC DEF ",
  "names in kana": "デルデル",
  dates: "2026年5月4日",
  "dates in words": "May 4, 2026 ",
  money: "1万元",
  "per cent": "1%",
  placeholders: "TODO ",
  "left-out marks": "××",
  "spaced letters": "a ",
  "wide spaces between letters": "a\u3000",
  "spaces before dots": " .",
  "spaces before line ends": "a   \t  \n",
};

const ofSequences = Object.entries(sequences).flatMap(([name, piece]): HostileFile[] => [
  { name: `${name}: nothing else`, body: fill(piece) },
  { name: `${name}: long paragraphs`, body: fill(`${fill(piece, 9_500)}\n\n`) },
  { name: `${name}: short paragraphs`, body: fill(`${fill(piece, 180)}\n\n`) },
]);

const numbered = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index + 1)).join("");

/** Much of one thing, and deep nestings. */
const structures: HostileFile[] = [
  { name: "headings of section one", body: fill("## 一、范围 {#a}\n\n") },
  { name: "499 headings with ids", body: numbered(499, (n) => `## 一、范围 {#a${n}}\n\n一。\n\n`) },
  {
    name: "499 headings of every depth",
    body: numbered(499, (n) => `${"#".repeat((n % 6) + 1)} 1. Scope {#a${n}}\n\na\n\n`),
  },
  { name: "headings of spaces", body: fill(`##${" ".repeat(950)}\n\n`) },
  { name: "headings that end in signs", body: fill(`## a ${"#".repeat(900)} \n\n`) },
  { name: "headings with ids that do not end", body: fill(`## a ${"{#".repeat(400)}\n\n`) },
  { name: "headings of spaces within words", body: fill(`## a${" ".repeat(900)}b {#c}\n\n`) },
  { name: "underlined headings", body: fill("a\n===\n\n") },
  { name: "numbered items", body: numbered(4_900, (n) => `${n}. 一\n`) },
  { name: "numbered items in paragraphs", body: numbered(2_400, (n) => `${n}. 一\n\n`) },
  { name: "items with letters", body: numbered(2_400, (n) => `${String.fromCharCode(97 + (n % 26))}) a\n\n`) },
  { name: "items with Roman numbers", body: fill("(iv) a\n\n") },
  { name: "bullets", body: numbered(4_900, () => "- 一\n") },
  { name: "bullets in bullets", body: numbered(2_000, (n) => `${"  ".repeat(n % 8)}- a\n`) },
  { name: "lists in turns", body: numbered(2_400, (n) => (n % 2 ? "- a\n" : "1. a\n")) },
  { name: "links", body: numbered(4_000, () => "[一](#a)\n\n") },
  { name: "links to sections", body: numbered(3_000, () => "[第一条](#a) [section 1](#b)\n\n") },
  { name: "links to other documents", body: numbered(2_500, () => "[a](../definitions/zh.md#content)\n\n") },
  { name: "addresses", body: numbered(3_000, (n) => `https://a.b/${n}\n\n`) },
  { name: "mail addresses", body: numbered(3_000, (n) => `a${n}@a.com\n\n`) },
  { name: "targets of links", body: numbered(4_900, (n) => `[a${n}]: b\n`) },
  { name: "targets of links and links to them", body: numbered(2_400, (n) => `[a${n}]: b\n[a${n}][a${n}]\n`) },
  { name: "notes", body: numbered(2_400, (n) => `一[^${n}]\n\n[^${n}]: 注\n\n`) },
  { name: "references to one note", body: `${numbered(2_400, () => "一[^1]\n\n")}[^1]: 注\n` },
  { name: "notes without a reference", body: numbered(4_900, (n) => `[^${n}]: 注\n`) },
  { name: "definitions", body: numbered(2_400, (n) => `**甲${n}** {#a${n}}：一。\n\n`) },
  { name: "definitions of one word", body: numbered(2_400, () => "**甲** {#a}：一。\n\n") },
  { name: "definitions in English", body: numbered(2_400, (n) => `**term ${n}** {#a${n}}: what it means.\n\n`) },
  { name: "bold words", body: numbered(2_400, () => "**甲**和**乙**\n\n") },
  { name: "rows of a table", body: `| a | b |\n| - | - |\n${numbered(4_900, () => "| a | b |\n")}` },
  {
    name: "rows of a table with names and numbers",
    body: `| a | b |\n| - | - |\n${numbered(4_900, (n) => `| Emc ${n} | ${n} days |\n`)}`,
  },
  {
    name: "cells of a table",
    body: `${"| a ".repeat(29)}|\n${"| - ".repeat(29)}|\n${fill(`${"| a ".repeat(29)}|\n`, 200_000)}`,
  },
  { name: "empty cells", body: `${"|".repeat(30)}\n${"|-".repeat(29)}|\n${fill(`${"|".repeat(30)}\n`, 100_000)}` },
  { name: "tables", body: numbered(1_600, () => "| a |\n| - |\n| b |\n\n") },
  { name: "cells with breaks", body: `| a |\n| - |\n${fill(`| ${"a<br>".repeat(40)} |\n`)}` },
  { name: "cells of spaces", body: `| a |\n| - |\n${fill(`|${" ".repeat(900)}|\n`)}` },
  { name: "quotations", body: fill("> 一\n\n") },
  { name: "quotations nine deep", body: fill(`${"> ".repeat(9)}a\n\n`, 100_000) },
  { name: "quotations that go on lazily", body: numbered(4_900, (n) => (n % 2 ? "> a\n" : "a\n")) },
  { name: "blocks of code", body: fill("```\na\n```\n\n") },
  { name: "a block of code that does not end", body: `\`\`\`\n${fill("a b\n", 19_000)}` },
  { name: "lines of code by their indentation", body: fill("    a\n\n") },
  { name: "tags in blocks", body: fill("<div>\n\n") },
  { name: "rules between paragraphs", body: fill("a\n\n---\n\n") },
  { name: "one long word", body: fill("incomprehensibility") },
  { name: "long words", body: fill(`${"incomprehensibility".repeat(50)}\n\n`) },
  { name: "words of ten letters", body: fill(`${"misspelled ".repeat(800)}\n\n`) },
  { name: "different words", body: fill(`${numbered(800, (n) => `Word${n.toString(36)} `)}\n\n`) },
  { name: "different Chinese words", body: fill(`${numbered(1_900, (n) => String.fromCodePoint(0x4e00 + n))}。\n\n`) },
  { name: "sentences", body: fill(`${"我们可以不使用它。".repeat(300)}\n\n`) },
  { name: "sentences in English", body: fill(`${"We may not use it. ".repeat(450)}\n\n`) },
  { name: "paragraphs of one sign", body: numbered(4_900, () => "一\n\n") },
  {
    name: "lines of one paragraph",
    body: fill(
      numbered(4_900, () => "一\n"),
      200_000,
    ),
  },
  { name: "different paragraphs", body: numbered(4_900, (n) => `一${n}。\n\n`) },
  { name: "lines that end in spaces", body: numbered(4_900, () => `a${" ".repeat(40)}\n`) },
  { name: "lines that end in a backslash", body: fill("a\\\n", 14_000) },
  { name: "line ends of old machines", body: fill("a\r\r\n", 14_000) },
  { name: "marks of a merge", body: fill("<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x\n\n") },
  { name: "fences of front matter", body: fill("---\n") },
  { name: "signs that are composed anew", body: fill(`e${"\u0301\u0327".repeat(400)}\n\n`) },
];

/** Every kind of hostile body, each under a name of its own. */
export const hostileFiles: readonly HostileFile[] = [...ofOneCharacter, ...ofSequences, ...structures];

/** Front matter, lists, vocabularies and messages that fill their file. */
export const hostileData: readonly { name: string; file: string; text: string }[] = [
  ...[
    " ",
    "\t",
    "a",
    "#",
    "-",
    ":",
    "[",
    "{",
    '"',
    "'",
    "&a ",
    "*a ",
    "!",
    "|",
    ">",
    "- ",
    "? ",
    "a: ",
    "\n",
    "一",
  ].flatMap((piece) => [
    { name: `front matter of ${JSON.stringify(piece)}`, file: "front matter", text: `title: ${fill(piece, 15_000)}` },
    {
      name: `lines of front matter of ${JSON.stringify(piece)}`,
      file: "front matter",
      text: fill(`${piece}\n`, 15_000),
    },
    { name: `front matter too long of ${JSON.stringify(piece)}`, file: "front matter", text: fill(piece) },
    { name: `a vocabulary of ${JSON.stringify(piece)}`, file: "vocabulary.yaml", text: fill(piece) },
    { name: `lines of a vocabulary of ${JSON.stringify(piece)}`, file: "vocabulary.yaml", text: fill(`${piece}\n`) },
    { name: `a list of documents of ${JSON.stringify(piece)}`, file: "documents.yaml", text: fill(piece) },
  ]),
  { name: "a title of spaces within", file: "front matter", text: `title: a${" ".repeat(15_000)}b` },
  { name: "keys of front matter", file: "front matter", text: numbered(1_500, (n) => `a${n}: b\n`) },
  {
    name: "pins of front matter",
    file: "front matter",
    text: `pins:\n${numbered(700, (n) => `  a${n}: 0123456789\n`)}`,
  },
  { name: "documents", file: "documents.yaml", text: `documents:\n${numbered(5_000, (n) => `  - slug: a${n}\n`)}` },
  {
    name: "one document often",
    file: "documents.yaml",
    text: `documents:\n${numbered(5_000, () => "  - slug: privacy-policy\n")}`,
  },
  {
    name: "known words",
    file: "vocabulary.yaml",
    text: `known:\n${numbered(9_000, (n) => `  - Word${n}\n`)}`,
  },
  {
    name: "known words of one letter",
    file: "vocabulary.yaml",
    text: `known:\n${numbered(9_000, () => "  - zh: 一\n")}`,
  },
  {
    name: "names",
    file: "vocabulary.yaml",
    text: `names:\n${numbered(4_000, (n) => `  name${n}:\n    all: [Name${n}]\n`)}`,
  },
  { name: "one long known word", file: "vocabulary.yaml", text: `known:\n  - ${fill("a")}\n` },
  ...["{", "[", '"', "\\", "a", "1", " ", "{a}", "<b>", "{a, plural, ", "'"].flatMap((piece) => [
    { name: `messages of ${JSON.stringify(piece)}`, file: "messages/zh.json", text: fill(piece) },
    {
      name: `a message of ${JSON.stringify(piece)}`,
      file: "messages/en.json",
      text: JSON.stringify({ a: fill(piece, 100_000) }),
    },
  ]),
  {
    name: "messages",
    file: "messages/ja.json",
    text: JSON.stringify(Object.fromEntries(Array.from({ length: 9_000 }, (_, n) => [`a${n}`, "b"]))),
  },
];
