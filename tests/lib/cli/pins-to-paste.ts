import { fromMarkdown } from "mdast-util-from-markdown";

/** A file of pins as a report gives it to paste; `name` is relative to `content/`. */
export type PastedPins = { name: string; text: string };

/** The files of pins that an editor would copy from a report, as GitHub shows them. */
export function pinsToPaste(report: string): PastedPins[] {
  const blocks = fromMarkdown(report).children;
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1];
    const [, name] = (before?.type === "html" && /content\/([\w-]+\/pins\.yaml)/.exec(before.value)) || [];
    return block.type === "code" && name ? [{ name, text: block.value }] : [];
  });
}
