import path from "node:path";
import { readAsOf } from "../../content/as-of";
import type { PinDates } from "../../content/model/pin-dates";
import { pinFileName } from "../../content/pins/pin-file";
import { existingParent, runGit } from "./git";

const logOptions = [
  ...["--topo-order", "--no-renames", "--relative", "--no-show-signature", "--format=%x00%H %cI"],
  // A merge shows what it took from neither side.
  ...["--patch", "--cc", "--unified=0", "--no-color", "--no-ext-diff", "--no-textconv"],
  ...["--src-prefix=a/", "--dst-prefix=b/"],
];

/**
 * Reads from git's history which commit last wrote each pin of the content folder `folder`, for the pins of its last commit. Whoever
 * moves a line, within a file or into another one, does not write it. The day is that of the committer, since an author's date may be
 * older than the text. Null where not all of the history is there: without git, outside a repository, in a shallow clone.
 */
export function readPinDates(folder: string): PinDates | null {
  const parent = existingParent(folder);
  try {
    if (runGit(parent, ["rev-parse", "--is-shallow-repository"]).toString().trim() !== "false") return null;
    const root = path.relative(parent, path.resolve(folder)).replaceAll(path.sep, "/");
    const log = runGit(parent, ["log", ...logOptions, "--", `:(glob)${root}/*/${pinFileName}`]).toString();
    return datesIn(log);
  } catch {
    return null;
  }
}

/** A pin in a file, as `<slug>/<line>`. */
type Event = { slug: string; line: string };

function datesIn(log: string): PinDates {
  const dates: PinDates = {};
  // What a commit took out was written before, and is no pin any more, except where it was moved: then it is dated under its new place.
  const settled = new Set<string>();
  const movedTo = new Map<string, Event>();
  const key = ({ slug, line }: Event) => `${slug}/${line}`;
  for (const commit of log.split("\0").slice(1)) {
    const [, hash = "", at = ""] = /^(\S+) (\S+)/.exec(commit) ?? [];
    const { added, removed } = changesIn(commit);
    const left = removed.filter((own) => !settled.has(key(own)));
    for (const event of added) {
      if (settled.has(key(event))) continue;
      settled.add(key(event));
      const final = movedTo.get(key(event)) ?? event;
      const source = left.findIndex(({ line }) => line === event.line);
      const [from] = source < 0 ? [] : left.splice(source, 1);
      if (from) {
        movedTo.set(key(from), final);
        settled.delete(key(from));
      } else
        dates[final.slug] = { ...dates[final.slug], [final.line]: { commit: hash, date: readAsOf({}, new Date(at)) } };
    }
    for (const event of left) settled.add(key(event));
  }
  return dates;
}

/** The pins that a commit wrote and took out. A merge has a sign for each of its parents before the line. */
function changesIn(commit: string): { added: Event[]; removed: Event[] } {
  const changes: { added: Event[]; removed: Event[] } = { added: [], removed: [] };
  let slug = "";
  for (const line of commit.split("\n")) {
    const [, file] = /^diff (?:--git a\/.* b|--cc )\/?(.*)$/.exec(line) ?? [];
    if (file !== undefined) slug = file.split("/").at(-2) ?? "";
    const [, signs, pin] = /^(\++|-+) {2}([\w-]+: [\da-f]+-[\da-f]+)$/.exec(line) ?? [];
    if (pin !== undefined) changes[signs?.startsWith("+") ? "added" : "removed"].push({ slug, line: pin });
  }
  return changes;
}
