/** Chooses an index below `count`. */
export type Pick = (count: number) => number;

/**
 * A chooser that makes the same choices whenever it is given the same seed (mulberry32, by Tommy Ettinger, in the public domain).
 * @example
 * const pick = seededPick(1); [pick(10), pick(10)] // the same two digits in every run
 */
export function seededPick(seed: number): Pick {
  let state = seed >>> 0;
  return (count) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * count);
  };
}

/** One of `all`. Throws when there is none. */
export function pickOf<T>(all: readonly T[], pick: Pick): T {
  const found = all[pick(all.length)];
  if (found === undefined) throw new Error("Nothing to choose from.");
  return found;
}
