import { readdirSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { checkFolder, contentFolder } from "@/lib/content/load";
import type { LegalDocument } from "@/lib/content/model/document";
import { pdfHash } from "@/lib/content/versions/pdf-hash";
import { makeBundle, type Site } from "@/lib/delivery/bundle/bundle";
import { bundleFolder } from "@/lib/delivery/bundle/manifest";
import { publishBundle } from "@/lib/delivery/bundle/publish-bundle";
import { localePath, locales } from "@/lib/locales";
import { documentFiles } from "@/lib/seo/document-files";
import { ContentRepository } from "./content-repository";
import { publishedTexts } from "./published-texts";

const slug = "privacy-policy";
const today = "2026-12-01";
const begin = ["version", slug, "--effective", "2026-12-20", "--lang", "en"];

let document: LegalDocument;
let repository: ContentRepository;

beforeAll(() => {
  const found = checkFolder(contentFolder).content?.documents.find((one) => one.slug === slug);
  if (!found) throw new Error(`The site has no ${slug}.`);
  document = found;
});

beforeEach(() => {
  repository = new ContentRepository(publishedTexts());
});
afterEach(() => repository.throwAway());

const pdfOf = (locale: string) => `%PDF-1.7\n${locale}\n%%EOF\n`;

type Changes = { head?: string; printed?: boolean; text?: (json: string) => string };

/** Lays a bundle beside the content whose policy has these PDFs, and is otherwise as a build makes it. */
async function layBundle({ head = "", printed = true, text = (json) => json }: Changes = {}): Promise<void> {
  const pages: Site["pages"][number][] = [];
  const files: Site["files"][number][] = [];
  for (const locale of locales) {
    const page = localePath(locale, `/${slug}`);
    const html = `<html><head><title>T</title>${head}</head></html>`;
    const styleHash = `sha256-${"A".repeat(43)}=`;
    pages.push({ path: page, status: 200, html, styleHash });
    pages.push({ path: localePath(locale, "/404"), status: 404, html, styleHash });
    const json = await documentFiles["application/json"](document, locale);
    files.push({ path: `${page}.json`, content: Buffer.from(text(json)) });
    if (printed) files.push({ path: `${page}.pdf`, content: Buffer.from(pdfOf(locale)) });
  }
  pages.push({ path: "/404", status: 404, html: "", styleHash: `sha256-${"A".repeat(43)}=` });
  const site: Site = { pages, files, slugs: [slug], asOf: "2026-11-28", server: Buffer.from("") };
  await publishBundle(makeBundle(site), path.join(repository.folder, bundleFolder));
}

const run = (command: string, args: readonly string[]) => repository.run(command, args, { AS_OF: today });
const stored = () => readdirSync(`${repository.folder}/content/${slug}/versions/1`).filter((name) => /pdf$/.test(name));
const check = () => run("check", ["--base", "main", "--format", "json"]);
const found = () =>
  (JSON.parse(check().out) as { problems: { file: string; line: number; rule: string }[] }).problems
    .filter(({ rule }) => rule === "version-pdf" || rule === "version-history")
    .map(({ file, line, rule }) => `${file}:${line} ${rule}`);

describe("npm run new -- version", { timeout: 120_000 }, () => {
  it("stores the PDFs that readers get, and records their hashes", async () => {
    await layBundle();
    const { code, out, err } = run("new", begin);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain(`The PDFs of version 1 of ${slug} are stored as they are in dist.\n`);
    for (const locale of locales) expect(repository.read(`${slug}/versions/1/${locale}.pdf`)).toBe(pdfOf(locale));
    expect(repository.read(`${slug}/versions.yaml`)).toMatch(/ja: \w{64}\n {4}pdf:\n {6}zh: \w{64}\n {6}en: \w{64}\n/);
    expect(found()).toEqual([]);
  });

  it.each([
    {
      what: "of another text",
      changes: { text: (json: string) => json.replace('"title": "', '"title": "X') },
      says: "dist was built from another text",
    },
    {
      what: "of another day",
      changes: { text: (json: string) => json.replace('"zone"', '"until": "2027-01-09",\n "zone"') },
      says: "dist was built from another text",
    },
    { what: "without PDFs", changes: { printed: false }, says: "dist has none" },
    { what: "for a preview", changes: { head: '<meta name="robots" content="noindex"/>' }, says: "dist is a preview" },
  ])("stores none from a bundle $what, and says so", async ({ changes, says }) => {
    await layBundle(changes);
    const { code, out } = run("new", begin);
    expect(code).toBe(0);
    expect(out).toContain(`No PDF of version 1 of ${slug} is stored: ${says}`);
    expect(stored()).toEqual([]);
    expect(repository.read(`${slug}/versions.yaml`)).not.toContain("pdf:");
  });

  it("does without a bundle, and says how to get one", () => {
    const { code, out } = run("new", [...begin.slice(0, -1), "zh"]);
    expect(code).toBe(0);
    expect(out).toContain(`没有存下 ${slug} 第 1 版的 PDF：没有 dist`);
    expect(out).toContain("再执行一次这个命令并加上 --published");
    expect(stored()).toEqual([]);
  });

  it("asks the published site where it is told to, and says when that gives no answer", async () => {
    await layBundle();
    const { code, out } = repository.run("new", [...begin, "--published"], {
      AS_OF: today,
      SITE_ORIGIN: "http://127.0.0.1:9",
    });
    expect(code).toBe(0);
    expect(out).toContain(`No PDF of version 1 of ${slug} is stored: http://127.0.0.1:9 gives no answer.`);
    expect(out).toContain(`put them into the folder content/${slug}/versions/1 as zh.pdf, en.pdf and ja.pdf`);
    expect(stored()).toEqual([]);
  });

  it("stores none of a version that nobody got yet", async () => {
    await layBundle();
    repository.replace(`${slug}/versions.yaml`, "effective: unknown", "effective: 2026-12-10");
    const { out } = run("new", begin);
    expect(out).toContain("it does not apply yet, and readers never got any.");
    expect(out).toContain(
      "with 7 whole days of notice (`notice` in versions.yaml): merge it on 2026-12-12 at the latest.",
    );
    expect(stored()).toEqual([]);
  });
});

describe("a stored PDF", { timeout: 120_000 }, () => {
  beforeEach(async () => {
    await layBundle();
    run("new", begin);
    repository.commit();
    repository.switchTo("main");
    repository.merge("change");
    repository.switchTo("later", "--create");
  }, 120_000);

  it("is as it was, to the byte", () => {
    expect(found()).toEqual([]);
    repository.replace(`${slug}/versions/1/en.pdf`, "en", "eN");
    expect(found()).toEqual([`content/${slug}/versions/1/en.pdf:1 version-pdf`]);
  });

  it("is not deleted, and its hash is neither changed nor taken back", () => {
    repository.remove(`${slug}/versions/1/ja.pdf`);
    expect(found()).toEqual([`content/${slug}/versions.yaml:20 version-pdf`]);
    const ledger = repository.read(`${slug}/versions.yaml`);
    repository.write(`${slug}/versions.yaml`, ledger.replace(/ {4}pdf:\n(?: {6}.*\n){3}/, ""));
    expect(found()).toContain(`content/${slug}/versions.yaml:6 version-history`);
    repository.write(`${slug}/versions.yaml`, ledger.replace(/(pdf:\n {6}zh: )\w/, "$1f"));
    expect(found()).toContain(`content/${slug}/versions.yaml:17 version-history`);
  });

  it("is not blamed, nor to be deleted, where its line was changed or taken out", () => {
    const ledger = repository.read(`${slug}/versions.yaml`);
    const other = (digit: string) => (digit === "0" ? "1" : "0");
    const wrong = ledger.replace(/(pdf:\n {6}zh: )(\w)/, (_, key: string, digit: string) => key + other(digit));
    repository.write(`${slug}/versions.yaml`, wrong);
    expect(found()).toEqual([`content/${slug}/versions.yaml:17 version-history`]);
    repository.write(`${slug}/versions.yaml`, ledger.replace(/ {4}pdf:\n(?: {6}.*\n){3}/, ""));
    expect(found()).toEqual([`content/${slug}/versions.yaml:6 version-history`]);
    repository.write(`${slug}/versions.yaml`, ledger);
    repository.remove(`${slug}/versions/1/ja.pdf`);
    expect(check().out).not.toContain("never published");
  });
});

it("a PDF of its own is wanted for every language", { timeout: 120_000 }, async () => {
  await layBundle();
  run("new", begin);
  repository.write(`${slug}/versions/1/ja.pdf`, pdfOf("en"));
  const ledger = repository.read(`${slug}/versions.yaml`);
  const [, hash = ""] = /pdf:\n {6}zh: \w+\n {6}en: (\w+)/.exec(ledger) ?? [];
  repository.write(`${slug}/versions.yaml`, ledger.replace(/(pdf:\n(?: {6}.*\n){2} {6}ja: )\w+/, `$1${hash}`));
  expect(found()).toEqual([`content/${slug}/versions/1/ja.pdf:1 version-pdf`]);
  expect(check().out).toContain(`the same PDF as content/${slug}/versions/1/en.pdf`);
});

it("a hash that lost a sign is called one, and no other hash is its model", { timeout: 120_000 }, async () => {
  await layBundle();
  run("new", begin);
  const ledger = repository.read(`${slug}/versions.yaml`);
  repository.write(`${slug}/versions.yaml`, ledger.replace(/(pdf:\n {6}zh: )\w/, "$1"));
  const { out } = run("check", []);
  expect(out).toContain("expected a hash of 64 signs, digits and small letters from a to f.");
  expect(out).toMatch(/Fix: restore line \d+ \(this file.s History on GitHub has it\)/);
});

it("a version that is given up takes the hashes of the PDFs with it", { timeout: 120_000 }, async () => {
  await layBundle();
  run("new", begin);
  const nothingNew = (JSON.parse(check().out) as { problems: { rule: string; fix: string }[] }).problems.find(
    ({ fix }) => fix.includes("delete this entry"),
  );
  expect(nothingNew?.fix).toContain("and of version 1 the line pdf and its lines zh, en and ja");
});

it("a PDF that was cut off is none", () => {
  const whole = Buffer.from(pdfOf("en"));
  expect(pdfHash(whole)).toMatch(/^\w{64}$/);
  expect(pdfHash(whole.subarray(0, -8))).toBeNull();
});

it("a PDF may come into the ledger later, by the lines that the check gives", { timeout: 120_000 }, () => {
  run("new", begin);
  repository.commit();
  repository.switchTo("main");
  repository.merge("change");
  repository.switchTo("later", "--create");
  for (const locale of locales) repository.write(`${slug}/versions/1/${locale}.pdf`, pdfOf("zh"));
  // No lines to paste, while a file is in the wrong place.
  expect(found()).toEqual(["en", "ja"].map((locale) => `content/${slug}/versions/1/${locale}.pdf:1 version-pdf`));
  for (const locale of locales) repository.write(`${slug}/versions/1/${locale}.pdf`, pdfOf(locale));
  expect(found()).toEqual([`content/${slug}/versions/1/zh.pdf:1 version-pdf`]);
  const [lines = ""] = /^ {4}pdf:\n(?: {6}.*\n){3}/m.exec(run("check", []).out) ?? [];
  repository.replace(`${slug}/versions.yaml`, "\n\n  - version: 2", `\n${lines}\n  - version: 2`);
  expect(found()).toEqual([]);
});
