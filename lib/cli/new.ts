import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { isDay, readAsOf, WrongDay } from "../content/as-of";
import { checkFolder, contentFolder, readContentFiles } from "../content/load";
import { type ListedDocument, MessageTree, schemeNames } from "../content/model/schema";
import { layDownDocument, listDocument } from "../content/new/new-document";
import { layDownMessages, openVocabulary } from "../content/new/new-locale";
import { layDownPage, listPage } from "../content/new/new-page";
import { layDownTranslation } from "../content/new/new-translation";
import type { VersionPlan } from "../content/new/new-version";
import { readDocumentList } from "../content/read/data-files";
import { readDocument } from "../content/read/drafts";
import { lastDayOfNotice } from "../content/versions/days";
import { bundleFolder } from "../delivery/bundle/manifest";
import { authoritativeLocale, defaultLocale, isLocale, locales } from "../locales";
import { siteOrigin } from "../site";
import { asksForHelp } from "./run/asks-for-help";
import { callLanguage, isCallLanguage } from "./run/call-language";
import { addComposition, addLocale, addToMatcher, readLanguage } from "./run/language-row";
import { planVersion } from "./run/plan-version";
import { commandWords } from "./words/command-words";
import { helpWords } from "./words/help-words";
import { type NewRefusal, newWords } from "./words/new-words";
import { pdfWords } from "./words/pdf-words";

const args = process.argv.slice(2);
const language = callLanguage(args, process.env);
const words = newWords[language];

/**
 * The files to write, by path, and the hint to print afterwards; or the reason why they cannot be written. The content that they are made
 * from is to be checked first, unless the plan has done so.
 */
type Plan = { files: Map<string, string | Buffer>; next: string; isChecked?: true } | { refusal: NewRefusal };

const read = (file: string) => readFileSync(file, "utf8");

const list = `${contentFolder}/documents.yaml`;

/** Files below the content folder for a new folder `slug`, and its line in the list. */
function planFolder(slug: string, files: ReadonlyMap<string, string>, listed: (text: string) => string): Plan {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(slug)) return { refusal: { kind: "no folder name", slug } };
  if (slug === "reviews" || existsSync(path.join(contentFolder, slug)))
    return { refusal: { kind: "taken", folder: `${contentFolder}/${slug}` } };
  return {
    files: new Map([
      ...[...files].map(([file, text]): [string, string] => [`${contentFolder}/${file}`, text]),
      [list, listed(read(list))],
    ]),
    next: words.document(`${contentFolder}/${slug}`),
  };
}

/** A document in every language. */
function planDocument(slug: string, scheme: ListedDocument["scheme"]): Plan {
  const files = layDownDocument(slug, scheme, readAsOf(process.env));
  return planFolder(slug, files, (text) => listDocument(text, slug, scheme));
}

/** A page in every language, which cites the first document. */
function planPage(slug: string): Plan {
  const documents = readDocumentList(readContentFiles(contentFolder));
  const source = "problems" in documents ? undefined : documents.documents[0]?.slug;
  const files = layDownPage(slug, source ?? slug, readAsOf(process.env));
  return planFolder(slug, files, (text) => listPage(text, slug));
}

/** A version or a correction of a document. `published` tells to take the PDFs of the text before from the published site. */
async function planBegun(slug: string, plan: VersionPlan, published: boolean): Promise<Plan> {
  const made = await planVersion(slug, plan, published ? siteOrigin : bundleFolder);
  if ("refusal" in made) return made;
  const begun = [...made.versions].map(([own, version]) => ({ folder: `${contentFolder}/${own}`, version }));
  return {
    files: new Map([...made.files].map(([file, bytes]) => [`${contentFolder}/${file}`, bytes])),
    next: [words.version(begun), ...sayNotice(plan), ...made.pdfs.map(pdfWords[language])].join("\n"),
    isChecked: true,
  };
}

function sayNotice(plan: VersionPlan): string[] {
  if (plan.kind === "correction") return [];
  const { effective, notice } = plan;
  return [words.notice({ effective, days: notice, lastDay: lastDayOfNotice(effective, notice) })];
}

/** A translation of every document and page, messages, open entries of the vocabulary, and the rows of the language. */
function planLocale(tag: string): Plan {
  if (isLocale(tag)) return { refusal: { kind: "locale there", tag, known: locales } };
  const row = readLanguage(tag);
  if ("refusal" in row) return row;
  const found = readContentFiles(contentFolder);
  const listed = readDocumentList(found);
  const documents = "problems" in listed ? [] : listed.documents.map((entry) => readDocument(found, entry, []));
  const originals = documents.flatMap(({ drafts }) => drafts[authoritativeLocale] ?? []);
  const messages = MessageTree.parse(JSON.parse(read(`messages/${defaultLocale}.json`)));
  const change = (file: string, edit: (text: string) => string): [string, string] => [file, edit(read(file))];
  return {
    files: new Map([
      ...originals.map((original): [string, string] => [
        `${contentFolder}/${original.slug}/${tag}.md`,
        layDownTranslation(original, { tag }),
      ]),
      [`messages/${tag}.json`, layDownMessages(messages)],
      ...["", ...originals.map(({ slug }) => `${slug}/`)]
        .map((folder) => `${contentFolder}/${folder}vocabulary.yaml`)
        .filter((file) => existsSync(file))
        .map((file) => change(file, (text) => openVocabulary(text, tag))),
      change("lib/locales.ts", (text) => addLocale(text, row)),
      change("tailwind.config.ts", (text) => addComposition(text, row)),
      change("proxy.ts", (text) => addToMatcher(text, row)),
    ]),
    next: words.locale(tag, contentFolder),
  };
}

const defaultNotice = 7;

/** What the call asks for; null when the call is wrong. */
async function plan(): Promise<Plan | null> {
  const call = readCall();
  if (!call) return null;
  const { kind, name, scheme, effective, notice, published } = call;
  if (published && kind !== "version" && kind !== "correction") return null;
  switch (kind) {
    case "document":
      return planDocument(name, scheme);
    case "page":
      return planPage(name);
    case "locale":
      return planLocale(name);
    case "correction":
      return effective === undefined && notice === undefined ? planBegun(name, { kind }, published) : null;
    case "version":
      if (effective === undefined) return null;
      if (!isDay(effective)) return { refusal: { kind: "no day", typed: effective } };
      return planBegun(name, { kind, effective, notice: notice ?? defaultNotice }, published);
    default:
      return null;
  }
}

function readCall() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        lang: { type: "string" },
        scheme: { type: "string", default: "policy" },
        effective: { type: "string" },
        notice: { type: "string" },
        published: { type: "boolean", default: false },
      },
    });
    const [kind, name, ...rest] = positionals;
    const scheme = schemeNames.find((known) => known === values.scheme);
    const { effective, notice, published } = values;
    if (!kind || !name || !scheme || rest.length > 0 || !isCallLanguage(values.lang)) return null;
    if (notice !== undefined && !/^\d{1,3}$/.test(notice)) return null;
    return { kind, name, scheme, effective, notice: notice === undefined ? undefined : Number(notice), published };
  } catch {
    return null;
  }
}

/** Writes the planned files and lists them. */
function writePlanned({ files, next }: Exclude<Plan, { refusal: NewRefusal }>): void {
  for (const [file, bytes] of files) {
    process.stdout.write(`${existsSync(file) ? words.changed : words.made}  ${file}\n`);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  process.stdout.write(`\n${next}\n${words.check}\n`);
}

function fail(code: number, reason: string): void {
  process.stderr.write(`${reason}\n`);
  process.exitCode = code;
}

/** Does what the call asks for. */
async function answer(): Promise<void> {
  if (asksForHelp(args)) {
    process.stdout.write(`${words.usage}\n${helpWords[language].new}\n`);
    return;
  }
  const planned = await plan();
  if (!planned) fail(2, words.usage);
  else if ("refusal" in planned) fail(1, words.refusal(planned.refusal));
  else if (!planned.isChecked && !checkFolder(contentFolder).content) fail(1, words.refusal({ kind: "problems" }));
  else writePlanned(planned);
}

try {
  await answer();
} catch (error) {
  if (error instanceof WrongDay) fail(2, commandWords[language].wrongDay(error.typed));
  else fail(1, error instanceof Error ? error.message : String(error));
}
