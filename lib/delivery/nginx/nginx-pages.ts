import { allowedMethods } from "../answer/gate";
import type { Manifest } from "../bundle/manifest";
import { familyPattern, splitPages } from "../bundle/page-families";
import { fileHeaders } from "./nginx-headers";
import { type MapLine, nginxMap, nginxString } from "./nginx-map";

/**
 * Writes `$usual_request`, which is "1" for a request for a page, spelled exactly as browsers do and without a body. The gate
 * then only has to check the host.
 */
export function usualRequests(manifests: readonly Manifest[]): string {
  const usual = [...pagesOf(manifests).keys()].flatMap((url) =>
    allowedMethods.map((method): MapLine => [`${method} ${url} HTTP/1.1 `, "1"]),
  );
  return nginxMap("$request $http_content_length$http_transfer_encoding", "usual_request", "", usual);
}

/**
 * Writes a location for each page that stands alone, with headers that are known in advance, and one for the Markdown that the page's address sends
 * on request. `location /` could serve them all, but takes nginx twice as long.
 */
export function pageLocations(manifests: readonly Manifest[]): string[] {
  return [...pagesOf(manifests)].flatMap(([url, { file, markdown }]) => {
    // No request can name it: the gate refuses backslashes.
    const asMarkdown = url.replace("/", "/\\");
    return [
      ...location(url, [
        ...(markdown ? [`if ($markdown_wanted) { rewrite ^ ${nginxString(asMarkdown)} last; }`] : []),
        ...fileHeaders(manifests, file, "page", markdown !== undefined),
        `try_files /${file} @kept;`,
      ]),
      ...(markdown
        ? location(asMarkdown, [
            "internal;",
            ...fileHeaders(manifests, markdown, "negotiated", true),
            `try_files /${markdown} @kept;`,
          ])
        : []),
    ];
  });
}

function location(path: string, lines: readonly string[]): string[] {
  return [`location = ${nginxString(path)} {`, ...lines.map((line) => `  ${line}`), "}"];
}

/**
 * Writes a location for each family of pages, and one for their Markdown: what they send is in a map by address, as that of any file. The
 * address of the Markdown is the page's with its ending.
 */
export function familyLocations(manifests: readonly Manifest[]): string[] {
  const families = new Map(manifests.flatMap(({ pages }) => [...splitPages(pages).families]));
  return [...families].flatMap(([family, { file, markdown }]) => [
    `location ~ ${nginxString(familyPattern(family))} {`,
    ...(markdown ? ["  if ($markdown_wanted) { rewrite ^/(.*)$ /\\$1 last; }"] : []),
    ...fileHeaders(manifests, file, "page", markdown !== undefined).map((line) => `  ${line}`),
    "  try_files $address_file @kept;",
    "}",
    ...(markdown
      ? [
          `location ~ ${nginxString(familyPattern(family).replace("^/", "^/\\\\(?<versioned>").replace(/\$$/, ")$"))} {`,
          "  internal;",
          ...fileHeaders(manifests, markdown, "negotiated", true, "$header_link").map((line) => `  ${line}`),
          "  try_files /$versioned.md @kept;",
          "}",
        ]
      : []),
  ]);
}

/** The pages that stand alone, by address. Where manifests disagree, the first one counts: it is the one being served. */
function pagesOf(manifests: readonly Manifest[]): Map<string, Manifest["pages"][string]> {
  const pages = manifests.flatMap(({ pages }) => splitPages(pages).alone);
  return new Map(pages.filter(([, { status }]) => status === 200).reverse());
}
