import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { isMainThread } from "node:worker_threads";
import { WrongDay } from "../content/as-of";
import type { ProblemsFound } from "../content/check-content";
import { checkFolder, contentFolder, findFolderProblems, readContentFiles } from "../content/load";
import type { ContentFiles } from "../content/model/files";
import type { Problem } from "../content/model/problem";
import { formatReport, type ReportFormat, reportFormats } from "../content/report/format-report";
import { hasHistory, readContentFilesAt, UnknownReference } from "./git/git-content";
import { earlierTextInHistory } from "./git/git-history";
import { asksForHelp } from "./run/asks-for-help";
import { callLanguage, isCallLanguage } from "./run/call-language";
import { readCache, writeCache } from "./run/check-cache";
import { handOverShare, judgeInThreads } from "./run/judge-in-threads";
import { watchCheck } from "./run/watch-check";
import { commandWords } from "./words/command-words";
import { helpWords } from "./words/help-words";

/** The language of the report and of everything else the command prints. */
const args = process.argv.slice(2);
const language = callLanguage(args, process.env);
const words = commandWords[language];

type Call = {
  folder: string;
  /** The call names the folder. */
  named: boolean;
  format: ReportFormat;
  base: string | undefined;
  strict: boolean;
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
        strict: { type: "boolean", default: false },
        watch: { type: "boolean", default: false },
      },
    });
    const { base, strict, watch } = values;
    const format = reportFormats.find((known) => known === values.format);
    if (
      !format ||
      !isCallLanguage(values.lang) ||
      positionals.length > 1 ||
      (watch && (base !== undefined || strict || format !== "text"))
    )
      return null;
    return { folder: positionals[0] ?? contentFolder, named: positionals.length > 0, format, base, strict, watch };
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
async function findAll(call: Call): Promise<ProblemsFound> {
  const base = readBase(call);
  const earlierText = earlierTextInHistory(call.folder);
  if (base) return checkFolder(call.folder, base, earlierText);
  const known = readCache(call.folder);
  const files = readContentFiles(call.folder);
  const judged = await judgeInThreads(import.meta.url, files, known);
  const result = findFolderProblems(call.folder, { known: judged, earlierText }, files);
  const { findings } = result;
  if (known.size !== findings.size || [...findings.keys()].some((key) => !known.has(key)))
    writeCache(call.folder, findings);
  return result;
}

/** Prints the report. Returns the exit code: 1 when one problem is an error, or counts as one. */
async function check(call: Call): Promise<number> {
  const { strict } = call;
  const result = await findAll(call);
  process.stdout.write(formatReport({ ...result, strict }, call.format, language));
  const fails = ({ severity }: Problem) => severity === "error" || (strict && severity === "warning");
  return result.problems.some(fails) ? 1 : 0;
}

function refuse(reason: string): number {
  process.stderr.write(`${reason}${words.checkUsage(reportFormats)}\n`);
  return 2;
}

/** Does what the call asks for. Returns the exit code; while the command watches, that of its end. */
async function answer(): Promise<number> {
  if (asksForHelp(args)) {
    process.stdout.write(`${words.checkUsage(reportFormats)}\n${helpWords[language].check}\n`);
    return 0;
  }
  const call = readCall();
  if (!call) return refuse("");
  // Whoever names a document that way has lost no folder.
  if (call.named && !existsSync(call.folder) && call.base === undefined)
    return refuse(`${words.noFolder(call.folder, existsSync(`${contentFolder}/${call.folder}`))}\n`);
  if (!call.watch) return check(call);
  watchCheck(call.folder, language);
  return 0;
}

try {
  if (isMainThread) process.exitCode = await answer();
  else handOverShare();
} catch (error) {
  if (error instanceof UnknownReference) process.exitCode = refuse(`${words.noCommit(error.reference)}\n`);
  else if (error instanceof WrongDay) {
    process.stderr.write(`${words.wrongDay(error.typed)}\n`);
    process.exitCode = 2;
  } else throw error;
}
