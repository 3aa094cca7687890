import { readAsOf } from "../content/as-of";
import { formatChangeReport, type ReportOptions } from "../content/changes/change-report";
import { citingChanges } from "../content/changes/citing-changes";
import { compareContent } from "../content/changes/compare-content";
import { printingChanges } from "../content/changes/printing-changes";
import { removalChanges } from "../content/changes/removal-changes";
import { renameChanges } from "../content/changes/rename-changes";
import { versionChanges } from "../content/changes/version-changes";
import { checkFiles, readContentFiles } from "../content/load";
import { keepDrafts } from "../content/read/drafts";
import { commonAncestor, readContentFilesAt } from "./git/git-content";
import { earlierTextInHistory } from "./git/git-history";

/**
 * Reports what has changed in the content folder since it branched off from the git reference `base`. Throws an
 * `UnknownReference` when git does not know `base`.
 */
export function reportChange(base: string, folder: string, options: ReportOptions): string {
  const before = readContentFilesAt(commonAncestor(base, folder), folder);
  const now = readContentFiles(folder);
  for (const files of [before, now]) keepDrafts(files);
  const history = earlierTextInHistory(folder);
  const change = compareContent(before, now, history);
  return formatChangeReport(change, checkFiles(now, before, history).problems, options, {
    renames: renameChanges(before, now),
    versions: versionChanges(before, now, readAsOf(process.env)),
    removals: removalChanges(before, now),
    printings: printingChanges(before, now),
    citings: citingChanges(before, now),
  });
}
