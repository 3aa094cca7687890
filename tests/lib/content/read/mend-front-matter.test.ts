import { describe, expect, it } from "vitest";
import { reportLanguages } from "@/lib/content/model/report-language";
import { readFrontMatter } from "@/lib/content/read/front-matter";
import { sayProblem } from "@/lib/content/report/say-problem";

const right = [
  "---",
  "title: 隐私权政策",
  "description: 一句话。",
  "differences: []",
  "updated: 2026-11-26",
  "---",
  "",
  "正文",
];

/** What is said of the front matter whose line `line` reads `typed`; null takes it out. */
function said(line: number, typed: string | null, language: "zh" | "en" | "ja" = "en"): string[] {
  const lines = right.flatMap((text, index) => (index + 1 === line ? (typed === null ? [] : [typed]) : [text]));
  const read = readFrontMatter("zh.md", lines.join("\n"), "page");
  return "problems" in read
    ? read.problems.map((problem) => `${problem.line} ${sayProblem(problem, language).fix}`)
    : ["right"];
}

it.each(["version: 2", 'version: "1"', "updated: 2026-11-26"])(
  "a document has no line %s: the ledger says it",
  (typed) => {
    const lines = ["---", "title: 隐私权政策", "description: 一句话。", typed, "---", ""];
    for (const language of reportLanguages) {
      const read = readFrontMatter("zh.md", lines.join("\n"), "policy");
      const fixes =
        "problems" in read
          ? read.problems.map((problem) => `${problem.line} ${sayProblem(problem, language).fix}`)
          : [];
      expect(fixes).toEqual([expect.stringMatching(/^4 .*versions\.yaml/)]);
    }
  },
);

describe("a line that YAML blames another for is told itself, with the line to type", () => {
  it.each([
    [2, 'title: "隐私权政策', '2 in place of line 2, write: title: "隐私权政策"'],
    [2, "title: '隐私权政策 ", "2 in place of line 2, write: title: '隐私权政策'"],
    [3, 'description: "一句话。', '3 in place of line 3, write: description: "一句话。"'],
    [2, " title: 隐私权政策", "2 in place of line 2, write: title: 隐私权政策"],
    [3, "  description: 一句话。", "3 in place of line 3, write: description: 一句话。"],
    [3, "\tdescription: 一句话。", "3 in place of line 3, write: description: 一句话。"],
    [3, "　description: 一句话。", "3 in place of line 3, write: description: 一句话。"],
    [2, "title: #1 隐私权政策", '2 in place of line 2, write: title: "#1 隐私权政策"'],
  ])("%i %j", (line, typed, fix) => {
    expect(said(line, typed)).toEqual([fix]);
  });

  it("and reads the line that it gives", () => {
    for (const typed of ['title: "隐私权政策"', "title: '隐私权政策'", 'title: "#1 隐私权政策"'])
      expect(said(2, typed)).toEqual(["right"]);
  });
});

describe("a date in another form", () => {
  it.each([
    "2026/11/7",
    "2026.11.07",
    "2026-11-7",
    "2026年11月7日",
    "二〇二六年十一月七日",
    "令和8年11月7日",
    "20261107",
    "２０２６-１１-０７",
    "2026–11–07",
    "“2026-11-07”",
    "2026-11-07 10:00",
    "2026-11-07T10:00:00Z",
    "November 7, 2026",
    "7 Nov 2026",
  ])("%s", (typed) => {
    expect(said(5, `updated: ${typed}`)).toEqual(["5 in place of line 5, write: updated: 2026-11-07"]);
  });

  it.each([["27/11/2026"], ["11/27/2026"]])("%s has only one month", (typed) => {
    expect(said(5, `updated: ${typed}`)).toEqual(["5 in place of line 5, write: updated: 2026-11-27"]);
  });

  it.each(["03/04/2026", "2026-11-31", "26-11-07", "2026年11月", "11月7日", "today", "2026-11-07 至 2026-11-09"])(
    "nobody knows: %s",
    (typed) => {
      for (const language of reportLanguages) {
        const [fix = "", ...others] = said(5, `updated: ${typed}`, language);
        expect(others).toEqual([]);
        expect(fix).not.toMatch(/[0-9]{4}/);
      }
    },
  );
});

it.each([
  {
    name: "a full-width colon",
    line: 5,
    typed: "updated：2026-11-26",
    fix: "5 in place of line 5, write: updated: 2026-11-26",
  },
  {
    name: "a full-width colon above",
    line: 3,
    typed: "description： 一句话。",
    fix: "3 in place of line 3, write: description: 一句话。",
  },
  {
    name: "no space behind the colon",
    line: 2,
    typed: "title:隐私权政策",
    fix: "2 in place of line 2, write: title: 隐私权政策",
  },
  {
    name: "a second colon",
    line: 2,
    typed: "title: 条款: 总则",
    fix: '2 in place of line 2, write: title: "条款: 总则"',
  },
  { name: "an asterisk first", line: 2, typed: "title: *条款", fix: '2 in place of line 2, write: title: "*条款"' },
  {
    name: "a key with a capital",
    line: 2,
    typed: "Title: 隐私权政策",
    fix: "2 in place of line 2, write: title: 隐私权政策",
  },
  {
    name: "a key with a slip",
    line: 3,
    typed: "desription: 一句话。",
    fix: "3 in place of line 3, write: description: 一句话。",
  },
  { name: "no first line", line: 1, typed: null, fix: "1 above line 1, add a line: ---" },
  { name: "a dash for the first line", line: 1, typed: "——", fix: "1 in place of line 1, write: ---" },
  { name: "no last line", line: 6, typed: null, fix: "6 above line 6, add a line: ---" },
  { name: "a dash for the last line", line: 6, typed: "——", fix: "6 in place of line 6, write: ---" },
  { name: "wide hyphens for the last line", line: 6, typed: "－－－", fix: "6 in place of line 6, write: ---" },
])("$name is mended in its line", ({ line, typed, fix }) => {
  expect(said(line, typed)).toEqual([fix]);
});

describe("a wrong key is told once, with the key that it means", () => {
  /** What is said of a document's front matter with these two lines. */
  const saidOf = (lines: readonly string[], language: "zh" | "en" | "ja" = "en") => {
    const read = readFrontMatter("zh.md", ["---", ...lines, "---", ""].join("\n"), "policy");
    if (!("problems" in read)) return ["right"];
    return read.problems.map((problem) => {
      const { found, expected, fix } = sayProblem(problem, language);
      return `${problem.line} ${found} | ${expected} | ${fix}`;
    });
  };
  const title = "title: 隐私权政策";

  it.each([
    ["a letter lost", "desciption"],
    ["a letter too many", "descripttion"],
    ["letters swapped", "desrciption"],
    ["capitals", "Description"],
    ["another name", "summary"],
    ["its name in Chinese", "简介"],
    ["its name in Japanese", "説明"],
  ])("%s: %s", (_, key) => {
    expect(saidOf([title, `${key}: 一句话。`])).toEqual([
      `3 the key "${key}" | "description" | in place of line 3, write: description: 一句话。`,
    ]);
  });

  it("a space before the colon", () => {
    expect(saidOf([title, "desciption : 一句话。"])).toEqual([
      '3 the key "desciption" | "description" | in place of line 3, write: description: 一句话。',
    ]);
  });

  it("two of them, each in its line", () => {
    expect(saidOf(["titel: 隐私权政策", "desciption: 一句话。"])).toEqual([
      '2 the key "titel" | "title" | in place of line 2, write: title: 隐私权政策',
      '3 the key "desciption" | "description" | in place of line 3, write: description: 一句话。',
    ]);
  });

  it.each([
    ["zh", "出现了键“subject”", "应为“description”", "第 3 行如果另有所指，删去它"],
    ["en", 'the key "subject"', '"description"', "if line 3 means something else, delete it"],
    ["ja", "キー「subject」があります", "「description」が必要です", "別の意味なら、削って"],
  ] as const)("one that may mean something else, in %s", (language, ...words) => {
    const [only, ...others] = saidOf([title, "subject: 一句话。"], language);
    for (const word of words) expect(only).toContain(word);
    expect(others).toEqual([]);
  });

  it("but not one beside all that there must be, nor one of two", () => {
    const both = saidOf([title, "description: 一句话。", "subject: 一句话。"]);
    expect(both).toEqual([expect.stringContaining("remove it, or correct its spelling")]);
    expect(saidOf(["subject: 甲", "topic: 乙"])).toHaveLength(4);
    expect(saidOf([title, "version: 2"])).toHaveLength(2);
  });
});

describe("a text that begins with a sign of YAML's own", () => {
  it.each([
    { typed: "description: [This explains] things", mended: '"[This explains] things"' },
    { typed: "description: @Privacy", mended: '"@Privacy"' },
    { typed: "description: `code`", mended: '"`code`"' },
    { typed: "description: {a} b", mended: '"{a} b"' },
  ])("is given its quotes: $typed", ({ typed, mended }) => {
    expect(said(3, typed)).toEqual([`3 in place of line 3, write: description: ${mended}`]);
    for (const language of reportLanguages)
      expect(said(3, typed, language)).toEqual([expect.stringContaining(`description: ${mended}`)]);
    expect(said(3, `description: ${mended}`)).toEqual(["right"]);
  });
});
