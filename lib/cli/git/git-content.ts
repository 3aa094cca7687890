import path from "node:path";
import { type ContentFile, type ContentFiles, maxFileBytes } from "../../content/model/files";
import { isPdfName, versionsFolderName } from "../../content/model/ledger";
import { commandWords } from "../words/command-words";
import { existingParent, readObjects, runGit } from "./git";

/** Thrown for a reference that git does not know, or that is not a commit. */
export class UnknownReference extends Error {
  constructor(readonly reference: string) {
    super(commandWords.en.noCommit(reference));
  }
}

/** An entry of a git tree. `name` is its path relative to the parent of the content folder. */
type TreeEntry = { mode: string; hash: string; size: number; name: string };

/** True when `folder` is in a git repository and git is installed. */
export function hasHistory(folder: string): boolean {
  try {
    return runGit(existingParent(folder), ["rev-parse", "--is-inside-work-tree"]).toString().trim() === "true";
  } catch {
    return false;
  }
}

/**
 * Reads the content folder `folder`, and the messages beside it, as they were at the git reference `ref`. The result is like that
 * of `readContentFiles`, with today's paths; `rootExists` is false when the folder did not exist then. Throws an
 * `UnknownReference` when git does not know `ref`, and git's own Error without git or a repository.
 */
export function readContentFilesAt(ref: string, folder: string): ContentFiles {
  const root = folder.replace(/(?<=[^/])\/+$/, "");
  const parent = path.posix.dirname(root);
  const [rootName, messagesName] = [path.posix.basename(root), "messages"];
  const entries = readTree(ref, root, [rootName, messagesName]);
  const read = readBlobs(existingParent(root), entries);
  const below = (name: string) => entries.filter((entry) => entry.name.startsWith(`${name}/`));
  const result: ContentFiles = {
    root,
    rootExists: below(rootName).length > 0,
    files: new Map(),
    folders: new Map(),
    versions: new Map(),
    // The ledger says what they were.
    pdfs: new Map(),
    strays: [],
    messages: null,
  };
  for (const entry of below(rootName)) {
    const [name = "", inner, ...deeper] = entry.name.slice(rootName.length + 1).split("/");
    if (name.startsWith(".") || inner?.startsWith(".")) continue;
    const own = `${root}/${name}`;
    if (inner !== undefined) {
      const files = result.folders.get(name) ?? new Map<string, ContentFile>();
      const [version = "", file, ...below] = deeper;
      if (inner === versionsFolderName && version !== "") {
        if (version.startsWith(".") || file?.startsWith(".") || isPdfName(file ?? "")) continue;
        const versions = result.versions.get(name) ?? new Map<string, Map<string, ContentFile>>();
        const texts = versions.get(version) ?? new Map<string, ContentFile>();
        const path = file === undefined ? `${own}/${inner}/${version}` : `${own}/${inner}/${version}/${file}`;
        texts.set(file ?? version, read(entry, path, below.length > 0));
        result.versions.set(name, versions.set(version, texts));
        result.folders.set(name, files);
        continue;
      }
      result.folders.set(name, files.set(inner, read(entry, `${own}/${inner}`, deeper.length > 0)));
    } else if (isFile(entry)) result.files.set(name, read(entry, own));
    else result.strays.push(read(entry, own));
  }
  for (const entry of below(messagesName)) {
    const [name = "", ...deeper] = entry.name.slice(messagesName.length + 1).split("/");
    if (name.startsWith(".")) continue;
    const file = read(entry, path.posix.join(parent, messagesName, name), deeper.length > 0);
    result.messages = (result.messages ?? new Map()).set(name, file);
  }
  return result;
}

/**
 * The commit at which the checked-out history of `folder` branched off from `ref`. What happened on `ref` after it is not part of
 * the change. Returns `ref` itself when the two have no common history. Throws an `UnknownReference` when git does not know
 * `ref`.
 */
export function commonAncestor(ref: string, folder: string): string {
  const parent = existingParent(folder);
  resolveTree(ref, parent);
  try {
    return runGit(parent, ["merge-base", "--end-of-options", ref, "HEAD"]).toString().trim();
  } catch {
    return ref;
  }
}

function readTree(ref: string, root: string, names: readonly string[]): TreeEntry[] {
  const parent = existingParent(root);
  const tree = resolveTree(ref, parent);
  // git prints names relative to the folder it runs in, which is not the parent of a folder that no longer exists.
  const above = path.relative(parent, path.dirname(path.resolve(root))).replaceAll(path.sep, "/");
  const prefix = above === "" ? "" : `${above}/`;
  const listed = runGit(parent, ["ls-tree", "-r", "-z", "-l", tree, "--", ...names.map((name) => `${prefix}${name}`)]);
  return listed
    .toString()
    .split("\0")
    .flatMap((line) => {
      const [, mode = "", hash = "", size = "", name = ""] = /^(\d+) \w+ ([\da-f]+) +(\S+)\t(.*)$/s.exec(line) ?? [];
      return name === "" ? [] : [{ mode, hash, size: Number(size) || 0, name: name.slice(prefix.length) }];
    });
}

function resolveTree(ref: string, folder: string): string {
  runGit(folder, ["rev-parse", "--git-dir"]);
  try {
    // From a subfolder, ls-tree needs the tree of the whole commit.
    return runGit(folder, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`])
      .toString()
      .trim();
  } catch {
    throw new UnknownReference(ref);
  }
}

/** Reads all the wanted blobs in one run of git. Returns a function that gives the file of an entry. */
function readBlobs(
  folder: string,
  entries: readonly TreeEntry[],
): (entry: TreeEntry, file: string, isFolder?: boolean) => ContentFile {
  const wanted = [...new Set(entries.filter(isReadable).map(({ hash }) => hash))];
  const blobs = new Map(readObjects(folder, wanted).map(({ hash, bytes }) => [hash, bytes]));
  return (entry, file, isFolder = false) => {
    if (isFolder) return { path: file, obstacle: "directory" };
    if (entry.mode === "120000") return { path: file, obstacle: "symlink" };
    if (entry.size > maxFileBytes) return { path: file, obstacle: "too large" };
    const bytes = blobs.get(entry.hash);
    return bytes ? { path: file, bytes } : { path: file, obstacle: "not readable" };
  };
}

function isFile({ mode }: TreeEntry): boolean {
  return mode.startsWith("100");
}

function isReadable(entry: TreeEntry): boolean {
  return isFile(entry) && entry.size <= maxFileBytes && !isPdfName(entry.name);
}
