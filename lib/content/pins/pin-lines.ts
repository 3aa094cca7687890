import { stringify } from "yaml";

/** A section, with the hash of the zh text that its translation follows. */
export type Pin = { id: string; hash: string };

/**
 * The line of front matter that pins a section, without a line break. Quoted where YAML would read the hash as a number or a
 * keyword.
 * @example
 * pinLine("use", "1a2b3c4d5e"); // '  use: 1a2b3c4d5e'
 */
export function pinLine(id: string, hash: string, indent = "  "): string {
  return `${indent}${quoted(id)}: ${quoted(hash)}`;
}

/**
 * Writes `pins` into the front matter of a translation and removes those named in `removed`. `pins` follow the order of the
 * sections. Existing pins keep their lines, new ones come after the section before. Nothing else changes, not even line endings.
 * Null when the text has no front matter, or when its pins are not written one per line.
 */
export function writePins(text: string, pins: readonly Pin[], removed: readonly string[] = []): string | null {
  const lines = text.split(/(?<=\n)/);
  const end = lines.findIndex((line, index) => index > 0 && /^---[ \t]*\r?\n?$/.test(line));
  if (!/^\uFEFF?---[ \t]*\r?\n$/.test(lines[0] ?? "") || end === -1) return null;
  const lineEnd = lines[0]?.endsWith("\r\n") ? "\r\n" : "\n";
  const head = lines.slice(0, end);
  const key = head.findIndex((line) => line.startsWith("pins:"));
  const block = key === -1 ? [] : blockBelow(head, key);
  if (block === null) return null;
  const kept = withPins(
    block.filter(({ id }) => id === null || !removed.includes(id)),
    pins,
    lineEnd,
  );
  const [start, next] = key === -1 ? [placeForPins(head), placeForPins(head)] : [key, key + 1 + block.length];
  const title = key === -1 ? `pins:${lineEnd}` : (head[key] ?? "");
  const written = kept.some(({ id }) => id !== null) ? [title, ...kept.map((line) => line.text)] : [];
  return [...head.slice(0, start), ...written, ...head.slice(next), ...lines.slice(end)].join("");
}

type BlockLine = { id: string | null; text: string };

function withPins(block: readonly BlockLine[], pins: readonly Pin[], lineEnd: string): BlockLine[] {
  const lines = [...block];
  const indent = /^ */.exec(block.find(({ id }) => id !== null)?.text ?? "  ")?.[0];
  for (const [index, { id, hash }] of pins.entries()) {
    const at = lines.findIndex((line) => line.id === id);
    const known = lines[at];
    if (known) {
      const text = known.text.replace(/(:\s+)("[^"]*"|'[^']*'|[^\s#]+)/, (_, colon) => colon + quoted(hash));
      lines[at] = { id, text };
    } else {
      const before = pins.slice(0, index).findLast((pin) => lines.some((line) => line.id === pin.id));
      const above = lines.findIndex((line) => line.id === before?.id);
      lines.splice(above + 1, 0, { id, text: pinLine(id, hash, indent) + lineEnd });
    }
  }
  return lines;
}

/** The lines of the map below the key in line `key`. Comments and empty lines have no id. Null when the map has another style. */
function blockBelow(head: readonly string[], key: number): BlockLine[] | null {
  if (!/^pins:[ \t]*(#.*)?\r?\n$/.test(head[key] ?? "")) return null;
  const block: BlockLine[] = [];
  for (const text of head.slice(key + 1)) {
    const pin = /^ +(["']?)([^\s"':#]+)\1:[ \t]+("[^"]*"|'[^']*'|[^\s#"']+)[ \t]*(#.*)?\r?\n$/.exec(text);
    if (pin?.[2] !== undefined) block.push({ id: pin[2], text });
    else if (/^[ \t]*(#.*)?\r?\n$/.test(text)) block.push({ id: null, text });
    else if (/^\S/.test(text)) break;
    else return null;
  }
  // Lines between the last pin and the next key belong to that key.
  const last = block.findLastIndex(({ id }) => id !== null);
  return block.slice(0, last + 1);
}

/** Below the line of `updated`, as rule `translation-behind` asks; at the end when that value spans several lines. */
function placeForPins(head: readonly string[]): number {
  const updated = head.findIndex((line) => /^updated:[ \t]*[^\s#]/.test(line));
  return updated === -1 ? head.length : updated + 1;
}

function quoted(text: string): string {
  return stringify(text, { version: "1.2", schema: "core", lineWidth: 0 }).trimEnd();
}
