/** A section of docs/performance.md: its heading, and the lines below it. */
export type MeasuredSection = { title: string; lines: readonly string[] };

const introduction = [
  "# Performance",
  "",
  "Written by `npm run bench`, each section by its own last run: `npm run bench -- --only build,check` measures two of them again. Every ratio compares two figures of one run on one machine.",
];

/**
 * Returns the text of docs/performance.md with the sections in `measured` instead of what it said of them. `titles` are all sections in their
 * order; what is none of them is left out.
 */
export function replaceSections(text: string, measured: readonly MeasuredSection[], titles: readonly string[]): string {
  const [, ...before] = text.split(/^## /m);
  const sections = new Map(before.map((section) => [section.split("\n")[0] ?? "", `## ${section.trim()}`]));
  for (const { title, lines } of measured) sections.set(title, [`## ${title}`, "", ...lines].join("\n").trim());
  const written = titles.flatMap((title) => sections.get(title) ?? []);
  return `${[introduction.join("\n"), ...written].join("\n\n")}\n`;
}
