import { parseArgs } from "node:util";
import { contentFolder, findFolderProblems } from "../content/load";
import { formatReport, type ReportFormat, reportFormats } from "../content/report";

const usage = `Usage: npm run check [-- <content-folder>] [--format ${reportFormats.join("|")}]\n`;

/** The call's folder and format, or null when it is wrong. */
function readCall(): { folder: string; format: ReportFormat } | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { format: { type: "string", default: "text" } },
    });
    const format = reportFormats.find((known) => known === values.format);
    return format && positionals.length <= 1 ? { folder: positionals[0] ?? contentFolder, format } : null;
  } catch {
    return null;
  }
}

const call = readCall();
if (call) {
  const result = findFolderProblems(call.folder);
  process.stdout.write(formatReport(result, call.format));
  process.exitCode = result.problems.some(({ severity }) => severity === "error") ? 1 : 0;
} else {
  process.stderr.write(usage);
  process.exitCode = 2;
}
