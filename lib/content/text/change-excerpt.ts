import { uncutSpan } from "./uncut-span";

const context = 12;
const longest = 60;

/** The part of a text that changed, before and after, with a few characters around it. Null when the texts are equal. */
export function changeExcerpt(before: string, after: string): { before: string; after: string } | null {
  if (before === after) return null;
  const [old, now] = [Array.from(before), Array.from(after)];
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start++;
  let end = 0;
  const shorter = Math.min(old.length, now.length) - start;
  while (end < shorter && old[old.length - 1 - end] === now[now.length - 1 - end]) end++;
  const show = (text: readonly string[]) => {
    const first = Math.max(0, start - context);
    const { from, to } = uncutSpan(text, first, Math.min(text.length - end + context, first + longest, text.length));
    return `${from > 0 ? "…" : ""}${text.slice(from, to).join("")}${to < text.length ? "…" : ""}`;
  };
  return { before: show(old), after: show(now) };
}
