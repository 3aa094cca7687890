import { authoritativeLocale, type Locale, localeFacts, localePath, locales } from "../../locales";
import type { Problem } from "../model/problem";
import type { ReportLanguage } from "../model/report-language";
import { messageOf } from "../model/rule";
import { type Pin, pinLine } from "../pins/pin-lines";
import { reportWords as problemWords } from "../report/report-words";
import { sayProblem } from "../report/say-problem";
import { translationBehind } from "../rules/translation-behind";
import type { ReportWords } from "./change-report-words";
import { frontMatterKey } from "./changed-parts";
import type { DocumentChange, SectionChange, SectionInLocale } from "./document-change";
import { escapeHtml, escapeText, link, redlineMarkup } from "./report-markup";
import type { WantedPin } from "./wanted-pin";

/** Addresses that a report leads to, without a slash at the end: a preview of the site, and where files can be looked at. */
export type ReportLinks = { previewUrl: string | null; sourceUrl: string | null };

/** How a report is printed: in which language, with which words and addresses. */
export type ReportView = ReportLinks & { language: ReportLanguage; words: ReportWords };

/** A section of a document that the report tells of. */
export type ListedSection = { document: DocumentChange; section: SectionChange };

/** The same in one locale. */
export type ListedText = ListedSection & { locale: Locale; own: SectionInLocale };

/** The beginning of the table of sections by language. */
export function tableHead(words: ReportWords): string {
  const heads = [words.section, ...locales.map((locale) => localeFacts[locale].name)];
  return `<table>\n<thead><tr>${heads.map((head) => `<th>${head}</th>`).join("")}</tr></thead>\n<tbody>\n`;
}

/** A row of the table: a section, and its state in each language. */
export function tableRow({ document, section }: ListedSection, view: ReportView): string {
  const states = locales.map((locale) => {
    const { state, place } = section.locales[locale];
    const bold = state !== "same" && state !== "absent";
    const said = link(stateWords(section.locales[locale], view.words), place && fileUrl(place.file, view, place.line));
    return `<td>${bold ? `<b>${said}</b>` : said}</td>`;
  });
  return `<tr><td>${nameOf(document, section, view)}</td>${states.join("")}</tr>\n`;
}

/** A problem that the check found; nothing for one whose mending is a pin that `pinItem` gives. */
export function problemItem(problem: Problem, pins: readonly WantedPin[], view: ReportView): string[] {
  if (problem.severity === "note" || isToldBy(pins, problem)) return [];
  const { file, line, rule, severity, fix, ...clauses } = sayProblem(problem, view.language);
  const [first = "", ...lines] = fix.split("\n");
  const say = problemWords[view.language];
  const said = escapeText(`${say.sentence(clauses)}${say.gap}${say.fix(first)}`);
  const typed = lines.length === 0 ? "" : `\n<pre>${lines.map(escapeHtml).join("\n")}</pre>`;
  const warning = severity === "warning" ? `${view.words.warning} · ` : "";
  return [`<li>${warning}${fileLink(file, view, line)} <code>${rule}</code>${view.words.colon}${said}${typed}</li>\n`];
}

/** Whether pasting `pins` is all that mends a problem. */
function isToldBy(pins: readonly WantedPin[], problem: Problem): boolean {
  const message = messageOf(problem, translationBehind);
  const wanted =
    message?.key === "behind" ? [message.values.pin] : message?.key === "no pin" ? message.values.pins : [];
  const isGiven = ({ id, hash }: Pin) =>
    pins.some((pin) => pin.file === problem.file && pin.section === id && pin.hash === hash);
  return wanted.length > 0 && wanted.every(isGiven);
}

/** What to paste for a translation that is not pinned to the original's present text; nothing for one that is. */
export function pinItem({ document, section, own: { pin } }: ListedText, view: ReportView): string[] {
  if (!pin) return [];
  const how = pin.place ? view.words.behind.replace(pin.place.line) : view.words.behind.add;
  const line = escapeHtml(pinLine(pin.section, pin.hash));
  const where = `${fileLink(pin.file, view, pin.place?.line)} · ${nameOf(document, section, view)}`;
  return [`<li>${where}${view.words.colon}${how}\n<pre>${line}</pre></li>\n`];
}

/** A translation that changed while the original did not; nothing for any other. */
export function reviewItem({ document, section, own: { place, redline } }: ListedText, view: ReportView): string[] {
  const original = section.locales[authoritativeLocale];
  if (!place || redline.length === 0 || original.redline.length > 0 || original.state !== "same") return [];
  return [`<li>${fileLink(place.file, view, place.line)} · ${nameOf(document, section, view)}</li>\n`];
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

/** What changed in a section of one locale, word by word, under its name and state; nothing when no word did. */
export function redlineItem({ document, section, locale, own }: ListedText, view: ReportView): string[] {
  if (own.redline.length === 0) return [];
  const name = [nameOf(document, section, view), localeFacts[locale].name, stateWords(own, view.words)].join(" · ");
  const page = own.place && view.previewUrl && `${view.previewUrl}${localePath(locale, `/${document.slug}`)}`;
  const anchor = own.heading === "" ? "" : `#${encodeURIComponent(section.key)}`;
  const preview = page ? ` · ${link(view.words.preview, `${page}${anchor}`)}` : "";
  return [
    `<details open>\n<summary>${name}${preview}</summary>\n${redlineMarkup(own.redline, locale)}\n</details>\n\n`,
  ];
}

function stateWords({ state, redline, pin }: SectionInLocale, words: ReportWords): string {
  if (state === "behind" && redline.length > 0) return words.behindChanged;
  return state === "behind" && pin?.before ? words.behindBefore : words.states[state];
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

function fileLink(file: string, view: ReportLinks, line?: number): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return link(`<code>${escapeHtml(place)}</code>`, fileUrl(file, view, line));
}

/** Where a file can be looked at, null when that is not known. With `plain` GitHub shows the lines of a Markdown file. */
export function fileUrl(file: string, { sourceUrl }: ReportLinks, line?: number): string | null {
  if (!sourceUrl) return null;
  const path = file.split("/").map(encodeURIComponent).join("/");
  return `${sourceUrl}/${path}${line === undefined ? "" : `?plain=1#L${line}`}`;
}
