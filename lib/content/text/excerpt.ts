/** The first words of a text, for a report. */
export function excerpt(text: string): string {
  const words = text.trim().replace(/\s+/g, " ");
  return words.length > 40 ? `${words.slice(0, 39)}…` : words;
}
