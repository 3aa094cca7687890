import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkContent } from "@/lib/content/check-content";
import { readContentFiles } from "@/lib/content/load";
import type { Block } from "@/lib/content/model/document";
import type { ContentFiles } from "@/lib/content/model/files";
import { formatReport } from "@/lib/content/report/format-report";
import { type Locale, localePath, locales } from "@/lib/locales";
import { readPageText } from "@/lib/reader/page-text";
import { withPins } from "./with-pins";

const files = () => readContentFiles("content");

/** The content folder with some files changed; null takes one away. Every text counts as read. */
function changed(edits: Record<string, ((text: string) => string) | null>): ContentFiles {
  const result = files();
  for (const [name, edit] of Object.entries(edits)) {
    const [folder = "", file] = name.split("/");
    const holder = file === undefined ? result.files : result.folders.get(folder);
    const before = holder?.get(file ?? folder);
    if (!holder || before?.obstacle) throw new Error(`${name} cannot be changed.`);
    if (edit === null) holder.delete(file ?? folder);
    else
      holder.set(file ?? folder, {
        path: `content/${name}`,
        bytes: new TextEncoder().encode(edit(before ? new TextDecoder().decode(before.bytes) : "")),
      });
  }
  for (const texts of result.folders.values()) for (const name of ["pins.yaml", "versions.yaml"]) texts.delete(name);
  return withPins(result);
}

const check = (edits: Parameters<typeof changed>[0]) => checkContent(changed(edits), () => true);
const errorsIn = (edits: Parameters<typeof changed>[0]) =>
  check(edits)
    .problems.filter(({ severity }) => severity === "error")
    .map(({ file, line, rule }) => `${file}:${line} ${rule}`);

const { content } = checkContent(files(), () => true);
const home = content?.pages.find(({ slug }) => slug === "home");

/** The paragraphs of blocks, those of rows included. */
const paragraphs = (blocks: readonly Block[]): Extract<Block, { kind: "paragraph" }>[] =>
  blocks.flatMap((block) =>
    block.kind === "paragraph"
      ? block
      : block.kind === "bullets"
        ? block.items.flatMap((item) => paragraphs(item.blocks))
        : [],
  );

/** What each text of the home page rests on, in its order: a clause of the privacy policy, or a document and an id. */
const sources: Record<string, string[]> = {
  preamble: ["scope", "scope definitions#definitions.platform", "", "preamble"],
  services: ["collection.3.a", "protection collection.3.b", "protection", "protection"],
  protection: ["sharing", "protection", "protection", "protection", "minors", "scope collection.3"],
  choices: ["sharing.1", "use.2", "collection.3.b", "cookies"],
  contact: ["reminder-clause", "minors"],
};

const urlIn = (locale: Locale, source: string) =>
  localePath(locale, source.includes("#") || source === "reminder-clause" ? `/${source}` : `/privacy-policy#${source}`);

describe.each(locales)("the home page in %s", (locale) => {
  const translation = home?.translations[locale];
  const parts = [{ id: "preamble", blocks: translation?.preamble ?? [] }, ...(translation?.parts ?? [])];

  it("rests on the same clauses as in every language", () => {
    const found = parts.map(({ id, blocks }) => [
      id,
      paragraphs(blocks).map((block) => readPageText(block.content).sources.map(({ url }) => url)),
    ]);
    expect(Object.fromEntries(found)).toEqual(
      Object.fromEntries(
        Object.entries(sources).map(([id, rows]) => [
          id,
          rows.map((row) => (row === "" ? [] : row.split(" ").map((source) => urlIn(locale, source)))),
        ]),
      ),
    );
  });

  it("has parts without numbers to be read", () => {
    expect(translation?.parts.map(({ number, label, gap }) => ({ number, label, gap }))).toEqual(
      [1, 2, 3, 4].map((number) => ({ number, label: "", gap: "" })),
    );
  });
});

describe("a page is checked as a legal text is", () => {
  const row = /^- \*\*(?:搜索|検索).*\n/m;

  it("passes as it is", () => {
    expect(errorsIn({})).toEqual([]);
  });

  it("is refused where a language lacks a row", () => {
    expect(errorsIn({ "home/ja.md": (text) => text.replace(row, "") })).toEqual(["content/home/ja.md:18 items-differ"]);
  });

  it("is refused where a language has no file of it", () => {
    expect(errorsIn({ "home/ja.md": null })).toEqual(["content/home/ja.md:1 translation-missing"]);
  });

  it.each([
    ["one language", ["zh"]],
    ["every language", ["zh", "en", "ja"]],
  ])("is told nothing of its sources while %s of a text cannot be read", (_, broken) => {
    const edits = broken.map((locale) => [`privacy-policy/${locale}.md`, (text: string) => text.replace("---", "--")]);
    expect(errorsIn(Object.fromEntries(edits)).filter((error) => error.startsWith("content/home"))).toEqual([]);
  });

  it("is refused where a language lacks a part", () => {
    const errors = errorsIn({ "home/en.md": (text) => text.replace(/^## Your choices[\s\S]*?(?=^## )/m, "") });
    expect(errors).toEqual([expect.stringMatching(/^content\/home\/en\.md:\d+ section-missing$/)]);
  });

  it("is refused where a source does not exist", () => {
    const broken = (text: string) => text.replaceAll("#collection.3.a)", "#collection.3.z)");
    expect(errorsIn({ "home/zh.md": broken, "home/en.md": broken, "home/ja.md": broken })).toEqual(
      ["en", "ja", "zh"].map((locale) => expect.stringMatching(`^content/home/${locale}\\.md:\\d+ link-broken$`)),
    );
  });

  it("is refused where a language names another source", () => {
    const errors = errorsIn({ "home/en.md": (text) => text.replace("#collection.3.a)", "#minors)") });
    expect(errors).toEqual([expect.stringMatching(/^content\/home\/en\.md:\d+ link-differs$/)]);
  });

  it("is refused where a row has no source, and the report gives what to type", () => {
    const result = check({ "home/en.md": (text) => text.replace(/ \[§\]\(\S+#collection\.3\.a\)/, "") });
    const [problem, ...others] = result.problems.filter(({ severity }) => severity === "error");
    expect(others).toEqual([]);
    expect(problem?.rule).toBe("source-missing");
    expect(formatReport(result, "text", "en")).toContain(
      'add "[§](../privacy-policy/en.md#collection.3.a)" at the end',
    );
  });

  it("stands under the rules of a legal text: its names, its facts, and that somebody read it", () => {
    expect(errorsIn({ "home/ja.md": (text) => text.replace("クライアントソフトウェア", "クライアント") })).toEqual([
      expect.stringMatching(/^content\/home\/ja\.md:\d+ rendering-forbidden$/),
    ]);
    const since = (text: string) => text.replace("network studio.", "network studio since 2009.");
    expect(errorsIn({ "home/en.md": since })).toEqual([
      expect.stringMatching(/^content\/home\/en\.md:\d+ facts-differ$/),
    ]);
    const unread = files();
    const home = unread.folders.get("home");
    const zh = home?.get("zh.md");
    if (!home || !zh || zh.obstacle) throw new Error("There is no home page.");
    const bytes = new TextEncoder().encode(
      new TextDecoder().decode(zh.bytes).replace("网站和客户端。", "网站和客户端，保证百分之百安全，客户端免费。"),
    );
    home.set("zh.md", { ...zh, bytes });
    const rules = checkContent(unread, () => true).problems.filter(({ severity }) => severity === "error");
    expect(rules.map(({ rule, file }) => `${file} ${rule}`)).toEqual(
      ["en", "ja"].map((locale) => `content/home/${locale}.md translation-unread`),
    );
  });

  it("needs no source where a text is links alone", () => {
    const links = (locale: Locale) => (text: string) => `${text}\n[…](../definitions/${locale}.md)\n`;
    expect(
      errorsIn(Object.fromEntries(locales.map((locale) => [`home/${locale}.md`, links(locale)]))).filter((error) =>
        error.includes("source-missing"),
      ),
    ).toEqual([]);
  });

  it.each(['version: "1"', "status: pending"])("has no line %s", (line) => {
    const result = check({ "home/zh.md": (text) => text.replace("---\n", `---\n${line}\n`) });
    expect(result.problems.map(({ rule }) => rule)).toContain("front-matter-invalid");
    expect(formatReport(result, "text", "en")).toContain("the keys are title, description, differences, updated.");
  });
});

describe("documents.yaml", () => {
  const about = (locale: Locale) => () =>
    `---\ntitle: Zod\ndescription: Zod.\nupdated: 2026-11-26\n---\n\nZod. [§](../privacy-policy/${locale}.md#scope)\n`;
  const list = (text: string) => `${text}  - slug: about\n`;

  it("makes another page with one line", () => {
    const base = changed({ "documents.yaml": list });
    base.folders.set(
      "about",
      new Map(
        locales.map((locale) => [
          `${locale}.md`,
          { path: `content/about/${locale}.md`, bytes: new TextEncoder().encode(about(locale)()) },
        ]),
      ),
    );
    const { content: made, problems } = checkContent(withPins(base), () => true);
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(made?.pages.map(({ slug }) => slug)).toEqual(["home", "about"]);
    expect(made?.documents).toHaveLength(content?.documents.length ?? 0);
  });

  const lineOf = (words: string) =>
    1 +
    readFileSync("content/documents.yaml", "utf8")
      .split("\n")
      .findIndex((line) => line.includes(words));

  it("refuses a page without its texts, a page twice, and a document that opens with a page", () => {
    expect(errorsIn({ "documents.yaml": list }).every((error) => error.endsWith("translation-missing"))).toBe(true);
    expect(errorsIn({ "documents.yaml": (text) => text.replace("slug: home", "slug: definitions") })).toContain(
      `content/documents.yaml:${lineOf("slug: home")} data-file-invalid`,
    );
    expect(errorsIn({ "documents.yaml": (text) => text.replace("[reminder-clause,", "[home,") })).toEqual([
      `content/documents.yaml:${lineOf("[reminder-clause,")} data-file-invalid`,
    ]);
  });

  it("refuses the folder of a page that it does not list", () => {
    expect(errorsIn({ "documents.yaml": (text) => text.replace(/\n#[^\n]*\npages:[\s\S]*/, "\n") })).toContain(
      "content/home:1 file-unexpected",
    );
  });
});
