import type { Problem, Severity } from "../model/problem";
import type { ReportLanguage } from "../model/report-language";
import { reportWords as problemWords } from "../report/report-words";
import { BoundedText } from "./bounded-text";
import { type ReportWords, reportWords } from "./change-report-words";
import type { CitingChange } from "./citing-changes";
import { citingItem } from "./citing-items";
import type { ContentChange } from "./compare-content";
import type { PrintingChange } from "./printing-changes";
import { printingItem } from "./printing-items";
import type { RemovalChange } from "./removal-changes";
import { removalItem } from "./removal-items";
import type { RenameChange } from "./rename-changes";
import { renameItem } from "./rename-items";
import { link } from "./report-markup";
import {
  fileItem,
  fileUrl,
  isAboutReading,
  type ListedSection,
  numbersItem,
  orderItem,
  pinsItem,
  problemItem,
  type ReportLinks,
  type ReportView,
  readingItem,
  tableHead,
  tableRow,
} from "./report-parts";
import type { VersionChange } from "./version-changes";
import { sinceItems, versionItem } from "./version-items";
import { versionReportWords } from "./version-report-words";

/** The first line of the report, by which the workflow finds its comment on a pull request. */
export const reportMarker = "<!-- content-report -->";

/** `guide` is the path of the editors' guide. `limit` is the longest report, in UTF-16 code units. */
export type ReportOptions = ReportLinks & { language: ReportLanguage; guide: string; limit: number };

/** Room for the sentence that says what was left out. */
const closingLength = 600;

/** What a change does to names, to ledgers, to documents that leave the site, to what documents print, and to what pages rest on. */
export type Decisions = {
  renames?: readonly RenameChange[];
  versions?: readonly VersionChange[];
  removals?: readonly RemovalChange[];
  printings?: readonly PrintingChange[];
  citings?: readonly CitingChange[];
};

/**
 * Writes the report on a change for a pull request: GitHub's Markdown in one language, with the marker as its first line.
 * `problems` are those of the content after the change, `decisions` what it decides that no text says.
 */
export function formatChangeReport(
  change: ContentChange,
  problems: readonly Problem[],
  options: ReportOptions,
  { renames = [], versions = [], removals = [], printings = [], citings = [] }: Decisions = {},
): string {
  const words = reportWords[options.language];
  const view: ReportView = { ...options, words };
  const sections = change.documents.flatMap((document) => document.sections.map((section) => ({ document, section })));
  const page = new BoundedText(options.limit - closingLength);
  page.add(opening(sections, problems, view, options.guide), "entries");
  const items = [
    ...renames.map((rename) => renameItem(rename, view)),
    ...removals.map((removal) => removalItem(removal, view)),
    ...printings.map((printing) => printingItem(printing, view)),
    ...versions.map((version) => versionItem(version, view)),
    ...citings.map((citing) => citingItem(citing, view)),
  ];
  page.addAll(`### ${versionReportWords[options.language].title}\n\n<ul>\n`, items, "</ul>\n\n", "entries", 0.15);
  const readings = sections.flatMap((section) => readingItem(section, problems, view));
  page.addAll(`### ${words.redlines.title}\n\n${words.redlines.how}\n\n`, readings, "", "redlines", 0.5);
  page.addAll(
    "",
    versions.flatMap((version) => sinceItems(version, view)),
    "",
    "redlines",
    0.3,
  );
  const pins = change.documents.flatMap((document) => pinsItem(document, view));
  const hidden = page.leftOut.get("redlines") ?? 0;
  const how =
    hidden === 0 ? words.pins.how : `${words.pins.how}${problemWords[view.language].gap}${words.pins.also(hidden)}`;
  page.addAll(`### ${words.pins.title}\n\n${how}\n\n`, pins, "", "pins", 0.3);
  const lists = [
    { title: words.problemList, items: problems.flatMap((problem) => problemItem(problem, view)) },
    { title: words.order, items: change.documents.flatMap((document) => orderItem(document, view)) },
    { title: words.numbers.title, items: change.documents.flatMap((document) => numbersItem(document, view)) },
    { title: words.otherFiles, items: change.files.map((file) => fileItem(file, view)) },
  ];
  for (const { title, items } of lists) page.addAll(`### ${title}\n\n<ul>\n`, items, "</ul>\n\n", "entries", 0.15);
  const rows = sections.map((section) => tableRow(section, view));
  page.addAll(`### ${words.overview}\n\n${tableHead(words)}`, rows, "</tbody>\n</table>\n\n", "rows", 1);
  return `${page.text}${leftOut(page, words)}`.trimEnd().concat("\n");
}

function opening(
  sections: readonly ListedSection[],
  problems: readonly Problem[],
  { words, language, ...links }: ReportView,
  guide: string,
): string {
  const guideUrl = fileUrl(guide, links);
  const leads = [
    ...(links.previewUrl ? [link(words.preview, links.previewUrl)] : []),
    link(words.guide, guideUrl && `${guideUrl}#${encodeURIComponent(words.guideAnchor)}`),
  ];
  const isWaiting = problems.some((problem) => problem.severity === "error" && isAboutReading(problem));
  const count = (severity: Severity) =>
    problems.filter((problem) => problem.severity === severity && !isAboutReading(problem)).length;
  const [errors, warnings] = [count("error"), count("warning")];
  const { gap } = problemWords[language];
  const found = errors === 0 ? words.noProblems(warnings) : words.problems(errors, warnings);
  const unread =
    errors === 0 ? `${words.waiting}${gap}${words.nothingElse(warnings)}` : `${found}${gap}${words.waiting}`;
  const said = isWaiting ? unread : found;
  const nothing = sections.length === 0 ? [words.nothing, ""] : [];
  return `${[reportMarker, `## ${words.title}`, "", said, "", leads.join(" · "), "", ...nothing].join("\n")}\n`;
}

function leftOut(page: BoundedText, words: ReportWords): string {
  const kinds = (["redlines", "pins", "entries", "rows"] as const).filter((kind) => page.leftOut.has(kind));
  if (kinds.length === 0) return "";
  return `${words.leftOut(kinds.map((kind) => words.leftOutKinds[kind](page.leftOut.get(kind) ?? 0)))}\n`;
}
