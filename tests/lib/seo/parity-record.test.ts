import { expect, it } from "vitest";
import { jsonSchema } from "@/lib/seo/json-schema";
import { ParityRecord, parityJson } from "@/lib/seo/parity-record";
import { siteOrigin } from "@/lib/site";
import { contentOf, documentOf } from "../content/sample-content";
import { announcedVersions, documentOn } from "../reader/sample-history";
import { schemaFaults } from "./schema-faults";

const bodies = {
  zh: "前言。\n\n## 一、范围 {#scope}\n\n平台。\n",
  en: "Opening.\n\n## 1. Scope {#scope}\n\nIt.\n",
  ja: "前文。\n\n## 一、範囲 {#scope}\n\n基盤。\n",
};
const words = "known: [Opening, Scope, It]\n";
const { parity } = contentOf({ ...documentOf(bodies), "vocabulary.yaml": words });
const commit = "e".repeat(40);

const recordOf = (dates: Parameters<typeof parityJson>[1]) => ParityRecord.parse(JSON.parse(parityJson(parity, dates)));

it("says of each part in each language what it was read beside, and when that was recorded", () => {
  const [{ parts = [] } = {}] = recordOf(null).texts;
  const scope = parts.find(({ id }) => id === "scope");
  const pin = `en: ${scope?.hashes["zh-Hans"]}-${scope?.hashes.en}`;
  const [text] = recordOf({ "privacy-policy": { [pin]: { commit, date: "2026-03-06" } } }).texts;
  expect(text).toMatchObject({
    slug: "privacy-policy",
    version: "1",
    titles: { "zh-Hans": "隐私权政策", en: "Privacy Policy", ja: "プライバシーポリシー" },
    pages: { en: `${siteOrigin}/en/privacy-policy/versions/1` },
  });
  expect(text?.parts.map(({ id }) => id)).toEqual(["front-matter", "preamble", "scope"]);
  expect(text?.parts.at(-1)).toEqual({
    id: "scope",
    names: { "zh-Hans": "一、范围", en: "1. Scope", ja: "一、範囲" },
    hashes: { "zh-Hans": scope?.hashes["zh-Hans"], en: scope?.hashes.en, ja: scope?.hashes.ja },
    read: {
      en: { original: scope?.hashes["zh-Hans"], translation: scope?.hashes.en, date: "2026-03-06", commit },
      ja: { original: scope?.hashes["zh-Hans"], translation: scope?.hashes.ja, date: null, commit: null },
    },
  });
});

it("keeps to its schema, which a program can read", () => {
  const schema = JSON.parse(jsonSchema("parity-1"));
  expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
  expect(schema.$id).toBe(`${siteOrigin}/schema/parity-1.json`);
  expect(schemaFaults(parityJson(parity, null))).toEqual([]);
  const record = JSON.parse(parityJson(parity, null));
  expect(schemaFaults(JSON.stringify({ ...record, texts: [{}] }))).not.toEqual([]);
  // A file may grow without a new schema.
  expect(schemaFaults(JSON.stringify({ ...record, more: 1 }))).toEqual([]);
  expect(ParityRecord.safeParse({ ...record, more: 1 }).success).toBe(false);
});

it("tells nothing of a text before the day on which it is published", () => {
  const versionsOn = (day: string) => documentOn(day, announcedVersions).parity.map(({ version }) => version);
  expect(versionsOn("2027-01-01")).toEqual([]);
  expect(versionsOn("2027-01-02")).toEqual(["2"]);
});
