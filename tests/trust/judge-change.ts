import type { Place, Problem } from "@/lib/content/model/problem";
import { rules } from "@/lib/content/rules";
import { isLocale } from "@/lib/locales";
import { partsByLine } from "./blocks";
import type { Change } from "./changes";
import { checkedBase, problemsAsChange } from "./check-as-change";
import { groupOf } from "./kinds";
import { inLocale, withTexts } from "./texts";

/**
 * What the check said of a change, in the section of the change. `reported`: an error or a warning of any rule, pins included, so that nothing is published
 * unread; `stops`: by an error, so that the build stops. `found`: by a rule that is certain, or by typography, with pins left aside. `shown`: by one of these, or by a note of a rule whose findings are to be read, beside
 * the redline. `by`: the rules that spoke, and `elsewhere` those that spoke of another place, which count for nothing.
 */
export type Verdict = {
  reported: boolean;
  stops: boolean;
  found: boolean;
  shown: boolean;
  by: string[];
  elsewhere: string[];
};

/** Checks the content with a change as a change of the content without it. */
export function judgeChange(change: Change): Verdict {
  const { base, slug, locale } = change.text;
  const problems = problemsAsChange(base, withTexts(base, [{ slug, locale, text: change.changed }]));
  if (!problems)
    return { reported: false, stops: false, found: false, shown: false, by: [], elsewhere: ["the check broke off"] };
  const isHere = placeOf(change);
  const known = knownProblems(change);
  const told = problems.filter((problem) => !known.has(`${problem.file} ${problem.rule}`));
  const here = told.filter((problem) => isHere(problem) || (problem.see ?? []).some(isHere));
  const besidePins = here.filter(({ rule }) => rule !== "translation-unread");
  const judged = besidePins.filter(({ rule, severity }) => severity !== "note" && rules[rule].kind !== "to be read");
  return {
    reported: here.some(({ severity }) => severity !== "note"),
    stops: here.some(({ severity }) => severity === "error"),
    found: judged.length > 0,
    shown: judged.length > 0 || besidePins.some(({ rule }) => rules[rule].kind === "to be read"),
    by: namesOf(here),
    elsewhere: namesOf(told.filter((problem) => !here.includes(problem))),
  };
}

/** A declared document that is not written yet has a note of its own. */
function knownProblems({ text: { base } }: Change): Set<string> {
  return new Set(checkedBase(base).problems.map(({ file, rule }) => `${file} ${rule}`));
}

const namesOf = (problems: readonly Problem[]) => [...new Set(problems.map(({ rule }) => rule))].sort();

/**
 * Tells whether something stands at the place of a change: in a section that it touches, in whatever language of the document. Where something is lost or moved, the line where it is missed
 * may belong to the next section: two lines on either side count.
 */
function placeOf(change: Change): (place: Place & { section?: string }) => boolean {
  const { text, changed, before, after, kind } = change;
  const [old, now] = [partsByLine(text.text), partsByLine(changed)];
  const touched = new Set([
    // A note has two ends: its mark, and its text.
    ...(kind === "note" ? ["notes"] : []),
    ...old.slice(before[0] - 1, before[1]),
    ...now.slice(after[0] - 1, after[1]),
  ]);
  const folder = text.path.slice(0, text.path.lastIndexOf("/") + 1);
  return ({ file, line, section }) => {
    if (!file.startsWith(folder)) return false;
    if (section !== undefined && touched.has(section)) return true;
    const locale = file.slice(folder.length).replace(".md", "");
    if (!isLocale(locale)) return false;
    if (file !== text.path) return touched.has(partsByLine(inLocale(text, locale).text)[line - 1] ?? "");
    const isNear = groupOf[kind] === "structure" && line >= after[0] - 2 && line <= after[1] + 2;
    return isNear || touched.has(now[line - 1] ?? "");
  };
}
