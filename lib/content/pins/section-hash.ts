import { createHash } from "node:crypto";
import type { PhrasingContent } from "mdast";
import type { DraftBlock, DraftSection } from "../model/draft";
import { plainText } from "../text/node-text";
import { walk } from "../text/visit-tree";

const hashes = new WeakMap<DraftSection, string>();

/**
 * A short hash of what a section says: ten hexadecimal digits of a SHA-256. Words, numbers, links and the nesting of parts count.
 * White space, line breaks, typography, emphasis and the section's own number do not.
 */
export function sectionHash(section: DraftSection): string {
  const known = hashes.get(section);
  if (known !== undefined) return known;
  const heading = section.node ? normalise(section.heading) : "";
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
      return ["definition", block.name, normalise(block.term), ...textContent(block.content)];
    case "list":
      return [block.marker, ...block.items.map((item) => item.blocks.map(blockContent))];
    case "bullets":
      return ["bullets", ...block.items.map((item) => item.blocks.map(blockContent))];
    case "quotation":
      return ["quotation", ...block.blocks.map(blockContent)];
    case "table":
      return ["table", ...block.node.children.map((row) => row.children.map((cell) => textContent(cell.children)))];
    case "unsupported":
      return ["unsupported", block.type];
  }
}

function textContent(content: readonly PhrasingContent[]): string[] {
  const targets: string[] = [];
  for (const node of content) walk(node, (inner) => inner.type === "link" && targets.push(inner.url));
  return [normalise(plainText(content)), ...targets];
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
