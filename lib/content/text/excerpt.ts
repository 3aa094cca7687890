import { uncutSpan } from "./uncut-span";

/** The first words of a text, for a report. */
export function excerpt(text: string): string {
  const words = text.trim().replace(/\s+/g, " ");
  return words.length > 40 ? `${words.slice(0, 39)}…` : words;
}

/** What stands around a word of a text, for a report: …must pay within 30 days of receiving the invoice… */
export function around(text: string, word: string, index: number): string {
  const { from, to } = uncutSpan(text, Math.max(0, index - 20), Math.min(text.length, index + word.length + 20));
  const words = text.slice(from, to).trim().replace(/\s+/g, " ");
  return `${from > 0 ? "…" : ""}${words}${to < text.length ? "…" : ""}`;
}
