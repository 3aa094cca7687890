import { createHash } from "node:crypto";
import type { PhrasingContent } from "mdast";
import type { DraftBlock, DraftSection } from "../model/draft";
import { readReference } from "../numbering/references";
import { plainText } from "../text/node-text";
import { walkAll } from "../text/visit-tree";

const hashes = new WeakMap<DraftSection, string>();

/**
 * A short hash of what readers see in a part: ten hexadecimal digits of a SHA-256. Words, bold and italic words, links and the nesting of
 * blocks count. White space, line breaks, typography, the part's own number and the numbers in references do not.
 */
export function partHash(section: DraftSection): string {
  const known = hashes.get(section);
  if (known !== undefined) return known;
  const heading = section.depth > 0 ? normalise(section.heading) : "";
  const content = JSON.stringify([heading, section.blocks.map(blockContent)]);
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 10);
  hashes.set(section, hash);
  return hash;
}

function blockContent(block: DraftBlock): unknown {
  switch (block.kind) {
    case "paragraph":
      return ["paragraph", ...textContent(block.content)];
    case "definition":
      return [
        "definition",
        block.id.slice(block.id.indexOf(".") + 1),
        normalise(block.term),
        ...textContent(block.content),
      ];
    case "list":
      return [nameOf(block), ...block.parts.map((part) => part.blocks.map(blockContent))];
    case "bullets":
      return ["bullets", ...block.items.map((item) => item.blocks.map(blockContent))];
    case "quotation":
      return ["quotation", ...block.blocks.map(blockContent)];
    case "table":
      return [
        "table",
        ...[block.head, ...block.rows].map(({ cells }) => cells.map(({ content }) => textContent(content))),
      ];
    case "unsupported":
      return ["unsupported", block.type];
  }
}

/** The names that the first pins were made with. */
function nameOf({ level }: Extract<DraftBlock, { kind: "list" }>): string {
  return level === "item" ? "number" : level === "sub-item" ? "letter" : level;
}

function textContent(content: readonly PhrasingContent[]): string[] {
  const marked: string[] = [];
  walkAll(content, (node) => {
    if (node.type === "link") marked.push(node.url);
    if (node.type === "strong" || node.type === "emphasis")
      marked.push(`${node.type} ${normalise(plainText(node.children.map(withoutNumber)))}`);
  });
  return [normalise(plainText(content.map(withoutNumber))), ...marked];
}

/** A reference within the content says the same whatever number its target has. */
function withoutNumber(node: PhrasingContent): PhrasingContent {
  const inContent = node.type === "link" && /^(?:#|(?:\.\.\/[a-z0-9-]+\/)?[a-z]+\.md#)/.test(node.url);
  return inContent && readReference(plainText(node.children)) ? { type: "text", value: "§" } : node;
}

/** Removes differences of typography: character width, quotation marks, dashes, and spaces that separate no words. */
function normalise(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[“”„«»「」『』‘’'"]/g, '"')
    .replace(/[‐-―−]/g, "-")
    .replaceAll("。", ".")
    .replace(/\s+/g, " ")
    .replace(/(?<![a-z\d]) | (?![a-z\d])/gi, "")
    .trim();
}
