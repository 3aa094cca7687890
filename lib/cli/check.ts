import { parseArgs } from "node:util";
import { contentFolder, findFolderProblems } from "../content/load";
import { formatReport, type ReportFormat, reportFormats } from "../content/report";
import { readCache, writeCache } from "./check-cache";
import { watchCheck } from "./watch-check";

const usage = `Usage: npm run check [-- <content-folder>] [--format ${reportFormats.join("|")}] [--watch]\n`;

type Call = { folder: string; format: ReportFormat; watch: boolean };

/** The call's folder and options, or null when it is wrong. */
function readCall(): Call | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { format: { type: "string", default: "text" }, watch: { type: "boolean", default: false } },
    });
    const format = reportFormats.find((known) => known === values.format);
    if (!format || positionals.length > 1 || (values.watch && format !== "text")) return null;
    return { folder: positionals[0] ?? contentFolder, format, watch: values.watch };
  } catch {
    return null;
  }
}

function checkOnce({ folder, format }: Call): void {
  const known = readCache(folder);
  const { findings, ...result } = findFolderProblems(folder, known);
  process.stdout.write(formatReport(result, format));
  process.exitCode = result.problems.some(({ severity }) => severity === "error") ? 1 : 0;
  if (known.size !== findings.size || [...findings.keys()].some((key) => !known.has(key))) writeCache(folder, findings);
}

const call = readCall();
if (!call) {
  process.stderr.write(usage);
  process.exitCode = 2;
} else if (call.watch) watchCheck(call.folder);
else checkOnce(call);
