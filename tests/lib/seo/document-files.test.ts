import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { authoritativeLocale, localeFacts, locales } from "@/lib/locales";
import { documentFiles } from "@/lib/seo/document-files";
import { documentToMarkdown } from "@/lib/seo/document-markdown";
import { documentParts } from "@/lib/seo/document-parts";
import { siteOrigin } from "@/lib/site";
import { content } from "../../pages";

const published = content.documents.flatMap((document) => locales.map((locale) => ({ locale, document, ...document })));

describe.each(published)("$slug in $locale, as a program reads it", ({ locale, slug, document }) => {
  const translation = document.translations[locale];
  const facts = (ending: string) => ({
    title: translation.title,
    description: translation.description,
    lang: localeFacts[locale].lang,
    version: document.version,
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
    const { sections, ...rest } = JSON.parse(await documentFiles["application/json"](document, locale));
    expect(rest).toEqual(facts(".json"));
    const strip = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(strip);
      if (value === null || typeof value !== "object") return value;
      const { html, marker, ...own } = value as Record<string, unknown>;
      return Object.fromEntries(
        Object.entries(own).flatMap(([name, part]) => (part === undefined ? [] : [[name, strip(part)]])),
      );
    };
    expect(sections).toEqual(strip(documentParts(slug, translation)));
  });
});

it("the hash changes when a character of the text does, and not with the place where it is published", async () => {
  const [document] = structuredClone(content.documents);
  if (!document) throw new Error("There is no document.");
  const hashOf = async () => JSON.parse(await documentFiles["application/json"](document, "zh")).hash as string;
  const before = await hashOf();
  expect(documentToMarkdown(document, "zh")).not.toContain(siteOrigin);
  const [block] = document.translations.zh.preamble;
  if (block?.kind !== "paragraph") throw new Error("The preamble does not begin with a paragraph.");
  block.html += "。";
  expect(await hashOf()).not.toBe(before);
});
