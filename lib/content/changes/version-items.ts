import { type Locale, locales } from "../../locales";
import { isCorrection } from "../versions/version-number";
import { decisionItem, type ReportView, readingItem } from "./report-parts";
import type { VersionChange } from "./version-changes";
import { versionReportWords } from "./version-report-words";

/** What a change does to a version: its days, the last day on which it may be published, and what it still needs. */
export function versionItem(change: VersionChange, view: ReportView): string {
  const { slug, place, entry, isNew, lastDay, inForce, since, printedBy } = change;
  const words = versionReportWords[view.language];
  const { version, announced, effective, notice, urgent, rescheduled, withdrawn, summary = {}, sha256 } = entry;
  const day = effective === undefined || effective === "unknown" ? null : effective;
  const isWhole = !isCorrection(version);
  // No pin holds these sentences to each other: whoever reads the report reads them side by side here.
  const sideBySide = (texts: Partial<Record<Locale, string>>) =>
    locales.flatMap((locale) => (texts[locale] === undefined ? [] : [`${locale}: ${texts[locale]}`])).join(" / ");
  const facts = [
    words.announced(announced),
    ...(withdrawn === undefined ? [isWhole ? words.effective(day) : words.atOnce] : []),
    ...(notice !== undefined && lastDay !== null ? [words.notice(notice, lastDay)] : []),
    ...(urgent ? [words.urgent(sideBySide(urgent.reason), urgent.approvedBy)] : []),
    ...(rescheduled ? [words.rescheduled(rescheduled.effective)] : []),
    ...(withdrawn !== undefined ? [words.withdrawn(withdrawn)] : []),
    ...printedBy.map(words.printedBy),
    ...(sha256 ? [] : [words.unrecorded]),
    ...(isNew && since === null && inForce !== null ? [words.sinceHere(inForce)] : []),
  ];
  const said = sideBySide(summary);
  if (change.storesPdf) return decisionItem({ slug, what: words.storesPdf(version), place, rows: [] }, view);
  const rows = [...facts, ...(said === "" ? [] : [`${words.summary}${view.words.colon}${said}`])];
  return decisionItem({ slug, what: words.version(version, !isWhole, isNew), place, rows }, view);
}

/** All that changed since the version that applies now, by section, folded; nothing where the change itself is all of it. */
export function sinceItems({ since, inForce }: VersionChange, view: ReportView): string[] {
  if (!since || inForce === null) return [];
  const lead = versionReportWords[view.language].since(inForce);
  return since.sections.flatMap((section) => {
    // Who reads this looks back; what is to be read side by side stands elsewhere.
    const texts = locales.map((locale) => [locale, { ...section.locales[locale], unread: null }] as const);
    const listed = {
      document: since,
      section: { ...section, locales: Object.fromEntries(texts) as typeof section.locales },
    };
    return readingItem(listed, [], view, lead);
  });
}
