import { findPublicFiles } from "@/lib/delivery/build/public-files";
import type { ResponseKind } from "@/lib/delivery/bundle/headers";
import { readManifest } from "@/lib/delivery/bundle/manifest";
import { readByBrowserRules, withoutNegotiation } from "./common-differences";
import type { Difference } from "./differences";

/** The addresses of the bundle's files of these kinds. */
const addressesOf = (...kinds: ResponseKind[]) =>
  Object.entries(readManifest().files).flatMap(([file, { kind }]) => (kinds.includes(kind) ? [`/${file}`] : []));

const printed = addressesOf("print");

const withTag = findPublicFiles(".").map(({ path }) => path);
const withoutTag = addressesOf("file", "picture").filter((url) => !withTag.includes(url));

/** How `next start` differs. */
export const nextDifferences: readonly Difference[] = [
  {
    reason: "The PDF files are made with the bundle.",
    rows: Object.fromEntries(
      printed.flatMap((url): [string, [number]][] => [
        [`address: ${url} as it is`, [404]],
        [`address: ${url} in brotli`, [404]],
        [`address: ${url} in gzip`, [404]],
        [`HEAD: HEAD ${url}`, [404]],
        // The page that says so has a tag.
        [`304: ${url}, unchanged`, [304]],
      ]),
    ),
  },
  {
    reason: "Next does not negotiate.",
    rows: withoutNegotiation,
  },
  {
    reason: "Next has a page of its own for an asset that it has not.",
    rows: { "not found: an asset of Next": [404] },
  },
  {
    reason: "Next gives a file that a route makes no ETag.",
    rows: Object.fromEntries(withoutTag.map((url): [string, [number]] => [`304: ${url}, unchanged`, [200]])),
  },
  {
    reason:
      "next-intl compares all languages at once: region and script weigh more than the reader's order, and a malformed entry spoils or joins the rest.",
    rows: {
      'language: / for "zh-TW,en;q=0.8"': [307, "/en"],
      'language: / for "en;q=0, *;q=0.5"': [307, "/en"],
      'language: / for "en;q=0,zh;q=0,*"': [307, "/en"],
      'language: / for "*;q=0.1,ja"': [307, "/en"],
      'language: / for "zh;q=1.5,ja;q=0.1"': [307, "/zh"],
      'language: / for "ja;level=1"': [307, "/ja"],
      'language: / for "zh;q=.9,ja;q=0.1"': [307, "/zh"],
      'language: / for "cy,zh;q=0.9"': [307, "/zh"],
      'language: / for "ja,ja,ja,… of 515"': [307, "/ja"],
      'language: / for "xxxxxxxxx… of 403"': [307, "/en"],
      'language: /privacy-policy for "zh-TW,en;q=0.8"': [307, "/en/privacy-policy"],
      'language: /privacy-policy for "en;q=0, *;q=0.5"': [307, "/en/privacy-policy"],
      'language: /privacy-policy for "en;q=0,zh;q=0,*"': [307, "/en/privacy-policy"],
      'language: /privacy-policy for "*;q=0.1,ja"': [307, "/en/privacy-policy"],
      'language: /privacy-policy for "zh;q=1.5,ja;q=0.1"': [307, "/zh/privacy-policy"],
      'language: /privacy-policy for "ja;level=1"': [307, "/ja/privacy-policy"],
      'language: /privacy-policy for "zh;q=.9,ja;q=0.1"': [307, "/zh/privacy-policy"],
      'language: /privacy-policy for "cy,zh;q=0.9"': [307, "/zh/privacy-policy"],
      'language: /privacy-policy for "ja,ja,ja,… of 515"': [307, "/ja/privacy-policy"],
      'language: /privacy-policy for "xxxxxxxxx… of 403"': [307, "/en/privacy-policy"],
    },
  },
  {
    reason: "Next compares an address as it is written, and a locale in any case.",
    rows: {
      "spelling: upper case of a locale": [307, "/zh"],
      "spelling: encoded letters": [200],
      "spelling: encoded slash": [307, "/en/zh%2Fprivacy-policy"],
      "spelling: ending .html": [404],
      "spelling: ending .html of what is not there": [404],
    },
  },
  {
    reason: "Next reads an address as a browser does, and fails on one that cannot be decoded.",
    rows: {
      ...readByBrowserRules,
      'refused path: "/zh/%2e%2e%2f%2e%2e%2fetc%2fpasswd"': [404],
      'refused path: "/..%5cetc"': [404],
      'refused path: "/zh\\\\..\\\\en"': [308, "/en"],
      'refused path: "/zh%5C"': [307, "/en/zh%5C"],
      'refused path: "/zh%00"': [307, "/en/zh"],
      'refused path: "/zh%00.html"': [404],
      'refused path: "/%0d%0aSet-Cookie:%20a=b"': [307, "/en/Set-Cookie:%20a=b"],
      'refused path: "/zh%0a"': [200],
      'refused path: "/zh%7f"': [307, "/en/zh%7F"],
      'refused path: "/%"': [500],
      'refused path: "/%zz"': [500],
      'refused path: "/zh/%E0%A4%A"': [500],
      'refused path: "/%ff"': [500],
      'refused path: "/%c0%ae%c0%ae/"': [308, "/%c0%ae%c0%ae"],
      'refused path: "/%ed%a0%80"': [500],
    },
  },
  {
    reason: "Next has no limit below that of Node.",
    rows: {
      "size: a path that is too long": [404],
      "size: a query that is too long": [200],
      "size: a path that is far too long": [307, `/en/${"a".repeat(7000)}`],
    },
  },
  {
    reason: "Next answers every method as it answers GET.",
    rows: {
      "method: POST": [200],
      "method: PUT": [200],
      "method: DELETE": [200],
      "method: PATCH": [200],
      "method: OPTIONS": [400],
      "method: TRACE": [200],
      "method: CONNECT": [0],
      "method: PROPFIND": [200],
      "method: PURGE": [200],
      "method: FOO": [400],
      "method: GETT": [400],
      "method: POST to the root": [307, "/en"],
      "method: POST to nothing": [404],
    },
  },
  {
    reason: "Next ignores a body.",
    rows: {
      "body: announced": [200],
      "body: in chunks": [200],
    },
  },
  {
    reason: "Next looks at no Host.",
    rows: {
      "host: absent in HTTP/1.0": [200],
      "host: empty": [200],
      "host: twice": [200],
      'host: "a b"': [200],
      'host: "a/b"': [200],
      'host: "a@b"': [200],
      'host: "a,b"': [200],
      'host: "http://a"': [200],
      'host: "a:b"': [200],
      'host: "a:123456"': [200],
      'host: "[::1"': [200],
      'host: "<script>"': [200],
      'host: "a\\\\b"': [200],
      'host: "a?b"': [200],
      'host: "-a"': [200],
    },
  },
  {
    reason: "Next takes the absolute form for a spelling of the address.",
    rows: {
      "absolute form: of a page": [308, "http://localhost/zh/privacy-policy?a=b"],
      "absolute form: of the root": [308, "http://localhost/"],
      "absolute form: without a path": [308, "http://localhost/"],
      "absolute form: of another scheme": [308, "ftp://localhost/zh/privacy-policy"],
    },
  },
  {
    reason: "Next takes `*` for an address.",
    rows: {
      "asterisk form: *": [500],
    },
  },
  {
    reason: "Node's parser knows more versions than the site speaks.",
    rows: {
      "version: HTTP/2.0": [200],
      "version: none": [200],
    },
  },
];
