import type { VersionFacts } from "../content/model/document";
import { addDays } from "../content/versions/days";
import { isCorrection } from "../content/versions/version-number";
import { takesEffect, type VersionHistory } from "./version-succession";

/** What readers are told of a version for a while: that it comes, that it comes on another day, or that it was given up. */
export type ChangeNotice = { kind: "coming" | "rescheduled" | "withdrawn"; facts: VersionFacts };

/** How many days after the effect or the withdrawal of a version readers are still told of it: a month. */
const daysTold = 31;

/** What readers are told on `day` (YYYY-MM-DD) of the versions of a document: from the day of announcement, the newest first. */
export function changeNotices(history: VersionHistory, day: string): ChangeNotice[] {
  const isNow = (first: string, last: string) => first <= day && day <= addDays(last, daysTold);
  return history.flatMap((facts): ChangeNotice[] => {
    const { version, state, announced, from, withdrawn, rescheduled } = facts;
    if (isCorrection(version)) return [];
    if (state === "withdrawn") return withdrawn && isNow(withdrawn, withdrawn) ? [{ kind: "withdrawn", facts }] : [];
    if (state === "superseded" || !takesEffect(history, facts) || from === null || !isNow(announced, from)) return [];
    return [{ kind: rescheduled ? "rescheduled" : "coming", facts }];
  });
}
