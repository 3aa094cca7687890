import { readFileSync } from "node:fs";
import { constants, inflateSync } from "node:zlib";
import { expect, it } from "vitest";
import { sealPath } from "@/components/SealMark";
import { siteName } from "@/lib/site";
import { palette } from "@/tailwind.config";

const read = (name: string) => readFileSync(`public/${name}`);

/** The colour of a PNG at its top left, as the palette writes it; no filter of a PNG changes its first pixel. */
function cornerColour(png: Buffer): string {
  const data = png.indexOf("IDAT") + 4;
  const first = png.subarray(data, data + png.readUInt32BE(data - 8));
  const pixels = inflateSync(first, { finishFlush: constants.Z_SYNC_FLUSH });
  return `#${pixels.toString("hex", 1, 4).toUpperCase()}`;
}

it("the mark is that of the pages, by day and by night", () => {
  const mark = read("icon.svg").toString();
  expect(mark).toContain(`d="${sealPath}"`);
  expect(mark.match(/#\w{6}/g)).toEqual([palette.light.seal, palette.dark.seal]);
  expect(mark).toContain(`<title>${siteName}</title>`);
});

it.each([
  ["icons/icon-512.png", "seal"],
  ["apple-touch-icon.png", "paper"],
] as const)("%s has the site's %s at its edge", (name, colour) => {
  expect(cornerColour(read(name))).toBe(palette.light[colour]);
});

it("favicon.ico is a header of 22 bytes and a PNG of 32 by 32 in the seal's colour", () => {
  const ico = read("favicon.ico");
  const png = ico.subarray(22);
  const size = Buffer.from(Uint32Array.of(png.length).buffer).toString("hex");
  expect(ico.toString("hex", 0, 22)).toBe(`000001000100${"2020000001002000"}${size}${"16000000"}`);
  expect([png.readUInt32BE(16), png.readUInt32BE(20), cornerColour(png)]).toEqual([32, 32, palette.light.seal]);
});
