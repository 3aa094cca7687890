import { hostileChecks } from "./check-hostile";

/** How many of the slowest are shown. */
const shown = 20;

/**
 * Checks every hostile file whose name and language hold `part`, and returns a line for each of the slowest, in milliseconds, and one
 * that says how many there were.
 *
 * @example A line: `   412 ms  1: paragraphs of 190 (zh)`
 */
export function measureHostile(part = ""): string[] {
  const checks = hostileChecks().filter(({ name, where }) => `${name} (${where})`.includes(part));
  // The first check also reads the dictionary, and is made ready to run.
  checks[0]?.run();
  const done = checks.map(({ run }) => run()).sort((a, b) => b.milliseconds - a.milliseconds);
  const line = ({ name, where, milliseconds }: (typeof done)[number]) =>
    `${Math.round(milliseconds).toString().padStart(6)} ms  ${name} (${where})`;
  return [...done.slice(0, shown).map(line), `${done.length} hostile files, the slowest first.`];
}
