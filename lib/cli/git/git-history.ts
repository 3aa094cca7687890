import path from "node:path";
import { earlierTextAmong } from "../../content/changes/earlier-text";
import type { EarlierText } from "../../content/model/draft";
import { type ContentFile, maxFileBytes } from "../../content/model/files";
import { existingParent, readObjects, runGit } from "./git";

/** How many commits that changed a text are searched, newest first. */
const mostVersions = 50;

/**
 * Looks up what the texts in the content folder `folder` said before, in git's history. Runs git only when asked for the first part of
 * a text. Without git or a history, it knows nothing.
 */
export function earlierTextInHistory(folder: string): EarlierText {
  return earlierTextAmong((slug, locale) => committedFiles(`${folder}/${slug}/${locale}.md`, folder));
}

/** What git's history knows of a file in the content folder `folder`, newest first, without repetitions. Nothing without git or a history. */
export function committedFiles(file: string, folder: string): ContentFile[] {
  const parent = existingParent(folder);
  const name = path.relative(parent, path.resolve(file)).replaceAll(path.sep, "/");
  try {
    const log = ["--literal-pathspecs", "log", "--format=%H", `--max-count=${mostVersions}`, "--", name];
    const commits = runGit(parent, log).toString().split("\n").filter(Boolean);
    const versions = readObjects(
      parent,
      commits.map((commit) => `${commit}:./${name}`),
    );
    const byHash = new Map(versions.map(({ hash, bytes }) => [hash, bytes]));
    return [...byHash.values()].flatMap((bytes) => (bytes.length > maxFileBytes ? [] : { path: file, bytes }));
  } catch {
    return [];
  }
}
