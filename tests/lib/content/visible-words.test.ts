import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkContent } from "@/lib/content/check-content";
import type { ContentFile } from "@/lib/content/model/files";
import type { Problem } from "@/lib/content/model/problem";
import { messageDocument, wordsOf } from "@/lib/content/read/message-words";
import { readEnglishWords } from "@/lib/content/text/english-words";
import { leavesOf } from "@/lib/content/text/leaves";
import { type Locale, locales } from "@/lib/locales";
import { filesOf, frontMatter } from "./sample-content";

const isEnglishWord = readEnglishWords(readFileSync("node_modules/@cspell/dict-en_us/en_US.trie.gz"));

const bodies: Record<Locale, string> = {
  zh: "## 一、未成年人的保护 {#minors}\n\n正文。\n",
  en: "## 1. Protection of minors {#minors}\n\nThe text.\n",
  ja: "## 一、未成年者の保護 {#minors}\n\n本文です。\n",
};

const vocabulary = `names:
  brand:
    all: [Digitaltwinall]
    forbidden:
      en: [Digitaltwin, Dell]
      ja: [デル]
terms:
  client:
    zh: [客户端]
    en: [client software]
    ja: [クライアントソフトウェア]
    forbidden:
      ja: [クライアント]
`;

/** What the check says of a text with some files in place of its own, as \`file:line:column rule\`; without what a pin or a fact says. */
function foundIn(own: Record<string, string>, messages?: Record<Locale, object>): string[] {
  const texts = Object.fromEntries(
    locales.map((locale) => [`terms/${locale}.md`, frontMatter(locale) + bodies[locale]]),
  );
  const files = filesOf({ ...texts, "vocabulary.yaml": vocabulary, ...own });
  const json = (locale: Locale): [string, ContentFile] => [
    `${locale}.json`,
    { path: `messages/${locale}.json`, bytes: Buffer.from(JSON.stringify(messages?.[locale], null, 2)) },
  ];
  if (messages) files.messages = new Map(locales.map(json));
  const others = ["translation-unread", "facts-differ", "name-unknown", "wording-differs"];
  const brief = ({ file, line, column, rule }: Problem) =>
    `${file.replace("content/terms/", "")}:${line}:${column} ${rule}`;
  return checkContent(files, isEnglishWord)
    .problems.filter(({ rule }) => !others.includes(rule))
    .map(brief);
}

const withHead = (locale: Locale, head: string) => ({
  [`terms/${locale}.md`]: `---\n${head}\n---\n\n${bodies[locale]}`,
});

describe("the title and the description are judged like a paragraph", () => {
  it.each<[locale: Locale, head: string, ...found: string[]]>([
    ["en", "title: Terms\ndescription: The terms of Dell and others.", "en.md:3:27 rendering-forbidden"],
    ["en", 'title: "Terms of Dell"\ndescription: The terms.', "en.md:2:18 rendering-forbidden"],
    ["ja", "title: 規約\ndescription: デルの規約です。", "ja.md:3:14 rendering-forbidden"],
    ["zh", "title: 条款\ndescription: 本页说明⼀条款。", "zh.md:3:18 character-variant"],
    ["zh", "title: 条款\ndescription: 本页说明Ｄ条款。", "zh.md:3:18 character-variant"],
    ["en", "title: Terms\ndescription: The serch service.", "en.md:3:18 spelling-unknown"],
    ["zh", "title: 条款\ndescription: 本页说明,条款。", "zh.md:3:18 punctuation-width"],
    ["zh", "title: 条款（试行\ndescription: 本页说明条款。", "zh.md:2:10 brackets-unpaired"],
    ["en", "title: Terms\ndescription: The **terms** of use.", "en.md:3:18 emphasis-literal"],
    ["en", "title: Terms\ndescription: 本页说明隐私权政策。", "en.md:3:14 character-foreign"],
    ["ja", "title: TODO\ndescription: 規約です。", "ja.md:2:1 placeholder-left"],
    ["en", "title: Terms of Use\ndescription: The Digitaltwinall terms (2026), by e-mail.", ...[]],
    ["zh", "title: 条款（试行）\ndescription: 本页说明“条款”，共10条。", ...[]],
  ])("%s %s", (locale, head, ...found) => {
    expect(foundIn(withHead(locale, head))).toEqual(found);
  });

  it("also those of a document that has only titles yet", () => {
    const pending = (locale: Locale, title: string) => [
      `ip/${locale}.md`,
      `---\ntitle: ${title}\nstatus: pending\n---\n`,
    ];
    const titles = [pending("zh", "知识产权"), pending("en", "Property of Dell"), pending("ja", "知的財産")];
    const found = foundIn(Object.fromEntries(titles));
    expect(found).toEqual(["content/ip/en.md:2:20 rendering-forbidden", "content/ip/zh.md:3:1 document-pending"]);
  });
});

describe("a heading is judged like a paragraph", () => {
  it.each<[locale: Locale, typed: string, ...found: string[]]>([
    ["en", "1. Protection by Dell", "en.md:8:21 rendering-forbidden"],
    ["en", "1. Protecton of minors, and theer data", "en.md:8:32 spelling-unknown"],
    ["zh", "一、未成年人的保护（试行", "zh.md:8:13 brackets-unpaired"],
    ["ja", "一、デルの保護", "ja.md:8:6 rendering-forbidden"],
    // A word that is right as a word is found by whoever reads the heading: it opens the pin.
    ["en", "1. Protection of miners"],
    ["zh", "一、成年人保护"],
  ])("%s %s", (locale, typed, ...found) => {
    const body = bodies[locale].replace(/^## .* \{/, `## ${typed} {`);
    expect(foundIn({ [`terms/${locale}.md`]: frontMatter(locale) + body })).toEqual(found);
  });
});

describe("an entity is read as what it writes", () => {
  it.each<[locale: Locale, line: string, ...found: string[]]>([
    ["en", "See D&#101;ll.", "en.md:12:5 rendering-forbidden"],
    ["ja", "デ&#x30EB;です。", "ja.md:12:1 rendering-forbidden"],
    ["ja", "デ&zwnj;ルです。", "ja.md:12:2 character-forbidden"],
  ])("%s %s", (locale, line, ...found) => {
    const more = { zh: "正文。", en: "Text.", ja: "本文です。", [locale]: line };
    const texts = (Object.keys(more) as Locale[]).map((own) => [
      `terms/${own}.md`,
      `${frontMatter(own)}${bodies[own]}\n${more[own]}\n`,
    ]);
    expect(foundIn(Object.fromEntries(texts))).toEqual(found);
  });
});

describe("the title of a link is refused", () => {
  const withLine = (line: string) => ({ "terms/en.md": `${frontMatter("en")}${bodies.en}\n${line}\n` });

  it.each([`See [you](#minors "Dell and Digitaltwall").`, "See [you](#minors 'a').", "See [you](#minors (a))."])(
    "%s",
    (line) => {
      expect(foundIn(withLine(line))).toContain("en.md:12:5 markup-unsupported");
    },
  );

  it("and quotation marks elsewhere are not", () => {
    const found = foundIn(withLine('See [“you”](#minors) "here".'));
    expect(found.filter((problem) => problem.endsWith("markup-unsupported"))).toEqual([]);
  });
});

describe("a review is judged like a legal text", () => {
  const review = (author: string, en: string, ja = "速いです。") => ({
    "documents.yaml": "documents:\n  - slug: terms\n",
    "reviews/one.md": `---\nauthor: ${author}\nquotations:\n  zh: 很快。\n  en: ${en}\n  ja: ${ja}\n---\n`,
  });

  it.each<[name: string, own: Record<string, string>, ...found: string[]]>([
    [
      "a forbidden word",
      review("Jane Smith", "Fast, as Dell said."),
      "content/reviews/one.md:5:16 rendering-forbidden",
    ],
    ["a note", review("Jane Smith", "It is fast (check with legal)."), "content/reviews/one.md:5:18 placeholder-left"],
    ["an author who is still to be named", review("TBD", "It is fast."), "content/reviews/one.md:2:9 placeholder-left"],
    ["stars, and three marks of a client", review("Jane Smith", "It is fast??? ★★★", "速いです●●●●○")],
    ["a typo", review("Jane Smith", '"It is fsat."'), "content/reviews/one.md:5:14 spelling-unknown"],
    ["a look-alike", review("Jane Smith", "Fast.", "Ａ社です。"), "content/reviews/one.md:6:7 character-variant"],
    ["a forbidden author", review("Jane of Dell", "Fast."), "content/reviews/one.md:2:17 rendering-forbidden"],
    ["a bracket in the author", review("王（北京", "Fast."), "content/reviews/one.md:2:10 brackets-unpaired"],
    ["what is right", review("王（北京）, 髙橋 & Jane", "Fast, and well made.", "速い（本当に）。")],
  ])("%s", (_, own, ...found) => {
    expect(foundIn(own)).toEqual(found);
  });
});

describe("the messages of the interface are judged like a legal text", () => {
  const messages = (zh: string, en: string, ja: string) => ({
    zh: { home: { title: "标题", statement: zh } },
    en: { home: { title: "Title", statement: en } },
    ja: { home: { title: "題", statement: ja } },
  });
  const right = messages("平台提供搜索服务。", "The search service of the platform.", "検索サービスです。");

  it.each<[name: string, own: Record<Locale, object>, ...found: string[]]>([
    ["what is right", right],
    [
      "a typo and a forbidden name",
      messages("平台提供的服务。", "The serch service provided by Digitaltwin since 2009", "サービスです。"),
      "messages/en.json:4:23 spelling-unknown",
      "messages/en.json:4:49 rendering-forbidden",
    ],
    [
      "what is still to be settled, but not brackets around what is given",
      messages("平台（{name}）（待定）。", "The platform ({name}).", "基盤（{name}）。"),
      "messages/zh.json:4:29 placeholder-left",
    ],
    [
      "a forbidden word",
      messages("客户端", "client software", "クライアント"),
      "messages/ja.json:4:19 rendering-forbidden",
    ],
    ["a look-alike", messages("共１２份。", "Some.", "いくつか。"), "messages/zh.json:4:20 character-variant"],
    ["a bracket", messages("平台（北京", "Some.", "いくつか。"), "messages/zh.json:4:21 brackets-unpaired"],
    ["a mark", messages("平台,服务", "Some.", "いくつか。"), "messages/zh.json:4:21 punctuation-width"],
    ["bold words", messages("平台", "The **best** one.", "台"), "messages/en.json:4:23 emphasis-literal"],
    [
      "what follows a sign that JSON writes as two",
      messages("平台", 'The "best\n one" of Dell', "台"),
      "messages/en.json:4:41 rendering-forbidden",
    ],
    [
      "an invisible character",
      messages("平\u200B台", "Some.", "いくつか。"),
      "messages/zh.json:4:20 character-forbidden",
    ],
    [
      "arguments and tags are no words",
      messages(
        "阅读约{minutes}分钟，<lnk>原文</lnk>",
        "{minutes, plural, one {# minute} other {# minutes}} <lnk>to read</lnk>",
        "約{minutes}分<lnk>原文</lnk>",
      ),
    ],
    [
      "and the words between them are",
      messages(
        "{minutes}分<lnk>原</lnk>",
        "{minutes, plural, one {# minute} other {# mintes}} <lnk>to raed</lnk>",
        "{minutes}分<lnk>原</lnk>",
      ),
      "messages/en.json:4:61 spelling-unknown",
      "messages/en.json:4:78 spelling-unknown",
    ],
  ])("%s", (_, own, ...found) => {
    expect(foundIn({}, own).filter((problem) => !problem.includes("messages-differ"))).toEqual(found);
  });

  it("of a message that nobody can parse nothing more is said", () => {
    expect(wordsOf("a {b").trim()).toBe("");
  });

  it("each has its counterpart in the other languages at the same path, and those without come last", () => {
    const fileOf = (locale: Locale, keys: string[]) => {
      const place = { file: `${locale}.json`, line: 1, column: 1 };
      const message = (key: string) => [key, { text: `${locale} ${key}`, place, textPlace: place }] as const;
      return { locale, file: `${locale}.json`, start: place, lines: [], messages: new Map(keys.map(message)) };
    };
    const { drafts } = messageDocument([fileOf("zh", ["a.x", "a.y", "a.z"]), fileOf("en", ["a.z", "a.n", "a.x"])]);
    const textsIn = (locale: Locale) => drafts[locale]?.parts.flatMap((part) => leavesOf(part).map(({ text }) => text));
    expect(textsIn("zh")).toEqual(["zh a.x", "zh a.z", "zh a.y"]);
    expect(textsIn("en")).toEqual(["en a.x", "en a.z", "en a.n"]);
  });
});
