import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { manifestFormat, parseManifest, readManifest } from "@/lib/delivery/bundle/manifest";
import { writeSampleBundle } from "../sample-bundle";

function sample(): { folder: string; manifest: Record<string, unknown> } {
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
  const newer = `manifest.json has format ${format}, and this program knows no format above ${manifestFormat}: serve it with the server.mjs that was built with it`;
  expect(() => parseManifest(JSON.stringify({ ...sample().manifest, format }))).toThrow(newer);
  expect(() => parseManifest(JSON.stringify({ format, unknown: {} }))).toThrow(newer);
});

it.each([
  { name: "half of it", text: () => '{"format":', cause: "manifest.json is no JSON; build the site again" },
  { name: "no format", change: { format: undefined }, cause: 'manifest.json is malformed at "format": ' },
  { name: "a day that is none", change: { asOf: "2026-02-30" }, cause: 'manifest.json is malformed at "asOf": ' },
  { name: "what it must not hold", change: { more: 1 }, cause: "manifest.json is malformed: " },
  { name: "nothing in it", text: () => "null", cause: "manifest.json is malformed: " },
  { name: "a name that is none", change: { slugs: [1] }, cause: 'malformed at "slugs.0": ' },
])("a manifest with $name is refused in one line", ({ text, change, cause }) => {
  const written = text?.() ?? JSON.stringify({ ...sample().manifest, ...change });
  const message = () => {
    try {
      parseManifest(written);
    } catch (error) {
      return (error as Error).message;
    }
  };
  expect(message()).toContain(cause);
  expect(message()?.split("\n")).toHaveLength(1);
});
