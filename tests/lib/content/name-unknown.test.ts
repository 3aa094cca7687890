import { describe, expect, it } from "vitest";
import { findProblems } from "@/lib/content/check-content";
import { sayProblem } from "@/lib/content/report/say-problem";
import { type Bodies, brief, documentOf, filesOf, frontMatter } from "./sample-content";

const english =
  "acme annex as by end general governs grant is it license ends of policy privacy office platform provided provisions service the we";
const isEnglishWord = (word: string) => `${english} Monday California Dell`.split(" ").includes(word);

const problemsIn = (texts: Record<string, string>) =>
  findProblems(filesOf(texts), isEnglishWord).problems.filter(({ rule }) => rule === "name-unknown");

const bodiesOf = ({ zh = "甲。", en = "We.", ja = "乙。" }: Partial<Bodies>) =>
  documentOf({ zh: `${zh}\n`, en: `${en}\n`, ja: `${ja}\n` }, "terms");

const namesIn = (bodies: Partial<Bodies>) => problemsIn(bodiesOf(bodies)).map(brief);

const saidIn = (bodies: Partial<Bodies>) => problemsIn(bodiesOf(bodies)).map((problem) => sayProblem(problem, "en"));

/** The rules that find something, but for those that ask for a reading. */
const rulesIn = (bodies: Partial<Bodies>) =>
  findProblems(filesOf(bodiesOf(bodies)), isEnglishWord)
    .problems.map(({ rule }) => rule)
    .filter((rule) => rule !== "translation-unread");

const bodiesWithHeading = (en: string, zh: string): Bodies => ({
  zh: `## 一、甲${zh} {#general}\n\n甲。`,
  en: `## 1. A ${en} {#general}\n\nWe.`,
  ja: "## 一、乙 {#general}\n\n乙。",
});

describe("no name is unknown", () => {
  it.each<[text: string, bodies: Partial<Bodies>]>([
    ["in a passage in capitals", { en: "**THE SERVICE IS PROVIDED “AS IS”, BY OFFICE OF CALIFORNIA.**" }],
    ["in a heading in title case", bodiesWithHeading("General Provisions and Grant of License", "")],
    [
      "of a weekday, a country or whatever else the dictionary has with a capital",
      { en: "It ends Monday. Dell is it." },
    ],
    ["that the text defines", { en: "The “**Qlorp Service** {#day}” is it. It ends by the Qlorp Service." }],
    [
      "that another language has, in whatever case",
      { zh: "甲使用Acmesoft。", en: "We ACMESOFT.", ja: "乙はacmesoft。" },
    ],
    ["that only the original and Japanese have", { zh: "甲使用Acmesoft。", ja: "乙はAcmesoft。" }],
    ["in the plural or with ’s", { zh: "甲URL，甲GIF，甲Zorp。", en: "The URLs, GIFs’ end, Zorp’s end." }],
    ["in parts, where the other has the whole", { zh: "甲Wi-Fi，X-Zorp。", en: "WiFi is X-Zorp.", ja: "乙はWi-Fi。" }],
    ["in an address, in code or in a reference", { zh: "a@zorp.com、www.zorp.com、`Zorp`。" }],
    ["of one letter, or a Roman number", { zh: "附件A，第III部分，A4。" }],
    ["of a unit", { zh: "30MB。", en: "It is 30 MB." }],
  ])("%s", (_, bodies) => {
    expect(namesIn(bodies)).toEqual([]);
  });

  it("that stands in the title of another language", () => {
    const texts = bodiesOf({ zh: "甲使用Zorp。" });
    const titled = (texts["terms/en.md"] ?? "").replace(/title: .*/, "title: The Zorp Office");
    expect(problemsIn({ ...texts, "terms/en.md": titled }).map(brief)).toEqual([]);
  });

  it("as long as a language is missing", () => {
    const { "terms/en.md": _, ...texts } = bodiesOf({ zh: "甲使用Zorp。" });
    expect(problemsIn(texts)).toEqual([]);
  });
});

describe("a name is unknown", () => {
  it.each<[text: string, bodies: Partial<Bodies>, at: string]>([
    ["in Chinese", { zh: "甲使用Zorp。" }, "zh.md:8:4"],
    ["in Japanese, in small letters", { ja: "乙はzorp。" }, "ja.md:8:3"],
    ["in English where a sentence begins", { en: "Zorp governs the service." }, "en.md:8:1"],
    ["in a passage in capitals", { en: "THE SERVICE OF ZORP IS PROVIDED AS IS." }, "en.md:8:16"],
    ["in a heading", bodiesWithHeading("Zorp", ""), "en.md:8:9"],
    ["of two words", { en: "The Zorp-Office ends." }, "en.md:8:5"],
    ["with a capital inside, though a dictionary has it", { en: "The payZorp ends." }, "en.md:8:5"],
  ])("%s", (_, bodies, at) => {
    expect(namesIn(bodies)).toContain(`content/terms/${at} name-unknown`);
  });

  it("in the title, at its line", () => {
    const texts = bodiesOf({});
    const zh = frontMatter("zh").replace(/description: .*/, "description: Zorp的政策");
    expect(problemsIn({ ...texts, "terms/zh.md": `${zh}甲。\n` }).map(brief)).toEqual([
      "content/terms/zh.md:3:14 name-unknown",
    ]);
  });

  it("once for a file, with the line to add to the vocabulary", () => {
    const [said, ...others] = saidIn({
      zh: "甲使用Zorp，ZORP和Zorp。\n\n乙Zorp。",
      en: "We.\n\nWe.",
      ja: "乙。\n\n乙。",
    });
    expect(others).toEqual([]);
    expect(said).toMatchObject({ found: 'the name "Zorp" (4 times) in this language only' });
    expect(said?.fix.split("\n").at(-1)).toBe("  - Zorp");
  });

  it("with the name that may be meant: of the vocabulary, of another language, of the dictionary", () => {
    const fixOf = (bodies: Partial<Bodies>) => saidIn(bodies).map(({ fix }) => /if "(.*?)" is meant/.exec(fix)?.[1]);
    expect(fixOf({ zh: "甲Digitaltwin。" })).toEqual(["Digitaltwinall"]);
    expect(fixOf({ zh: "甲Acmesoft。", en: "We Acmesoft.", ja: "乙Acmesfot。" })).toEqual(["Acmesoft"]);
    expect(fixOf({ en: "We. Officce governs it." })).toEqual(["Office"]);
    expect(fixOf({ zh: "甲Zorp。" })).toEqual([undefined]);
    // Another name that the dictionary has, or a word that only a sentence begins with a capital, is a guess.
    expect(fixOf({ en: "Delll governs it." })).toEqual([undefined]);
    expect(fixOf({ en: "We Officce." })).toEqual([undefined]);
  });
});

describe("a name that both other languages have is replaced", () => {
  it.each<[bodies: Bodies, found: string]>([
    [{ zh: "甲SSL。乙TLS。", en: "We SSL and SSL, TLS.", ja: "乙SSLとTLS。" }, ""],
    [
      { zh: "甲用TLS。\n\n乙TLS、SSL。", en: "We SSL.\n\nWe TLS, SSL.", ja: "乙はSSL。\n\n乙はTLSとSSL。" },
      'zh the name "TLS" here, and "SSL" in this passage of both other languages',
    ],
    [
      { zh: "甲用AES-256。", en: "We AES-128.", ja: "乙はAES-256。" },
      'en the name "AES-128" here, and "AES-256" in this passage of both other languages',
    ],
    [
      { zh: "甲20MB。", en: "We 20MB.", ja: "乙は30MB。" },
      'ja the name "30MB" here, and "20MB" in this passage of both other languages',
    ],
    [
      {
        zh: "甲与Dell共享。\n\n乙Dell。",
        en: "We share it with Zorp.\n\nWe Dell.",
        ja: "乙はZorpと共有する。\n\n乙Dell。",
      },
      'zh the name "Dell" here, and "Zorp" in this passage of both other languages',
    ],
    [{ zh: "甲与Zorp共享。", en: "It ends. Monday we share it in California.", ja: "乙はZorpと共有する。" }, ""],
    [{ zh: "甲用微信。", en: "We WeChat it.", ja: "乙はWeChat。" }, ""],
    [{ zh: "甲AES256。", en: "We AES-256.", ja: "乙はAES 256。" }, ""],
    [{ zh: "甲20MB。", en: "We 20 MB.", ja: "乙は20MB。" }, ""],
  ])("%j", (bodies, found) => {
    const told = problemsIn(bodiesOf(bodies)).filter(({ message }) => message.key === "replaced");
    expect(told.map((problem) => `${problem.file.slice(14, 16)} ${sayProblem(problem, "en").found}`).join("\n")).toBe(
      found,
    );
  });
});

describe("a letter of a third script", () => {
  it("is named, and a word that mixes scripts is to be typed anew", () => {
    const [said] = saidIn({ zh: "甲使用MP3а。" });
    expect(said).toMatchObject({ found: '"MP3а" with "а", which is Cyrillic', fix: "type the word anew in line 8." });
  });

  it("is right in a name that mixes scripts which nobody takes for each other, once the vocabulary knows it", () => {
    const [said] = saidIn({ zh: "甲使用Kp팝。" });
    expect(said?.fix.split("\n").at(-1)).toBe("  - Kp팝");
  });

  it.each<[bodies: Partial<Bodies>, found: string]>([
    [{ zh: "甲Яндекс。" }, '"Яндекс" with "Яндек", which is Cyrillic'],
    [{ en: "We Λόγος." }, '"Λόγος" with "Λόγος", which is Greek'],
    [{ ja: "乙は한국。" }, '"한국" with "한국", which is Korean'],
    [{ zh: "甲 ー 乙。" }, '"ー" with "ー", which is Japanese'],
  ])("%j", (bodies, found) => {
    expect(saidIn(bodies).map((said) => said.found)).toEqual([found]);
  });

  it.each<[rule: string, bodies: Partial<Bodies>]>([
    ["character-foreign", { en: "We 用户." }],
    ["character-foreign", { zh: "甲の乙。" }],
    ["character-foreign", { zh: "甲使用サービス。" }],
    ["character-variant", { en: "We Αcme." }],
    ["character-variant", { zh: "甲使用Dеll。" }],
    ["character-variant", { zh: "甲使用Ｚｏｒｐ。" }],
  ])("is named once, as %s, where it is: %j", (rule, bodies) => {
    expect(rulesIn(bodies)).toEqual([rule]);
  });

  it.each<Partial<Bodies>>([{ zh: "甲の乙使用Zorp。" }, { en: "We 用户 of Zorp." }, { zh: "甲使用Dеll和Zorp。" }])(
    "hides no other name of its line: %j",
    (bodies) => {
      expect(saidIn(bodies).map(({ found }) => found)).toEqual(['the name "Zorp" in this language only']);
    },
  );
});
