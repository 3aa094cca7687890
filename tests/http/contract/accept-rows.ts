import type { Encoding } from "@/lib/delivery/bundle/headers";
import { asking, type Expected, type Row, row, type Site } from "./row";

/** Values of Accept that ask for Markdown. */
export const markdownAsked = [
  "text/markdown",
  "text/markdown, text/html, */*",
  "text/markdown;q=0.9, text/html;q=0.8",
  "text/html;q=0.9 , TEXT/Markdown ; q=1",
  "text/markdown;charset=utf-8",
  "text/markdown;charset=utf-8;q=0.5, text/html;q=0.4",
  "application/json, text/markdown",
  "text/markdown, */*",
  "*/*, text/markdown",
  "text/html;q=0, text/markdown",
];

const pageAsked = [
  "",
  "*/*",
  "text/*",
  "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8",
  "text/html, text/markdown;q=0.9",
  "text/html, text/markdown",
  "text/html, text/markdown;q=1.000",
  "text/markdown;q=0.8, text/html;q=0.9",
  "text/markdown;q=0.5, */*;q=0.8",
  "text/markdown;q=0.000, text/html",
  "text/markdown;q=0",
  "text/markdown;q=1.5",
  "text/markdown2",
  "application/text/markdown",
];

/** What a page's address answers to a client that names the types it can read. */
export function acceptRows({ page, file }: Site): Row[] {
  const markdown = (encoding?: Encoding): Expected => ({
    ...file(`${page}.md`, encoding),
    kind: "negotiated",
    negotiated: true,
  });
  const accepting = (accept: string, ...others: [string, string][]) => asking(page, ["Accept", accept], ...others);
  return [
    ...markdownAsked.map((accept) => row("accept", JSON.stringify(accept), accepting(accept), markdown())),
    row("accept", "Markdown in brotli", accepting("text/markdown", ["Accept-Encoding", "br"]), markdown("br")),
    row(
      "accept",
      "Markdown, HEAD",
      { method: "HEAD", target: page, headers: [["Accept", "text/markdown"]] },
      markdown(),
    ),
    row(
      "accept",
      "Markdown, unchanged",
      { ...accepting("text/markdown", ["If-None-Match", "ETAG"]), revalidate: true },
      { ...markdown(), status: 304 },
    ),
    row(
      "accept",
      "Markdown, with a query",
      { ...accepting("text/markdown"), target: `${page}?utm_source=x.md` },
      markdown(),
    ),
    ...pageAsked.map((accept) => row("accept", JSON.stringify(accept), accepting(accept), file(page))),
    row("accept", "Markdown of its own address", asking(`${page}.md`, ["Accept", "text/markdown"]), file(`${page}.md`)),
    row("accept", "Markdown of the home page", asking("/zh", ["Accept", "text/markdown"]), {
      ...file("/zh/home.md"),
      kind: "negotiated",
      negotiated: true,
    }),
    row(
      "accept",
      "Markdown of what has none",
      asking(`${page}/versions`, ["Accept", "text/markdown"]),
      file(`${page}/versions`),
    ),
  ];
}
