import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type RenumberedFile, renumberDocument } from "../content/changes/renumber-document";
import { contentFolder, readContentFiles } from "../content/load";
import { formatReport } from "../content/report/format-report";
import { asksForHelp } from "./run/asks-for-help";
import { callLanguage, isCallLanguage } from "./run/call-language";
import { helpWords } from "./words/help-words";
import { numberWords } from "./words/number-words";

const args = process.argv.slice(2);
const language = callLanguage(args, process.env);
const words = numberWords[language];

/** What the call asks for; null when the call is wrong. */
function readCall(): { folder: string; slug: string } | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { content: { type: "string", default: contentFolder }, lang: { type: "string" } },
    });
    const [slug, ...rest] = positionals;
    return slug && rest.length === 0 && isCallLanguage(values.lang) ? { folder: values.content, slug } : null;
  } catch {
    return null;
  }
}

function describe({ file, edits }: RenumberedFile): string {
  const lines = [...edits].sort((a, b) => a.line - b.line || a.column - b.column);
  return [words.changed(file), ...lines.map(({ line, before, after }) => `  ${line}: ${before} → ${after}`)].join("\n");
}

/** Writes the numbers. Returns the exit code and what to print: `out` for the person, `err` for a failure. */
function number({ folder, slug }: { folder: string; slug: string }): { code: number; out?: string; err?: string } {
  const renumbered = renumberDocument(readContentFiles(folder), slug);
  if ("unknown" in renumbered)
    return { code: 2, err: `${words.noDocument(slug, renumbered.unknown)}\n${words.usage}\n` };
  if ("problems" in renumbered)
    return { code: 1, err: formatReport({ problems: renumbered.problems, documentCount: 1 }, "text", language) };
  for (const { file, text } of renumbered.files) writeFileSync(file, text);
  return { code: 0, out: `${renumbered.files.map(describe).join("\n") || words.unchanged(slug)}\n` };
}

/** Does what the call asks for. */
function answer(): ReturnType<typeof number> {
  if (asksForHelp(args)) return { code: 0, out: `${words.usage}\n${helpWords[language].number}\n` };
  const call = readCall();
  return call ? number(call) : { code: 2, err: `${words.usage}\n` };
}

const { code, out = "", err = "" } = answer();
process.stdout.write(out);
process.stderr.write(err);
process.exitCode = code;
