import { stringify } from "yaml";
import type { LegalDocument } from "../content/model/document";
import { type Locale, localeFacts, locales, versionPathname } from "../locales";
import { redlineBetween } from "../reader/redline/compare-versions";
import { redlineToMarkdown } from "../reader/redline/redline-text";
import type { Passage, Redline, SectionRedline, Skipped, Style } from "../reader/redline/redline-types";
import type { Say } from "../reader/redline/say-redline";
import { sentenceGap } from "../reader/sentence-gap";
import { versionsBetween } from "../reader/version-succession";
import { alternates } from "./alternates";
import type { ChangedPassage, ChangedSection, DocumentChanges } from "./changes-schema";
import { type PlainMediaType, plainFormUrl } from "./plain-form";
import { schemaUrl } from "./schema-address";

/** Two versions to compare, and the page that does. */
export type Comparison = {
  /** The version that is compared. */
  before: LegalDocument;
  now: LegalDocument;
  /** The path of the page without its locale. */
  pathname: string;
  /** Its heading, and what it says where there is nothing to compare, in the language of the page. */
  title: string;
  nothing: string;
};

/** The whole file of what changed between two versions, by media type. `say` gives the words of redlines in the same language. */
export const changesFiles: Record<PlainMediaType, (comparison: Comparison, locale: Locale, say: Say) => string> = {
  "text/markdown"(comparison, locale, say) {
    const { $schema: _, sections: __, unchanged: ___, ...facts } = toChanges(comparison, locale, "text/markdown");
    const redline = redlineOf(comparison, locale);
    const body = redline ? redlineToMarkdown(redline, say) : `${comparison.nothing}\n`;
    return `---\n${stringify(facts, { lineWidth: 0 })}---\n\n# ${comparison.title}\n\n${body}`;
  },
  "application/json"(comparison, locale) {
    return `${JSON.stringify(toChanges(comparison, locale, "application/json"), null, 1)}\n`;
  },
};

/** Null where there is nothing to compare. */
function redlineOf({ before, now }: Comparison, locale: Locale): Redline | null {
  if (before.version === now.version) return null;
  return redlineBetween(before.translations[locale], now.translations[locale]);
}

function toChanges(comparison: Comparison, locale: Locale, type: PlainMediaType): DocumentChanges {
  const { before, now, pathname, title } = comparison;
  const redline = redlineOf(comparison, locale);
  const summary = versionsBetween(now.history, before.version, now.version)
    .flatMap((facts) => facts.summary[locale] ?? [])
    .join(sentenceGap(locale));
  const others = locales.filter((other) => other !== locale);
  return {
    $schema: schemaUrl("changes-1"),
    slug: now.slug,
    title,
    lang: localeFacts[locale].lang,
    canonical: alternates(locale, pathname).canonical,
    translations: Object.fromEntries(
      others.map((other) => [localeFacts[other].lang, plainFormUrl(other, pathname, type)]),
    ),
    ...(summary && { summary }),
    before: comparedVersion(before, locale),
    now: comparedVersion(now, locale),
    sections: redline?.sections.map(toSection) ?? [],
    unchanged: redline?.unchanged ?? [],
  };
}

function comparedVersion(
  { slug, version, state, from, sha256 }: LegalDocument,
  locale: Locale,
): DocumentChanges["now"] {
  const file = sha256[locale];
  const url = alternates(locale, versionPathname(slug, version)).canonical;
  return { version, state, effective: from, url, ...(file && { file: `sha256:${file}` }) };
}

function toSection(section: SectionRedline<Passage | Skipped>): ChangedSection {
  const { kind, id, name, state, move, renumbered, passages } = section;
  return {
    kind,
    id,
    name,
    state,
    ...(move && { move }),
    ...(renumbered.length > 0 && { renumbered }),
    passages: passages.map((passage) => (passage.state === "skipped" ? passage : toPassage(passage))),
  };
}

function toPassage({ state, form, name, label, cells, notes, move, tie }: Passage): ChangedPassage {
  return {
    state,
    kind: form.kind,
    name,
    ...((label.before !== "" || label.now !== "") && { label }),
    cells: cells.map(({ only, spans }) => ({
      ...(only && { only }),
      spans: spans.map(({ style, ...span }) => ({ ...span, ...toStyle(style) })),
    })),
    ...(notes.length > 0 && { notes }),
    ...(move && { move }),
    ...(tie && { tie }),
  };
}

function toStyle(style: Style): { style?: (keyof Style)[] } {
  const names = (["bold", "italic", "code", "note"] as const).filter((name) => style[name]);
  return names.length > 0 ? { style: names } : {};
}
