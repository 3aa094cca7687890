import { authoritativeLocale, type Locale, localeFacts, localePath, locales } from "../../locales";
import type { Place, Problem } from "../model/problem";
import type { ReportLanguage } from "../model/report-language";
import { pinFileName } from "../pins/pin-file";
import { reportWords as problemWords } from "../report/report-words";
import { sayProblem } from "../report/say-problem";
import { dataFileInvalid } from "../rules/data-file-invalid";
import { translationUnread } from "../rules/translation-unread";
import { sayTogether, wordingDiffers } from "../rules/wording-differs";
import type { ReportWords } from "./change-report-words";
import { frontMatterKey } from "./changed-parts";
import type { DocumentChange, SectionChange, SectionInLocale } from "./document-change";
import { escapeHtml, escapeText, link, redlineMarkup } from "./report-markup";

/**
 * Addresses that a report leads to, without a slash at the end: a preview of the site, where files can be looked at, and where they can be
 * edited in the branch of the pull request (https://github.com/owner/name/edit/branch).
 */
export type ReportLinks = { previewUrl: string | null; sourceUrl: string | null; editUrl: string | null };

/** How a report is printed: in which language, with which words and addresses. */
export type ReportView = ReportLinks & { language: ReportLanguage; words: ReportWords };

/** A section of a document that the report tells of. */
export type ListedSection = { document: DocumentChange; section: SectionChange };

/** The beginning of the table of sections by language. */
export function tableHead(words: ReportWords): string {
  const heads = [words.section, ...locales.map((locale) => localeFacts[locale].name)];
  return `<table>\n<thead><tr>${heads.map((head) => `<th>${head}</th>`).join("")}</tr></thead>\n<tbody>\n`;
}

/** A row of the table: a section, and its state in each language. */
export function tableRow({ document, section }: ListedSection, view: ReportView): string {
  const states = locales.map((locale) => {
    const { state, place, unread } = section.locales[locale];
    const bold = unread !== null || (state !== "same" && state !== "absent");
    const said = link(stateWords(section.locales[locale], view.words), place && fileUrl(place.file, view, place.line));
    return `<td>${bold ? `<b>${said}</b>` : said}</td>`;
  });
  return `<tr><td>${nameOf(document, section, view)}</td>${states.join("")}</tr>\n`;
}

/** A problem that the check found; nothing for one whose mending is to read and paste what `pinsItem` gives, or for a note. */
export function problemItem(problem: Problem, view: ReportView): string[] {
  if (problem.severity === "note" || isAboutReading(problem)) return [];
  const { file, line, rule, severity, fix, ...clauses } = sayProblem(problem, view.language);
  const [first = "", ...lines] = fix.split("\n");
  const say = problemWords[view.language];
  const said = escapeText(`${say.sentence(clauses)}${say.gap}${say.fix(first)}`);
  const typed = lines.length === 0 ? "" : `\n<pre>${lines.map(escapeHtml).join("\n")}</pre>`;
  const warning = severity === "warning" ? `${view.words.warning} · ` : "";
  return [`<li>${warning}${fileLink(file, view, line)} <code>${rule}</code>${view.words.colon}${said}${typed}</li>\n`];
}

/** Whether reading the redlines and pasting the pins is all that mends a problem. */
export function isAboutReading({ rule, file }: Problem): boolean {
  return rule === translationUnread.id || (rule === dataFileInvalid.id && file.endsWith(`/${pinFileName}`));
}

/** What to paste once everything was read, with a link that opens the file for editing; nothing when there is nothing to record. */
export function pinsItem({ pins }: DocumentChange, view: ReportView): string[] {
  if (!pins) return [];
  const { path, written, text } = pins;
  const words = view.words.pins;
  const lead = link(written ? words.open(path) : words.create(path), editUrl(pins, view));
  // A block of HTML would end at the first empty line of the file, and GitHub gives a fenced block a button that copies it.
  return [`<p>${lead}</p>\n\n\`\`\`yaml\n${text}\`\`\`\n\n`];
}

/** Where GitHub opens a file of the branch for editing, or a new one with its name filled in. */
function editUrl({ path, written }: { path: string; written: boolean }, { editUrl: base }: ReportLinks): string | null {
  if (!base) return null;
  const encoded = path.split("/").map(encodeURIComponent).join("/");
  return written
    ? `${base}/${encoded}`
    : `${base.replace(/^([^/]+\/\/[^/]+\/[^/]+\/[^/]+)\/edit\//, "$1/new/")}?filename=${encodeURIComponent(path)}`;
}

/** The sections of a document in their new order; nothing when it is the old one. */
export function orderItem(document: DocumentChange, view: ReportView): string[] {
  const { order } = document;
  return order.length === 0
    ? []
    : [`<li>${titleOf(document, view)}${view.words.colon}${order.map(escapeText).join(" → ")}</li>\n`];
}

/** How many headings and references of a document say another number; nothing when none does. */
export function numbersItem(document: DocumentChange, view: ReportView): string[] {
  const { headings, references } = document.numbers;
  if (headings + references === 0) return [];
  return [`<li>${titleOf(document, view)}${view.words.colon}${view.words.numbers.moved(headings, references)}</li>\n`];
}

/** A file that changed. */
export function fileItem(file: string, view: ReportLinks): string {
  return `<li>${fileLink(file, view)}</li>\n`;
}

/**
 * What is to be read in a section: in each language what changed, word by word, or that nothing did, and below it what the check asks the
 * reader to look at. Nothing when no word changed and nothing is to be read. With a `lead` before its name it is folded.
 */
export function readingItem(
  listed: ListedSection,
  problems: readonly Problem[],
  view: ReportView,
  lead?: string,
): string[] {
  const { document, section } = listed;
  const texts = locales.map((locale) => ({ locale, own: section.locales[locale] }));
  if (texts.every(({ own }) => own.redline.length === 0 && own.unread === null)) return [];
  const notes = problems.filter(
    (problem) =>
      problem.rule === wordingDiffers.id &&
      problem.section === section.key &&
      texts.some(({ own }) => own.place?.file === problem.file),
  );
  const shown = texts.filter(({ own }) => own.place !== null || own.redline.length > 0);
  const parts = [
    ...shown.map(({ locale, own }) => textItem(document, section.key, locale, own, view)),
    ...noteItem(notes, view),
  ];
  const name = nameOf(document, section, view);
  const head = lead === undefined ? "<details open>\n<summary>" : `<details>\n<summary>${escapeText(lead)} · `;
  return [`${head}${name}</summary>\n${parts.join("\n")}\n</details>\n\n`];
}

/** What the check asks the reader of a section to look at, in one place, with the lines where it is. */
function noteItem(notes: readonly Problem[], view: ReportView): string[] {
  const said = sayTogether(notes, view.language).map(escapeText);
  const places = [...new Set(notes.map(({ file, line }) => fileLink(file, view, line)))];
  return said.length === 0 ? [] : [`<p>⚠ ${said.join("<br>")}<br>${places.join(" · ")}</p>`];
}

function textItem(
  document: DocumentChange,
  key: string,
  locale: Locale,
  own: SectionInLocale,
  view: ReportView,
): string {
  const page = own.place && view.previewUrl && `${view.previewUrl}${localePath(locale, `/${document.slug}`)}`;
  const anchor = own.heading === "" ? "" : `#${encodeURIComponent(key)}`;
  const line = [
    localeFacts[locale].name,
    stateWords(own, view.words),
    ...(own.place ? [fileLink(own.place.file, view, own.place.line)] : []),
    ...(page ? [link(view.words.preview, `${page}${anchor}`)] : []),
  ].join(" · ");
  return own.shown.length === 0 ? `<p>${line}</p>` : `<p>${line}</p>\n${redlineMarkup(own.shown, locale)}`;
}

function stateWords({ state, unread }: SectionInLocale, words: ReportWords): string {
  return unread === null ? words.states[state] : `${words.states[state]}${words.stop}${words.unread[unread]}`;
}

function titleOf({ slug, titles }: DocumentChange, { language }: ReportView): string {
  return escapeText(titles[language] ?? titles[authoritativeLocale] ?? slug);
}

/** A section's name in the report's language, where it is in that language. */
function nameOf(document: DocumentChange, { key, locales: texts }: SectionChange, view: ReportView): string {
  const candidates = [view.language, authoritativeLocale, ...locales];
  const heading = candidates.map((locale) => texts[locale].heading).find((words) => words !== "");
  const unnamed = key === frontMatterKey ? view.words.frontMatter : view.words.preamble;
  return `${titleOf(document, view)} · <b>${escapeText(heading ?? unnamed)}</b>`;
}

/**
 * What a change decides about a document that no text says: `what`, as markup, where the name alone does not tell, and a line for each of
 * `rows`, as plain text.
 */
export function decisionItem(
  { slug, what, place, rows }: { slug: string; what: string | null; place: Place; rows: readonly string[] },
  view: ReportView,
): string {
  const head = [`<b>${escapeText(slug)}</b>`, what, fileLink(place.file, view, place.line)].filter(
    (part) => part !== null,
  );
  const lines = rows.map((row) => `<li>${escapeText(row)}</li>`).join("");
  return `<li>${head.join(" · ")}${lines === "" ? "" : `\n<ul>${lines}</ul>\n`}</li>\n`;
}

/** A file, with a line, as a link to it where its address is known. */
export function fileLink(file: string, view: ReportLinks, line?: number): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return link(`<code>${escapeHtml(place)}</code>`, fileUrl(file, view, line));
}

/** Where a file can be looked at, null when that is not known. With `plain` GitHub shows the lines of a Markdown file. */
export function fileUrl(file: string, { sourceUrl }: ReportLinks, line?: number): string | null {
  if (!sourceUrl) return null;
  const path = file.split("/").map(encodeURIComponent).join("/");
  return `${sourceUrl}/${path}${line === undefined ? "" : `?plain=1#L${line}`}`;
}
