import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadContent } from "@/lib/content/load";
import type { Translation } from "@/lib/content/model/document";
import { locales } from "@/lib/locales";
import { compareVersions } from "@/lib/reader/redline/compare-versions";
import { contract } from "../../../components/sample-contract";
import { policy } from "../../../components/sample-document";
import { anyEdit, editVersion } from "./edit-version";
import { redlineText, sectionTextOf, sectionTexts, versionText } from "./version-texts";

const real = loadContent().documents.filter(({ slug }) => slug === "privacy-policy");

const texts = [policy, contract, ...real].flatMap(({ slug, translations }) =>
  locales.map((locale) => ({ name: `${slug} in ${locale}`, text: translations[locale] })),
);

function expectBoth(before: Translation, now: Translation): void {
  const redline = compareVersions(before, now);
  expect(redlineText(redline, "now")).toBe(versionText(now));
  expect(redlineText(redline, "before")).toBe(versionText(before));
  const [old, own] = [sectionTexts(before), sectionTexts(now)];
  for (const section of redline) {
    const id = section.id || section.kind;
    if (section.state === "left") continue;
    if (section.state !== "gone") expect(sectionTextOf(section, "now")).toBe(own.get(id));
    if (section.state === "gone") expect(sectionTextOf(section, "before")).toBe(old.get(id));
  }
}

describe.each(texts)("$name", ({ text }) => {
  it("a redline without what is gone is the new version, and without what is new the old one", () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { minLength: 1, maxLength: 8 }), (edits) => {
        expectBoth(text, editVersion(text, edits));
      }),
      { seed: 7, numRuns: 40 },
    );
  });

  it("says nothing of a version that is as before", () => {
    expect(compareVersions(text, structuredClone(text)).every(({ state }) => state === "same")).toBe(true);
  });
});
