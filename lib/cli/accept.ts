import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { acceptTranslation, type PinChange } from "../content/accept-translation";
import { contentFolder, readContentFiles } from "../content/load";
import { formatReport } from "../content/report";
import { environmentLanguage } from "../content/wording/report-language";
import { authoritativeLocale, isLocale, type Locale, translatedLocales } from "../locales";

const usage = `Usage: npm run accept -- <document> <${translatedLocales.join("|")}> [section…] [--content <content-folder>]\n`;

type Call = { folder: string; slug: string; locale: Locale; sections: string[] };

/** What is asked for, or null when the call is wrong. */
function readCall(): Call | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { content: { type: "string", default: contentFolder } },
    });
    const [slug, locale = "", ...sections] = positionals;
    return slug && isLocale(locale) && translatedLocales.includes(locale)
      ? { folder: values.content, slug, locale, sections }
      : null;
  } catch {
    return null;
  }
}

function describe({ id, before, after }: PinChange): string {
  return after === null
    ? `  ${id}: taken out, there is no such section`
    : `  ${id}: ${after}${before ? ` (was ${before})` : ""}`;
}

/** Writes the pins. Returns what to print, to the person (`out`) or as the reason of a failure (`err`), with the exit code. */
function accept({ folder, slug, locale, sections }: Call): { code: number; out?: string; err?: string } {
  const files = readContentFiles(folder);
  if (!files.folders.has(slug)) return { code: 2, err: `There is no document "${slug}" in ${files.root}.\n${usage}` };
  const accepted = acceptTranslation(files, slug, locale, sections);
  if ("refusal" in accepted) return { code: 2, err: `${accepted.refusal}\n${usage}` };
  if ("problems" in accepted)
    return {
      code: 1,
      err: formatReport({ problems: accepted.problems, documentCount: 1 }, "text", environmentLanguage(process.env)),
    };
  const { file, text, changes } = accepted;
  if (changes.length > 0) writeFileSync(file, text);
  const summary =
    changes.length === 0 ? `${file}: nothing to change.` : `${file}: pinned to what ${authoritativeLocale} says now.`;
  return { code: 0, out: `${[summary, ...changes.map(describe)].join("\n")}\n` };
}

const call = readCall();
const { code, out = "", err = "" } = call ? accept(call) : { code: 2, err: usage };
process.stdout.write(out);
process.stderr.write(err);
process.exitCode = code;
