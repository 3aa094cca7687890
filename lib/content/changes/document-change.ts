import { authoritativeLocale, type Locale, locales } from "../../locales";
import type { Draft, DraftDocument } from "../model/draft";
import type { Place } from "../model/problem";
import { pinsOf } from "../pins/section-pairs";
import { type DocumentPart, documentParts, frontMatterKey } from "./changed-parts";
import { type Redline, redlineOf } from "./redline";
import { referencesIn } from "./section-rows";
import { type WantedPin, wantedPin } from "./wanted-pin";

/**
 * What happened to a section in one locale. `behind`: the original has changed since the translation was made, whether or not the
 * translation changed, too. `missing`: another locale has the section. `absent`: this locale never had it, and no other has it
 * now.
 */
export type SectionState = "same" | "changed" | "added" | "removed" | "behind" | "missing" | "unreadable" | "absent";

/**
 * `place` is null when the section is gone. `redline` is empty when no word changed. `heading` is the present one, or
 * the last.
 */
export type SectionInLocale = {
  state: SectionState;
  heading: string;
  place: Place | null;
  redline: Redline;
  pin: WantedPin | null;
};

/** A section by its id. For sections without one, see `documentParts`. */
export type SectionChange = { key: string; locales: Record<Locale, SectionInLocale> };

/**
 * `sections` are those with a change or a gap. `order` lists the headings of the sections that stay, if their order changed. `numbers`
 * counts the headings and references of the original that say another number and nothing else new.
 */
export type DocumentChange = {
  slug: string;
  titles: Partial<Record<Locale, string>>;
  sections: SectionChange[];
  order: string[];
  numbers: { headings: number; references: number };
};

type Drafts = DraftDocument["drafts"];
type Parts = ReadonlyMap<string, DocumentPart>;

/** One locale of a document, before and after. */
type Side = {
  locale: Locale;
  draft: Draft | undefined;
  unreadable: boolean;
  oldDraft: Draft | undefined;
  old: Parts;
  now: Parts;
};

/** Compares a document's drafts before and after. `present` names the locales that have a file now, readable or not. */
export function compareDocument(slug: string, old: Drafts, now: Drafts, present: readonly Locale[]): DocumentChange {
  const sides = locales.map(
    (locale): Side => ({
      locale,
      draft: now[locale],
      unreadable: present.includes(locale) && !now[locale],
      oldDraft: old[locale],
      old: partsByKey(old[locale]),
      now: partsByKey(now[locale]),
    }),
  );
  const original = sides.find(({ locale }) => locale === authoritativeLocale);
  const keys = new Set([
    frontMatterKey,
    ...sides.flatMap((side) => [...side.now.keys()]),
    ...sides.flatMap((side) => [...side.old.keys()]),
  ]);
  return {
    slug,
    titles: Object.fromEntries(
      Object.values({ ...old, ...now }).map((draft) => [draft.locale, draft.frontMatter.title]),
    ),
    sections: [...keys].map((key) => compareSection(key, sides, original)).filter(hasChange),
    order: original ? newOrder(original) : [],
    numbers: original ? newNumbers(original) : { headings: 0, references: 0 },
  };
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

function compareSection(key: string, sides: readonly Side[], original: Side | undefined): SectionChange {
  const inLocale = (side: Side) => [side.locale, compareInLocale(key, side, sides, original)] as const;
  return {
    key,
    locales: Object.fromEntries(sides.map(inLocale)) as SectionChange["locales"],
  };
}

function compareInLocale(key: string, side: Side, sides: readonly Side[], original: Side | undefined): SectionInLocale {
  const [old, now] = [side.old.get(key), side.now.get(key)];
  const redline = side.unreadable ? [] : redlineOf(oldRows(side, old, now), now?.rows ?? [], side.locale);
  const pin = original && side !== original ? pinInLocale(key, side, original) : null;
  const state = (): SectionState => {
    if (side.unreadable) return "unreadable";
    if (!now && sides.some((other) => other.now.has(key))) return "missing";
    if (!now) return old ? "removed" : "absent";
    if (pin?.place) return "behind";
    if (!old) return "added";
    return redline.length > 0 ? "changed" : "same";
  };
  return { state: state(), heading: (now ?? old)?.heading ?? "", place: now?.place ?? null, redline, pin };
}

/** Where sections were added, removed or moved, later ones get new numbers but are still the same sections. */
function oldRows({ old: before, now: after }: Side, old: DocumentPart | undefined, now: DocumentPart | undefined) {
  const [heading, ...rows] = old?.rows ?? [];
  const label = now?.heading ? now.rows[0]?.label : undefined;
  const keys = (parts: Parts) => [...parts.keys()].join("\n");
  if (!heading || label === undefined || keys(before) === keys(after)) return old?.rows ?? [];
  return [{ ...heading, label }, ...rows];
}

function pinInLocale(key: string, side: Side, original: Side): WantedPin | null {
  const [own, followed] = [side.now.get(key), original.now.get(key)];
  if (!side.draft || !own || !followed) return null;
  const [pins, oldPins] = [pinsOf(side.draft), pinsOf(side.oldDraft)];
  // Rule translation-behind reports once that a translation has never had a pin.
  if (side.oldDraft && Object.keys(pins).length === 0) return null;
  const before = pins[key] === oldPins[key] && side.old.has(key) && original.old.get(key)?.hash === followed.hash;
  return wantedPin(side.draft, own, followed, before);
}

/** A file that cannot be read is reported once, at its front matter. */
function hasChange({ key, locales: states }: SectionChange): boolean {
  return Object.values(states).some(({ state, pin }) => {
    if (state === "unreadable") return key === frontMatterKey;
    return pin !== null || (state !== "same" && state !== "absent");
  });
}

function newOrder({ old, now }: Side): string[] {
  const kept = [...now.keys()].filter((key) => old.has(key));
  const before = [...old.keys()].filter((key) => now.has(key));
  return kept.join("\n") === before.join("\n") ? [] : kept.map((key) => now.get(key)?.heading || key);
}
