import { checkContent } from "@/lib/content/check";
import type { Content } from "@/lib/content/document";
import type { ContentFile, ContentFiles } from "@/lib/content/files";
import type { Problem } from "@/lib/content/problem";
import { formatReport } from "@/lib/content/report";
import type { Locale } from "@/lib/locales";

/** The bodies of a document. */
export type Bodies = Record<Locale, string>;

const titles: Record<Locale, string> = { zh: "隐私权政策", en: "Privacy Policy", ja: "プライバシーポリシー" };

const vocabulary = "names:\n  brand:\n    all: [Digitaltwinall]\n";

/** The front matter of a translation. `extra` holds further lines. */
export function frontMatter(locale: Locale, extra = ""): string {
  return `---\ntitle: ${titles[locale]}\ndescription: ${titles[locale]}\nversion: "1"\nupdated: 2026-11-24\n${extra}---\n\n`;
}

/** A content folder as the loader would find it, from file names and texts; `documents.yaml` names every folder in it. */
export function filesOf(texts: Record<string, string | Uint8Array>): ContentFiles {
  const slugs = [...new Set(Object.keys(texts).flatMap((name) => (name.includes("/") ? [name.split("/")[0]] : [])))];
  const list = `documents:\n${slugs.map((slug) => `  - slug: ${slug}\n`).join("")}`;
  const files: ContentFiles = {
    root: "content",
    rootExists: true,
    files: new Map(),
    folders: new Map(),
    strays: [],
    messages: null,
  };
  for (const [name, text] of Object.entries({ "documents.yaml": list, "vocabulary.yaml": vocabulary, ...texts })) {
    const file: ContentFile = { path: `content/${name}`, bytes: Buffer.from(text) };
    const [folder = "", own] = name.split("/");
    if (own === undefined) files.files.set(name, file);
    else files.folders.set(folder, (files.folders.get(folder) ?? new Map()).set(own, file));
  }
  return files;
}

/** One document with these bodies, as files. */
export function documentOf(
  bodies: Bodies,
  slug = "privacy-policy",
  extra: Partial<Bodies> = {},
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(bodies).map(([locale, body]) => [
      `${slug}/${locale}.md`,
      frontMatter(locale as Locale, extra[locale as Locale]) + body,
    ]),
  );
}

const isEnglishWord = (word: string) => /^[a-z]+$/.test(word);

/** What the check says of these files, each problem as `content/…:line:column rule`. */
export function problemsOf(texts: Record<string, string | Uint8Array>): Problem[] {
  return checkContent(filesOf(texts), isEnglishWord).problems;
}

/** The content in these files. Throws the printed report when they have a problem. */
export function contentOf(texts: Record<string, string | Uint8Array>): Content {
  const result = checkContent(filesOf(texts), isEnglishWord);
  if (!result.content) throw new Error(formatReport(result, "text", "en"));
  return result.content;
}

/** `content/privacy-policy/ja.md:12:1 items-differ` */
export function brief({ file, line, column, rule }: Problem): string {
  return `${file}:${line}:${column} ${rule}`;
}
