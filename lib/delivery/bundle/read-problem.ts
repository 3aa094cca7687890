import { existsSync, readlinkSync } from "node:fs";
import path from "node:path";

/** What mends a release of which a part is missing or damaged. */
export const copyAgain = "copy the whole folder of a build again";

/**
 * What `read` returns. When the system does not let it read `file`, throws an Error of one line, without a full stop, that names the place and
 * says what to do.
 */
export function orSayWhy<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new Error(describeReadError(error as NodeJS.ErrnoException, file), { cause: error });
  }
}

/**
 * Says why `file` cannot be read, and what to do, without a full stop. The place that it names is the first on the way to `file` that is wrong.
 * @example
 * describeReadError(error, "/srv/site/robots.txt"); // "the folder /srv/site is missing; copy the whole folder of a build again"
 */
export function describeReadError({ code, message }: NodeJS.ErrnoException, file: string): string {
  const place = firstOutOfReach(file);
  switch (code) {
    case "ENOENT":
      return describeMissing(place, place !== file);
    case "ENOTDIR":
      return `${path.dirname(place)} is no folder, and a folder belongs there; ${copyAgain}`;
    case "ELOOP":
      return `${place} is a link that leads back to itself; let it lead to the folder of a build, or ${copyAgain}`;
    case "EACCES":
    case "EPERM":
      return `this user may not read ${place}; give it the right to, and to enter the folders that lead there`;
    case "ENAMETOOLONG":
      return `${place} is a longer name than this system knows; give the folder a shorter one`;
    case "EMFILE":
    case "ENFILE":
      return `${place} cannot be read, because too many files are open; close other programs, or raise the limit (ulimit -n)`;
    default:
      return `${place} cannot be read (${message.replace(/, .*/s, "")}); look after its disk, and ${copyAgain}`;
  }
}

/** `file`, or the first of the folders that lead there that does not exist or cannot be entered. */
function firstOutOfReach(file: string): string {
  const folder = path.dirname(file);
  return folder === file || existsSync(folder) ? file : firstOutOfReach(folder);
}

function describeMissing(place: string, isFolder: boolean): string {
  try {
    const target = readlinkSync(place);
    return `${place} is a link to ${target}, which is missing; let it lead to the folder of a build, or ${copyAgain}`;
  } catch {
    return `${isFolder ? "the folder " : ""}${place} is missing; ${copyAgain}`;
  }
}
