import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { checkFolder } from "@/lib/content/load";
import { type Locale, locales } from "@/lib/locales";
import { makeCorpus } from "@/tests/corpus/make-corpus";
import { runCommand } from "./run-command";

function corpus(...args: string[]): { code: number | null; out: string; err: string } {
  const command = spawnSync(process.execPath, ["--import", "tsx", "tests/corpus/corpus.ts", ...args], {
    encoding: "utf8",
  });
  return { code: command.status, out: command.stdout, err: command.stderr };
}

function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "corpus-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

const textsOf = (slug: string) =>
  Object.fromEntries(locales.map((locale) => [locale, readFileSync(`content/${slug}/${locale}.md`, "utf8")])) as Record<
    Locale,
    string
  >;

const model = { policy: textsOf("privacy-policy"), definitions: textsOf("definitions") };

describe("npm run corpus", () => {
  it("prints how long the check of hostile files takes, the slowest first", () => {
    const { code, out, err } = corpus("hostile", "marks of a merge");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const lines = out.trimEnd().split("\n");
    expect(lines.at(-1)).toBe("4 hostile files, the slowest first.");
    expect(lines.slice(0, -1)).toHaveLength(4);
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^ *\d+ ms {2}marks of a merge \((?:zh|en|ja|all)\)$/);
  });

  it("makes content in which the check finds nothing", () => {
    const folder = `${temporaryFolder()}/new`;
    expect(corpus("12", folder)).toEqual({
      code: 0,
      out: `12 documents in ${folder}. Check: npm run check -- ${folder}/content\n`,
      err: "",
    });
    const { content, problems } = checkFolder(`${folder}/content`);
    expect(problems).toEqual([]);
    expect(content?.documents).toHaveLength(12);
    expect(content?.documents[9]?.translations.ja.openings.map(({ slug }) => slug)).toEqual(["definitions"]);
    expect(readdirSync(`${folder}/messages`).sort()).toEqual(["en.json", "ja.json", "zh.json"]);
  });

  it("makes so much content that threads share the check of it, which finds the same", () => {
    const folder = temporaryFolder();
    expect(corpus("44", folder).code).toBe(0);
    for (const number of ["03", "42"]) {
      const file = `${folder}/content/document-00${number}/en.md`;
      writeFileSync(file, readFileSync(file, "utf8").replace(/^## .*$/m, "$&\n\n<b>mark</b>"));
    }
    const { code, out } = runCommand("check", [`${folder}/content`, "--format", "json"]);
    expect(code).toBe(1);
    const { problems } = JSON.parse(out) as { problems: { file: string; rule: string }[] };
    expect(problems.filter(({ rule }) => rule === "html-raw").map(({ file }) => path.relative(folder, file))).toEqual([
      ...["content/document-0003/en.md", "content/document-0042/en.md"],
    ]);
    expect(problems).toHaveLength(checkFolder(`${folder}/content`).problems.length);
    // And what they found is known to the next check.
    expect(runCommand("check", [`${folder}/content`, "--format", "json"]).out).toBe(out);
  });

  it("does not touch a folder that is not empty", () => {
    const folder = temporaryFolder();
    writeFileSync(`${folder}/mine.txt`, "mine");
    expect(corpus("1", folder)).toEqual({ code: 2, out: "", err: `${folder} is not empty; name a new folder.\n` });
    expect(readdirSync(folder)).toEqual(["mine.txt"]);
  });

  it.each([
    { name: "nothing", args: [] },
    { name: "no folder", args: ["3"] },
    { name: "no number", args: ["three", "somewhere"] },
    { name: "none", args: ["0", "somewhere"] },
    { name: "too much", args: ["3", "somewhere", "else"] },
  ])("ends with 2 and how to call it: $name", ({ args }) => {
    expect(corpus(...args)).toEqual({
      code: 2,
      out: "",
      err: expect.stringContaining("Usage: npm run corpus -- <number of documents> <new folder>\n"),
    });
  });
});

describe("the documents of a corpus", () => {
  const texts = makeCorpus(model, 40);

  it("are the same each time, and those of a smaller corpus", () => {
    expect(makeCorpus(model, 40)).toEqual(texts);
    const few = [...makeCorpus(model, 7)].filter(([file]) => file.endsWith(".md"));
    expect(few).toHaveLength(21);
    for (const [file, text] of few) expect(texts.get(file), file).toBe(text);
  });

  it("differ from one another", () => {
    const bodies = [...texts].filter(([file]) => file.endsWith("zh.md")).map(([, text]) => text.split("---\n")[2]);
    expect(new Set(bodies).size).toBe(40);
  });

  it("hold about 11 kB a file", () => {
    const sizes = [...texts]
      .filter(([file]) => file.startsWith("document-") && file.endsWith(".md"))
      .map(([, text]) => Buffer.byteLength(text));
    const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
    expect(mean).toBeGreaterThan(9_900);
    expect(mean).toBeLessThan(12_100);
  });

  it("link to documents before them", () => {
    const links = [...(texts.get("document-0040/en.md") ?? "").matchAll(/\]\(\.\.\/(document-\d+)\/en\.md#[a-z]+\)/g)];
    expect(links).toHaveLength(3);
    for (const [, slug = ""] of links) expect(slug < "document-0040").toBe(true);
  });
});
