import { allowedMethods } from "../answer/gate";
import type { Manifest } from "../bundle/manifest";
import { fileHeaders } from "./nginx-headers";
import { type MapLine, nginxMap, nginxString } from "./nginx-map";

/**
 * `$usual_request`: "1" for a request for a page in the very words of a browser, without a body. Of such a request the gate has only
 * the host to judge.
 */
export function usualRequests(manifests: readonly Manifest[]): string {
  const usual = [...pagesOf(manifests).keys()].flatMap((url) =>
    allowedMethods.map((method): MapLine => [`${method} ${url} HTTP/1.1 `, "1"]),
  );
  return nginxMap("$request $http_content_length$http_transfer_encoding", "usual_request", "", usual);
}

/**
 * A location for each page, whose headers are known when the configuration is made, and one for the Markdown that is sent at the
 * page's address to those who ask for it. What `location /` does for all takes nginx twice the time.
 */
export function pageLocations(manifests: readonly Manifest[]): string[] {
  return [...pagesOf(manifests)].flatMap(([url, { file, markdown }]) => {
    // No request can name it: the gate refuses a backslash.
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

/** The pages by their address; what the first manifest, which is served, says of one counts. */
function pagesOf(manifests: readonly Manifest[]): Map<string, Manifest["pages"][string]> {
  const pages = manifests.flatMap(({ pages }) => Object.entries(pages));
  return new Map(pages.filter(([, { status }]) => status === 200).reverse());
}
