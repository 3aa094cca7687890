import type { Paragraph, PhrasingContent, RootContent } from "mdast";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import remarkHtml from "remark-html";
import { element } from "../inline-html";
import type { Passage, Redline, RedlineSpan, SectionRedline, Skipped } from "./redline-types";
import {
  type Say,
  sayBeginning,
  sayLabel,
  sayMove,
  sayNote,
  sayPlace,
  saySection,
  sayUnchanged,
  spanRuns,
} from "./say-redline";

/** How words are marked that were taken out or put in, besides the words that say so. */
type Sign = (kind: "gone" | "new", words: PhrasingContent[]) => PhrasingContent[];

const sanitize = { tagNames: ["h3", "p", "strong", "em", "code", "del", "ins"], attributes: {}, strip: ["script"] };

const html = remark().use(remarkHtml, { sanitize }).freeze();
const markdown = remark().use(remarkGfm).freeze();

/**
 * Writes a redline as plain HTML, whose signs are words, since feed readers take out styles. Safe as the content of a feed: nothing in it
 * but a few elements without attributes.
 */
export function redlineToHtml(redline: Redline, say: Say): string {
  const sign: Sign = (kind, words) => [element(kind === "gone" ? "del" : "ins", {}, words)];
  return String(html.stringify({ type: "root", children: toBlocks(redline, say, sign) }));
}

/** Writes a redline as Markdown whose signs are words; its headings are of the second level. */
export function redlineToMarkdown(redline: Redline, say: Say): string {
  const tree = { type: "root" as const, children: toBlocks(redline, say, (_, words) => words) };
  return markdown.stringify({
    ...tree,
    children: tree.children.map((block) => (block.type === "heading" ? { ...block, depth: 2 as const } : block)),
  });
}

function toBlocks({ sections, unchanged }: Redline, say: Say, sign: Sign): RootContent[] {
  const rest = sayUnchanged(unchanged, say);
  return [
    ...sections.flatMap((section) => toSection(section, say, sign)),
    ...(sections.length === 0 ? [paragraph([text(say("nothing"))])] : []),
    ...(rest === null ? [] : [paragraph([text(rest)])]),
  ];
}

function toSection(section: SectionRedline<Passage | Skipped>, say: Say, sign: Sign): RootContent[] {
  const [first] = section.passages;
  const heading = first && first.state !== "skipped" && first.form.kind === "heading" ? first : null;
  const title = heading
    ? [text(sayLabel(heading, false)), ...toWords(heading, say, sign)]
    : [text(sayPlace(section, say))];
  const move = sayMove(section, say);
  const notes = [...(move === null ? [] : [move]), ...saySection(section, say)];
  let isCut = false;
  const blocks = section.passages.flatMap((passage): RootContent[] => {
    if (passage === heading) return [];
    const wasCut = isCut;
    isCut = passage.state === "skipped";
    if (passage.state === "skipped") return [note(`… ${say("skipped", { count: passage.count })}`)];
    return toPassage(passage, wasCut, say, sign);
  });
  return [{ type: "heading", depth: 3, children: title }, ...notes.map(note), ...blocks];
}

function toPassage(passage: Passage, isCut: boolean, say: Say, sign: Sign): RootContent[] {
  const move = sayMove(passage, say);
  const notes = [...(move === null ? [] : [move]), ...passage.notes.map((own) => sayNote(own, say))];
  const label = text(sayLabel(passage, isCut) || (passage.form.bullet ? "• " : ""));
  const words = passage.state === "left" ? [text(sayBeginning(passage))] : toWords(passage, say, sign);
  return [...notes.map(note), paragraph([label, ...words])];
}

function toWords({ cells }: Passage, say: Say, sign: Sign): PhrasingContent[] {
  return cells.flatMap(({ spans }, index) => [
    ...(index > 0 ? [text(" | ")] : []),
    ...spanRuns(spans).flatMap(({ kind, spans: own }, run, runs) => {
      const words = own.map(styled);
      if (kind === "same") return words;
      // Two changes in a row would have one sign behind the other.
      const space = run > 0 && runs[run - 1]?.kind !== "same" ? " " : "";
      return [text(`${space}${say(kind)} `), ...sign(kind, words), text(` ${say("end")}`)];
    }),
  ]);
}

function styled({ text: value, style }: { text: string; style: RedlineSpan["style"] }): PhrasingContent {
  let node: PhrasingContent = style.code ? { type: "inlineCode", value } : text(style.note ? `(${value})` : value);
  // Markdown has no bold white space.
  if (value.trim() === "") return node;
  if (style.italic) node = { type: "emphasis", children: [node] };
  return style.bold ? { type: "strong", children: [node] } : node;
}

function text(value: string): PhrasingContent {
  return { type: "text", value };
}

function note(value: string): RootContent {
  return paragraph([{ type: "emphasis", children: [text(value)] }]);
}

function paragraph(children: PhrasingContent[]): Paragraph {
  return { type: "paragraph", children };
}
