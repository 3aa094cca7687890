import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readDocuments } from "../content/drafts";
import { checkFolder, contentFolder, readContentFiles } from "../content/load";
import { layDownDocument, listDocument } from "../content/new-document";
import { layDownMessages, openVocabulary } from "../content/new-locale";
import { layDownTranslation } from "../content/new-translation";
import { readDocumentList } from "../content/rules/data-file-invalid";
import { MessageTree } from "../content/schema";
import { authoritativeLocale, defaultLocale, isLocale, locales } from "../locales";
import { addComposition, addLocale, addToMatcher, readLanguage } from "./language-row";

const usage = `Usage: npm run new -- document <slug>
       npm run new -- locale <tag>
`;

/** What a call is to write, by path, and what to say then. */
type Plan = { files: Map<string, string>; next: string };

const read = (file: string) => readFileSync(file, "utf8");

/** A document in every language, and its line in the list. Throws an Error with a sentence when it cannot be made. */
function planDocument(slug: string): Plan {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(slug))
    throw new Error(`"${slug}" cannot be a folder; expected small letters joined by "-", such as terms-of-use.`);
  if (slug === "reviews" || existsSync(path.join(contentFolder, slug)))
    throw new Error(`There is ${contentFolder}/${slug} already; choose another name.`);
  const list = `${contentFolder}/documents.yaml`;
  const files = layDownDocument(slug, new Date().toISOString().slice(0, 10));
  return {
    files: new Map([
      ...[...files].map(([file, text]): [string, string] => [`${contentFolder}/${file}`, text]),
      [list, listDocument(read(list), slug)],
    ]),
    next: `Write ${contentFolder}/${slug}/${authoritativeLocale}.md first: each TODO stands for a text, "todo" for the name of a section.
Copy or delete sections, items and sub-items alike in every language. Then translate the others.`,
  };
}

/** A translation of every document, messages, open entries of the vocabulary, and the rows of the language. Throws as `planDocument`. */
function planLocale(tag: string): Plan {
  if (isLocale(tag)) throw new Error(`The site has ${tag} already; its languages are ${locales.join(", ")}.`);
  const language = readLanguage(tag);
  const found = readContentFiles(contentFolder);
  const list = readDocumentList(found);
  const documents = "problems" in list ? [] : readDocuments(found, list.documents, []);
  const originals = documents.flatMap(({ drafts }) => drafts[authoritativeLocale] ?? []);
  const sectionLabel = (number: number) => `${number}.`;
  const messages = MessageTree.parse(JSON.parse(read(`messages/${defaultLocale}.json`)));
  const change = (file: string, edit: (text: string) => string): [string, string] => [file, edit(read(file))];
  return {
    files: new Map([
      ...originals.map((original): [string, string] => [
        `${contentFolder}/${original.slug}/${tag}.md`,
        layDownTranslation(original, { tag, sectionLabel }),
      ]),
      [`messages/${tag}.json`, layDownMessages(messages)],
      change(`${contentFolder}/vocabulary.yaml`, (text) => openVocabulary(text, tag)),
      change("lib/locales.ts", (text) => addLocale(text, language)),
      change("tailwind.config.ts", (text) => addComposition(text, language)),
      change("proxy.ts", (text) => addToMatcher(text, language)),
    ]),
    next: `Translate each text behind TODO in ${contentFolder}/*/${tag}.md, messages/${tag}.json and ${contentFolder}/vocabulary.yaml, and delete TODO.
Look at the rows of ${tag} in lib/locales.ts and tailwind.config.ts; a typeface for social cards and a reading speed can be added there.`,
  };
}

function plan([kind, name, ...rest]: readonly string[]): Plan | null {
  if (name === undefined || rest.length > 0 || name.startsWith("-")) return null;
  if (kind === "document") return planDocument(name);
  return kind === "locale" ? planLocale(name) : null;
}

try {
  const planned = plan(process.argv.slice(2));
  if (!planned) {
    process.stderr.write(usage);
    process.exitCode = 2;
  } else if (!checkFolder(contentFolder).content) {
    process.stderr.write(
      "The content has problems. Mend what `npm run check` says first: what is laid down follows it.\n",
    );
    process.exitCode = 1;
  } else {
    for (const [file, text] of planned.files) {
      process.stdout.write(`${existsSync(file) ? "changed" : "made   "}  ${file}\n`);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    process.stdout.write(
      `\n${planned.next}\n\`npm run check\` lists what is left to do, and refuses to publish until nothing is.\n`,
    );
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
