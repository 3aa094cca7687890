import { type ContentFile, maxFileBytes, startOf } from "../model/files";
import { type Problem, problemAt } from "../model/problem";

const rule = "file-unreadable";

/** Refuses what is not a plain, readable file of bounded size, whose bytes are UTF-8 text. Returns its text or the problem. */
export function readFileText(file: ContentFile): { text: string } | { problem: Problem } {
  if (file.obstacle !== undefined) {
    const key = file.obstacle;
    const said = key === "too large" ? { key, values: { kilobytes: maxFileBytes / 1024 } } : { key };
    return { problem: problemAt(startOf(file.path), rule, said) };
  }
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(file.bytes) };
  } catch {
    return { problem: problemAt(badBytePlace(file.path, file.bytes), rule, { key: "not text" }) };
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
