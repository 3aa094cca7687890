import type { RuleId } from "@/lib/content/model/rule-ids";
import { sayProblem } from "@/lib/content/report/say-problem";
import { checkFixture, readFixture } from "../lib/content/check-fixture";

/** A rule broken in a fixture: what the check says first of it, the line it points at, and what may stand there instead. */
type RuleExample = { rule: RuleId; place: string; bad: string; good: string[] | null; fix: string };

/** The longest line that is shown whole. */
const longest = 110;

/** The first problem of `rule` in its fixture, in English words. Throws an Error when there is none: the fixture does not show its rule. */
export function firstProblem(rule: RuleId) {
  const problem = checkFixture(rule).problems.find((found) => found.rule === rule);
  if (!problem) throw new Error(`The fixture of ${rule} does not report it.`);
  return sayProblem(problem, "en");
}

/** The example of a rule from its fixture. `good` is what may stand in place of the line, where that can be shown. */
export function readExample(rule: RuleId, good: string | null): RuleExample {
  const { file, line, fix } = firstProblem(rule);
  return {
    rule,
    place: `${file}:${line}`,
    bad: readFixture(rule, file)?.split("\n")[line - 1] ?? "",
    good: good?.trimEnd().split("\n") ?? null,
    fix: fix.split("\n")[0] ?? "",
  };
}

/** An example as it stands in the guide. */
export function printExample({ rule, place, bad, good, fix }: RuleExample): string {
  const removed = bad.trim() === "" ? [] : [`- ${shorten(bad)}`];
  const added = good ? good.map((line) => `+ ${shorten(line)}`.trimEnd()) : [`# Fix: ${fix}`];
  return [`**\`${rule}\`**`, "", "```diff", `# ${place}`, ...removed, ...added, "```"].join("\n");
}

function shorten(line: string): string {
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}
