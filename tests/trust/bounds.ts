import type { Group } from "./kinds";

/** The least share of the changes of a group that has to be reported, found by the rules, and shown beside a redline; see `Verdict`. */
export type Bound = { reported: number; found?: number; shown?: number };

/** `flagged` is the largest share of harmless changes of which the check says anything. */
export type Bounds = { changes: Record<Group, Bound>; flagged: number };

/** What people can trust: every change of one language opens its pin or breaks a rule, and nothing cries in vain. */
export const wanted: Bounds = {
  changes: {
    names: { reported: 1, found: 0.9 },
    facts: { reported: 1, found: 0.98 },
    glyphs: { reported: 1, found: 0.95 },
    links: { reported: 1, found: 1 },
    structure: { reported: 1, found: 1 },
    meaning: { reported: 1, shown: 0.9 },
    wording: { reported: 1 },
  },
  flagged: 0,
};
