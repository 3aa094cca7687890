import type { FootnoteDefinition, Heading, RootContent } from "mdast";
import type { Locale } from "../../locales";
import type { Draft, DraftSection } from "../model/draft";
import type { Place } from "../model/problem";
import type { SchemeName } from "../model/schema";
import { headingLevels, type Level } from "../model/tree";
import { gapBehind, labelOf } from "../numbering/labels";
import { type HeadingNumber, readHeadingNumber } from "../numbering/read-heading";
import { plainText } from "../text/node-text";
import { placeOfNode } from "../text/visit-tree";
import { idAtEnd } from "./inline-signs";
import { readNotes } from "./notes";
import { giveIds } from "./part-ids";
import { type BlockSource, readBlocks } from "./read-blocks";

/** What a translation is made of besides its front matter. `lines` are those of the whole file. */
export type PartSource = {
  file: string;
  firstName: string;
  locale: Locale;
  scheme: SchemeName;
  lines: readonly string[];
  nodes: readonly RootContent[];
};

type Group = { heading: Heading | null; nodes: RootContent[] };

/** Cuts a parsed body into its preamble, the tree of its parts with headings, and its notes. */
export function readParts(source: PartSource): Pick<Draft, "preamble" | "parts" | "notes"> {
  const { file, firstName, locale, scheme, lines, nodes } = source;
  const end: Place = { file, line: lines.length, column: 1 };
  const groups: Group[] = [{ heading: null, nodes: [] }];
  const definitions: FootnoteDefinition[] = [];
  for (const node of nodes) {
    if (node.type === "heading") groups.push({ heading: node, nodes: [] });
    else if (node.type === "footnoteDefinition") definitions.push(node);
    else groups.at(-1)?.nodes.push(node);
  }
  const blockSource: BlockSource = { file, firstName, locale, scheme, lines };
  const start = (index: number) => {
    const group = groups[index];
    const node = group?.heading ?? group?.nodes[0];
    return node ? placeOfNode(file, node) : end;
  };
  const headings = groups.map(({ heading }) => (heading ? readHeading(heading, source) : null));
  const hasChapters = headings.some((heading) => heading?.number?.level === "chapter");
  let [annex, lastInText, lastRank] = [null as number | null, 0, 0];
  let numbers: number[] = [];
  const sections = groups.map((group, index): DraftSection => {
    const heading = headings[index];
    const level = heading ? levelOf(heading, hasChapters, annex !== null, lastRank) : "section";
    const rank = rankOf(level);
    // What has no number to be read is counted as it stands.
    const number = heading && scheme === "page" ? (numbers[rank - 2] ?? 0) + 1 : (heading?.number?.path.at(-1) ?? null);
    lastRank = heading ? rank : 0;
    if (level === "chapter") [annex, numbers] = [null, [lastInText]];
    else if (level === "annex") [annex, numbers] = [number ?? 0, []];
    else if (heading) numbers = [...numbers.slice(0, rank - 2), number ?? 0];
    if (annex === null) lastInText = numbers[0] ?? lastInText;
    const section: DraftSection = {
      place: group.heading || group.nodes.length > 0 ? start(index) : start(index + 1),
      level,
      id: heading ? heading.id : "preamble",
      number,
      label: heading?.number?.label ?? "",
      gap: gapBehind(heading?.number?.label ?? "", heading?.number?.rest ?? ""),
      heading: heading?.number?.rest ?? heading?.words ?? "",
      blocks: [],
      parts: [],
      path: rank < 2 ? [number ?? 0] : numbers,
      annex: level === "annex" ? null : annex,
      headingNodes: group.heading?.children ?? [],
      headingLine: group.heading ? (lines[start(index).line - 1] ?? "") : "",
      depth: group.heading?.depth ?? 0,
      end: start(index + 1),
    };
    section.blocks = readBlocks(group.nodes, blockSource, heading ? level : undefined);
    giveIds(section);
    return section;
  });
  const [preamble, ...headed] = sections;
  if (!preamble) throw new Error("A body has at least a preamble.");
  return { preamble, parts: nest(headed), notes: readNotes(definitions, nodes, blockSource, end) };
}

/** `numbersSection` tells that the number is written as that of a section, and of no level below. */
type ReadHeading = {
  depth: number;
  id: string | null;
  words: string;
  number: HeadingNumber | null;
  numbersSection: boolean;
};

function readHeading(node: Heading, { scheme, locale }: PartSource): ReadHeading {
  const text = plainText(node.children);
  const { id, before: words } = idAtEnd(text, /\}/) ?? { id: null, before: text.trimEnd() };
  const number = scheme === "page" ? null : readHeadingNumber(words, scheme === "decimal");
  const writtenAs = (level: Level) => number !== null && labelOf(scheme, level, locale, number.path) === number.label;
  const numbersSection =
    number?.path.length === 1 && writtenAs("section") && !writtenAs("subsection") && !writtenAs("subsubsection");
  return { depth: node.depth, id, words, number, numbersSection };
}

/** The place of a level among those with headings, from the widest on. */
function rankOf(level: Level): number {
  return (headingLevels as readonly Level[]).indexOf(level);
}

/**
 * A chapter or an annex says so, and so does a section whose number could be of no other level; what another heading is depends on its
 * signs, and on whether it stands below one of these. No level is left out behind that of rank `last`.
 */
function levelOf(
  { depth, number, numbersSection }: ReadHeading,
  hasChapters: boolean,
  inAnnex: boolean,
  last: number,
): Level {
  if (number?.level && depth <= 2) return number.level;
  if (numbersSection) return "section";
  const below = inAnnex || hasChapters ? 3 : 2;
  return (
    headingLevels[Math.min(Math.max(depth - below, 0) + 2, Math.max(last, 1) + 1, headingLevels.length - 1)] ??
    "section"
  );
}

/** Puts each part into the one before it that is wider. Chapters and annexes stand beside each other. */
function nest(sections: readonly DraftSection[]): DraftSection[] {
  const top: DraftSection[] = [];
  const open: DraftSection[] = [];
  const width = ({ level }: DraftSection) => Math.max(1, rankOf(level));
  for (const section of sections) {
    while (open.length > 0 && width(open.at(-1) as DraftSection) >= width(section)) open.pop();
    (open.at(-1)?.parts ?? top).push(section);
    open.push(section);
  }
  return top;
}
