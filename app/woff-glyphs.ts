import { inflateSync } from "node:zlib";

/** Tells whether a font has a glyph for a code point. */
export type HasGlyph = (point: number) => boolean;

/** Reads which code points a WOFF file (W3C, version 1) has glyphs for. Throws an Error for any other file. */
export function readGlyphs(woff: Buffer): HasGlyph {
  const cmap = readTable(woff, "cmap");
  const subtables = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) =>
    cmap.subarray(cmap.readUInt32BE(4 + 8 * index + 4)),
  );
  const byFormat = (format: number) => subtables.find((subtable) => subtable.readUInt16BE(0) === format);
  const [groups, segments] = [byFormat(12), byFormat(4)];
  if (groups) return (point) => isInGroups(groups, point);
  if (segments) return (point) => isInSegments(segments, point);
  throw new Error("The font says in no known format which glyphs it has.");
}

function readTable(woff: Buffer, wanted: string): Buffer {
  if (woff.toString("latin1", 0, 4) !== "wOFF") throw new Error("The file is no WOFF font.");
  for (let index = 0; index < woff.readUInt16BE(12); index++) {
    const entry = woff.subarray(44 + 20 * index);
    if (entry.toString("latin1", 0, 4) !== wanted) continue;
    const [start, packed, whole] = [entry.readUInt32BE(4), entry.readUInt32BE(8), entry.readUInt32BE(12)];
    const bytes = woff.subarray(start, start + packed);
    return packed < whole ? inflateSync(bytes) : bytes;
  }
  throw new Error(`The font has no table "${wanted}".`);
}

/** Format 12: groups with a first and a last code point. */
function isInGroups(table: Buffer, point: number): boolean {
  for (let at = 16; at < 16 + 12 * table.readUInt32BE(12); at += 12)
    if (table.readUInt32BE(at) <= point && point <= table.readUInt32BE(at + 4)) return true;
  return false;
}

/** Format 4: segments, described by four lists of ends, starts, deltas and offsets. Glyph 0 is the empty box. */
function isInSegments(table: Buffer, point: number): boolean {
  const size = table.readUInt16BE(6);
  for (let at = 0; at < size; at += 2) {
    if (table.readUInt16BE(14 + at) < point) continue;
    const start = table.readUInt16BE(16 + size + at);
    if (point < start) return false;
    const difference = table.readUInt16BE(16 + 2 * size + at);
    const offsetAt = 16 + 3 * size + at;
    const offset = table.readUInt16BE(offsetAt);
    if (offset === 0) return ((point + difference) & 0xffff) !== 0;
    return table.readUInt16BE(offsetAt + offset + 2 * (point - start)) !== 0;
  }
  return false;
}
