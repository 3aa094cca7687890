import { type ContentFile, maxFileBytes, startOf } from "../files";
import { type Problem, problemAt } from "../problem";

const rule = "file-unreadable";

const causes = {
  missing: ["no file", "a file here", "create the file, or restore it from an earlier version."],
  directory: ["a folder", "a file of this name", "delete the folder and create a file in its place."],
  symlink: [
    "a symbolic link",
    "a plain file",
    "replace the link by the file itself: open the file it points to, copy its text and paste it here.",
  ],
  "too large": [
    `more than ${maxFileBytes / 1024} kB`,
    "a text of that size at most",
    "split the document in two, or remove what was pasted in by mistake (a picture, for example).",
  ],
  "not readable": ["a file that the system refuses to open", "a file that can be read", "upload the file again."],
} as const;

/** Refuses what is not a plain, readable file of bounded size, whose bytes are UTF-8 text. Returns its text or the problem. */
export function readFileText(file: ContentFile): { text: string } | { problem: Problem } {
  if (file.obstacle !== undefined) {
    const [unexpected, expected, fix] = causes[file.obstacle];
    return { problem: problemAt(startOf(file.path), rule, { unexpected, expected, fix }) };
  }
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(file.bytes) };
  } catch {
    return {
      problem: problemAt(badBytePlace(file.path, file.bytes), rule, {
        unexpected: "bytes that are not UTF-8 text",
        expected: "a text file saved as UTF-8",
        fix: "save the file as UTF-8 (in Word: plain text, encoding Unicode UTF-8; in GitHub's editor this is always so) and upload it again.",
      }),
    };
  }
}

/** The first byte that does not decode, as a line and column. */
function badBytePlace(file: string, bytes: Uint8Array) {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let line = 1;
  let column = 1;
  for (const byte of bytes) {
    try {
      const decoded = decoder.decode(Uint8Array.of(byte), { stream: true });
      if (decoded === "\n") {
        line++;
        column = 1;
      } else column += decoded.length;
    } catch {
      break;
    }
  }
  return { file, line, column };
}
