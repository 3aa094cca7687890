import { readdirSync } from "node:fs";
import { availableParallelism } from "node:os";

/** To begin a process costs as much as some fifty pages. */
const fewTexts = 12;

/**
 * How many processes are to make the pages of a site whose texts are in the folders of `folder`. Next gives each process one stretch of the
 * list of addresses, in which first come all files for programs, that take no time, and then the pages. With as many processes as there are
 * processors half of these have nothing to do for half of the time; with twice as many, none has.
 */
export function countPageMakers(folder: string, processors = availableParallelism()): number {
  const texts = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return texts.length > fewTexts ? 2 * processors : processors;
}
