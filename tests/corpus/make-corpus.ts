import { ledgerFileName } from "../../lib/content/model/ledger";
import { headingLine, labelOf } from "../../lib/content/numbering/labels";
import { readHeadingNumber } from "../../lib/content/numbering/read-heading";
import { siteZone, writeLedger } from "../../lib/content/versions/ledger-text";
import { authoritativeLocale, eachLocale, type Locale, locales } from "../../lib/locales";

/** The texts that a corpus is made of: a document with sections and one with definitions, in every locale. */
export type CorpusModel = { policy: Record<Locale, string>; definitions: Record<Locale, string> };

/** The mean size of a document's three files together, in bytes. */
const meanBytes = 31_000;

const definitionsSlug = "definitions";

/**
 * Makes `count` documents in every locale from the sections of real texts. Each document takes some sections in its own order and
 * ends with links to earlier documents; every tenth opens with the definitions. Returns the texts by path in the content folder.
 * The same call makes the same texts, and a smaller corpus is the beginning of a larger one.
 */
export function makeCorpus(model: CorpusModel, count: number): Map<string, string> {
  const texts = new Map<string, string>();
  const policy = eachLocale((locale) => cutText(model.policy[locale]));
  const made: MadeDocument[] = [];
  for (let index = 0; index < count; index++) {
    if (index === 1) {
      for (const locale of locales) texts.set(`${definitionsSlug}/${locale}.md`, model.definitions[locale]);
      continue;
    }
    const random = seededRandom(index + 1);
    const document = { slug: `document-${`${index + 1}`.padStart(4, "0")}`, ids: chooseSections(policy, random) };
    const links = Array.from({ length: Math.min(3, made.length) }, () => pick(made, random));
    const written = eachLocale((locale) => writeText(policy[locale], document, index + 1, links, locale));
    for (const [locale, text] of Object.entries(written)) texts.set(`${document.slug}/${locale}.md`, text);
    made.push(document);
  }
  const entries = [...new Set([...texts.keys()].map((path) => path.split("/")[0]))].map((slug, index) => {
    const opening = count > 1 && index % 10 === 9 ? `\n    opensWith: [${definitionsSlug}]` : "";
    return `  - slug: ${slug}${opening}\n`;
  });
  // A corpus is nothing that anybody published: its ledgers are open.
  for (const [index, slug] of [...new Set([...texts.keys()].map((path) => path.split("/")[0] ?? ""))].entries()) {
    const embeds: Record<string, number> = count > 1 && index % 10 === 9 ? { [definitionsSlug]: 1 } : {};
    const first = { version: "1", announced: "2026-11-24", effective: "unknown" as const, embeds };
    texts.set(`${slug}/${ledgerFileName}`, writeLedger({ zone: siteZone, versions: [first] }));
  }
  return texts.set("documents.yaml", `documents:\n${entries.join("")}`);
}

type MadeDocument = { slug: string; ids: readonly string[] };

/** A text in pieces: its front matter, its preamble, and its sections by id. */
type CutText = { frontMatter: string; preamble: string; sections: Map<string, { heading: string; body: string }> };

function cutText(text: string): CutText {
  const [, frontMatter = "", body = ""] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  const [preamble = "", ...parts] = body.split(/^## /m);
  const sections = parts.map((part) => {
    const [, words = "", id = "", rest = ""] = /^(.*?) \{#([^}]*)\}\n(.*)$/s.exec(part) ?? [];
    return [id, { heading: readHeadingNumber(words)?.rest ?? words, body: rest.trim() }] as const;
  });
  return {
    frontMatter,
    preamble: preamble.trim(),
    sections: new Map(sections),
  };
}

/** The ids of some sections in a new order, enough for a document of about the mean length. */
function chooseSections(policy: Record<Locale, CutText>, random: () => number): string[] {
  const size = (text: string) => Buffer.byteLength(text);
  const wanted = meanBytes * (0.7 + 0.6 * random());
  let bytes = locales.reduce((sum, locale) => sum + size(policy[locale].preamble), 0);
  return shuffle([...policy[authoritativeLocale].sections.keys()], random).filter((id) => {
    const more = locales.reduce((sum, locale) => sum + size(policy[locale].sections.get(id)?.body ?? ""), 0);
    if (bytes + more / 2 > wanted) return false;
    bytes += more;
    return true;
  });
}

function writeText(
  { frontMatter, preamble, sections }: CutText,
  document: MadeDocument,
  number: number,
  links: readonly MadeDocument[],
  locale: Locale,
): string {
  const parts = document.ids.map((id, index) => {
    const { heading = "", body = "" } = sections.get(id) ?? {};
    return `${headingLine(2, labelOf("policy", "section", locale, [index + 1]), heading, id)}\n\n${body}\n`;
  });
  const bullets = links.map(({ slug, ids: [id = ""] }) => {
    return `- [${sections.get(id)?.heading}](../${slug}/${locale}.md#${id})\n`;
  });
  const front = frontMatter.replace(/^(title: .*)$/m, `$1 ${number}`);
  const text = [`---\n${front}\n---\n`, `${preamble}\n`, ...parts, bullets.join("")];
  return text.filter((part) => part !== "").join("\n");
}

/** Numbers from 0 to 1, always the same for a seed: Mulberry32 by Tommy Ettinger, in the public domain. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function pick<T>(values: readonly T[], random: () => number): T {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new Error("There is nothing to choose from.");
  return value;
}

function shuffle<T>(values: readonly T[], random: () => number): T[] {
  return values
    .map((value) => ({ value, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ value }) => value);
}
