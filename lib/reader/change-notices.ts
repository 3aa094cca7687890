import type { VersionFacts } from "../content/model/document";
import { addDays } from "../content/versions/days";
import { isCorrection } from "../content/versions/version-number";
import { takesEffect, type VersionHistory } from "./version-succession";

/**
 * What readers are told of a version for a while: that it comes, that it comes on another day, that it was given up, or that it is the
 * last one of a document that leaves the site.
 */
export type ChangeNotice = { kind: "coming" | "rescheduled" | "withdrawn" | "removed"; facts: VersionFacts };

/** How many days after the effect or the withdrawal of a version, or after a removal, readers are still told of it: a month. */
const daysTold = 31;

/** What readers are told on `day` (YYYY-MM-DD) of the versions of a document: from the day of announcement, the newest first. */
export function changeNotices(history: VersionHistory, day: string): ChangeNotice[] {
  const isNow = (first: string, last: string) => first <= day && day <= addDays(last, daysTold);
  const last = history.find(({ state }) => state === "in force" || state === "removed");
  // A removal is told of as soon as the list names it. Once it has taken place nothing else is news.
  const removal: ChangeNotice[] = last?.removed && isNow("", last.removed) ? [{ kind: "removed", facts: last }] : [];
  if (last?.state === "removed") return removal;
  const changes = history.flatMap((facts): ChangeNotice[] => {
    const { version, state, announced, from, withdrawn, rescheduled } = facts;
    if (isCorrection(version)) return [];
    if (state === "withdrawn") return withdrawn && isNow(withdrawn, withdrawn) ? [{ kind: "withdrawn", facts }] : [];
    if (state === "superseded" || !takesEffect(history, facts) || from === null || !isNow(announced, from)) return [];
    return [{ kind: rescheduled ? "rescheduled" : "coming", facts }];
  });
  return [...removal, ...changes];
}
