import type { ContentFile } from "../model/files";
import type { Problem } from "../model/problem";
import { characterForbidden } from "../rules/character-forbidden";
import { readFileText } from "../rules/file-unreadable";

/**
 * Turns a file into text: without byte order mark, with LF line ends, in NFC, with plain spaces and none at line ends. Returns the
 * text, or the problems that keep it from being read.
 */
export function readSourceText(file: ContentFile): { text: string; problems?: undefined } | { problems: Problem[] } {
  const read = readFileText(file);
  if ("problem" in read) return { problems: [read.problem] };
  const text = read.text
    .replace(/\r\n?/g, "\n")
    .normalize("NFC")
    .replace(/[\u00A0\u2007\u202F]/g, " ")
    .replace(/[ \t\u3000]+$/gm, "");
  const problems = characterForbidden(file.path, text);
  return problems.length > 0 ? { problems } : { text };
}
