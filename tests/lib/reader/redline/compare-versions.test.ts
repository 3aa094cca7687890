import type { PhrasingContent } from "mdast";
import { describe, expect, it } from "vitest";
import type { Block, Part, Translation } from "@/lib/content/model/document";
import type { Locale } from "@/lib/locales";
import { compareVersions, redlineBetween } from "@/lib/reader/redline/compare-versions";
import type { Passage, SectionRedline } from "@/lib/reader/redline/redline-types";
import { fees } from "../../../components/sample-contract";
import { paragraph, part, words } from "../../../components/sample-document";

const section = (id: string, number: number, ...blocks: Block[]): Part =>
  part(id, number, `${number}.`, blocks, { level: "section", heading: `About ${id}` });

const items = (id: string, ...texts: string[]): Block => ({
  kind: "list",
  level: "item",
  parts: texts.map((text, index) => part(`${id}.${index + 1}`, index + 1, `${index + 1}.`, [paragraph(text)])),
});

const textOf = (parts: Part[], rest: Partial<Translation> = {}): Translation => ({
  locale: "en",
  title: "Policy",
  description: "What it says.",
  openings: [],
  preamble: [],
  parts,
  notes: [],
  ...rest,
});

const paragraphOf = (...content: PhrasingContent[]): Block => ({ kind: "paragraph", id: null, content });
const bold = (value: string): PhrasingContent => ({ type: "strong", children: words(value) });
const link = (value: string, url: string): PhrasingContent => ({ type: "link", url, children: words(value) });

/** `1. the [-old-]{+new+} words`, with `moved 1 from …` and `gone to` in front, and the sign of a piece. */
function print({ state, label, gap, cells, move, tie, notes }: Passage): string {
  const texts = cells.map(({ spans }) =>
    spans
      .map((span) => {
        if (span.kind === "number") return `<${span.before}→${span.now}>`;
        return { same: span.text, gone: `[-${span.text}-]`, new: `{+${span.text}+}` }[span.kind];
      })
      .join(""),
  );
  const way = move ? `(${move.number} ${state === "left" ? "to" : "from"} ${move.place.name}) ` : "";
  const number = state === "gone" || state === "left" ? label.before + gap.before : label.now + gap.now;
  const said = notes.map((note) => ` <${note.kind}${"words" in note ? ` ${note.words}` : ` ${note.count}`}>`);
  return `${tie ? `(${tie.how}) ` : ""}${way}${number}${texts.join(" | ")}${said.join("")}`;
}

const printAll = (sections: readonly SectionRedline[]) =>
  sections
    .filter(({ state }) => state !== "same")
    .flatMap(({ state, name, move, renumbered, passages }) => [
      `${state} ${name}${move ? ` (${move.number} ${state === "left" ? "to" : "from"} ${move.place.name})` : ""}`,
      ...(renumbered.length > 0
        ? [`numbers ${renumbered.map(({ before, now }) => `${before}→${now}`).join(", ")}`]
        : []),
      ...passages.filter((passage) => passage.state !== "same").map(print),
    ]);

const inOne = (before: Block[], now: Block[], locale: Locale = "en") =>
  printAll(
    compareVersions(
      textOf([section("use", 1, ...before)], { locale }),
      textOf([section("use", 1, ...now)], { locale }),
    ),
  ).slice(1);

describe("words", () => {
  it.each<[Locale, string, string, string]>([
    [
      "zh",
      "我们不会出售您的个人信息。",
      "我们不得出售您的个人数据。",
      "我们[-不会-]{+不得+}出售您的个人[-信息-]{+数据+}。",
    ],
    [
      "ja",
      "当社はお客様の個人情報を販売します。",
      "当社は利用者の個人情報を販売します。",
      "当社は[-お客様-]{+利用者+}の個人情報を販売します。",
    ],
    [
      "en",
      "We keep your data for two years.",
      "We keep your data for three years.",
      "We keep your data for [-two-]{+three+} years.",
    ],
  ])("are compared as words of %s", (locale, before, now, expected) => {
    expect(inOne([paragraph(before)], [paragraph(now)], locale)).toEqual([expected]);
  });

  it.each([
    { name: "the title", rest: { title: "Privacy Policy" }, expected: ["{+Privacy +}Policy"] },
    { name: "the description", rest: { description: "What it tells." }, expected: ["What it [-says-]{+tells+}."] },
  ])("of $name are compared", ({ rest, expected }) => {
    const parts = [section("use", 1, paragraph("Use."))];
    expect(printAll(compareVersions(textOf(parts), textOf(parts, rest))).slice(1)).toEqual(expected);
  });

  it("of a heading are compared", () => {
    const parts = (heading: string) => [part("use", 1, "1.", [paragraph("Use.")], { level: "section", heading })];
    expect(printAll(compareVersions(textOf(parts("Use")), textOf(parts("Other use")))).slice(1)).toEqual([
      "1. [-Use-]{+Other use+}",
    ]);
  });
});

describe("settings and links are told where no word changed", () => {
  it.each<[string, PhrasingContent[], PhrasingContent[], string]>([
    [
      "bold",
      words("We do not sell it."),
      [...words("We "), bold("do not"), ...words(" sell it.")],
      "We do not sell it. <bold do not>",
    ],
    ["a link", [link("Site", "https://a.example/")], [link("Site", "https://b.example/")], "Site <link Site>"],
    ["a link within", [link("there", "#use")], [link("there", "#end")], "there <link there>"],
  ])("%s", (_, before, now, expected) => {
    const text = (content: PhrasingContent[]) =>
      textOf([section("use", 1, paragraphOf(...content)), section("end", 2, paragraph("The end."))]);
    expect(printAll(compareVersions(text(before), text(now))).slice(1)).toEqual([expected]);
  });

  it("a term that is linked elsewhere, since the site links its first use, is no change", () => {
    const term: PhrasingContent = { type: "link", url: "#x.t", data: { term: "x.t" }, children: words("Platform") };
    const now = [
      paragraphOf(...words("The "), term, ...words(" opens.")),
      paragraphOf(...words("The Platform closes.")),
    ];
    expect(inOne([paragraphOf(...words("The "), term, ...words(" closes."))], now)).toEqual([
      "{+The Platform opens.+}",
    ]);
  });
});

describe("numbers that moved", () => {
  const law = (number: number) => `As Section ${number} says. As Article 9 of the Act says.`;
  const before = [section("one", 1, paragraph("The first text.")), section("two", 2, paragraph(law(1)))];
  const fresh = section("zero", 1, paragraph("Quite another matter."));

  it("are one note of a section, and no changed words", () => {
    const now = [fresh, section("one", 2, paragraph("The first text.")), section("two", 3, paragraph(law(2)))];
    expect(printAll(compareVersions(textOf(before), textOf(now)))).toEqual([
      "new 1. About zero",
      "1. {+About zero+}",
      "{+Quite another matter.+}",
      "changed 2. About one",
      "numbers 1.→2.",
      "changed 3. About two",
      "numbers 2.→3., Section 1→Section 2",
    ]);
  });

  it("are changed words where a reference leads to another part, or to another law", () => {
    const now = [before[0] as Part, section("two", 2, paragraph(law(2).replace("Article 9", "Article 8")))];
    expect(printAll(compareVersions(textOf(before), textOf(now))).slice(1)).toEqual([
      "As [-Section 1-]{+Section 2+} says. As Article [-9-]{+8+} of the Act says.",
    ]);
  });

  it("of items are one note, however many there are", () => {
    const lists = [
      items("use", "We keep names.", "We send mail."),
      items("use", "A new purpose.", "We keep names.", "We send mail."),
    ];
    expect(inOne([lists[0] as Block], [lists[1] as Block])).toEqual([
      "numbers 1. 1.→1. 2., 1. 2.→1. 3.",
      "1. {+A new purpose.+}",
    ]);
  });
});

describe("moves", () => {
  it("of an item to another section is told at both ends, and takes no word out", () => {
    const [before, now] = [
      [
        section("use", 1, items("use", "We keep names.", "We send mail to you.")),
        section("end", 2, items("end", "You may leave.")),
      ],
      [
        section("use", 1, items("use", "We send mail to you.")),
        section("end", 2, items("end", "You may leave.", "We keep names.")),
      ],
    ];
    expect(printAll(compareVersions(textOf(before), textOf(now)))).toEqual([
      "changed 1. About use",
      "numbers 1. 2.→1. 1.",
      "(1 to 2. 2.) 1. We keep names.",
      "changed 2. About end",
      "(1 from 1. 1.) 2. We keep names.",
    ]);
  });

  it("of items within a section, together, have one number", () => {
    const texts = ["We keep names.", "We send mail to you.", "You may leave.", "Nothing is sold.", "All is free."];
    const now = [...texts.slice(2), ...texts.slice(0, 2)];
    const shown = inOne(texts.map(paragraph), now.map(paragraph));
    expect(shown).toEqual([
      "(1 to 1. About use) We keep names.",
      "(1 to 1. About use) We send mail to you.",
      "(1 from 1. About use) We keep names.",
      "(1 from 1. About use) We send mail to you.",
    ]);
  });

  it("within a section is told once at each end of it", () => {
    const texts = ["We keep names.", "We send mail to you.", "You may leave.", "Nothing is sold.", "All is free."];
    const now = [...texts.slice(2), ...texts.slice(0, 2)];
    const [found] = compareVersions(
      textOf([section("use", 1, ...texts.map(paragraph))]),
      textOf([section("use", 1, ...now.map(paragraph))]),
    ).filter(({ state }) => state !== "same");
    const told = found?.passages.flatMap(({ state, move }) =>
      move ? [`${state === "left" ? "to" : "from"} ${move.along}`] : [],
    );
    expect(told).toEqual(["to false", "to true", "from false", "from true"]);
  });

  it("of a long item may come with another word", () => {
    const long = (word: string) => paragraph(`We keep the names, addresses and numbers of all ${word} for a year.`);
    const [before, now] = [
      [section("use", 1, long("users"), paragraph("Stays here.")), section("end", 2, paragraph("You may leave."))],
      [section("use", 1, paragraph("Stays here.")), section("end", 2, paragraph("You may leave."), long("guests"))],
    ];
    expect(printAll(compareVersions(textOf(before), textOf(now)))).toContain(
      "(1 from 1. About use) We keep the names, addresses and numbers of all [-users-]{+guests+} for a year.",
    );
  });

  it("of a section is told where it was and where it is", () => {
    const [one, two, three] = ["one", "two", "three"].map(
      (id) => (number: number) => section(id, number, paragraph(`Of ${id}.`)),
    );
    const now = [three?.(1), one?.(2), two?.(3)] as Part[];
    expect(printAll(compareVersions(textOf([one?.(1), two?.(2), three?.(3)] as Part[]), textOf(now)))).toEqual([
      "changed 1. About three (1 from 3. About three)",
      "changed 2. About one",
      "numbers 1.→2.",
      "changed 3. About two",
      "numbers 2.→3.",
      "left 3. About three (1 to 1. About three)",
    ]);
  });

  it("of a section into a new chapter around it is none", () => {
    const own = (number: number) => section("one", number, paragraph("Of one."));
    const chapter = part("general", 1, "Chapter 1", [], { level: "chapter", heading: "General", parts: [own(1)] });
    expect(printAll(compareVersions(textOf([own(1)]), textOf([chapter])))).toEqual([
      "new Chapter 1 General",
      "Chapter 1 {+General+}",
    ]);
  });
});

describe("paragraphs", () => {
  const [first, second] = ["We keep the names of users for a year.", "We send letters to those who ask for them."];

  it("that were split keep their words", () => {
    expect(inOne([paragraph(`${first} ${second}`)], [paragraph(first), paragraph(second)])).toEqual([
      `${first} <split 2>`,
      `(split) ${second}`,
    ]);
  });

  it("that were joined keep their words, but for the one that changed", () => {
    const joined = paragraph(`${first} ${second.replace("letters", "mail")}`);
    expect(inOne([paragraph(first), paragraph(second)], [joined])).toEqual([
      `${first} <joined 2>`,
      "(joined) We send [-letters-]{+mail+} to those who ask for them.",
    ]);
  });

  it("of Chinese, between which nothing stands, are joined, too", () => {
    const [one, other] = ["我们在一年内保存用户的姓名。", "我们向提出要求的人寄送信件。"];
    expect(inOne([paragraph(one), paragraph(other)], [paragraph(one + other)], "zh")).toEqual([
      `${one} <joined 2>`,
      `(joined) ${other}`,
    ]);
  });
});

describe("tables", () => {
  const rows = (...lines: string[][]) =>
    lines.map((line) => ({ cells: line.map((cell) => ({ content: words(cell) })) }));
  const table = (lines: string[][]): Block => ({ ...fees, rows: rows(...lines) });

  it("are compared cell by cell, and rows come and go whole", () => {
    const before = table([
      ["Hosting", "by the month", "10"],
      ["Support", "by the hour", "20"],
    ]);
    const now = table([
      ["Hosting", "by the month", "12"],
      ["Support", "by the hour", "20"],
      ["Domain", "by the year", "5"],
    ]);
    expect(inOne([before], [now])).toEqual([
      "Hosting | by the month | [-10-]{+12+}",
      "{+Domain+} | {+by the year+} | {+5+}",
    ]);
  });

  it("show their head above a row that changed", () => {
    const [before, now] = [
      ["A", "1", "2"],
      ["A", "1", "3"],
    ].map((line) => textOf([section("use", 1, table([line]))]));
    if (!before || !now) throw new Error("no tables");
    expect(redlineBetween(before, now).sections[0]?.passages.map(({ state }) => state)).toEqual([
      "same",
      "same",
      "changed",
    ]);
  });
});

describe("redlineBetween", () => {
  const before = textOf([
    section("use", 1, paragraph("One."), paragraph("Two."), paragraph("Old words."), paragraph("Three.")),
    section("end", 2, paragraph("The end.")),
  ]);
  const now = textOf([
    section("use", 1, paragraph("One."), paragraph("Two."), paragraph("New words."), paragraph("Three.")),
    section("end", 2, paragraph("The end.")),
  ]);

  it("leaves out what did not change, and says so", () => {
    const { sections, unchanged } = redlineBetween(before, now);
    expect(unchanged.map(({ kind, id }) => `${kind} ${id}`)).toEqual(["head ", "section end"]);
    expect(sections.map(({ id }) => id)).toEqual(["use"]);
    expect(sections[0]?.passages.map((own) => (own.state === "skipped" ? own.count : own.state))).toEqual([
      "same",
      2,
      "changed",
      1,
    ]);
  });

  it("compares no two languages", () => {
    expect(() => redlineBetween(before, { ...now, locale: "ja" })).toThrow("en");
  });
});
