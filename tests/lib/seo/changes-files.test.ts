import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { locales } from "@/lib/locales";
import type { Say } from "@/lib/reader/redline/say-redline";
import { changesFiles } from "@/lib/seo/changes-files";
import { DocumentChanges } from "@/lib/seo/changes-schema";
import { siteOrigin } from "@/lib/site";
import en from "@/messages/en.json";
import { announcedVersions, documentOn } from "../reader/sample-history";
import { schemaFaults } from "./schema-faults";

const say: Say = createTranslator({ locale: "en", messages: en, namespace: "redline" });
const [now, before] = documentOn("2027-01-10", announcedVersions).all;
if (!now || !before) throw new Error("The sample has two versions.");
const comparison = {
  before,
  now,
  pathname: "/privacy-policy/versions/2/changes",
  title: "Privacy Policy: what version 2 changed",
  nothing: "Nothing.",
};
const nothing = { ...comparison, before: now };
const read = (file: string) => DocumentChanges.parse(JSON.parse(file));

describe("what has changed since a version", () => {
  const [one, two] = announcedVersions;
  if (!one || !two) throw new Error("The sample has two versions.");
  const corrected = documentOn("2027-02-01", [
    one,
    two,
    { ...two, version: "2.1", lines: "announced: 2027-01-20" },
  ]).all;
  const [last, , oldest] = corrected;
  if (!last || !oldest) throw new Error("The sample has three versions.");

  it("sums up every version since, and none where nothing has changed", () => {
    const since = (old: typeof last) =>
      changesFiles["application/json"]({ ...comparison, before: old, now: last }, "en", say);
    expect(read(since(oldest)).summary).toBe("It applies to the platform. It applies to the platform.");
    expect(read(since(last)).summary).toBeUndefined();
  });
});

describe("what a version changed", () => {
  const changes = read(changesFiles["application/json"](comparison, "en", say));

  it("as JSON names both versions, and every word that was taken out or put in", () => {
    expect(changes).toMatchObject({
      slug: "privacy-policy",
      lang: "en",
      canonical: `${siteOrigin}/en/privacy-policy/versions/2/changes`,
      translations: { "zh-Hans": `${siteOrigin}/zh/privacy-policy/versions/2/changes.json` },
      before: { version: "1", url: `${siteOrigin}/en/privacy-policy/versions/1`, file: `sha256:${before.sha256.en}` },
      now: { version: "2", state: "in force", effective: "2027-01-10" },
      summary: now.summary.en,
    });
    const spans = changes.sections.flatMap(({ passages }) =>
      passages.flatMap((passage) =>
        passage.state === "skipped" ? [] : passage.cells.flatMap((cell) => cell.spans.map((span) => span)),
      ),
    );
    expect(spans.filter(({ kind }) => kind !== "same").map((span) => span)).toMatchInlineSnapshot(`
      [
        {
          "kind": "gone",
          "text": "site",
        },
        {
          "kind": "new",
          "text": "platform",
        },
      ]
    `);
    expect(JSON.stringify(changes)).not.toContain('"bold":false');
  });

  it("as Markdown says the same in words, below its facts", () => {
    const file = changesFiles["text/markdown"](comparison, "en", say);
    const [, front = "", body = ""] = /^---\n(.*?\n)---\n\n(.*)$/s.exec(file) ?? [];
    expect(parse(front)).toMatchObject({ slug: "privacy-policy", before: { version: "1" }, now: { version: "2" } });
    expect(body).toMatchInlineSnapshot(`
      "# Privacy Policy: what version 2 changed

      ## 1. Scope

      It applies to the \\[deleted:] site \\[end] \\[inserted:] platform \\[end].

      1 section without a change: Title and description
      "
    `);
  });

  it.each(locales)("keeps in %s to its schema, which a program can read", (locale) => {
    for (const one of [comparison, nothing])
      expect(schemaFaults(changesFiles["application/json"](one, locale, say))).toEqual([]);
    const damaged = { ...JSON.parse(changesFiles["application/json"](nothing, locale, say)), before: {} };
    expect(schemaFaults(JSON.stringify(damaged))).not.toEqual([]);
  });

  it("of a version and itself is nothing, which is said", () => {
    expect(read(changesFiles["application/json"](nothing, "en", say))).toMatchObject({ sections: [], unchanged: [] });
    expect(changesFiles["text/markdown"](nothing, "en", say)).toMatch(/\n---\n\n# .*\n\nNothing\.\n$/);
  });
});
