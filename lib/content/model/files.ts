import type { Place } from "./problem";

/** Why a path could not be read as a file. */
export type Obstacle = "missing" | "directory" | "symlink" | "too large" | "not readable";

export type ContentFile =
  | { path: string; bytes: Uint8Array; obstacle?: undefined }
  | { path: string; obstacle: Obstacle };

/** A stored PDF. The core knows no more of one than its hash, null for what is no PDF, cannot be read or is larger than any of ours. */
export type PdfFile = { path: string; sha256: string | null };

/** What the loader found. Paths are as printed. `folders` maps each folder of the content folder to its files, by name. */
export type ContentFiles = {
  /** The content folder as printed, without a trailing slash. */
  root: string;
  rootExists: boolean;
  files: Map<string, ContentFile>;
  folders: Map<string, Map<string, ContentFile>>;
  /** The folders of earlier texts, `<folder>/versions/<version>`: by the name of the folder, by version, by the name of the file. */
  versions: Map<string, Map<string, Map<string, ContentFile>>>;
  /** The PDFs in those folders, by the same names. */
  pdfs: Map<string, Map<string, Map<string, PdfFile>>>;
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

/** The largest PDF that is stored, in bytes: forty times a long policy in Japanese. */
export const maxPdfBytes = 8 * 1024 * 1024;

/** The place of a file's first character. */
export function startOf(file: string): Place {
  return { file, line: 1, column: 1 };
}
