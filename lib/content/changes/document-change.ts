import { authoritativeLocale, type Locale, locales } from "../../locales";
import { type Draft, type DraftDocument, type EarlierText, textsOf } from "../model/draft";
import type { Place } from "../model/problem";
import { hashesIn, pinOf } from "../pins/part-pairs";
import { pinsAfterReading, writePins } from "../pins/pin-file";
import { type DocumentPart, documentParts, frontMatterKey } from "./changed-parts";
import { counterpartRows, touchedRows } from "./counterpart-rows";
import { type Redline, redlineOf } from "./redline-rows";
import { referencesIn, type SectionRow } from "./section-rows";

/**
 * What happened to a part in one locale. `earlier`: it changed before the base, and has not been read since. `missing`: another locale has
 * it. `absent`: this locale never had it, and no other has it now.
 */
export type SectionState = "same" | "changed" | "earlier" | "added" | "removed" | "missing" | "unreadable" | "absent";

/**
 * `place` is null when the part is gone. `redline` is empty when no word changed; `shown` is the same with the rows that answer to what
 * changed in another language, to be read beside it. `heading` is the present one, or the last. `unread`
 * tells that nobody has read the two texts side by side as they are, and whether that was so before the change.
 */
export type SectionInLocale = {
  state: SectionState;
  heading: string;
  place: Place | null;
  redline: Redline;
  shown: Redline;
  unread: "now" | "before" | null;
};

/** A part by its id. For parts without one, see `documentParts`. */
export type SectionChange = { key: string; locales: Record<Locale, SectionInLocale> };

/**
 * `sections` are those with a change or a gap. `order` lists the headings of the sections that stay, if their order changed. `numbers`
 * counts the headings and references of the original that say another number and nothing else new. `pins` is the file that records that
 * everything shown was read; null where there is nothing to record.
 */
export type DocumentChange = {
  slug: string;
  titles: Partial<Record<Locale, string>>;
  sections: SectionChange[];
  order: string[];
  numbers: { headings: number; references: number };
  pins: { path: string; written: boolean; text: string } | null;
};

type Parts = ReadonlyMap<string, DocumentPart>;

/** One locale of a document, before and after. */
type Side = { locale: Locale; draft: Draft | undefined; unreadable: boolean; old: Parts; now: Parts };

/** A document before and after, as far as there is one. */
type Versions = { old: DraftDocument | undefined; now: DraftDocument | undefined; sides: readonly Side[] };

/**
 * Compares a document before and after. `present` names the locales that have a file now, readable or not; `earlierText` knows what a
 * part said when it was last read.
 */
export function compareDocument(
  slug: string,
  old: DraftDocument | undefined,
  current: DraftDocument | undefined,
  present: readonly Locale[],
  earlierText: EarlierText,
): DocumentChange {
  const now = current && withKnownPins(old, current);
  const sides = locales.map((locale): Side => {
    const draft = now?.drafts[locale];
    const unreadable = present.includes(locale) && !draft;
    return { locale, draft, unreadable, old: partsByKey(old?.drafts[locale]), now: partsByKey(draft) };
  });
  const original = sides.find(({ locale }) => locale === authoritativeLocale);
  const keys = new Set([
    frontMatterKey,
    ...sides.flatMap((side) => [...side.now.keys()]),
    ...sides.flatMap((side) => [...side.old.keys()]),
  ]);
  const drafts = Object.values({ ...old?.drafts, ...now?.drafts });
  return {
    slug,
    titles: Object.fromEntries(drafts.map((draft) => [draft.locale, draft.frontMatter.title])),
    sections: [...keys].map((key) => compareSection(key, { old, now, sides }, earlierText)).filter(hasChange),
    order: original ? newOrder(original) : [],
    numbers: original ? newNumbers(original) : { headings: 0, references: 0 },
    // What is to be read beside a text that cannot be read? The pins of its parts must not get lost.
    pins: now && !sides.some(({ unreadable }) => unreadable) ? newPins(now) : null,
  };
}

/** Those of the base stand in for pins that cannot be read, as after a merge that left its marks. */
function withKnownPins(old: DraftDocument | undefined, now: DraftDocument): DraftDocument {
  return now.pins.readable ? now : { ...now, pins: { ...now.pins, value: old?.pins.value ?? {} } };
}

/** The pins once everything was read. */
function newPins(now: DraftDocument): DocumentChange["pins"] {
  const { path, written, readable, value } = now.pins;
  const pins = pinsAfterReading(now);
  const text = writePins(pins);
  const isSame = readable && text === writePins(value);
  const isEmpty = !written && Object.keys(pins).length === 0;
  return isSame || isEmpty ? null : { path, written, text };
}

/** How many headings and references of parts that stay have another number. */
function newNumbers({ old, now }: Side): DocumentChange["numbers"] {
  const kept = [...now].flatMap(([key, part]) => {
    const before = old.get(key);
    return before ? [{ before, part }] : [];
  });
  const headings = kept.filter(({ before, part }) => part.heading && before.rows[0]?.label !== part.rows[0]?.label);
  const references = kept.flatMap(({ before, part }) => {
    const known = before.rows.flatMap(({ text }) => referencesIn(text));
    return part.rows
      .flatMap(({ text }) => referencesIn(text))
      .filter(
        ({ words, url }) =>
          known.some((other) => other.url === url) &&
          !known.some((other) => other.url === url && other.words === words),
      );
  });
  return { headings: headings.length, references: references.length };
}

function partsByKey(draft: Draft | undefined): Parts {
  return new Map((draft ? documentParts(draft) : []).map((part) => [part.key, part]));
}

function compareSection(key: string, versions: Versions, earlierText: EarlierText): SectionChange {
  const compared = versions.sides.map((side) => ({ side, ...compareInLocale(key, side, versions, earlierText) }));
  const inLocale = compared.map(({ side: { locale, unreadable }, before, after, ...own }) => {
    const touched = compared.flatMap((other) =>
      other.side.locale === locale || other.redline.length === 0 ? [] : touchedRows(other.before, other.after),
    );
    const kept = counterpartRows(after.length, touched);
    const shown = unreadable || kept.size === 0 ? own.redline : redlineOf(before, after, locale, kept);
    return [locale, { ...own, shown }] as const;
  });
  return { key, locales: Object.fromEntries(inLocale) as SectionChange["locales"] };
}

/** The rows of a part before and after. */
type Rows = { before: readonly SectionRow[]; after: readonly SectionRow[] };

function compareInLocale(
  key: string,
  side: Side,
  versions: Versions,
  earlierText: EarlierText,
): Omit<SectionInLocale, "shown"> & Rows {
  const now = side.now.get(key);
  const unread = unreadIn(key, side, versions);
  const inBase = side.old.get(key);
  const read = lastRead(key, side, versions, earlierText);
  const old = read ?? inBase;
  const after = now?.rows ?? [];
  const changesSince = (part: DocumentPart | undefined) =>
    side.unreadable ? [] : redlineOf(oldRows(side, part, now), after, side.locale);
  const redline = changesSince(old);
  const state = (): SectionState => {
    if (side.unreadable) return "unreadable";
    if (!now && versions.sides.some((other) => other.now.has(key))) return "missing";
    if (!now) return old ? "removed" : "absent";
    if (!old) return "added";
    if (redline.length === 0) return "same";
    return read && inBase && changesSince(inBase).length === 0 ? "earlier" : "changed";
  };
  const { heading = "" } = now ?? old ?? {};
  return {
    state: state(),
    heading,
    place: now?.place ?? null,
    redline,
    unread,
    before: oldRows(side, old, now),
    after,
  };
}

/** The part as it was when somebody last read it, where it had changed since before the base: the reader sees all that is new to them. */
function lastRead(key: string, side: Side, { now, sides }: Versions, earlierText: EarlierText): DocumentPart | null {
  if (!now || !side.draft) return null;
  for (const { locale } of sides) {
    const pin = locale === authoritativeLocale ? undefined : pinOf(now, key, locale);
    if (pin === undefined || (side.locale !== authoritativeLocale && side.locale !== locale)) continue;
    const hash = hashesIn(pin)[side.locale === authoritativeLocale ? "original" : "translation"];
    if ([side.now, side.old].some((parts) => parts.get(key)?.hash === hash)) continue;
    const earlier = earlierText(side.draft, key, hash);
    const part = earlier && documentParts(earlier.draft).find((other) => other.key === key);
    if (part) return part;
  }
  return null;
}

/** Whether a translation was read beside the original as both are now; if not, whether it was so before the change already. */
function unreadIn(key: string, { locale, now: parts }: Side, { old, now, sides }: Versions): SectionInLocale["unread"] {
  const original = sides.find((side) => side.locale === authoritativeLocale);
  if (locale === authoritativeLocale || !now || now.pending) return null;
  const [theirs, own] = [original?.now.get(key), parts.get(key)];
  const isPart = now.drafts[locale] && textsOf(now.drafts[locale]).some(({ id }) => id === key);
  if (!theirs || !own || !isPart) return null;
  const pin = pinOf(now, key, locale);
  if (pin === `${theirs.hash}-${own.hash}`) return null;
  const wasSame = [
    old && pinOf(old, key, locale) === pin,
    original?.old.get(key)?.hash === theirs.hash,
    sides.find((side) => side.locale === locale)?.old.get(key)?.hash === own.hash,
  ];
  return wasSame.every(Boolean) ? "before" : "now";
}

/** Where sections were added, removed or moved, later ones get new numbers but are still the same sections. */
function oldRows({ old: before, now: after }: Side, old: DocumentPart | undefined, now: DocumentPart | undefined) {
  const [heading, ...rows] = old?.rows ?? [];
  const label = now?.heading ? now.rows[0]?.label : undefined;
  const keys = (parts: Parts) => [...parts.keys()].join("\n");
  if (!heading || label === undefined || keys(before) === keys(after)) return old?.rows ?? [];
  return [{ ...heading, label }, ...rows];
}

/** A file that cannot be read is reported once, at its front matter. */
function hasChange({ key, locales: states }: SectionChange): boolean {
  return Object.values(states).some(({ state, unread }) => {
    if (state === "unreadable") return key === frontMatterKey;
    return unread !== null || (state !== "same" && state !== "absent");
  });
}

function newOrder({ old, now }: Side): string[] {
  const kept = [...now.keys()].filter((key) => old.has(key));
  const before = [...old.keys()].filter((key) => now.has(key));
  return kept.join("\n") === before.join("\n") ? [] : kept.map((key) => now.get(key)?.heading || key);
}
