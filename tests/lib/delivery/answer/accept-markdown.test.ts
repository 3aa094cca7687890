import { expect, it } from "vitest";
import { prefersMarkdown } from "@/lib/delivery/answer/accept-markdown";

it.each([
  { accept: "text/markdown", expected: true },
  { accept: "text/markdown, text/html, */*", expected: true },
  { accept: "text/markdown;q=0.9, text/html;q=0.8", expected: true },
  { accept: "text/html;q=0.8,\ttext/markdown;q=0.81234", expected: true },
  { accept: "text/markdown;charset=utf-8", expected: true },
  { accept: 'text/markdown;variant="a,text/html;q=1", text/html;q=0.5', expected: true },
  { accept: "*/*, text/markdown", expected: true },
  { accept: "text/*;q=0.5, text/markdown;q=0.6", expected: true },
  { accept: "text/html;q=0, text/markdown;q=0.1, */*", expected: true },
  { accept: "Text/Markdown ; q=1 , text/html", expected: true },
  { accept: "text/html, text/markdown", expected: false },
  { accept: "text/html;q=0.5, text/markdown;charset=utf-8;q=0.5", expected: false },
  { accept: "text/markdown;q=0.5, */*;q=0.8", expected: false },
  { accept: "text/markdown;q=0.000, */*", expected: false },
  { accept: "text/markdown;q=1;q=1", expected: false },
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
