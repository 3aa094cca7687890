import { readFileSync } from "node:fs";
import { checkContent } from "../../lib/content/check-content";
import { contentFolder } from "../../lib/content/load";
import type { ContentFile, ContentFiles } from "../../lib/content/model/files";
import type { Problem } from "../../lib/content/model/problem";
import { readEnglishWords } from "../../lib/content/text/english-words";
import { type Locale, locales } from "../../lib/locales";
import { hostileData, hostileFiles } from "./hostile-files";

/**
 * What a check of one hostile file came to. `where` is the language that is hostile, or the file that is no text. The milliseconds are
 * those of the processor: other programs do not lengthen them.
 */
export type HostileCheck = { name: string; where: string; milliseconds: number; problems: readonly Problem[] };

const frontMatter = `title: 标题\ndescription: 一句话。`;

const plain: Record<Locale, string> = {
  zh: "## 一、范围 {#scope}\n\n我们保护信息。\n",
  en: "## 1. Scope {#scope}\n\nWe protect it.\n",
  ja: "## 一、範囲 {#scope}\n\n当社は保護します。\n",
};

const isEnglishWord = readEnglishWords(readFileSync("node_modules/@cspell/dict-en_us/en_US.trie.gz"));

/** One document beside the site's own vocabulary and messages, with `texts` in place of some of its files. */
function filesWith(texts: Record<string, string>): ContentFiles {
  const own: Record<string, string> = {
    "documents.yaml": "documents:\n  - slug: privacy-policy\n",
    "vocabulary.yaml": readFileSync(`${contentFolder}/vocabulary.yaml`, "utf8"),
    ...Object.fromEntries(
      locales.map((locale) => [`messages/${locale}.json`, readFileSync(`messages/${locale}.json`, "utf8")]),
    ),
    ...Object.fromEntries(
      locales.map((locale) => [`privacy-policy/${locale}.md`, `---\n${frontMatter}\n---\n\n${plain[locale]}`]),
    ),
    ...texts,
  };
  const file = (name: string): ContentFile => ({ path: `content/${name}`, bytes: Buffer.from(own[name] ?? "") });
  const inFolder = (folder: string) =>
    new Map(
      locales
        .map((locale) => (folder === "messages" ? `${locale}.json` : `${locale}.md`))
        .map((name) => [name, file(`${folder}/${name}`)]),
    );
  return {
    root: "content",
    rootExists: true,
    files: new Map(["documents.yaml", "vocabulary.yaml"].map((name) => [name, file(name)])),
    folders: new Map([["privacy-policy", inFolder("privacy-policy")]]),
    versions: new Map(),
    pdfs: new Map(),
    strays: [],
    messages: inFolder("messages"),
  };
}

function checkWith(name: string, where: string, texts: Record<string, string>): HostileCheck {
  const files = filesWith(texts);
  const started = process.cpuUsage();
  const { problems } = checkContent(files, isEnglishWord, { today: "2026-11-26" });
  const { user, system } = process.cpuUsage(started);
  return { name, where, milliseconds: (user + system) / 1_000, problems };
}

/** Every hostile check as a function: each body in each language alone and in all at once, and each file that is no text. */
export function hostileChecks(): { name: string; where: string; run: () => HostileCheck }[] {
  const written = (locale: Locale, body: string): [string, string] => [
    `privacy-policy/${locale}.md`,
    `---\n${frontMatter}\n---\n\n${body}\n`,
  ];
  const places = [
    ...locales.map((locale) => ({ where: locale as string, hostile: [locale] })),
    { where: "all", hostile: [...locales] },
  ];
  const bodies = hostileFiles.flatMap(({ name, body }) =>
    places.map(({ where, hostile }) => ({
      name,
      where,
      run: () => checkWith(name, where, Object.fromEntries(hostile.map((locale) => written(locale, body)))),
    })),
  );
  const data = hostileData.flatMap(({ name, file, text }) =>
    file === "front matter"
      ? locales.map((locale) => ({
          name,
          where: locale as string,
          run: () =>
            checkWith(name, locale, { [`privacy-policy/${locale}.md`]: `---\n${text}\n---\n\n${plain[locale]}` }),
        }))
      : [{ name, where: file, run: () => checkWith(name, file, { [file]: text }) }],
  );
  return [...bodies, ...data];
}
