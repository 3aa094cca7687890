import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { type Manifest, manifestFormat, parseManifest, readManifest } from "@/lib/delivery/bundle/manifest";
import { writeSampleBundle } from "../sample-bundle";

function sample(): { folder: string; manifest: Manifest } {
  const folder = mkdtempSync(path.join(tmpdir(), "manifest-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return { folder, manifest: writeSampleBundle(folder) };
}

it("a manifest is read as it was written", () => {
  const { folder, manifest } = sample();
  expect(readManifest(folder)).toEqual(manifest);
});

it("a manifest of a newer format is refused by its number, whatever else it holds", () => {
  const format = manifestFormat + 1;
  const newer = `manifest.json has format ${format}, and this program knows no format above ${manifestFormat}; serve it with the server.mjs that was built with it`;
  expect(() => parseManifest(JSON.stringify({ ...sample().manifest, format }))).toThrow(newer);
  expect(() => parseManifest(JSON.stringify({ format, unknown: {} }))).toThrow(newer);
});

/** A manifest with a value changed deep inside. */
const changed = (change: (manifest: Manifest) => void) => () => {
  const { manifest } = sample();
  change(manifest);
  return JSON.stringify(manifest);
};
const header = (value: unknown) => changed(({ pages }) => Object.assign(pages["/en"]?.headers[0] ?? [], { 1: value }));
const robots = (change: object) => changed(({ files }) => Object.assign(files["robots.txt"] ?? {}, change));

it.each([
  { name: "nothing in it", text: () => "", cause: "is empty" },
  { name: "half of it", text: () => '{"format":', cause: "is damaged or cut off: it is no whole JSON" },
  { name: "a list", text: () => "[]", cause: "the whole of it is a list, and an object belongs there" },
  { name: "null", text: () => "null", cause: "the whole of it is null, and an object belongs there" },
  { name: "no format", change: { format: undefined }, cause: '"format" is missing, and 1 belongs there' },
  { name: "a day that is none", change: { asOf: "2026-02-30" }, cause: '"asOf" is "2026-02-30", and a day, such as' },
  { name: "what it must not hold", change: { more: 1 }, cause: '"more" is no name that this program knows' },
  { name: "a name that is none", change: { slugs: [1] }, cause: 'entry 1 in "slugs" is 1, and a text belongs there' },
  { name: "a text for a list", change: { slugs: "a" }, cause: '"slugs" is "a", and a list belongs there' },
  { name: "no page of a language", change: { notFound: {} }, cause: '"zh" in "notFound" is missing, and the path' },
  { name: "no files", change: { files: undefined }, cause: '"files" is missing, and an object belongs there' },
  {
    name: "a status that is none",
    text: changed(({ pages }) => Object.assign(pages["/en"] ?? {}, { status: 500 })),
    cause: '"status" in "/en" in "pages" is 500, and 200 or 404 belongs there',
  },
  {
    name: "half a header",
    text: changed(({ pages }) => pages["/en"]?.headers[0]?.pop()),
    cause: 'entry 1 in "headers" in "/en" in "pages" is a list, and a header, name and value, belongs there',
  },
  { name: "a number as header", text: header(1), cause: 'entry 2 in entry 1 in "headers" in "/en" in "pages" is 1' },
  {
    name: "a header that Node would not send",
    text: header("a\u0001"),
    cause: 'is "a\\u0001", and the value of a header',
  },
  {
    name: "a type that Node would not send",
    text: robots({ type: "a\nb" }),
    cause: '"type" in "robots.txt" in "files" is',
  },
  {
    name: "a hash that is none",
    text: robots({ sha256: "x".repeat(999) }),
    cause: "x…, and a SHA-256 hash of 64 digits",
  },
  {
    name: "a size that is none",
    text: robots({ bytes: -1 }),
    cause: "is -1, and a whole number from 0 on belongs there",
  },
  { name: "a kind that is none", text: robots({ kind: "a" }), cause: 'is "a", and a kind such as page belongs there' },
  {
    name: "a file outside",
    change: { files: { "../a": {} } },
    cause: 'the name of "../a" in "files" is wrong: the path of a file, such as en/404.html, belongs there',
  },
])("a manifest with $name is refused in one line of plain words that names the file", ({ text, change, cause }) => {
  const written = text?.() ?? JSON.stringify({ ...sample().manifest, ...change });
  const read = () => parseManifest(written, "/srv/site/manifest.json");
  expect(read).toThrow(
    /^\/srv\/site\/manifest\.json is .{1,250}; copy the whole folder of a build again, or build the site again$/,
  );
  expect(read).toThrow(cause);
  expect(read).not.toThrow(/invalid|expected|regex|undefined/i);
});
