import { authoritativeLocale } from "../../locales";
import type { VersionFacts } from "../model/document";
import type { DraftDocument, EarlierVersion } from "../model/draft";
import type { DraftLedger } from "../model/ledger";
import { type DatedVersion, endOfTime, versionInForce, versionsOn } from "../versions/in-force";
import { compareVersions, partsOfVersion } from "../versions/version-number";

/**
 * A text that a site may show, on the day of whose last edit it is `edited`: a document in one of its versions, whose `history` has all of
 * them, or a page, which has no `facts`.
 */
export type VersionedText = Pick<DraftDocument, "entry" | "drafts"> & {
  edited: string;
  embeds: Record<string, number>;
  facts: VersionFacts | null;
  history: VersionFacts[];
};

/** A document in one of its versions. */
export type DocumentVersion = VersionedText & { facts: VersionFacts };

/** All texts of a site in all their versions, as known on one day. */
export type Library = {
  /** Every version of every document that is published by then, the newest first. */
  versions: DocumentVersion[];
  /** The texts that apply on a day, in the order of the site. */
  on: (day: string) => VersionedText[];
  /** The documents that a text prints, in the versions that it names; a correction of one of these takes its place. */
  printedBy: (text: VersionedText, around: readonly VersionedText[]) => VersionedText[];
};

/** `removals` has the day on which a document is taken off the site, by its slug. */
type Texts = {
  documents: readonly DraftDocument[];
  removals: ReadonlyMap<string, string>;
  ledgers: readonly DraftLedger[];
  earlier: readonly EarlierVersion[];
};

/** Puts the texts of a site in order as they are known on the day `asOf`. */
export function makeLibrary({ documents, removals, ledgers, earlier }: Texts, asOf: string): Library {
  const written = documents.filter(({ pending }) => !pending);
  const versionsOf = (document: DraftDocument): DocumentVersion[] => {
    const { entry, drafts } = document;
    const ledger = ledgers.find(({ slug }) => slug === entry.slug);
    if (!ledger) return [];
    const dated = versionsOn(ledger.versions, asOf);
    // A text whose first version is announced for a later day is there for whoever looks ahead.
    const known = dated.length > 0 ? dated : versionsOn(ledger.versions.slice(0, 1), endOfTime).map(toUpcoming);
    const history = known
      .map((version) => factsOf(version, ledger.zone, removals.get(entry.slug) ?? null, asOf))
      .sort((one, other) => compareVersions(other.version, one.version));
    return history.flatMap((facts): DocumentVersion[] => {
      const version = known.find((own) => own.version === facts.version);
      const isNewest = facts.version === ledger.versions.at(-1)?.version;
      const texts = isNewest
        ? drafts
        : earlier.find((old) => old.slug === entry.slug && old.version === facts.version)?.drafts;
      if (!version || !texts) return [];
      const { announced, updated, embeds } = version;
      return [{ entry, drafts: texts, edited: updated ?? announced, embeds, facts, history }];
    });
  };
  const bySlug = new Map(written.map((document) => [document.entry.slug, versionsOf(document)]));
  const pageOf = ({ entry, drafts }: DraftDocument): VersionedText => {
    const front = drafts[authoritativeLocale]?.frontMatter;
    const edited = front && "updated" in front ? front.updated : "";
    return { entry, drafts, edited, embeds: {}, facts: null, history: [] };
  };
  const findOn = (day: string) =>
    written.flatMap((document): VersionedText[] => {
      if (document.entry.scheme === "page") return [pageOf(document)];
      const removed = removals.get(document.entry.slug);
      if (removed !== undefined && removed <= day) return [];
      const versions = bySlug.get(document.entry.slug) ?? [];
      const ledger = ledgers.find(({ slug }) => slug === document.entry.slug);
      const known = ledger?.versions.filter(({ announced }) => announced <= asOf) ?? [];
      const applies = versionInForce(known, day)?.version;
      const shown = versions.find(({ facts }) => facts.version === applies) ?? versions.at(-1);
      return shown ? [shown] : [];
    });
  const byDay = new Map<string, VersionedText[]>();
  // Few days matter to many versions.
  const on = (day: string) => {
    const found = byDay.get(day) ?? findOn(day);
    byDay.set(day, found);
    return found;
  };
  return {
    versions: written.flatMap((document) => bySlug.get(document.entry.slug) ?? []),
    on,
    printedBy: ({ entry, embeds, facts }, around) =>
      (facts ? inOrderOf(entry.opensWith, Object.keys(embeds)) : entry.opensWith).flatMap((slug) => {
        const whole = embeds[slug];
        const named = bySlug.get(slug)?.find(({ facts }) => partsOfVersion(facts.version).whole === whole);
        return named ?? around.find((other) => other.entry.slug === slug) ?? [];
      }),
  };
}

/** A version prints what its ledger says, also what the document opens with no more: the order of the others is today's. */
function inOrderOf(opensWith: readonly string[], printed: readonly string[]): string[] {
  return [
    ...opensWith.filter((slug) => printed.includes(slug)),
    ...printed.filter((slug) => !opensWith.includes(slug)),
  ];
}

const toUpcoming = (version: DatedVersion): DatedVersion => ({ ...version, state: "upcoming" });

function factsOf(
  { version, state, announced, from, notice, withdrawn, rescheduled, urgent, summary, sha256, pdf }: DatedVersion,
  zone: string,
  removed: string | null,
  asOf: string,
): VersionFacts {
  const isGone = removed !== null && removed <= asOf;
  return {
    version,
    state: isGone && state === "in force" ? "removed" : state,
    announced,
    from,
    zone,
    notice: notice ?? null,
    withdrawn: withdrawn ?? null,
    removed,
    rescheduled: rescheduled !== undefined,
    urgent: urgent?.reason ?? null,
    summary: summary ?? {},
    sha256: sha256 ?? {},
    pdf: pdf ?? {},
  };
}
