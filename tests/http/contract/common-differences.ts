import type { Difference } from "./differences";

/** The answers of a server that ignores Accept. */
export const withoutNegotiation: Difference["rows"] = {
  'accept: "text/markdown"': [200],
  'accept: "text/markdown, text/html, */*"': [200],
  'accept: "text/html, text/markdown;q=1.000"': [200],
  'accept: "text/html;q=0.9 , TEXT/Markdown ; q=1"': [200],
  "accept: Markdown of the home page": [200],
  "accept: Markdown in brotli": [200],
  "accept: Markdown, HEAD": [200],
  "accept: Markdown, unchanged": [304],
  "accept: Markdown, with a query": [200],
};

/** The answers of a server that normalises an address like a browser: dot segments and fragments are gone before it looks. */
export const readByBrowserRules: Difference["rows"] = {
  'refused path: "/../etc/passwd"': [307, "/en/etc/passwd"],
  'refused path: "/zh/../../etc/passwd"': [307, "/en/etc/passwd"],
  'refused path: "/zh/.."': [307, "/en"],
  'refused path: "/./zh"': [200],
  'refused path: "/zh/."': [308, "/zh"],
  'refused path: "/%2e%2e/etc/passwd"': [307, "/en/etc/passwd"],
  'refused path: "/zh/.%2E/en"': [200],
  'refused path: "/zh#top"': [200],
};
