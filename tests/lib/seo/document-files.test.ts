import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Block } from "@/lib/content/model/document";
import { flattenParts, type Published, passagesOf, visitBlocks } from "@/lib/content/model/tree";
import { plainText } from "@/lib/content/text/node-text";
import { authoritativeLocale, type Locale, localeFacts, locales } from "@/lib/locales";
import { documentFiles } from "@/lib/seo/document-files";
import { documentToMarkdown } from "@/lib/seo/document-markdown";
import { documentParts } from "@/lib/seo/document-parts";
import { PlainDocument } from "@/lib/seo/document-schema";
import { siteOrigin } from "@/lib/site";
import { contract } from "../../components/sample-contract";
import { content } from "../../pages";
import { schemaFaults } from "./schema-faults";

const published = content.documents.flatMap((document) => locales.map((locale) => ({ locale, document, ...document })));

describe.each(published)("$slug in $locale, as a program reads it", ({ locale, slug, document }) => {
  const translation = document.translations[locale];
  const facts = (ending: string) => ({
    slug,
    title: translation.title,
    description: translation.description,
    lang: localeFacts[locale].lang,
    version: "1",
    state: "in force",
    announced: "2026-11-24",
    effective: null,
    zone: "+08:00",
    file: `sha256:${createHash("sha256")
      .update(readFileSync(`content/${slug}/${locale}.md`))
      .digest("hex")}`,
    updated: document.updated,
    canonical: `${siteOrigin}/${locale}/${slug}`,
    ...(locale !== authoritativeLocale && { original: `${siteOrigin}/zh/${slug}${ending}` }),
    translations: Object.fromEntries(
      locales
        .filter((other) => other !== locale)
        .map((other) => [localeFacts[other].lang, `${siteOrigin}/${other}/${slug}${ending}`]),
    ),
    hash: `sha256:${createHash("sha256").update(documentToMarkdown(document, locale)).digest("hex")}`,
  });

  it("is Markdown with its facts in front, and the hash of what follows them", async () => {
    const file = await documentFiles["text/markdown"](document, locale);
    const [, front = "", body] = /^---\n(.*?\n)---\n\n(.*)$/s.exec(file) ?? [];
    expect(parse(front)).toEqual(facts(".md"));
    expect(body).toBe(documentToMarkdown(document, locale));
  });

  it("is JSON with the same facts, and every section, item and definition", async () => {
    const { $schema, sections, ...rest } = JSON.parse(await documentFiles["application/json"](document, locale));
    expect($schema).toBe(`${siteOrigin}/schema/document-1.json`);
    expect(rest).toEqual(facts(".json"));
    const parts = flattenParts(documentParts(slug, translation));
    expect(sections).toMatchObject(parts.map(({ id, heading }) => ({ id, ...(heading !== undefined && { heading }) })));
    const texts = (blocks: readonly Block[]) =>
      blocks.flatMap((block) => {
        const own: string[] = [];
        visitBlocks<Published>([block], (inner) =>
          own.push(...passagesOf(inner).map(({ content }) => plainText(content).replace(/^[:：] ?/, ""))),
        );
        return own;
      });
    const json = JSON.stringify(sections);
    for (const { blocks } of parts)
      for (const text of texts(blocks)) expect(json).toContain(JSON.stringify(text).slice(1, -1));
    const ids: string[] = [];
    for (const { blocks } of parts)
      visitBlocks<Published>(blocks, (block) => {
        if (block.kind === "list") ids.push(...block.parts.map(({ id }) => id));
        if (block.kind === "definition") ids.push(block.id);
      });
    expect(json.match(/"id":/g)).toHaveLength(parts.length + ids.length);
    for (const id of ids) expect(json).toContain(`"id":"${id}"`);
  });
});

describe("the JSON of a text", () => {
  const policy = content.documents.find(({ slug }) => slug === "privacy-policy");
  if (!policy) throw new Error("There is no privacy policy.");
  const { parity } = content;

  it.each(locales)("keeps in %s to the schema that it names", async (locale) => {
    for (const text of [...content.documents, ...content.pages, contract]) {
      const file = await documentFiles["application/json"](text, locale, { parity });
      expect(schemaFaults(file)).toEqual([]);
      expect(PlainDocument.safeParse(JSON.parse(file)).error).toBeUndefined();
    }
    const damaged = JSON.parse(await documentFiles["application/json"](policy, locale));
    damaged.sections[0].blocks[0].kind = "poem";
    expect(schemaFaults(JSON.stringify(damaged))).not.toEqual([]);
  });

  it("of a translation has the pins of its parts, and that of an original or of another version has none", async () => {
    const pinsOf = async (document: typeof policy, locale: Locale) =>
      JSON.parse(await documentFiles["application/json"](document, locale, { parity })).pins;
    const pins = parse(readFileSync("content/privacy-policy/pins.yaml", "utf8")) as Record<string, { en: string }>;
    const read = Object.entries(await pinsOf(policy, "en")) as [string, { original: string; translation: string }][];
    expect(read.map(([id, { original, translation }]) => [id, `${original}-${translation}`])).toEqual(
      Object.entries(pins).map(([id, { en }]) => [id, en]),
    );
    expect(await pinsOf(policy, "zh")).toBeUndefined();
    expect(await pinsOf({ ...policy, version: "0" }, "en")).toBeUndefined();
  });

  it.each(locales)("tells in %s what a term means without the colon behind it", async (locale) => {
    const definitions = content.documents.find(({ slug }) => slug === "definitions");
    if (!definitions) throw new Error("There are no definitions.");
    const { sections } = JSON.parse(await documentFiles["application/json"](definitions, locale));
    const texts = sections.flatMap(({ blocks }: { blocks: { text: string }[] }) => blocks.map(({ text }) => text));
    expect(texts.length).toBeGreaterThan(1);
    expect(texts.filter((text: string) => /^[:：\s]/.test(text))).toEqual([]);
  });
});

it("the hash changes when a character of the text does, and not with the place where it is published", async () => {
  const [document] = content.documents;
  if (!document) throw new Error("There is no document.");
  const hashOf = async (text: typeof document) =>
    JSON.parse(await documentFiles["application/json"](text, "zh")).hash as string;
  expect(documentToMarkdown(document, "zh")).not.toContain(siteOrigin);
  const changed = structuredClone(document);
  const [block] = changed.translations.zh.preamble;
  if (block?.kind !== "paragraph") throw new Error("The preamble does not begin with a paragraph.");
  block.content.push({ type: "text", value: "。" });
  expect(await hashOf(changed)).not.toBe(await hashOf(document));
});

it("a program reads parts within parts, what is no section or item, tables by rows, and notes", async () => {
  const json = JSON.parse(await documentFiles["application/json"](contract, "en"));
  const { sections, notes } = json;
  expect(sections.map(({ id, level }: { id: string; level?: string }) => [id, level])).toEqual([
    ["preamble", undefined],
    ["general", "chapter"],
    ["end", "chapter"],
    ["contacts", "annex"],
  ]);
  const [services, fees] = sections[1].parts;
  expect(services).toEqual({
    id: "services",
    number: 1,
    label: "Article 1",
    heading: "Services",
    blocks: [
      {
        kind: "paragraph",
        text: "The provider offers the hosting (Services) under api.example.com.",
        defines: [{ id: "contract.services", term: "Services" }],
        notes: ["note-1"],
      },
    ],
  });
  expect(fees.blocks).toEqual([
    {
      kind: "list",
      items: [
        {
          id: "fees.1",
          label: "",
          blocks: [
            {
              kind: "paragraph",
              text: "The Services’ fees:",
              links: [
                {
                  text: "Services",
                  url: `${siteOrigin}/en/contract#contract.services`,
                  term: "contract.services",
                },
              ],
              notes: ["note-2"],
            },
            {
              kind: "list",
              items: [
                { id: "fees.1.a", label: "(a)", blocks: [{ kind: "paragraph", text: "by the month;" }] },
                { id: "fees.1.b", label: "(b)", blocks: [{ kind: "paragraph", text: "by the year." }] },
              ],
            },
          ],
        },
        { id: "fees.2", label: "", blocks: [{ kind: "paragraph", text: "Again.", notes: ["note-1"] }] },
      ],
    },
  ]);
  expect(fees.parts).toEqual([
    {
      id: "tariff",
      level: "subsection",
      number: 1,
      label: "2.1",
      heading: "Tariff",
      blocks: [
        {
          kind: "table",
          head: ["Item", "Fee", "Fee"],
          rows: [
            ["A", "1", "1"],
            ["A", "1", "1"],
            ["B", "2", "2"],
          ],
        },
        { kind: "paragraph", id: "late", text: "Late payment." },
      ],
    },
  ]);
  expect(notes).toEqual([
    { id: "note-1", label: "1", blocks: [{ kind: "paragraph", text: "As of today." }] },
    { id: "note-2", label: "2", blocks: [{ kind: "paragraph", text: "Without tax." }] },
  ]);
});
