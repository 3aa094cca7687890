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

/** A passage that tells what it keeps only when asked: texts alike in structure never ask. */
type Keeping = { tokens?: () => readonly string[] };

/**
 * Tells how much of what they keep two passages share, by their places in the original and in the translation: from 0 to 1 (Dice's
 * coefficient), null where one keeps nothing. Words of the translation that stand nowhere in the original do not count: an English text is
 * full of them.
 */
export function sharedTokens(
  original: readonly Keeping[],
  translation: readonly Keeping[],
): (i: number, j: number) => number | null {
  const own = original.map(({ tokens }) => tokens?.() ?? []);
  const known = new Set(own.flat());
  const others = translation.map(({ tokens }) =>
    (tokens?.() ?? []).filter((token) => token.startsWith(sign) || known.has(token)),
  );
  return (i, j) => {
    const [one, other] = [own[i] ?? [], others[j] ?? []];
    if (one.length === 0 || other.length === 0) return null;
    return (2 * one.filter((token) => other.includes(token)).length) / (one.length + other.length);
  };
}
