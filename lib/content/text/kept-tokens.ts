import type { PhrasingContent } from "mdast";

/** Marks what is no word: where a link leads, or code. */
const sign = "→";

/**
 * What a passage has that a translation may keep as it is: where its links lead, code, numbers in digits and words in Latin letters. Two
 * passages that share it say the same in two languages.
 *
 * @example keptTokens of `使用SSL，保存30日 [§](../policy/zh.md#use)` are `ssl`, `30` and `→../policy/#use`
 */
export function keptTokens(content: readonly PhrasingContent[]): string[] {
  const found = new Set<string>();
  const visit = (nodes: readonly PhrasingContent[]) => {
    for (const node of nodes) {
      if (node.type === "inlineCode") found.add(sign + node.value);
      if (node.type === "link") found.add(sign + node.url.replace(/[a-z-]+\.md(?=#|$)/i, ""));
      if (node.type === "text")
        for (const [token] of node.value.matchAll(/\d[\d,.]*|[A-Za-z]{2,}/g))
          found.add(token.replace(/[,.]/g, "").toLowerCase());
      if ("children" in node) visit(node.children as readonly PhrasingContent[]);
    }
  };
  visit(content);
  return [...found];
}

/** What passages of a translation keep, without the words that stand nowhere in the original: an English text is full of them. */
export function withoutOwnWords(
  passages: readonly { tokens?: readonly string[] }[],
  original: readonly { tokens?: readonly string[] }[],
): string[][] {
  const known = new Set(original.flatMap(({ tokens = [] }) => tokens));
  return passages.map(({ tokens = [] }) => tokens.filter((token) => token.startsWith(sign) || known.has(token)));
}

/** How much of what two passages keep they share, from 0 to 1 (Dice's coefficient); null where one keeps nothing. */
export function sharedTokens(one: readonly string[], other: readonly string[]): number | null {
  if (one.length === 0 || other.length === 0) return null;
  return (2 * one.filter((token) => other.includes(token)).length) / (one.length + other.length);
}
