import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { acceptReading, type PinChange } from "../content/changes/accept-reading";
import { contentFolder, readContentFiles } from "../content/load";
import { formatReport } from "../content/report/format-report";
import { isLocale, type Locale, translatedLocales } from "../locales";
import { asksForHelp } from "./run/asks-for-help";
import { callLanguage, isCallLanguage } from "./run/call-language";
import { acceptWords } from "./words/accept-words";
import { helpWords } from "./words/help-words";

const args = process.argv.slice(2);
const language = callLanguage(args, process.env);
const words = acceptWords[language];

/** `locales` are those that were named, none for all; `parts` likewise. */
type Call = { folder: string; slug: string; locales: Locale[]; parts: string[] };

/** What the call asks for; null when the call is wrong. */
function readCall(): Call | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { content: { type: "string", default: contentFolder }, lang: { type: "string" } },
    });
    const [slug, second, ...others] = positionals;
    if (!slug || !isCallLanguage(values.lang)) return null;
    if (second === undefined) return { folder: values.content, slug, locales: [], parts: [] };
    const isTranslation = isLocale(second) && translatedLocales.includes(second);
    return isTranslation ? { folder: values.content, slug, locales: [second], parts: others } : null;
  } catch {
    return null;
  }
}

function describe({ id, locale, before, after }: PinChange): string {
  return `  ${after === null ? words.takenOut(id, locale) : words.pin(id, locale, after, before)}`;
}

function refuse(refusal: Parameters<typeof words.refusal>[0]) {
  return { code: 2, err: `${words.refusal(refusal)}\n${words.usage}\n` };
}

/** Writes the pins. Returns the exit code and what to print: `out` for the person, `err` for a failure. */
function accept({ folder, slug, locales, parts }: Call): { code: number; out?: string; err?: string } {
  const files = readContentFiles(folder);
  if (!files.folders.has(slug))
    return refuse({
      kind: "no document",
      slug,
      root: files.root,
      known: [...files.folders.keys()].filter((name) => name !== "reviews"),
    });
  const accepted = acceptReading(files, slug, locales, parts);
  if ("refusal" in accepted) return refuse(accepted.refusal);
  if ("problems" in accepted)
    return { code: 1, err: formatReport({ problems: accepted.problems, documentCount: 1 }, "text", language) };
  const { file, text, changes } = accepted;
  if (changes.length > 0) writeFileSync(file, text);
  const summary = changes.length === 0 ? words.unchanged(file) : words.pinned(file);
  return { code: 0, out: `${[summary, ...changes.map(describe)].join("\n")}\n` };
}

/** Does what the call asks for. */
function answer(): ReturnType<typeof accept> {
  if (asksForHelp(args)) return { code: 0, out: `${words.usage}\n${helpWords[language].accept}\n` };
  const call = readCall();
  return call ? accept(call) : { code: 2, err: `${words.usage}\n` };
}

const { code, out = "", err = "" } = answer();
process.stdout.write(out);
process.stderr.write(err);
process.exitCode = code;
