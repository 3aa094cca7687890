import { type KeptFiles, keptFiles } from "@/lib/kept-files";

/**
 * Draws a social card, or takes what the build before drew of the same words. `DRAWN_BY` is a hash of the program that draws, which
 * lib/cli/build.ts sets; without it, as in development, every card is drawn.
 */
export async function keepCard(words: Readonly<Record<string, string>>, draw: () => Promise<Buffer>): Promise<Buffer> {
  const program = process.env.DRAWN_BY;
  if (!program) return draw();
  kept ??= keptFiles("cards", process.cwd());
  return kept.get(JSON.stringify([program, words]), draw);
}

let kept: KeptFiles | undefined;
