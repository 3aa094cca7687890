import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * Replaces every TODO that `npm run new -- locale ko` left in the site at `folder` by Hangul. The text means nothing: each
 * Chinese character always becomes the same syllable, so that names, numbers and terms stay where the original has them.
 */
export function fillInKorean(folder: string): void {
  const edit = (file: string, change: (text: string) => string) => {
    const own = path.join(folder, file);
    writeFileSync(own, change(readFileSync(own, "utf8")));
  };
  for (const entry of readdirSync(path.join(folder, "content"), { withFileTypes: true }))
    if (entry.isDirectory()) edit(`content/${entry.name}/ko.md`, (text) => toHangul(text.replaceAll("TODO ", "")));
  edit("content/vocabulary.yaml", (text) =>
    text.replace(/zh: (\[.*\])((?:\n +\w+: .*)*?\n +)ko: \[TODO\]/g, (_, words: string, between: string) => {
      return `zh: ${words}${between}ko: ${toHangul(words)}`;
    }),
  );
  edit("messages/ko.json", (text) => text.replaceAll("TODO ", "글 "));
}

function toHangul(text: string): string {
  return text
    .replace(/\p{sc=Han}/gu, (character) => String.fromCodePoint(0xac00 + ((character.codePointAt(0) ?? 0) % 11_172)))
    .replaceAll("。", ". ")
    .replaceAll("、", ", ")
    .replace(/[，；：！？（）]/g, (sign) => sign.normalize("NFKC"));
}
