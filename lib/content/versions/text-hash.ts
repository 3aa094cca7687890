import { createHash } from "node:crypto";
import { eachLocale, type Locale } from "../../locales";
import { type ContentFile, textOfFile } from "../model/files";

/**
 * The SHA-256 of a text as the ledger has it, null where there is no file. It is that of the file's bytes, but for what editors' programs
 * do to a file and no reader of it can tell: the byte order mark, the line ends of Windows, and letters that are not composed.
 */
export function textHash(file: ContentFile | undefined): string | null {
  if (!file || file.obstacle) return null;
  const text = textOfFile(file).replace(/\r\n?/g, "\n").normalize("NFC");
  return createHash("sha256").update(text).digest("hex");
}

/** The hashes of the texts in a folder of files by name, null for one that is missing. */
export function textHashes(folder: ReadonlyMap<string, ContentFile> | undefined): Record<Locale, string | null> {
  return eachLocale((locale) => textHash(folder?.get(`${locale}.md`)));
}
