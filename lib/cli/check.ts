import { parseArgs } from "node:util";
import type { ProblemsFound } from "../content/check-content";
import { checkFolder, contentFolder, findFolderProblems } from "../content/load";
import type { ContentFiles } from "../content/model/files";
import { formatReport, type ReportFormat, reportFormats } from "../content/report/format-report";
import { hasHistory, readContentFilesAt, UnknownReference } from "./git/git-content";
import { earlierTextInHistory } from "./git/git-history";
import { callLanguage, isCallLanguage } from "./run/call-language";
import { readCache, writeCache } from "./run/check-cache";
import { watchCheck } from "./run/watch-check";
import { commandWords } from "./words/command-words";

/** The language of the report and of everything else the command prints. */
const language = callLanguage(process.argv.slice(2), process.env);
const words = commandWords[language];

type Call = {
  folder: string;
  format: ReportFormat;
  base: string | undefined;
  watch: boolean;
};

/** What the call asks for; null when the call is wrong. */
function readCall(): Call | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        format: { type: "string", default: "text" },
        lang: { type: "string" },
        base: { type: "string" },
        watch: { type: "boolean", default: false },
      },
    });
    const { base, watch } = values;
    const format = reportFormats.find((known) => known === values.format);
    if (
      !format ||
      !isCallLanguage(values.lang) ||
      positionals.length > 1 ||
      (watch && (base !== undefined || format !== "text"))
    )
      return null;
    return { folder: positionals[0] ?? contentFolder, format, base, watch };
  } catch {
    return null;
  }
}

/** The content before the change; `undefined` without a history, where every problem counts. Throws an `UnknownReference`. */
function readBase({ folder, base }: Call): ContentFiles | undefined {
  if (base === undefined) return undefined;
  if (hasHistory(folder)) return readContentFilesAt(base, folder);
  process.stderr.write(`${words.noHistory(base)}\n`);
  return undefined;
}

/** Reuses what earlier checks found, except when it judges a change. What zh said before comes from git. */
function findAll(call: Call): ProblemsFound {
  const base = readBase(call);
  const earlierText = earlierTextInHistory(call.folder);
  if (base) return checkFolder(call.folder, base, earlierText);
  const known = readCache(call.folder);
  const result = findFolderProblems(call.folder, { known, earlierText });
  const { findings } = result;
  if (known.size !== findings.size || [...findings.keys()].some((key) => !known.has(key)))
    writeCache(call.folder, findings);
  return result;
}

/** Prints the report. Returns the exit code: 1 when one problem is an error. */
function check(call: Call): number {
  const result = findAll(call);
  process.stdout.write(formatReport(result, call.format, language));
  return result.problems.some(({ severity }) => severity === "error") ? 1 : 0;
}

function refuse(reason: string): number {
  process.stderr.write(`${reason}${words.checkUsage(reportFormats)}\n`);
  return 2;
}

const call = readCall();
try {
  if (call?.watch) watchCheck(call.folder, language);
  else process.exitCode = call ? check(call) : refuse("");
} catch (error) {
  if (!(error instanceof UnknownReference)) throw error;
  process.exitCode = refuse(`${words.noCommit(error.reference)}\n`);
}
