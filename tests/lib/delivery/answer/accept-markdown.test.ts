import { expect, it } from "vitest";
import { prefersMarkdown } from "@/lib/delivery/answer/accept-markdown";

it.each([
  { accept: "text/markdown", expected: true },
  { accept: "text/markdown, text/html, */*", expected: true },
  { accept: "text/html,\ttext/markdown;q=1.0", expected: true },
  { accept: "Text/Markdown ; q=1 , text/html", expected: true },
  { accept: undefined, expected: false },
  { accept: "", expected: false },
  { accept: "*/*", expected: false },
  { accept: "text/html,application/xhtml+xml,*/*;q=0.8", expected: false },
  { accept: "text/html, text/markdown;q=0.9", expected: false },
  { accept: "text/markdown;q=0", expected: false },
  { accept: "text/markdown;q=1.5", expected: false },
  { accept: "x-text/markdown", expected: false },
  { accept: "text/markdown-x", expected: false },
])("$accept", ({ accept, expected }) => {
  expect(prefersMarkdown(accept)).toBe(expected);
});
