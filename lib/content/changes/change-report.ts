import { locales } from "../../locales";
import type { Problem, Severity } from "../model/problem";
import type { ReportLanguage } from "../model/report-language";
import { BoundedText } from "./bounded-text";
import { type ReportWords, reportWords } from "./change-report-words";
import type { ContentChange } from "./compare-content";
import { link } from "./report-markup";
import {
  fileItem,
  fileUrl,
  type ListedSection,
  type ListedText,
  numbersItem,
  orderItem,
  pinItem,
  problemItem,
  type ReportLinks,
  type ReportView,
  redlineItem,
  reviewItem,
  tableHead,
  tableRow,
} from "./report-parts";

/** The first line of the report, by which the workflow finds its comment on a pull request. */
export const reportMarker = "<!-- content-report -->";

/** `guide` is the path of the editors' guide. `limit` is the longest report, in UTF-16 code units. */
export type ReportOptions = ReportLinks & { language: ReportLanguage; guide: string; limit: number };

/** Room for the sentence that says what was left out. */
const closingLength = 600;

/**
 * Writes the report on a change for a pull request: GitHub's Markdown in one language, with the marker as its first line.
 * `problems` are those of the content after the change.
 */
export function formatChangeReport(
  change: ContentChange,
  problems: readonly Problem[],
  options: ReportOptions,
): string {
  const words = reportWords[options.language];
  const view: ReportView = { ...options, words };
  const sections = change.documents.flatMap((document) => document.sections.map((section) => ({ document, section })));
  const texts = sections.flatMap(inEveryLocale);
  const pins = texts.flatMap(({ own }) => own.pin ?? []);
  const page = new BoundedText(options.limit - closingLength);
  page.add(opening(sections, problems, view, options.guide), "entries");
  const rows = sections.map((section) => tableRow(section, view));
  page.addAll(tableHead(words), rows, "</tbody>\n</table>\n\n", "rows", 0.25);
  const lists = [
    { title: words.problemList, how: "", items: problems.flatMap((problem) => problemItem(problem, pins, view)) },
    { ...words.behind, items: texts.flatMap((text) => pinItem(text, view)) },
    { ...words.review, items: texts.flatMap((text) => reviewItem(text, view)) },
    { title: words.order, how: "", items: change.documents.flatMap((document) => orderItem(document, view)) },
    { title: words.numbers.title, how: "", items: change.documents.flatMap((document) => numbersItem(document, view)) },
    { title: words.otherFiles, how: "", items: change.files.map((file) => fileItem(file, view)) },
  ];
  for (const { title, how, items } of lists)
    page.addAll(`### ${title}\n\n${how === "" ? "" : `${how}\n\n`}<ul>\n`, items, "</ul>\n\n", "entries", 0.15);
  const redlines = texts.flatMap((text) => redlineItem(text, view));
  page.addAll(`### ${words.redlines.title}\n\n${words.redlines.how}\n\n`, redlines, "", "redlines", 1);
  return `${page.text}${leftOut(page, words)}`.trimEnd().concat("\n");
}

function opening(
  sections: readonly ListedSection[],
  problems: readonly Problem[],
  { words, ...links }: ReportView,
  guide: string,
): string {
  const guideUrl = fileUrl(guide, links);
  const leads = [
    ...(links.previewUrl ? [link(words.preview, links.previewUrl)] : []),
    link(words.guide, guideUrl && `${guideUrl}#${encodeURIComponent(words.guideAnchor)}`),
  ];
  const count = (severity: Severity) => problems.filter((problem) => problem.severity === severity).length;
  const [errors, warnings] = [count("error"), count("warning")];
  const checked = errors === 0 ? words.noProblems(warnings) : words.problems(errors, warnings);
  const nothing = sections.length === 0 ? [words.nothing, ""] : [];
  return `${[reportMarker, `## ${words.title}`, "", checked, "", leads.join(" · "), "", ...nothing].join("\n")}\n`;
}

function inEveryLocale({ document, section }: ListedSection): ListedText[] {
  return locales.map((locale) => ({ document, section, locale, own: section.locales[locale] }));
}

function leftOut(page: BoundedText, words: ReportWords): string {
  const kinds = (["rows", "entries", "redlines"] as const).filter((kind) => page.leftOut.has(kind));
  if (kinds.length === 0) return "";
  return `${words.leftOut(kinds.map((kind) => words.leftOutKinds[kind](page.leftOut.get(kind) ?? 0)))}\n`;
}
