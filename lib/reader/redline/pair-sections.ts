import { likenessOf, maxPairs } from "../../content/text/pair-rows";
import { movedEntries } from "../../content/text/sequence";
import type { TextSection } from "./list-sections";

/** A section before and after; null where a version has none. */
export type SectionPair = { old: TextSection | null; now: TextSection | null };

/** Sections that share so many of their words are one under another id; with one heading, fewer are enough. */
const [likeWords, likeHeading] = [0.8, 0.35];

/** Pairs the sections of two versions: by id, of whatever text of the page they are, and then by their words. */
export function pairSections(old: readonly TextSection[], now: readonly TextSection[]): SectionPair[] {
  const partners = new Map<TextSection, TextSection>();
  const left = () => ({
    old: old.filter((section) => !partners.has(section)),
    now: now.filter((section) => ![...partners.values()].includes(section)),
  });
  const pairBy = (keyOf: (section: TextSection) => string | null) => {
    const rest = left();
    const byKey = new Map(rest.now.map((section) => [keyOf(section), section]));
    for (const section of rest.old) {
      const key = keyOf(section);
      const partner = byKey.get(key);
      if (key === null || !partner) continue;
      partners.set(section, partner);
      byKey.delete(key);
    }
  };
  pairBy(({ key }) => key);
  pairBy(({ kind, ownId }) => (kind === "section" ? ownId : null));
  const rest = left();
  const alike = rest.old.length * rest.now.length > maxPairs ? [] : alikeSections(rest.old, rest.now);
  for (const [one, other] of alike)
    if (!partners.has(one) && ![...partners.values()].includes(other)) partners.set(one, other);
  const newOnes = new Set(left().now);
  return [
    ...old.map((section): SectionPair => ({ old: section, now: partners.get(section) ?? null })),
    ...[...newOnes].map((section): SectionPair => ({ old: null, now: section })),
  ];
}

/** Sections that may be one, the likest first. */
function alikeSections(old: readonly TextSection[], now: readonly TextSection[]): [TextSection, TextSection][] {
  const wordsOf = ({ rows }: TextSection) => rows.flatMap(({ likeness }) => likeness);
  const headingOf = ({ rows }: TextSection) => (rows[0]?.form.kind === "heading" ? rows[0].likeness.join("") : "");
  return old
    .filter(({ kind }) => kind === "section")
    .flatMap((one) =>
      now
        .filter(({ kind }) => kind === "section")
        .map((other) => ({ one, other, likeness: likenessOf(wordsOf(one), wordsOf(other)) })),
    )
    .filter(({ one, other, likeness }) => {
      const oneHeading = headingOf(one) !== "" && headingOf(one) === headingOf(other);
      return likeness >= (oneHeading ? likeHeading : likeWords);
    })
    .sort((a, b) => b.likeness - a.likeness)
    .map(({ one, other }) => [one, other]);
}

/**
 * The sections of the new version that stand elsewhere in the old one: the fewest that must move for the others to be in order, and those
 * that are in another part, where both versions have both parts. `along` are those that moved with the part around them.
 */
export function movedSections(
  pairs: readonly SectionPair[],
  now: readonly TextSection[],
): { moved: Set<TextSection>; along: Set<TextSection> } {
  const before = new Map(pairs.flatMap(({ old, now: own }, index) => (old && own ? [[own, { old, index }]] : [])));
  const paired = now.filter((section) => before.has(section));
  const order = movedEntries(paired.map((section) => before.get(section)?.index ?? 0));
  const moved = new Set(order.flatMap((index) => paired[index] ?? []));
  const partnerOf = (section: TextSection | null) => (section ? (before.get(section)?.old ?? null) : null);
  const survives = new Set([...before.values()].map(({ old }) => old));
  const along = new Set<TextSection>();
  for (const section of paired) {
    const { parent } = section;
    const oldParent = partnerOf(section)?.parent ?? null;
    const sameParent = partnerOf(parent) === oldParent && (parent === null) === (oldParent === null);
    if (!sameParent && (!parent || before.has(parent)) && (!oldParent || survives.has(oldParent))) moved.add(section);
    if (sameParent && parent && (moved.has(parent) || along.has(parent)) && moved.has(section)) along.add(section);
  }
  for (const section of along) moved.delete(section);
  return { moved, along };
}
