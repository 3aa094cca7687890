import { parseArgs } from "node:util";
import { checkFolder, contentFolder } from "../content/load";
import { formatReport, type ReportFormat, reportFormats } from "../content/report";
import { environmentLanguage, type ReportLanguage, reportLanguages } from "../content/wording/report-language";

const usage = `Usage: npm run check [-- <content-folder>] [--format ${reportFormats.join("|")}] [--lang ${reportLanguages.join("|")}]\n`;

/** The call's folder, format and language, or null when it is wrong. */
function readCall(): { folder: string; format: ReportFormat; language: ReportLanguage } | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        format: { type: "string", default: "text" },
        lang: { type: "string", default: environmentLanguage(process.env) },
      },
    });
    const format = reportFormats.find((known) => known === values.format);
    const language = reportLanguages.find((known) => known === values.lang);
    if (!format || !language || positionals.length > 1) return null;
    return { folder: positionals[0] ?? contentFolder, format, language };
  } catch {
    return null;
  }
}

const call = readCall();
if (call) {
  const result = checkFolder(call.folder);
  process.stdout.write(formatReport(result, call.format, call.language));
  process.exitCode = result.content ? 0 : 1;
} else {
  process.stderr.write(usage);
  process.exitCode = 2;
}
