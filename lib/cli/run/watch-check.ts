import { findFolderProblems, messagesFolder } from "../../content/load";
import type { ReportLanguage } from "../../content/model/report-language";
import { formatReport } from "../../content/report/format-report";
import { earlierTextInHistory } from "../git/git-history";
import { commandWords } from "../words/command-words";
import { watchFiles } from "./watch-files";

/** Prints the report on a content folder now and after every change, until the process is interrupted. It then exits with 0. */
export function watchCheck(folder: string, language: ReportLanguage): void {
  let known: ReturnType<typeof findFolderProblems>["findings"] | undefined;
  const check = () => {
    const { findings, ...result } = findFolderProblems(folder, { known, earlierText: earlierTextInHistory(folder) });
    known = findings;
    if (process.stdout.isTTY) console.clear();
    process.stdout.write(
      `${formatReport(result, "text", language)}\n${new Date().toLocaleTimeString()}  ${commandWords[language].watching(folder)}\n`,
    );
  };
  const end = watchFiles([folder, messagesFolder(folder)], check);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      end();
      process.exitCode = 0;
    });
  }
  check();
}
