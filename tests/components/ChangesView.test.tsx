import { describe, expect, it } from "vitest";
import { ChangesView } from "@/components/ChangesView";
import type { LegalDocument } from "@/lib/content/model/document";
import { announcedVersions, documentOn, type SampleVersion } from "../lib/reader/sample-history";
import { renderIn } from "./render-in";

const [one, two] = announcedVersions as [SampleVersion, SampleVersion];
const correction: SampleVersion = { ...two, version: "2.1", lines: "announced: 2027-01-20" };
const { all } = documentOn("2027-02-01", [one, two, correction]);
const version = (wanted: string) => all.find((document) => document.version === wanted) as LegalDocument;

/** What the head of the page tells besides its title. */
function toldOf(before: string, now: string): string[] {
  const page = <ChangesView before={version(before)} now={version(now)} locale="en" title="Changes" />;
  const { container } = renderIn("en", page);
  const lines = [...container.querySelectorAll("header > p:not(.forms)")];
  return lines
    .map((line) => line.textContent?.replace(/\s+/g, " ").trim() ?? "")
    .filter((said) => /site|plat/.test(said));
}

describe("what the head of a comparison tells of the changes in it", () => {
  it("is the sentence of the one version that is compared", () => {
    expect(toldOf("1", "2")).toEqual(["It applies to the platform."]);
  });

  it("is the sentence of every version since the one that the reader read, with its number", () => {
    expect(toldOf("1", "2.1")).toEqual([
      "Version 2 · It applies to the platform.",
      "Version 2.1 · It applies to the platform.",
    ]);
  });

  it("is nothing where nothing has changed since", () => {
    expect(toldOf("2.1", "2.1")).toEqual([]);
  });
});
