import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { addLocale, readLanguage } from "@/lib/cli/run/language-row";
import { newWords } from "@/lib/cli/words/new-words";
import { listPage } from "@/lib/content/new/new-page";
import { fillInKorean } from "./korean-sample";
import { runCommand } from "./run-command";

const parts = ["content", "lib", "messages", "package.json", "package-lock.json"].concat([
  "proxy.ts",
  "tailwind.config.ts",
  "tsconfig.json",
]);

/** A copy of what the commands read and write. */
function copyOfSite() {
  const folder = mkdtempSync(path.join(tmpdir(), "new-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const part of parts) cpSync(part, path.join(folder, part), { recursive: true });
  symlinkSync(path.resolve("node_modules"), path.join(folder, "node_modules"));
  return {
    folder,
    make: (...args: string[]) => runCommand("new", args, { folder }),
    check: () => runCommand("check", ["--format", "json"], { folder }),
    accept: (...args: string[]) => runCommand("accept", args, { folder }),
    /** What a program with the modules of the copy prints, as JSON. */
    evaluate: (program: string): unknown => {
      const args = ["--import", "tsx", "--input-type=module", "-e", program];
      return JSON.parse(execFileSync(process.execPath, args, { cwd: folder, encoding: "utf8" }));
    },
    read: (file: string) => readFileSync(path.join(folder, file), "utf8"),
  };
}

type Report = { errors: number; problems: { file: string; rule: string; severity: string }[] };

/** How many problems of each rule a JSON report has, without notes. */
function countByRule(out: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { rule, severity } of (JSON.parse(out) as Report).problems)
    if (severity !== "note") counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}

/** What the site is in a copy, as its pure functions tell. */
const tellSite = `
  const { locales, localeFacts } = await import("./lib/locales.ts");
  const { routing } = await import("./lib/i18n/routing.ts");
  const { alternates } = await import("./lib/seo/alternates.ts");
  const { sitemapEntries } = await import("./lib/seo/sitemap.ts");
  const { loadContent } = await import("./lib/content/load.ts");
  const { documents, pages, pending } = loadContent();
  console.log(JSON.stringify({
    locales,
    name: localeFacts.ko.name,
    routes: routing.locales,
    alternates: alternates("ko", "/definitions").languages,
    pages: sitemapEntries({ documents, pages }).map(({ canonical }) => new URL(canonical).pathname).filter((name) => name.startsWith("/ko")),
    headings: documents[0].translations.ko.parts.map(({ label, id }) => label + id),
    pending: pending.map(({ titles }) => Object.keys(titles)),
  }));
`;

/** The documents of the site that are not pending, and its pages. */
const written = ["privacy-policy", "definitions", "reminder-clause", "home"];

describe("npm run new -- locale ko", { timeout: 120_000 }, () => {
  it("makes every file to translate, and translating and reading them is enough for the whole site", () => {
    const { evaluate, folder, make, check, accept, read } = copyOfSite();
    const { code, out, err } = make("locale", "ko");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("made     content/privacy-policy/ko.md\n");
    expect(out).toContain("changed  lib/locales.ts\n");

    const untranslated = check();
    expect(untranslated.code).toBe(1);
    expect(Object.keys(countByRule(untranslated.out))).toEqual(["placeholder-left"]);
    expect(read("content/vocabulary.yaml").replaceAll(/\n +ko: \[TODO\]/g, "")).toBe(
      readFileSync("content/vocabulary.yaml", "utf8"),
    );

    fillInKorean(folder);
    expect(countByRule(check().out)).toEqual({ "translation-unread": written.length });
    for (const slug of written) expect(accept(slug, "ko")).toMatchObject({ code: 0, err: "" });
    const translated = check();
    expect(countByRule(translated.out)).toEqual({});
    expect(translated.code).toBe(0);
    expect(evaluate(tellSite)).toMatchObject({
      locales: ["zh", "en", "ja", "ko"],
      name: "한국어",
      routes: ["zh", "en", "ja", "ko"],
      alternates: { ko: expect.stringMatching(/\/ko\/definitions$/) },
      pages: ["/ko", "/ko/privacy-policy", "/ko/definitions", "/ko/reminder-clause"],
      headings: expect.arrayContaining(["1.scope", "8.minors"]),
      pending: [["zh", "en", "ja", "ko"]],
    });
    expect(read("proxy.ts")).toContain("(?:zh|en|ja|ko)(?:/|$)");
  });

  it("does not publish if one text is missing, and says which", () => {
    const { folder, make, check, accept, read } = copyOfSite();
    make("locale", "ko");
    fillInKorean(folder);
    for (const slug of written) expect(accept(slug, "ko").code).toBe(0);
    const file = path.join(folder, "content/definitions/ko.md");
    writeFileSync(
      file,
      read("content/definitions/ko.md").replace(/\n\n\*\*(.*?)\*\*[^\n]*/, "\n\n**$1** {#platform}: TODO"),
    );
    const { code, out } = check();
    expect(code).toBe(1);
    expect((JSON.parse(out) as Report).problems.filter(({ severity }) => severity === "error")).toMatchObject([
      { file: "content/definitions/ko.md", rule: "placeholder-left" },
    ]);
  });

  it("refuses a language that the site has", () => {
    const { code, out, err } = copyOfSite().make("locale", "ja");
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toBe("The site has ja already; its languages are zh, en, ja.\n");
  });

  it.each([
    { tag: "Korean", says: '"Korean" is no language tag of two or three small letters, such as ko.' },
    { tag: "../x", says: '"../x" is no language tag of two or three small letters, such as ko.' },
    { tag: "xx", says: 'There is no language "xx"; expected a tag of ISO 639, such as ko.' },
    {
      tag: "ar",
      says: "العربية (ar) is written from right to left; the site's pages are made for left to right.",
    },
  ])("refuses $tag", ({ tag, says }) => {
    const read = readLanguage(tag);
    expect("refusal" in read && newWords.en.refusal(read.refusal)).toBe(says);
  });

  it.each([
    { tag: "ko", name: "한국어", letters: "\\p{sc=Hangul}" },
    { tag: "fr", name: "français", letters: "\\p{sc=Latin}" },
    { tag: "uk", name: "українська", letters: "\\p{sc=Cyrl}" },
  ])("knows $tag", ({ tag, name, letters }) => {
    const language = readLanguage(tag);
    if ("refusal" in language) throw new Error(newWords.en.refusal(language.refusal));
    const source = addLocale(readFileSync("lib/locales.ts", "utf8"), language);
    expect(source).toContain(`  ${tag}: {\n    lang: "${tag}",\n    name: "${name}",\n    numerals: "arabic",\n`);
    expect(source).toContain(`letters: ${JSON.stringify(letters)},\n    wideMarks: null,`);
    expect(new RegExp(`^[${letters}]+$`, "u").test(name)).toBe(true);
  });
});

describe("npm run new -- document", { timeout: 120_000 }, () => {
  it("makes the document in every language, and lists it", () => {
    const { make, check, read } = copyOfSite();
    const list = readFileSync("content/documents.yaml", "utf8");
    const { code, out } = make("document", "terms-of-use");
    expect(code).toBe(0);
    expect(out).toContain("made     content/terms-of-use/zh.md\n");
    expect(read("content/documents.yaml")).toBe(
      list.replace("  - slug: intellectual-property\n", "$&  - slug: terms-of-use\n"),
    );
    const checked = check();
    expect(checked.code).toBe(1);
    // Nobody but its authors knows from which day a text applies.
    expect(countByRule(checked.out)).toMatchObject({ "data-file-invalid": 1 });
    expect(Object.keys(countByRule(checked.out)).sort()).toEqual(["data-file-invalid", "placeholder-left"]);
  });

  it.each(["articles", "decimal"])(
    "lays down an example of the scheme %s that has only texts to be written",
    (scheme) => {
      const { make, check, read } = copyOfSite();
      expect(make("document", "terms-of-use", "--scheme", scheme).code).toBe(0);
      expect(read("content/documents.yaml")).toContain(`  - slug: terms-of-use\n    scheme: ${scheme}\n`);
      expect(Object.keys(countByRule(check().out)).sort()).toEqual(["data-file-invalid", "placeholder-left"]);
    },
  );

  it("makes a page in every language, with nothing left to do but its texts", () => {
    const { folder, make, check, accept, read } = copyOfSite();
    const list = readFileSync("content/documents.yaml", "utf8");
    const { code, out } = make("page", "about");
    expect(code).toBe(0);
    expect(out).toContain("made     content/about/ja.md\n");
    expect(read("content/documents.yaml")).toBe(list.replace("  - slug: home\n", "$&  - slug: about\n"));
    expect(Object.keys(countByRule(check().out))).toEqual(["placeholder-left"]);
    for (const [locale, text] of Object.entries({ zh: "正文。", en: "text.", ja: "本文。" })) {
      const file = `content/about/${locale}.md`;
      writeFileSync(path.join(folder, file), read(file).replaceAll("#todo", "#use").replaceAll("TODO", text));
    }
    expect(accept("about").code).toBe(0);
    expect(check().code).toBe(0);
    expect(make("page", "about").code).toBe(1);
  });

  it("begins the list of pages where there is none", () => {
    expect(listPage("documents:\n  - slug: a\n", "about")).toBe("documents:\n  - slug: a\npages:\n  - slug: about\n");
  });

  it("is published once every TODO is replaced", () => {
    const { folder, make, check, accept, read } = copyOfSite();
    make("document", "terms-of-use");
    for (const [locale, text] of Object.entries({ zh: "正文。", en: "text.", ja: "本文。" })) {
      const file = `content/terms-of-use/${locale}.md`;
      const ids = read(file).replaceAll("#todo-2", "#use").replaceAll("#todo", "#scope");
      writeFileSync(path.join(folder, file), ids.replaceAll("TODO", text));
    }
    const ledger = "content/terms-of-use/versions.yaml";
    writeFileSync(path.join(folder, ledger), read(ledger).replace("TODO", "2026-12-01"));
    // One problem gives the pins of both translations.
    expect(countByRule(check().out)).toEqual({ "translation-unread": 1 });
    expect(accept("terms-of-use").code).toBe(0);
    expect(check().code).toBe(0);
  });

  it.each([
    { args: ["document", "privacy-policy"], code: 1, says: "There is content/privacy-policy already" },
    { args: ["document", "../x"], code: 1, says: '"../x" cannot be a folder' },
    { args: ["document", "reviews"], code: 1, says: "choose another name" },
    { args: ["document"], code: 2, says: "Usage: npm run new -- document <slug>" },
    { args: ["document", "x", "--scheme", "clauses"], code: 2, says: "Usage" },
    { args: ["text", "x"], code: 2, says: "Usage" },
    { args: ["document", "a", "b"], code: 2, says: "Usage" },
    { args: ["document", "a", "--lang", "fr"], code: 2, says: "Usage" },
  ])("refuses $args", ({ args, code, says }) => {
    const { make, read } = copyOfSite();
    const made = make(...args);
    expect({ code: made.code, out: made.out }).toEqual({ code, out: "" });
    expect(made.err).toContain(says);
    expect(read("content/documents.yaml")).toBe(readFileSync("content/documents.yaml", "utf8"));
  });

  it.each([
    {
      lang: "zh",
      made: "新建  content/terms-of-use/zh.md\n",
      next: "先写 content/terms-of-use/zh.md：",
      check: "`npm run check` 会列出还要做的事；做完之前不会发布。\n",
      taken: "已有 content/terms-of-use；请另取一个名称。\n",
      usage: /^用法：npm run new -- document <文件夹名>/,
    },
    {
      lang: "ja",
      made: "作成  content/terms-of-use/zh.md\n",
      next: "まず content/terms-of-use/zh.md を書いてください。",
      check: "残りの作業は `npm run check` が挙げます。すべて終わるまで公開されません。\n",
      taken: "content/terms-of-use はすでにあります。ほかの名前にしてください。\n",
      usage: /^使い方：npm run new -- document <フォルダー名>/,
    },
  ])("speaks $lang", ({ lang, made, next, check, taken, usage }) => {
    const { make } = copyOfSite();
    const { code, out } = make("document", "terms-of-use", "--lang", lang);
    expect(code).toBe(0);
    for (const words of [made, next, check]) expect(out).toContain(words);
    expect(make("--lang", lang, "document", "terms-of-use").err).toBe(taken);
    expect(make("document", "--all", "--lang", lang)).toMatchObject({ code: 2, err: expect.stringMatching(usage) });
  });

  it("follows nothing that has problems", () => {
    const { make, folder } = copyOfSite();
    rmSync(path.join(folder, "content/definitions/ja.md"));
    const { code, err } = make("document", "terms-of-use");
    expect(code).toBe(1);
    expect(err).toContain("The content has problems.");
    expect(existsSync(path.join(folder, "content/terms-of-use"))).toBe(false);
  });
});
