import { markdownAsked } from "./accept-rows";
import type { Difference } from "./differences";

/** The answers of a server that ignores Accept. */
const withoutNegotiation: Difference["rows"] = {
  ...Object.fromEntries(
    markdownAsked.map((accept): [string, [number]] => [`accept: ${JSON.stringify(accept)}`, [200]]),
  ),
  "accept: Markdown of the home page": [200],
  "accept: Markdown in brotli": [200],
  "accept: Markdown, HEAD": [200],
  "accept: Markdown, unchanged": [304],
  "accept: Markdown, with a query": [200],
};

/** The answers of a server that normalises an address like a browser: dot segments and fragments are gone before it looks. */
const readByBrowserRules: Difference["rows"] = {
  'refused path: "/../etc/passwd"': [404],
  'refused path: "/zh/../../etc/passwd"': [404],
  'refused path: "/zh/.."': [307, "/en"],
  'refused path: "/./zh"': [200],
  'refused path: "/zh/."': [308, "/zh"],
  'refused path: "/%2e%2e/etc/passwd"': [404],
  'refused path: "/zh/.%2E/en"': [200],
  'refused path: "/zh#top"': [200],
};

/** How Cloudflare's static assets differ, as measured with workerd. */
export const edgeDifferences: readonly Difference[] = [
  {
    reason: "Cloudflare compares one tag, and knows no `*`.",
    rows: {
      "304: one tag of several": [200],
      "304: any": [200],
    },
  },
  {
    reason:
      "Cloudflare sends the file of a page before anyone reads Accept; asking the worker first would make each visit cost one of its requests.",
    rows: withoutNegotiation,
  },
  {
    reason: "Cloudflare refuses whom it may send nothing as it is.",
    rows: {
      "encoding: all refused": [415],
    },
  },
  {
    reason: "Cloudflare leads from encoded letters to the spelling of a file itself, with a 307.",
    rows: {
      "spelling: encoded letters": [307, "/zh"],
      "spelling: encoded slash": [307, "/zh/privacy-policy"],
    },
  },
  {
    reason:
      "Cloudflare reads an address as a browser does: dots, backslashes and fragments are gone before anyone is asked.",
    rows: {
      ...readByBrowserRules,
      'refused path: "/zh\\\\..\\\\en"': [200],
      'refused path: "/zh/"': [308, "/zh"],
      'refused path: "/é"': [404],
    },
  },
  {
    reason: "Cloudflare has limits of its own.",
    rows: {
      "size: a query that is too long": [200],
      "size: a header that is too long": [200],
      "size: headers that are too many": [500],
    },
  },
  {
    reason: "Cloudflare answers for a file itself, and its parser for a method that it does not know.",
    rows: {
      "method: POST": [405],
      "method: PUT": [405],
      "method: DELETE": [405],
      "method: PATCH": [405],
      "method: OPTIONS": [405],
      "method: TRACE": [405],
      "method: CONNECT": [400],
      "method: PROPFIND": [405],
      "method: PURGE": [405],
      "method: FOO": [501],
      "method: GETT": [501],
      "method: get": [501],
    },
  },
  {
    reason: "workerd waits for the body that is announced.",
    rows: {
      "body: announced": [0],
      "body: in chunks": [0],
    },
  },
  {
    reason: "In front of the site Cloudflare knows its hosts; workerd alone has no answer to another.",
    rows: {
      "host: absent": [400],
      "host: absent in HTTP/1.0": [400],
      "host: empty": [400],
      "host: twice": [500],
      'host: "a b"': [500],
      'host: "a/b"': [500],
      'host: "a@b"': [500],
      'host: "a,b"': [500],
      'host: "http://a"': [500],
      'host: "a:b"': [500],
      'host: "a:123456"': [500],
      'host: "[::1"': [500],
      'host: "<script>"': [500],
      'host: "a\\\\b"': [500],
      'host: "a?b"': [500],
      'host: "-a"': [200],
    },
  },
  {
    reason: "In front of the site Cloudflare takes the absolute form; workerd alone does not.",
    rows: {
      "absolute form: of a page": [500],
      "absolute form: of the root": [500],
      "absolute form: without a path": [500],
      "absolute form: of a host that is none": [500],
      "absolute form: of another scheme": [500],
    },
  },
  {
    reason: "In front of the site Cloudflare answers; workerd alone has no answer.",
    rows: {
      "asterisk form: *": [500],
    },
  },
  {
    reason: "In front of the site Cloudflare speaks HTTP with the reader.",
    rows: {
      "version: HTTP/2.0": [200],
      "version: HTTP/1.9": [200],
      "version: none": [400],
    },
  },
];
