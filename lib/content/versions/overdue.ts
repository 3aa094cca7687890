import type { Ledger } from "../model/ledger";
import { type DatedVersion, versionInForce } from "./in-force";
import { isCorrection } from "./version-number";

/**
 * A document of which readers get another version than the one in force: `served` is theirs, null where they get none, `due` is the one in
 * force, null where the document is to be off the site. It applies from the first minute of `since` in `zone`, or the document is gone from
 * then on; `since` is null where nobody knows the day.
 */
export type Overdue = { slug: string; served: string | null; due: string | null; since: string | null; zone: string };

/**
 * The documents whose change of force is overdue on `day` (YYYY-MM-DD), in the order of their ledgers. `served` has the version that
 * readers get of each document, by its slug; `removed` is the day from which one is off the site. A document of which no version is in
 * force yet is never overdue: nothing says which to serve.
 * @example
 * // Version 2 applies from 2027-01-10.
 * findOverdue([policy], new Map([["privacy-policy", "1"]]), "2027-01-10");
 * // [{ slug: "privacy-policy", served: "1", due: "2", since: "2027-01-10", zone: "+08:00" }]
 */
export function findOverdue(
  ledgers: readonly (Ledger & { slug: string; removed?: string })[],
  served: ReadonlyMap<string, string | null>,
  day: string,
): Overdue[] {
  return ledgers.flatMap(({ slug, zone, versions, removed }): Overdue[] => {
    const given = served.get(slug) ?? null;
    if (removed !== undefined && removed <= day)
      return given === null ? [] : [{ slug, served: given, due: null, since: removed, zone }];
    const due = versionInForce(versions, day);
    if (due?.state !== "in force" || due.version === given) return [];
    return [{ slug, served: given, due: due.version, since: appliesSince(due), zone }];
  });
}

/** A correction applies as soon as it is published, but not before the version that it corrects. */
function appliesSince({ version, announced, from }: DatedVersion): string | null {
  return isCorrection(version) && (from === null || from < announced) ? announced : from;
}
