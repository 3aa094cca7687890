import { drawChanges } from "./changes";
import { drawHarmless, type HarmlessKind } from "./harmless/changes";
import { alarmsOf } from "./harmless/judge";
import { judgeChange, type Verdict } from "./judge-change";
import { type Group, groupOf, type Kind } from "./kinds";

/** What was asked: how many changes, with which seed; `part` of `parts` is done here, so that several processes can share the work. */
export type Sample = { count: number; seed: number; kinds?: readonly Kind[]; part?: number; parts?: number };

/** A change that was judged, as plain data: where it stands, and its lines before and after. */
export type Judged = { kind: Kind; maker: string; place: string; before: string; after: string; verdict: Verdict };

/** A harmless change that was judged; `alarms` should be empty. */
export type JudgedHarmless = { kind: HarmlessKind; name: string; place: string; alarms: string[] };

export function measureChanges({ count, seed, kinds, part = 0, parts = 1 }: Sample): Judged[] {
  const drawn = drawChanges(count, seed, kinds).filter((_, at) => at % parts === part);
  return drawn.map((change) => ({
    kind: change.kind,
    maker: change.maker,
    place: `${change.text.path}:${change.after[0]}`,
    before: linesOf(change.text.text, change.before),
    after: linesOf(change.changed, change.after),
    verdict: judgeChange(change),
  }));
}

export function measureHarmless({ count, seed, part = 0, parts = 1 }: Sample): JudgedHarmless[] {
  const drawn = drawHarmless(count, seed).filter((_, at) => at % parts === part);
  return drawn.map((change) => ({
    kind: change.kind,
    name: change.name,
    place: change.text.path,
    alarms: alarmsOf(change),
  }));
}

/** How many changes there were, and how many were reported, found and shown. */
export type Rates = { count: number; reported: number; found: number; shown: number };

export function ratesOf(judged: readonly Judged[]): Rates {
  const share = (fits: (verdict: Verdict) => boolean) =>
    judged.filter(({ verdict }) => fits(verdict)).length / Math.max(1, judged.length);
  return {
    count: judged.length,
    reported: share(({ reported }) => reported),
    found: share(({ found }) => found),
    shown: share(({ shown }) => shown),
  };
}

/** The changes of a group. */
export function inGroup(judged: readonly Judged[], group: Group): Judged[] {
  return judged.filter(({ kind }) => groupOf[kind] === group);
}

function linesOf(text: string, [first, last]: readonly [number, number]): string {
  return text
    .split("\n")
    .slice(first - 1, last)
    .join("\n");
}
