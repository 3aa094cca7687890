import { type Dirent, lstatSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Locale } from "../locales";
import { readAsOf } from "./as-of";
import { checkChange } from "./changes/check-change";
import { type CheckOptions, type CheckResult, checkContent, findProblems, type ProblemsFound } from "./check-content";
import type { Findings } from "./judge/findings";
import { judgeSome } from "./judge-documents";
import type { Content } from "./model/document";
import type { EarlierText } from "./model/draft";
import { type ContentFile, type ContentFiles, maxFileBytes, maxPdfBytes, type PdfFile } from "./model/files";
import { isPdfName, versionsFolderName } from "./model/ledger";
import { formatReport } from "./report/format-report";
import { readEnglishWords } from "./text/english-words";
import { pdfHash } from "./versions/pdf-hash";

/** The folder of the site's texts, from the root of the repository. */
export const contentFolder = "content";

const dictionaryFile = "node_modules/@cspell/dict-en_us/en_US.trie.gz";

/** The day of the check, from the environment. Throws a `WrongDay`, and so does every function here that checks. */
const today = () => readAsOf(process.env);

/**
 * Loads the site's content. Throws an Error, whose message is the printed report, when a file has a problem. What the check just before the
 * build has judged is not judged again: each process of a build loads the content.
 */
export function loadContent(folder = contentFolder): Content {
  const options = { known: readKnownFindings(process.env.KNOWN_FINDINGS), today: today() };
  const result = checkContent(readContentFiles(folder), isEnglishWord, options);
  if (!result.content) throw new Error(`\n${formatReport(result, "text", "en")}`);
  return result.content;
}

/** The findings of an earlier check in `file`, which lib/cli/build.ts writes. A text that has changed since has another key. */
function readKnownFindings(file: string | undefined): ReadonlyMap<string, Findings> {
  return new Map(file ? (JSON.parse(readFileSync(file, "utf8")) as [string, Findings][]) : []);
}

/** Checks the site's content again. `known` are the findings of the check before. */
export function checkAgain(known?: ReadonlyMap<string, Findings>): CheckResult {
  return checkContent(readContentFiles(contentFolder), isEnglishWord, { known, today: today() });
}

/**
 * Checks the content folder at `folder`, and the messages beside it. `base` is the content before a change: translations that
 * were already behind are then warnings (`checkChange`). `history` knows what the originals said before that.
 */
export function checkFolder(folder: string, base?: ContentFiles, history?: EarlierText): CheckResult {
  return checkFiles(readContentFiles(folder), base, history);
}

/** Checks `files`; see `checkFolder`. */
export function checkFiles(files: ContentFiles, base?: ContentFiles, history?: EarlierText): CheckResult {
  return base
    ? checkChange(base, files, isEnglishWord, history, { today: today() })
    : checkContent(files, isEnglishWord, { today: today() });
}

/** Finds the problems of the content folder at `folder`, without building its content. See `CheckOptions`; `files` may have been read already. */
export function findFolderProblems(
  folder: string,
  options?: CheckOptions,
  files = readContentFiles(folder),
): ProblemsFound {
  return findProblems(files, isEnglishWord, { today: today(), ...options });
}

/** The findings in some documents of the content folder at `folder`; see `judgeSome`. */
export function judgeSomeOfFolder(folder: string, slugs: readonly string[], earlierText: EarlierText) {
  return judgeSome(readContentFiles(folder), slugs, { isEnglishWord, earlierText });
}

let dictionary: ((word: string) => boolean) | undefined;

function isEnglishWord(word: string): boolean {
  dictionary ??= readEnglishWords(readFileSync(dictionaryFile));
  return dictionary(word);
}

/** Reads a content folder, two levels deep, and the earlier texts below them. Never throws: what cannot be read is part of the result. */
export function readContentFiles(folder: string): ContentFiles {
  const root = folder.replace(/(?<=[^/])\/+$/, "");
  const result: ContentFiles = {
    root,
    rootExists: isFolder(root),
    files: new Map(),
    folders: new Map(),
    versions: new Map(),
    pdfs: new Map(),
    strays: [],
    messages: null,
  };
  if (!result.rootExists) return result;
  for (const entry of visibleEntries(root)) {
    const own = `${root}/${entry.name}`;
    if (entry.isDirectory()) {
      const folder = readFolder(own);
      if (isFolder(`${own}/${versionsFolderName}`)) {
        folder.delete(versionsFolderName);
        result.versions.set(entry.name, readVersions(`${own}/${versionsFolderName}`));
        result.pdfs.set(entry.name, readPdfs(`${own}/${versionsFolderName}`));
      }
      result.folders.set(entry.name, folder);
    } else if (entry.isFile()) result.files.set(entry.name, readEntry(own, entry));
    else result.strays.push(readEntry(own, entry));
  }
  const messages = messagesFolder(root);
  if (isFolder(messages)) result.messages = readFolder(messages);
  return result;
}

/** The folder of the interface's messages: beside the content folder. */
export function messagesFolder(folder: string): string {
  return path.posix.join(path.posix.dirname(folder), "messages");
}

function readFolder(folder: string, entries = visibleEntries(folder)): Map<string, ContentFile> {
  return new Map(entries.map((entry) => [entry.name, readEntry(`${folder}/${entry.name}`, entry)]));
}

/** The folders of earlier texts, by version. What is no folder there is read as the file of one without a text. */
function readVersions(folder: string): Map<string, Map<string, ContentFile>> {
  return new Map(
    visibleEntries(folder).map((entry) => {
      const own = `${folder}/${entry.name}`;
      if (!entry.isDirectory()) return [entry.name, new Map([[entry.name, readEntry(own, entry)]])];
      const texts = visibleEntries(own).filter(({ name }) => !isPdfName(name));
      return [entry.name, readFolder(own, texts)];
    }),
  );
}

/** The PDFs in the folders of earlier texts, by version. */
function readPdfs(folder: string): Map<string, Map<string, PdfFile>> {
  return new Map(
    visibleEntries(folder)
      .filter((entry) => entry.isDirectory())
      .map(({ name: version }) => {
        const names = visibleEntries(`${folder}/${version}`).map(({ name }) => name);
        return [
          version,
          new Map(names.filter(isPdfName).map((name) => [name, readPdf(`${folder}/${version}/${name}`)])),
        ];
      }),
  );
}

function readPdf(path: string): PdfFile {
  try {
    const stat = lstatSync(path);
    if (!stat.isFile() || stat.size > maxPdfBytes) return { path, sha256: null };
    return { path, sha256: pdfHash(readFileSync(path)) };
  } catch {
    return { path, sha256: null };
  }
}

/** The bytes of the stored PDF of a version. Throws an Error when there is none. */
export function readStoredPdf(slug: string, version: string, locale: Locale): Buffer {
  return readFileSync(`${contentFolder}/${slug}/${versionsFolderName}/${version}/${locale}.pdf`);
}

function visibleEntries(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.name.startsWith("."))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    // Deleted a moment ago, or not accessible. Its files are reported as missing.
    return [];
  }
}

function readEntry(file: string, entry: Dirent): ContentFile {
  if (entry.isSymbolicLink()) return { path: file, obstacle: "symlink" };
  if (entry.isDirectory()) return { path: file, obstacle: "directory" };
  if (!entry.isFile()) return { path: file, obstacle: "not readable" };
  try {
    if (lstatSync(file).size > maxFileBytes) return { path: file, obstacle: "too large" };
    return { path: file, bytes: readFileSync(file) };
  } catch {
    return { path: file, obstacle: "not readable" };
  }
}

function isFolder(folder: string): boolean {
  return lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
