import type { Link, PhrasingContent } from "mdast";
import type { Locale } from "../../locales";
import { readLink } from "../text/link-target";
import { hasWord, wholeWords } from "../text/words";

/**
 * The defined terms of a locale: where each is defined, and under which id. `names` are those that the vocabulary lists: a term
 * within a longer one of them is part of that name.
 */
export type Glossary = { terms: { term: string; slug: string; id: string }[]; names: readonly string[] };

/** `own` is the id of the definition that the nodes are part of. */
type Linking = { glossary: Glossary; own?: string; linked: Set<string>; locale: Locale; onPage: ReadonlySet<string> };

/**
 * Links each term to its definition unless `linked` already holds its id, and adds it there. The nodes given are left as they are.
 *
 * @example With the term `Acme` and the name `Acme studio`, `the Acme studio of Acme` becomes `the Acme studio of [Acme](#…)`.
 */
export function linkDefinitions(nodes: readonly PhrasingContent[], linking: Linking): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === "text") return linkInText(node.value, linking);
    if (node.type === "strong" || node.type === "emphasis")
      return [{ ...node, children: linkDefinitions(node.children, linking) }];
    return [node];
  });
}

function linkInText(text: string, linking: Linking): PhrasingContent[] {
  const { own, linked, locale, onPage } = linking;
  const { terms, names } = linking.glossary;
  const known = terms.map(({ term }) => term);
  // Other names must not take the letters of a term that begins in them.
  const longer = names.filter((name) =>
    known.some((term) => name.length > term.length && hasWord(name, wholeWords([term], "i"))),
  );
  const nodes: PhrasingContent[] = [];
  let rest = 0;
  for (const match of text.matchAll(wholeWords([...known, ...longer], "i"))) {
    const entry = terms.find(({ term }) => term === match[0]);
    if (!entry || entry.id === own || linked.has(entry.id)) continue;
    // The name in a domain is no use of the term.
    if (/^\.[A-Za-z]/.test(text.slice(match.index + match[0].length))) continue;
    linked.add(entry.id);
    const url = onPage.has(entry.slug) ? `#${entry.id}` : `/${locale}/${entry.slug}#${entry.id}`;
    nodes.push(
      { type: "text", value: text.slice(rest, match.index) },
      { type: "link", url, children: [{ type: "text", value: match[0] }] },
    );
    rest = match.index + match[0].length;
  }
  return [...nodes, { type: "text" as const, value: text.slice(rest) }].filter(
    (node) => node.type !== "text" || node.value !== "",
  );
}

/** Turns links within the content, as typed for GitHub, into links of the site. */
export function rewriteLinks(
  nodes: readonly PhrasingContent[],
  from: { slug: string; locale: Locale },
  onPage: ReadonlySet<string>,
): PhrasingContent[] {
  return nodes.map((node): PhrasingContent => {
    if (node.type === "link") return { ...node, url: siteUrl(node, from, onPage) };
    if (node.type === "strong" || node.type === "emphasis")
      return { ...node, children: rewriteLinks(node.children, from, onPage) };
    return node;
  });
}

function siteUrl(link: Link, from: { slug: string; locale: Locale }, onPage: ReadonlySet<string>): string {
  const target = readLink(link.url, from);
  if (target?.kind !== "content") return link.url;
  const fragment = target.id === null ? "" : `#${target.id}`;
  return fragment && onPage.has(target.slug) ? fragment : `/${target.locale}/${target.slug}${fragment}`;
}
