import { allowedMethods } from "./gate";
import { cacheHeaders, type Header, type ResponseKind, responseKinds, securityHeaders } from "./headers";
import type { Manifest } from "./manifest";
import { type MapLine, nginxMap, nginxString } from "./nginx-map";

const policyName = "Content-Security-Policy";

const headersOf = (kind: ResponseKind): Header[] =>
  [...securityHeaders(kind), ...cacheHeaders(kind)].filter(([name]) => name !== policyName && name !== "Vary");
const names = [...new Set(responseKinds.flatMap((kind) => headersOf(kind).map(([name]) => name)))];
const headerValue = (name: string, headers: readonly Header[]) =>
  headers.find(([header]) => header === name)?.[1] ?? "";
const byKind = (name: string): [ResponseKind, string][] =>
  responseKinds.map((kind) => [kind, headerValue(name, headersOf(kind))]);
const varies = (name: string) => new Set(byKind(name).map(([, value]) => value)).size > 1;
const variable = (header: string) => `header_${header.toLowerCase().replaceAll("-", "_")}`;

/**
 * What the kind of an answer decides: `$response_kind` by its status and file, and one variable for each header of
 * lib/delivery/headers.ts that is not alike on all. A page that differs between releases may have the style of each.
 */
export function headerMaps(manifests: readonly Manifest[]): string {
  const files = new Map(manifests.flatMap(({ files }) => Object.entries(files)));
  const kinds = [...files].map(([file, { kind }]): MapLine => [file, kind]);
  const compressed = [...files].filter(([, { encodings }]) => Object.keys(encodings).length > 0);
  return [
    nginxMap("$status", "answer", "error", [
      ...["200", "304", "404"].map((status): MapLine => [status, "shown"]),
      ["307", "redirect"],
      ["308", "moved"],
    ]),
    // By the time of an answer $uri is the file: what the reader sent in any other case is long gone.
    nginxMap("$answer:$uri", "response_kind", "error", [
      ...kinds.map(([file, kind]): MapLine => [`shown:/${file}`, kind]),
      ["~^redirect:", "redirect"],
      ["~^moved:", "file"],
    ]),
    ...names.filter(varies).map((name) =>
      nginxMap(
        "$response_kind",
        variable(name),
        "",
        byKind(name).filter(([, value]) => value !== ""),
      ),
    ),
    nginxMap(
      "$answer:$uri",
      variable(policyName),
      policy([]),
      [...styleHashes(manifests)].map(([file, hashes]): MapLine => [`shown:/${file}`, policy(hashes)]),
    ),
    nginxMap("$answer:$uri", variable("Vary"), "", [
      ...compressed.map(([file]): MapLine => [`shown:/${file}`, "Accept-Encoding"]),
      ["~^redirect:", "Accept-Language"],
    ]),
    nginxMap("$status", variable("Allow"), "", [["405", allowedMethods.join(", ")]]),
  ].join("");
}

/** The directives that put the headers on every answer. */
export function addHeaders(): string[] {
  const variables = [policyName, ...names.filter(varies), "Vary", "Allow"].map(
    (name): Header => [name, `$${variable(name)}`],
  );
  const constants = names
    .filter((name) => !varies(name))
    .map((name): Header => [name, headerValue(name, headersOf("error"))]);
  // The ETag alone says whether a file changed.
  const all: Header[] = [...constants, ...variables, ["Last-Modified", ""]];
  return all.map(([name, value]) => `add_header ${name} ${nginxString(value)} always;`);
}

function styleHashes(manifests: readonly Manifest[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { file, styleHash } of manifests.flatMap(({ pages }) => Object.values(pages)))
    found.set(file, [...new Set([...(found.get(file) ?? []), styleHash])]);
  return found;
}

const policy = (hashes: readonly string[]) =>
  headerValue(policyName, securityHeaders("page", hashes.length > 0 ? hashes.join("' '") : undefined));
