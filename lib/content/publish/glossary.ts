import type { Link, PhrasingContent } from "mdast";
import { type Locale, localePath } from "../../locales";
import { readLink } from "../text/link-target";
import { isSourceMark } from "../text/source-mark";
import type { WordSet } from "../text/word-set";
import { findWords, hasWord, wholeWords } from "../text/words";
import type { SourceAt } from "./name-sources";
import type { PageIds } from "./page-ids";

/** A defined term, the document that defines it, and the id of its definition. */
export type GlossaryTerm = { term: string; slug: string; id: string };

/** The terms that a text may use, and what finds them. Longer names are found, too: a term within one is part of that name. */
export type Glossary = { terms: ReadonlyMap<string, GlossaryTerm>; words: WordSet<unknown> };

/** Of terms with the same words the first counts. `names` are those that the vocabulary lists. */
export function makeGlossary(terms: readonly GlossaryTerm[], names: readonly string[]): Glossary {
  const known = terms.map(({ term }) => term);
  // Other names must not take the letters of a term that begins in them.
  const longer = names.filter((name) =>
    known.some((term) => name.length > term.length && hasWord(name, wholeWords([term], "i"))),
  );
  const byWords = new Map([...terms].reverse().map((term) => [term.term, term]));
  return { terms: byWords, words: wholeWords([...byWords.keys(), ...longer], "i") };
}

/** The path, without its locale, of the page that a text leads to for another one, by its slug. */
export type PathOf = (slug: string) => string;

/** `own` are the ids of the definitions that the nodes are part of. */
type Linking = {
  glossary: Glossary;
  own: ReadonlySet<string>;
  linked: Set<string>;
  locale: Locale;
  onPage: ReadonlySet<string>;
  pathOf: PathOf;
};

/**
 * Links each term to its definition unless `linked` already holds its id, and adds it there. The nodes given are left as they are.
 *
 * @example With the term `Acme` and the name `Acme studio`, `the Acme studio of Acme` becomes `the Acme studio of [Acme](#…)`.
 */
export function linkDefinitions(nodes: readonly PhrasingContent[], linking: Linking): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === "text") return linkInText(node.value, linking);
    if ((node.type === "strong" && !node.data?.defines) || node.type === "emphasis")
      return [{ ...node, children: linkDefinitions(node.children, linking) }];
    return [node];
  });
}

function linkInText(text: string, { glossary, own, linked, locale, onPage, pathOf }: Linking): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let rest = 0;
  for (const { word, index } of findWords(text, glossary.words)) {
    const entry = glossary.terms.get(word);
    if (!entry || own.has(entry.id) || linked.has(entry.id)) continue;
    // The name in a domain is no use of the term.
    if (/^\.[A-Za-z]/.test(text.slice(index + word.length))) continue;
    linked.add(entry.id);
    const url = onPage.has(entry.slug) ? `#${entry.id}` : `${localePath(locale, pathOf(entry.slug))}#${entry.id}`;
    nodes.push(
      { type: "text", value: text.slice(rest, index) },
      { type: "link", url, data: { term: entry.id }, children: [{ type: "text", value: word }] },
    );
    rest = index + word.length;
  }
  return [...nodes, { type: "text" as const, value: text.slice(rest) }].filter(
    (node) => node.type !== "text" || node.value !== "",
  );
}

/** Where references lead: `idOf` tells the ids on the page, `terms` are the ids of all definitions, `notes` the numbers of the notes on the page by their ids as typed; `sourceAt` names what it cites, if it is a page. */
export type Targets = {
  slug: string;
  locale: Locale;
  onPage: ReadonlySet<string>;
  idOf: PageIds;
  terms: ReadonlySet<string>;
  notes: ReadonlyMap<string, number>;
  pathOf: PathOf;
  sourceAt?: SourceAt;
};

/** Turns links within the content, as typed for GitHub, into links of the site, and the names of notes into their numbers. */
export function resolveReferences(nodes: readonly PhrasingContent[], targets: Targets): PhrasingContent[] {
  return nodes.map((node): PhrasingContent => {
    if (node.type === "link") return resolveLink(node, targets);
    if (node.type === "strong" || node.type === "emphasis")
      return { ...node, children: resolveReferences(node.children, targets) };
    if (node.type !== "footnoteReference") return node;
    const number = targets.notes.get(`note-${node.identifier}`);
    if (number === undefined) throw new Error(`${targets.slug}: a reference to no note got past the check.`);
    return { type: "footnoteReference", identifier: `note-${number}`, label: String(number) };
  });
}

function resolveLink(link: Link, from: Targets): Link {
  const target = readLink(link.url, from);
  if (target?.kind !== "content") return link;
  const { slug, locale, id } = target;
  const there = `${localePath(locale, from.pathOf(slug))}${id === null ? "" : `#${id}`}`;
  const url = id !== null && from.onPage.has(slug) ? `#${from.idOf(slug, id)}` : there;
  const source = isSourceMark(link) ? from.sourceAt?.(slug, id) : null;
  if (source)
    return { ...link, url, data: { source: source.title }, children: [{ type: "text", value: source.words }] };
  return { ...link, url, ...(id !== null && from.terms.has(id) && { data: { term: id } }) };
}
