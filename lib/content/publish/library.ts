import { authoritativeLocale } from "../../locales";
import type { VersionFacts } from "../model/document";
import type { DraftDocument, EarlierVersion } from "../model/draft";
import type { DraftLedger } from "../model/ledger";
import { type DatedVersion, endOfTime, versionInForce, versionsOn } from "../versions/in-force";
import { compareVersions, partsOfVersion } from "../versions/version-number";

/** A text in one of its versions. A page has no `version`, no `facts` and an empty `history`; `edited` is the day of its last edit. */
export type VersionedText = Pick<DraftDocument, "entry" | "drafts"> & {
  version?: string;
  edited: string;
  announced: string;
  from: string | null;
  embeds: Record<string, number>;
  facts: VersionFacts | null;
  history: VersionFacts[];
};

/** All texts of a site in all their versions, as known on one day. */
export type Library = {
  /** Every version of every document that is published by then, the newest first. */
  versions: VersionedText[];
  /** The texts that apply on a day, in the order of the site. */
  on: (day: string) => VersionedText[];
  /** The documents that a text prints, in the versions that it names; a correction of one of these takes its place. */
  printedBy: (text: VersionedText, around: readonly VersionedText[]) => VersionedText[];
};

type Texts = {
  documents: readonly DraftDocument[];
  ledgers: readonly DraftLedger[];
  earlier: readonly EarlierVersion[];
};

/** Puts the texts of a site in order as they are known on the day `asOf`. */
export function makeLibrary({ documents, ledgers, earlier }: Texts, asOf: string): Library {
  const written = documents.filter(({ pending }) => !pending);
  const versionsOf = (document: DraftDocument): VersionedText[] => {
    const { entry, drafts } = document;
    const ledger = ledgers.find(({ slug }) => slug === entry.slug);
    if (!ledger) return [];
    const dated = versionsOn(ledger.versions, asOf);
    // A text whose first version is announced for a later day is there for whoever looks ahead.
    const known = dated.length > 0 ? dated : versionsOn(ledger.versions.slice(0, 1), endOfTime).map(toUpcoming);
    const history = known
      .map((version) => factsOf(version, ledger.zone))
      .sort((one, other) => compareVersions(other.version, one.version));
    return history.flatMap((facts): VersionedText[] => {
      const version = known.find((own) => own.version === facts.version);
      const isNewest = facts.version === ledger.versions.at(-1)?.version;
      const texts = isNewest
        ? drafts
        : earlier.find((old) => old.slug === entry.slug && old.version === facts.version)?.drafts;
      if (!version || !texts) return [];
      const { announced, from, embeds } = version;
      const edited = version.updated ?? announced;
      return [{ entry, drafts: texts, version: facts.version, edited, announced, from, embeds, facts, history }];
    });
  };
  const bySlug = new Map(written.map((document) => [document.entry.slug, versionsOf(document)]));
  const pageOf = ({ entry, drafts }: DraftDocument): VersionedText => {
    const front = drafts[authoritativeLocale]?.frontMatter;
    const edited = front && "updated" in front ? front.updated : "";
    return { entry, drafts, edited, announced: edited, from: null, embeds: {}, facts: null, history: [] };
  };
  const on = (day: string) =>
    written.flatMap((document) => {
      if (document.entry.scheme === "page") return [pageOf(document)];
      const versions = bySlug.get(document.entry.slug) ?? [];
      const ledger = ledgers.find(({ slug }) => slug === document.entry.slug);
      const known = ledger?.versions.filter(({ announced }) => announced <= asOf) ?? [];
      const applies = versionInForce(known, day)?.version;
      return versions.find(({ version }) => version === applies) ?? versions.at(-1) ?? [];
    });
  return {
    versions: written.flatMap((document) => bySlug.get(document.entry.slug) ?? []),
    on,
    printedBy: ({ entry, embeds }, around) =>
      entry.opensWith.flatMap((slug) => {
        const whole = embeds[slug];
        const named = (bySlug.get(slug) ?? []).find(
          ({ version }) => version !== undefined && partsOfVersion(version).whole === whole,
        );
        return named ?? around.find((other) => other.entry.slug === slug) ?? [];
      }),
  };
}

const toUpcoming = (version: DatedVersion): DatedVersion => ({ ...version, state: "upcoming" });

function factsOf(
  { version, state, announced, from, notice, withdrawn, rescheduled, urgent, summary, sha256 }: DatedVersion,
  zone: string,
): VersionFacts {
  return {
    version,
    state,
    announced,
    from,
    zone,
    notice: notice ?? null,
    withdrawn: withdrawn ?? null,
    rescheduled: rescheduled !== undefined,
    urgent: urgent?.reason ?? null,
    summary: summary ?? {},
    sha256: sha256 ?? {},
  };
}
