import type { Place } from "./problem";

/** Why a path could not be read as a file. */
export type Obstacle = "missing" | "directory" | "symlink" | "too large" | "not readable";

export type ContentFile =
  | { path: string; bytes: Uint8Array; obstacle?: undefined }
  | { path: string; obstacle: Obstacle };

/** What the loader found. Paths are as printed. `folders` maps each folder of the content folder to its files, by name. */
export type ContentFiles = {
  /** The content folder as printed, without a trailing slash. */
  root: string;
  rootExists: boolean;
  files: Map<string, ContentFile>;
  folders: Map<string, Map<string, ContentFile>>;
  /** The folders of earlier texts, `<folder>/versions/<version>`: by the name of the folder, by version, by the name of the file. */
  versions: Map<string, Map<string, Map<string, ContentFile>>>;
  /** Files and symlinks where a folder is expected. */
  strays: ContentFile[];
  /** The interface's message files by locale; null when there is no such folder beside the content folder. */
  messages: Map<string, ContentFile> | null;
};

/** What a file says, as typed but for a byte order mark; empty where there is none that can be read. */
export function textOfFile(file: ContentFile | undefined): string {
  return file && !file.obstacle ? new TextDecoder().decode(file.bytes) : "";
}

/** The largest file that is read, in bytes. */
export const maxFileBytes = 256 * 1024;

/** The place of a file's first character. */
export function startOf(file: string): Place {
  return { file, line: 1, column: 1 };
}
