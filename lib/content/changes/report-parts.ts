import { authoritativeLocale, type Locale, localeFacts, localePath, locales } from "../../locales";
import { pinLine } from "../pin-lines";
import type { Problem } from "../problem";
import type { DocumentChange, SectionChange, SectionInLocale } from "./compare-document";
import { frontMatterKey } from "./document-parts";
import { escapeHtml, escapeText, link, redlineMarkup } from "./report-markup";
import type { ReportWords } from "./report-words";

/** Addresses that a report leads to, without a slash at the end: a preview of the site, and where files can be looked at. */
export type ReportLinks = { previewUrl: string | null; sourceUrl: string | null };

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
export function tableRow({ document, section }: ListedSection, words: ReportWords, links: ReportLinks): string {
  const states = locales.map((locale) => {
    const { state, place } = section.locales[locale];
    const bold = state !== "same" && state !== "absent";
    const said = link(stateWords(section.locales[locale], words), place && fileUrl(place.file, links, place.line));
    return `<td>${bold ? `<b>${said}</b>` : said}</td>`;
  });
  return `<tr><td>${nameOf(document, section, words)}</td>${states.join("")}</tr>\n`;
}

/** A file that cannot be read, with what keeps it from being read. */
export function problemItem({ file, line, rule, unexpected, expected, fix }: Problem, links: ReportLinks): string {
  const what = `Unexpected ${unexpected}; expected ${expected}. Fix: ${fix}`;
  return `<li>${fileLink(file, links, line)} <code>${rule}</code>: ${escapeText(what)}</li>\n`;
}

/** What to paste for a translation that is not pinned to the original's present text; nothing for one that is. */
export function pinItem(
  { document, section, own: { pin } }: ListedText,
  words: ReportWords,
  links: ReportLinks,
): string[] {
  if (!pin) return [];
  const how = pin.place ? words.behind.replace(pin.place.line) : words.behind.add;
  const line = escapeHtml(pinLine(pin.section, pin.hash));
  const where = `${fileLink(pin.file, links, pin.place?.line)} · ${nameOf(document, section, words)}`;
  return [`<li>${where}${words.colon}${how}\n<pre>${line}</pre></li>\n`];
}

/** A translation that changed while the original did not; nothing for any other. */
export function reviewItem(
  { document, section, own: { place, redline } }: ListedText,
  words: ReportWords,
  links: ReportLinks,
): string[] {
  const original = section.locales[authoritativeLocale];
  if (!place || redline.length === 0 || original.redline.length > 0 || original.state !== "same") return [];
  return [`<li>${fileLink(place.file, links, place.line)} · ${nameOf(document, section, words)}</li>\n`];
}

/** The sections of a document in their new order; nothing when it is the old one. */
export function orderItem({ title, order }: DocumentChange): string[] {
  return order.length === 0 ? [] : [`<li>${escapeText(title)}: ${order.map(escapeText).join(" → ")}</li>\n`];
}

/** A file that changed. */
export function fileItem(file: string, links: ReportLinks): string {
  return `<li>${fileLink(file, links)}</li>\n`;
}

/** What changed in a section of one locale, word by word, under its name and state; nothing when no word did. */
export function redlineItem(
  { document, section, locale, own }: ListedText,
  words: ReportWords,
  links: ReportLinks,
): string[] {
  if (own.redline.length === 0) return [];
  const name = [nameOf(document, section, words), localeFacts[locale].name, stateWords(own, words)].join(" · ");
  const page = own.place && links.previewUrl && `${links.previewUrl}${localePath(locale, `/${document.slug}`)}`;
  const anchor = section.heading === "" ? "" : `#${encodeURIComponent(section.key)}`;
  const preview = page ? ` · ${link(words.preview, `${page}${anchor}`)}` : "";
  return [
    `<details open>\n<summary>${name}${preview}</summary>\n${redlineMarkup(own.redline, locale)}\n</details>\n\n`,
  ];
}

function stateWords({ state, redline, pin }: SectionInLocale, words: ReportWords): string {
  if (state === "behind" && redline.length > 0) return words.behindChanged;
  return state === "behind" && pin?.before ? words.behindBefore : words.states[state];
}

function nameOf({ title }: DocumentChange, { key, heading }: SectionChange, words: ReportWords): string {
  const named = heading === "" ? (key === frontMatterKey ? words.frontMatter : words.preamble) : heading;
  return `${escapeText(title)} · <b>${escapeText(named)}</b>`;
}

function fileLink(file: string, links: ReportLinks, line?: number): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return link(`<code>${escapeHtml(place)}</code>`, fileUrl(file, links, line));
}

/** Where a file can be looked at, null when that is not known. With `plain` GitHub shows the lines of a Markdown file. */
export function fileUrl(file: string, { sourceUrl }: ReportLinks, line?: number): string | null {
  if (!sourceUrl) return null;
  const path = file.split("/").map(encodeURIComponent).join("/");
  return `${sourceUrl}/${path}${line === undefined ? "" : `?plain=1#L${line}`}`;
}
