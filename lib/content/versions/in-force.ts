import type { VersionState } from "../model/document";
import type { Version } from "../model/ledger";
import { compareVersions, isCorrection, partsOfVersion } from "./version-number";

/** A version with its state on a day and, as `from`, the day from which it applies; null where nobody knows, or for a correction. */
export type DatedVersion = Version & { state: VersionState; from: string | null };

/** Later than every day: as of it all that was announced is in force. */
export const endOfTime = "9999-12-31";

/** The day from which a version applies: null where it is not known, and for a correction. */
export function dayOfEffect({ effective, rescheduled }: Version): string | null {
  if (rescheduled) return rescheduled.effective;
  return effective === undefined || effective === "unknown" ? null : effective;
}

/** The entry of a version as it stood on `day`: nobody knew then that it would be put off or given up. */
function asKnownOn({ withdrawn, rescheduled, ...entry }: Version, day: string): Version {
  return {
    ...entry,
    ...(withdrawn !== undefined && withdrawn <= day && { withdrawn }),
    ...(rescheduled && rescheduled.announced <= day && { rescheduled }),
  };
}

/**
 * The versions that were published by `day`, in their order, and how each stands on it. A correction stands where the version that it
 * corrects would. Of two that take effect on one day the later one applies. Where none applies yet, none is in force.
 */
export function versionsOn(versions: readonly Version[], day: string): DatedVersion[] {
  const known = versions
    .filter(({ announced }) => announced <= day)
    .map((version) => asKnownOn(version, day))
    .sort((one, other) => compareVersions(one.version, other.version));
  const wholes = known.filter(({ version }) => !isCorrection(version));
  const dated = wholes.map((version) => ({ version, from: dayOfEffect(version) }));
  const applied = dated.filter(
    ({ version, from }) => version.withdrawn === undefined && (from === null || from <= day),
  );
  // Of equal days the later version comes last.
  const inOrder = [...applied].sort((one, other) => (one.from ?? "").localeCompare(other.from ?? ""));
  const inForce = inOrder.at(-1)?.version;
  const states = new Map(
    dated.map(({ version, from }): [string, { state: VersionState; from: string | null }] => {
      const rivals = applied.filter((other) => other.from !== null && other.from === from);
      const state: VersionState =
        version.withdrawn !== undefined
          ? "withdrawn"
          : from !== null && from > day
            ? "upcoming"
            : version === inForce
              ? "in force"
              : rivals.at(-1)?.version === version || from === null
                ? "superseded"
                : "unapplied";
      return [version.version, { state, from }];
    }),
  );
  return known.flatMap((version) => {
    const { whole } = partsOfVersion(version.version);
    const found = states.get(`${whole}`);
    if (!found) return [];
    const last = known.findLast((other) => partsOfVersion(other.version).whole === whole);
    const state = last === version ? found.state : "corrected";
    return [{ ...version, state, from: found.from }];
  });
}

/** The version that applies on `day`: of those that are published, the one in force, or else the first to come; null without any. */
export function versionInForce(versions: readonly Version[], day: string): DatedVersion | null {
  const dated = versionsOn(versions, day);
  return (
    dated.find(({ state }) => state === "in force") ??
    dated.find(({ state }) => state === "upcoming") ??
    dated.at(-1) ??
    null
  );
}
