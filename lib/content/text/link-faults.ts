import type { Link } from "mdast";
import type { Locale } from "../../locales";
import { findPlainReferences } from "../numbering/plain-references";
import { isPositional } from "../numbering/targets";
import type { Leaf } from "./leaves";
import { type LinkValue, linkValue, sameLink, showsItself } from "./link-value";
import { plainText } from "./node-text";
import { isSourceMark } from "./source-mark";
import { walkAll } from "./visit-tree";

/** A link of a passage, and what it leads to. */
export type PassageLink = { node: Link; words: string; url: string; value: LinkValue };

/** A passage in one language. `ids` are those that a link into the text may name. */
export type PassageSide = { slug: string; locale: Locale; leaf: Leaf; ids: ReadonlySet<string> };

/** A link that one language has otherwise than the others: `own` is its link, `theirs` that of `model`. Either may be missing. */
export type LinkFault<Side extends PassageSide> = {
  side: Side;
  own: PassageLink | null;
  theirs: PassageLink | null;
  model: Side;
  /** The languages that have it otherwise. */
  others: Side[];
};

/** The links of a text that lead anywhere. */
export function linksOf({ content }: Leaf, from: { slug: string; locale: Locale }): PassageLink[] {
  const links: PassageLink[] = [];
  walkAll(content, (node) => {
    const value = node.type === "link" ? linkValue(node.url, from) : null;
    if (node.type === "link" && value) links.push({ node, words: plainText(node.children), url: node.url, value });
  });
  return links;
}

type LinkedSide<Side> = { side: Side; links: PassageLink[]; added: PassageLink[]; missing: PassageLink[] };

/**
 * Compares where the links of a passage lead in its languages, the original first. A target counts as often as it stands only once. What most
 * languages have is taken for right, and the original where there are as many of both. Left aside are links whose words are their address, which
 * rules on facts compare, and links into the content where another rule wants them otherwise.
 */
export function compareLinks<Side extends PassageSide>(sides: readonly Side[]): LinkFault<Side>[] {
  const read = sides.map(
    (side): LinkedSide<Side> => ({ side, links: linksOf(side.leaf, side), added: [], missing: [] }),
  );
  if (sides.some(({ leaf, ...from }) => hasUnusable(leaf, from))) return [];
  if (read.every(({ links }) => links.length === 0)) return [];
  const unsettled = read.some(({ side, links }) => hasOpenReference(side, links));
  for (const { value, showing } of targetsOf(read)) {
    if (showing || (unsettled && value.kind === "content")) continue;
    const holds = ({ links }: LinkedSide<Side>) => links.find((link) => sameLink(link.value, value));
    const [having, lacking] = [read.filter(holds), read.filter((own) => !holds(own))];
    const wanted = having.length === lacking.length ? having[0] === read[0] : having.length > lacking.length;
    const [first] = having;
    const link = first && holds(first);
    if (link && wanted) for (const own of lacking) own.missing.push(link);
    if (!wanted) for (const own of lacking.length > 0 ? having : []) own.added.push(holds(own) as PassageLink);
  }
  return faultsOf(read);
}

/** True where a link cannot be used (rule `link-unsafe`): nobody knows what it is meant to lead to. */
function hasUnusable({ content }: Leaf, from: { slug: string; locale: Locale }): boolean {
  let found = false;
  walkAll(content, (node) => {
    found ||= node.type === "link" && linkValue(node.url, from) === null;
  });
  return found;
}

/** Each target of the passage once, and whether a link shows it in its words. */
function targetsOf(read: readonly LinkedSide<unknown>[]): { value: LinkValue; showing: boolean }[] {
  const targets: { value: LinkValue; showing: boolean }[] = [];
  for (const { value, words } of read.flatMap(({ links }) => links)) {
    const showing = showsItself(words, value);
    const known = targets.find((target) => sameLink(target.value, value));
    if (known) known.showing &&= showing;
    else targets.push({ value, showing });
  }
  return targets;
}

/** True where another rule wants a link to be made or mended: plain words that name a number, an address that moves or leads nowhere. */
function hasOpenReference({ slug, leaf, ids }: PassageSide, links: readonly PassageLink[]): boolean {
  // The words of a link to a source name no number that could move away from its address.
  const isOpen = ({ node, value }: PassageLink) =>
    !isSourceMark(node) &&
    value.kind === "content" &&
    value.id !== null &&
    (isPositional(value.id) || (value.slug === slug && !ids.has(value.id)));
  return links.some(isOpen) || findPlainReferences(leaf.prose).some(({ foreign }) => !foreign);
}

/** One fault for a link that leads elsewhere: it is one too many and one too few. */
function faultsOf<Side extends PassageSide>(read: readonly LinkedSide<Side>[]): LinkFault<Side>[] {
  const [original] = read;
  // Where each language has a target of its own, the original is the one to compare with.
  const alone = original?.missing.length === 0 ? original.added : [];
  const others = (own: LinkedSide<Side>) => read.filter((other) => other !== own);
  const used = new Set<PassageLink>();
  const holderOf = (own: LinkedSide<Side>, link: PassageLink) =>
    others(own).find(({ links }) => links.includes(link)) ?? others(own)[0] ?? own;
  const faultsIn = (own: LinkedSide<Side>): LinkFault<Side>[] => {
    const missing = own === original || own.missing.length > 0 ? own.missing : alone;
    const rank = Math.max(own.added.length, own.missing.length);
    return Array.from({ length: rank }, (_, index): LinkFault<Side> => {
      const [mine, theirs] = [own.added[index] ?? null, missing[index] ?? null];
      if (theirs) used.add(theirs);
      const model = theirs ? holderOf(own, theirs) : (others(own)[0] ?? own);
      const differing = others(own).filter(
        ({ links }) => theirs === null || links.some((link) => sameLink(link.value, theirs.value)),
      );
      return { side: own.side, own: mine, theirs, model: model.side, others: differing.map(({ side }) => side) };
    });
  };
  const translations = read.slice(1).flatMap(faultsIn);
  const own = original ? faultsIn(original) : [];
  return [...own.filter((fault) => !(fault.own && used.has(fault.own))), ...translations];
}
