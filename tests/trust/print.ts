import type { Bound, Bounds } from "./bounds";
import { wanted } from "./bounds";
import { groupOf, groups, kinds } from "./kinds";
import { inGroup, type Judged, type JudgedHarmless, type Rates, ratesOf } from "./measure";

const measures = ["reported", "found", "shown"] as const;

const percent = (share: number) => `${(Math.floor(share * 1000) / 10).toFixed(1)} %`.padStart(9);
const rateRow = (name: string, rates: Rates) =>
  `${name.padEnd(36)}${String(rates.count).padStart(6)}${measures.map((measure) => percent(rates[measure])).join("")}`;

/** The rates by group and kind, one a line. */
export function rateTable(judged: readonly Judged[]): string {
  const rows = groups.flatMap((group) => {
    const own = inGroup(judged, group);
    if (own.length === 0) return [];
    const asked = measures.flatMap((measure) => {
      const bound = wanted.changes[group][measure];
      return bound === undefined ? [] : [`${measure} ${bound * 100} %`];
    });
    return [
      `${rateRow(group.toUpperCase(), ratesOf(own))}   wanted: ${asked.join(", ")}`,
      ...kinds
        .filter((kind) => groupOf[kind] === group)
        .map((kind) => rateRow(`  ${kind}`, ratesOf(own.filter((one) => one.kind === kind)))),
    ];
  });
  const head = `${"changes of one language".padEnd(36)}${"count".padStart(6)}${measures.map((measure) => measure.padStart(9)).join("")}`;
  return [head, ...rows, rateRow("ALL", ratesOf(judged))].join("\n");
}

/** Each change that lacks what its group wants of it: its place, its lines before and after, and which rules spoke there and elsewhere. */
export function missList(judged: readonly Judged[]): string {
  const missed = judged.flatMap((one) => {
    const bound: Bound = wanted.changes[groupOf[one.kind]];
    const lacks = measures.filter((measure) => bound[measure] !== undefined && !one.verdict[measure]);
    if (lacks.length === 0) return [];
    const { by, elsewhere } = one.verdict;
    const [before, after] = around(one.before, one.after);
    return [
      `${one.place} ${one.kind}: ${one.maker}; not ${lacks.join(", ")}; said here: ${by.join(", ") || "nothing"}; elsewhere: ${elsewhere.join(", ") || "nothing"}\n  - ${before}\n  + ${after}`,
    ];
  });
  return `Missed (${missed.length}):\n${missed.join("\n")}`;
}

/** How many of each kind of harmless change were made, and what was said of those that were flagged. */
export function harmlessTable(judged: readonly JudgedHarmless[]): string {
  const names = [...new Set(judged.map(({ kind, name }) => (kind === "synonym" ? kind : `${kind}: ${name}`)))].sort();
  const rows = names.flatMap((name) => {
    const own = judged.filter((one) => name === one.kind || name === `${one.kind}: ${one.name}`);
    const flagged = own.filter(({ alarms }) => alarms.length > 0);
    return [
      `${name.padEnd(56)}${String(own.length).padStart(6)}${String(flagged.length).padStart(9)}`,
      ...flagged.map(({ name: what, alarms }) => `    ${what}: ${alarms.slice(0, 2).join("; ")}`),
    ];
  });
  const flagged = judged.filter(({ alarms }) => alarms.length > 0).length;
  return [
    `${"harmless changes".padEnd(56)}${"count".padStart(6)}${"flagged".padStart(9)}`,
    ...rows,
    `${"ALL".padEnd(56)}${String(judged.length).padStart(6)}${String(flagged).padStart(9)}`,
  ].join("\n");
}

/** What falls short of `bounds`, one sentence each. */
export function brokenBounds(judged: readonly Judged[], harmless: readonly JudgedHarmless[], bounds: Bounds): string[] {
  const short = groups.flatMap((group) => {
    const rates = ratesOf(inGroup(judged, group));
    return measures.flatMap((measure) => {
      const bound = bounds.changes[group][measure] ?? 0;
      return rates.count > 0 && rates[measure] < bound
        ? [`${group}: ${percent(rates[measure]).trim()} ${measure}, at least ${bound * 100} % wanted`]
        : [];
    });
  });
  const flagged = harmless.filter(({ alarms }) => alarms.length > 0).length / Math.max(1, harmless.length);
  return flagged > bounds.flagged ? [...short, `harmless: ${percent(flagged).trim()} flagged`] : short;
}

/** What differs between two texts, with some characters around it. */
function around(before: string, after: string): [string, string] {
  let head = 0;
  while (head < before.length && before[head] === after[head]) head++;
  const from = Math.max(0, head - 25);
  return [before, after].map((text) => JSON.stringify(text.slice(from, head + 60))) as [string, string];
}
