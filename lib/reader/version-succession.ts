import type { VersionFacts } from "../content/model/document";
import { addDays } from "../content/versions/days";
import { compareVersions, isCorrection, partsOfVersion } from "../content/versions/version-number";

/** All published versions of a document, the newest first. */
export type VersionHistory = readonly VersionFacts[];

const wholeOf = ({ version }: VersionFacts) => partsOfVersion(version).whole;

/** Whether what a version changed came to apply or is to: a version that is corrected stands or falls with its last correction. */
export function takesEffect(history: VersionHistory, facts: VersionFacts): boolean {
  const last = history.find((other) => wholeOf(other) === wholeOf(facts));
  return last !== undefined && last.state !== "withdrawn" && last.state !== "unapplied";
}

/** The version whose text a version changed: of a correction what it corrects, of any other the last one that took effect; null for the first. */
export function predecessorOf(history: VersionHistory, version: string): VersionFacts | null {
  const earlier = history.filter((other) => compareVersions(other.version, version) < 0);
  const { whole } = partsOfVersion(version);
  return earlier.find((other) => wholeOf(other) === whole || takesEffect(history, other)) ?? null;
}

/** The first version that changed the text of a version and was not given up; null for the last one. */
export function successorOf(history: VersionHistory, version: string): VersionFacts | null {
  const next = (other: VersionFacts) => predecessorOf(history, other.version)?.version === version;
  return history.findLast((other) => next(other) && takesEffect(history, other)) ?? null;
}

/**
 * The versions whose changes are those between two versions, the oldest first: what came to apply after `before`, and `now` itself, which
 * may have been given up.
 */
export function versionsBetween(history: VersionHistory, before: string, now: string): VersionFacts[] {
  const isBetween = ({ version }: VersionFacts) =>
    compareVersions(version, before) > 0 && compareVersions(version, now) < 0;
  return history
    .filter((facts) => (isBetween(facts) && takesEffect(history, facts)) || (facts.version === now && now !== before))
    .toReversed();
}

/** The version in force; null as long as none is. */
export function versionInForce(history: VersionHistory): VersionFacts | null {
  return history.find(({ state }) => state === "in force") ?? null;
}

/**
 * The last day on which a version applies, as YYYY-MM-DD; null where no later version with a day of effect is published and the document
 * stays on the site.
 */
export function lastDayOf(history: VersionHistory, facts: VersionFacts): string | null {
  if (!takesEffect(history, facts)) return null;
  const next = history
    .filter((other) => wholeOf(other) > wholeOf(facts) && takesEffect(history, other))
    .flatMap(({ from }) => (from !== null && from > (facts.from ?? "") ? [from] : []))
    .sort()[0];
  const end = next ?? facts.removed;
  return end === null ? null : addDays(end, -1);
}

/** The day on which the document was taken off the site; null as long as it is there. */
export function removedOn(history: VersionHistory): string | null {
  return history.find(({ state }) => state === "removed")?.removed ?? null;
}

/**
 * The day from whose first minute a removed document is off the site, as YYYY-MM-DD. Throws an Error for one that stays: no other day may
 * stand in for it.
 */
export function dayOfRemoval({ version, removed }: Pick<VersionFacts, "version" | "removed">): string {
  if (removed === null) throw new Error(`The document with version ${version} stays on the site.`);
  return removed;
}

/** The versions as a list shows them: each with its corrections, in the order of `history`. */
export function withCorrections(history: VersionHistory): { facts: VersionFacts; corrections: VersionFacts[] }[] {
  return history
    .filter(({ version }) => !isCorrection(version))
    .map((facts) => ({
      facts,
      corrections: history.filter((other) => other !== facts && wholeOf(other) === wholeOf(facts)),
    }));
}

/**
 * Whether a version is or was in force, as it stands, before it was corrected or before its document was taken off the site: its readers
 * may ask what has changed since.
 */
export function hasApplied({ state }: VersionFacts): boolean {
  return state === "in force" || state === "superseded" || state === "corrected" || state === "removed";
}
