import { parseArgs } from "node:util";
import type { ContentFiles } from "../content/files";
import { checkFolder, contentFolder } from "../content/load";
import { formatReport, type ReportFormat, reportFormats } from "../content/report";
import { environmentLanguage, type ReportLanguage, reportLanguages } from "../content/wording/report-language";
import { hasHistory, readContentFilesAt, UnknownReference } from "./git-content";

const usage = `Usage: npm run check [-- <content-folder>] [--format ${reportFormats.join("|")}] [--lang ${reportLanguages.join("|")}] [--base <git-reference>]\n`;

type Call = { folder: string; format: ReportFormat; language: ReportLanguage; base: string | undefined };

/** What the call asks for, or null when it is wrong. */
function readCall(): Call | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        format: { type: "string", default: "text" },
        lang: { type: "string", default: environmentLanguage(process.env) },
        base: { type: "string" },
      },
    });
    const format = reportFormats.find((known) => known === values.format);
    const language = reportLanguages.find((known) => known === values.lang);
    if (!format || !language || positionals.length > 1) return null;
    return { folder: positionals[0] ?? contentFolder, format, language, base: values.base };
  } catch {
    return null;
  }
}

/** The content before the change. Without a history there is none, and every problem counts. Throws an `UnknownReference`. */
function readBase({ folder, base }: Call): ContentFiles | undefined {
  if (base === undefined) return undefined;
  if (hasHistory(folder)) return readContentFilesAt(base, folder);
  process.stderr.write(`There is no git history here to compare with "${base}": every problem counts.\n`);
  return undefined;
}

/** Prints the report. Returns the exit code: 1 when one problem is an error. */
function check(call: Call): number {
  const result = checkFolder(call.folder, readBase(call));
  process.stdout.write(formatReport(result, call.format, call.language));
  return result.problems.some(({ severity }) => severity === "error") ? 1 : 0;
}

function refuse(reason: string): number {
  process.stderr.write(`${reason}${usage}`);
  return 2;
}

const call = readCall();
try {
  process.exitCode = call ? check(call) : refuse("");
} catch (error) {
  if (!(error instanceof UnknownReference)) throw error;
  process.exitCode = refuse(`${error.message}\n`);
}
