import type { PhrasingContent } from "mdast";
import { remark } from "remark";
import remarkHtml from "remark-html";
import type { Inline } from "../model/document";
import { plainText } from "../text/node-text";

// remark-html sanitises by default, after GitHub's own schema: keep it so.
const compiler = remark().use(remarkHtml).freeze();

/** Turns inline nodes into sanitised HTML and plain text. */
export function toInline(nodes: readonly PhrasingContent[]): Inline {
  const paragraph = { type: "paragraph" as const, children: [...nodes] };
  // A root puts each of its children on a line of its own, which shows as a space. A paragraph does not.
  const html = String(compiler.stringify({ type: "root", children: [paragraph] }))
    .trim()
    .replace(/^<p>|<\/p>$/g, "");
  return { html, text: plainText(nodes).trim() };
}
