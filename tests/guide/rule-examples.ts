/** A rule broken in a fixture: what its report says first of it, the line it points at, and what may stand there instead. */
export type RuleExample = { rule: string; place: string; bad: string; good: string[] | null; fix: string };

/** What the report of a fixture says first of a rule. */
type FirstProblem = { file: string; line: number; fix: string };

const begin = "<!-- begin: npm run guide -->";
const end = "<!-- end: npm run guide -->";

/** The longest line that is shown whole. */
const longest = 110;

/** The first problem of `rule` in a printed report. Throws an Error when there is none: the fixture does not show its rule. */
export function firstProblem(rule: string, report: string): FirstProblem {
  const match = new RegExp(`^(\\S+):(\\d+):\\d+  \\w+  ${rule}\\n(?:  .*\\n)*?  Fix: (.*)$`, "m").exec(report);
  if (!match?.[1] || !match[3]) throw new Error(`The fixture of ${rule} does not report it.`);
  return { file: match[1], line: Number(match[2]), fix: match[3] };
}

/** The example of a rule from the texts of its fixture. `good` is what may stand in place of the line, where that can be shown. */
export function readExample(rule: string, report: string, source: string | null, good: string | null): RuleExample {
  const { file, line, fix } = firstProblem(rule, report);
  return {
    rule,
    place: `${file}:${line}`,
    bad: source?.split("\n")[line - 1] ?? "",
    good: good?.trimEnd().split("\n") ?? null,
    fix,
  };
}

/** The guide with these examples between its two markers. Throws an Error when it has no markers. */
export function writeExamples(guide: string, examples: readonly RuleExample[]): string {
  const [from, to] = [guide.indexOf(begin), guide.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`The guide has no lines ${begin} and ${end}.`);
  return `${guide.slice(0, from + begin.length)}\n\n${examples.map(printExample).join("\n\n")}\n\n${guide.slice(to)}`;
}

function printExample({ rule, place, bad, good, fix }: RuleExample): string {
  const removed = bad.trim() === "" ? [] : [`- ${shorten(bad)}`];
  const added = good ? good.map((line) => `+ ${shorten(line)}`.trimEnd()) : [`# Fix: ${fix}`];
  return [`**\`${rule}\`**`, "", "```diff", `# ${place}`, ...removed, ...added, "```"].join("\n");
}

function shorten(line: string): string {
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}
