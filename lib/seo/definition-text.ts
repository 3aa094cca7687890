import type { PhrasingContent } from "mdast";
import { plainText } from "../content/text/node-text";

/**
 * What a term means, as text: the colon behind the term is no part of it.
 * @example
 * definitionText([{ type: "text", value: ": the site" }]); // "the site"
 */
export function definitionText(content: readonly PhrasingContent[]): string {
  return plainText(content)
    .trim()
    .replace(/^[:：]\s*/, "");
}
