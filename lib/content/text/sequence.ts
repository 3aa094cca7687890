/**
 * Finds the numbers that break the sequence 1, 2, 3 …. Returns the expected number for the index of each. When the numbers go on
 * after a gap (1, 2, 4, 5), only the number right after it is at fault; otherwise (1, 2, 9, 4) the odd one out is.
 */
export function sequenceFaults(numbers: readonly number[]): Map<number, number> {
  const faults = new Map<number, number>();
  let previous = 0;
  for (const [index, number] of numbers.entries()) {
    const expected = previous + 1;
    if (number === expected) {
      previous = number;
      continue;
    }
    faults.set(index, expected);
    const next = numbers[index + 1];
    previous = number > expected && (next === undefined || next === number + 1) ? number : expected;
  }
  return faults;
}

/** The indexes of the fewest entries that must move for `order` (distinct numbers) to rise. */
export function movedEntries(order: readonly number[]): number[] {
  const lengths: number[] = [];
  const before: number[] = [];
  for (const [i, value] of order.entries()) {
    lengths[i] = 1;
    before[i] = -1;
    for (let j = 0; j < i; j++) {
      if ((order[j] ?? 0) >= value || (lengths[j] ?? 0) + 1 <= (lengths[i] ?? 0)) continue;
      lengths[i] = (lengths[j] ?? 0) + 1;
      before[i] = j;
    }
  }
  const kept = new Set<number>();
  for (let i = lengths.indexOf(Math.max(0, ...lengths)); i >= 0; i = before[i] ?? -1) kept.add(i);
  return order.map((_, index) => index).filter((index) => !kept.has(index));
}
