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

/** What the check reached before pins hashed both sides and facts were compared by value. */
export const before: Bounds = {
  changes: {
    names: { reported: 0.9, found: 0.9 },
    facts: { reported: 0.7, found: 0.6 },
    glyphs: { reported: 0.6, found: 0.5 },
    links: { reported: 0.5, found: 0.4 },
    structure: { reported: 0.9, found: 0.9 },
    meaning: { reported: 0.5, shown: 0.4 },
    wording: { reported: 0.3 },
  },
  flagged: 0.2,
};

/** The bounds that hold now: make it `wanted` once they are met. */
export const inForce: Bounds = before;
