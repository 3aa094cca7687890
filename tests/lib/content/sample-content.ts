import { checkContent } from "@/lib/content/check-content";
import type { Content } from "@/lib/content/model/document";
import type { ContentFile, ContentFiles } from "@/lib/content/model/files";
import type { Problem } from "@/lib/content/model/problem";
import type { ReportLanguage } from "@/lib/content/model/report-language";
import { formatReport } from "@/lib/content/report/format-report";
import { type SaidProblem, sayProblem } from "@/lib/content/report/say-problem";
import type { Locale } from "@/lib/locales";
import { withLedgers } from "./with-ledgers";
import { withPins } from "./with-pins";

/** The bodies of a document. */
export type Bodies = Record<Locale, string>;

const titles: Record<Locale, string> = { zh: "隐私权政策", en: "Privacy Policy", ja: "プライバシーポリシー" };

const vocabulary = "names:\n  brand:\n    all: [Digitaltwinall]\n";

/** Two lines that say nothing: the line numbers that tests expect count them. */
const spacer = "# Sample\n#\n";

/** The front matter of a translation. `extra` holds further lines. */
export function frontMatter(locale: Locale, extra = ""): string {
  return `---\ntitle: ${titles[locale]}\ndescription: ${titles[locale]}\n${spacer}${extra}---\n\n`;
}

/** A row of a table whose word stands in no text. */
const unused = "{ unused: qwzx }";

/** The vocabulary of a site with these tables, and those that they leave out with a row that says nothing. */
export function vocabularyText(tables: string): string {
  const own = tables === "{}\n" ? "" : tables.replace(/^(parties|names|terms): \{\}$/gm, `$1: ${unused}`);
  const empty = { parties: unused, names: unused, terms: unused, known: "[]" };
  const left = Object.entries(empty).filter(([table]) => !new RegExp(`^${table}:`, "m").test(own));
  return own + left.map(([table, nothing]) => `${table}: ${nothing}\n`).join("");
}

/** The texts, plus a list of every folder in them and a vocabulary if they have none; a vocabulary gets the tables that it lacks. */
export function contentTexts<Text>(texts: Record<string, Text>): Record<string, Text | string> {
  const slugs = [...new Set(Object.keys(texts).flatMap((name) => (name.includes("/") ? [name.split("/")[0]] : [])))];
  const list = `documents:\n${slugs.map((slug) => `  - slug: ${slug}\n`).join("")}`;
  const words = texts["vocabulary.yaml"] ?? vocabulary;
  return {
    "documents.yaml": list,
    ...texts,
    "vocabulary.yaml": typeof words === "string" ? vocabularyText(words) : words,
  };
}

/** A content folder as the loader would find it, from file names and texts; see `contentTexts`. Each document has a ledger. */
export function filesOf(texts: Record<string, string | Uint8Array>): ContentFiles {
  const files: ContentFiles = {
    root: "content",
    rootExists: true,
    files: new Map(),
    folders: new Map(),
    versions: new Map(),
    pdfs: new Map(),
    strays: [],
    messages: null,
  };
  for (const [name, text] of Object.entries(contentTexts(texts))) {
    const file: ContentFile = { path: `content/${name}`, bytes: Buffer.from(text) };
    const [folder = "", own] = name.split("/");
    if (own === undefined) files.files.set(name, file);
    else files.folders.set(folder, (files.folders.get(folder) ?? new Map()).set(own, file));
  }
  return withLedgers(files);
}

/** One document with these bodies, as files. */
export function documentOf(
  bodies: Bodies,
  slug = "privacy-policy",
  extra: Partial<Bodies> = {},
): Record<string, string> {
  const texts = Object.entries(bodies).map(([locale, body]) => [
    `${slug}/${locale}.md`,
    frontMatter(locale as Locale, extra[locale as Locale]) + body,
  ]);
  return Object.fromEntries(texts);
}

const isEnglishWord = (word: string) => /^\p{Ll}+$/u.test(word);

/** What the check reports about these files, once every text was read (see `withPins`). */
export function problemsOf(texts: Record<string, string | Uint8Array>): Problem[] {
  return checkContent(withPins(filesOf(texts)), isEnglishWord).problems;
}

/** The problems of these files, in English or another language of a report. */
export function saidProblemsOf(
  texts: Record<string, string | Uint8Array>,
  language: ReportLanguage = "en",
): SaidProblem[] {
  return problemsOf(texts).map((problem) => sayProblem(problem, language));
}

/** The content in these files. Throws the printed report when they have a problem. */
export function contentOf(texts: Record<string, string | Uint8Array>): Content {
  const result = checkContent(withPins(filesOf(texts)), isEnglishWord);
  if (!result.content) throw new Error(formatReport(result, "text", "en"));
  return result.content;
}

/** `content/privacy-policy/ja.md:12:1 items-differ` */
export function brief({ file, line, column, rule }: Problem): string {
  return `${file}:${line}:${column} ${rule}`;
}
