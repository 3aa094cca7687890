import { type Draft, partsOf } from "../model/draft";
import { readReference } from "../numbering/references";
import { joinLines } from "../text/node-text";

/**
 * A heading, paragraph, item or table row as typed, on one line. `label` is the number or marker in front of the words; `key` is the text
 * without the numbers of references, so that two rows with the same key say the same.
 */
export type SectionRow = { label: string; text: string; key: string };

/** A reference to a numbered part, as typed. */
const typedReference = /\[([^\][]+)\]\(((?:\.\.\/[a-z0-9-]+\/)?(?:[a-z]+\.md)?#[^)\s]*)\)/g;

/** The references of a row: the words of each and the address that it leads to. */
export function referencesIn(text: string): { words: string; url: string }[] {
  return [...text.matchAll(typedReference)].flatMap(([, words = "", url = ""]) =>
    readReference(words) ? { words, url } : [],
  );
}

function makeRow(label: string, text: string): SectionRow {
  const key = text.replace(typedReference, (typed, words, url) => (readReference(words) ? `[](${url})` : typed));
  return { label, text, key };
}

/** A row begins after an empty line, or where a line begins with one of these. */
const marks =
  /^(?:\d+(?:\.\d+)+(?= )|\d+[.)]|[a-z]{1,4}\)|[(（](?:[a-z]{1,4}|[一二三四五六七八九十]{1,3})[)）]|[-*+](?= )|>|(?=\|))\s*/;

/** The rows of each part of a draft, in the order of `partsOf`. Everything typed counts, except line breaks. */
export function sectionRows(draft: Draft): SectionRow[][] {
  const parts = partsOf(draft);
  return parts.map(({ depth, label, heading, place }, index) => {
    const next = parts.slice(index + 1).find((part) => part.depth > 0);
    const first = index === 0 ? 0 : place.line - (depth > 0 ? 0 : 1);
    const rows = readRows(draft.lines.slice(first, next ? next.place.line - 1 : undefined));
    return depth > 0 ? [makeRow(label, heading), ...rows] : rows;
  });
}

function readRows(lines: readonly string[]): SectionRow[] {
  const rows: { label: string; lines: string[] }[] = [];
  let open = false;
  for (const line of lines.map((typed) => typed.trim())) {
    const [label = ""] = marks.exec(line) ?? [];
    if (line !== "" && (!open || marks.test(line)))
      rows.push({ label: label.trim(), lines: [line.slice(label.length)] });
    else if (line !== "") rows.at(-1)?.lines.push(line);
    open = line !== "";
  }
  return rows.map(({ label, lines: own }) => makeRow(label, joinLines(own.join("\n"))));
}
