import { allowedMethods } from "../answer/gate";
import {
  cacheHeaders,
  canonicalLink,
  type Header,
  type ResponseKind,
  responseKinds,
  securityHeaders,
  varyHeader,
} from "../bundle/headers";
import type { Manifest } from "../bundle/manifest";
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
 * Writes the maps that depend on the kind of a response: `$response_kind`, by status and file, and one variable for each header
 * of lib/delivery/bundle/headers.ts that differs between kinds. A page that differs between releases may use the style of each.
 */
export function headerMaps(manifests: readonly Manifest[]): string {
  // Pages have locations with their own headers (lib/delivery/nginx/nginx-pages.ts).
  const files = new Map(
    manifests.flatMap(({ files }) => Object.entries(files)).filter(([, { kind }]) => kind !== "page"),
  );
  const kinds = [...files].map(([file, { kind }]): MapLine => [file, kind]);
  return [
    nginxMap("$status", "answer", "error", [
      ...["200", "304", "404"].map((status): MapLine => [status, "shown"]),
      ["307", "redirect"],
      ["308", "moved"],
    ]),
    // At this point $uri is the file; the reader's own spelling is no longer known.
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
    nginxMap("$answer:$uri", variable(policyName), policy([]), [
      ...[...styleHashes(manifests)].flatMap(([file, hashes]): MapLine[] =>
        files.has(file) ? [[`shown:/${file}`, policy(hashes)]] : [],
      ),
      ...kinds
        .filter(([, kind]) => kind === "print")
        .map(([file]): MapLine => [`shown:/${file}`, headerValue(policyName, securityHeaders("print"))]),
    ]),
    nginxMap("$answer:$uri", variable("Vary"), "", [
      ...[...files].map(([file, entry]): MapLine => [`shown:/${file}`, varyHeader(entry, false)]),
      ["~^redirect:", "Accept-Language"],
    ]),
    nginxMap(
      "$answer:$uri",
      variable("Link"),
      "",
      [...files].flatMap(([file, { canonical }]): MapLine[] =>
        canonical ? [[`shown:/${file}`, canonicalLink(canonical)]] : [],
      ),
    ),
    nginxMap("$status", variable("Allow"), "", [["405", allowedMethods.join(", ")]]),
  ].join("");
}

/** The directives that add the headers to every response. */
export function addHeaders(): string[] {
  const variables = [policyName, ...names.filter(varies), "Vary", "Link", "Allow"].map(
    (name): Header => [name, `$${variable(name)}`],
  );
  const constants = names
    .filter((name) => !varies(name))
    .map((name): Header => [name, headerValue(name, headersOf("error"))]);
  return [...constants, ...variables, noDate].map(addHeader);
}

/**
 * The directives that add the same headers in a location that sends one file, as a page or instead of one. `negotiated` says that
 * the same address may send another file, too. Throws an Error when no manifest has the file.
 */
export function fileHeaders(
  manifests: readonly Manifest[],
  file: string,
  kind: "page" | "negotiated",
  negotiated: boolean,
): string[] {
  const entry = manifests.flatMap(({ files }) => files[file] ?? [])[0];
  if (!entry) throw new Error(`The bundle has no file ${file}.`);
  const own: Header[] = [
    ...headersOf(kind),
    [policyName, policy(styleHashes(manifests).get(file) ?? [])],
    ["Vary", varyHeader(entry, negotiated)],
    ["Link", entry.canonical ? canonicalLink(entry.canonical) : ""],
  ];
  return [...own.filter(([, value]) => value !== ""), noDate].map(addHeader);
}

/** The ETag alone tells whether a file has changed. */
const noDate: Header = ["Last-Modified", ""];

const addHeader = ([name, value]: Header) => `add_header ${name} ${nginxString(value)} always;`;

function styleHashes(manifests: readonly Manifest[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { file, styleHash } of manifests.flatMap(({ pages }) => Object.values(pages)))
    found.set(file, [...new Set([...(found.get(file) ?? []), styleHash])]);
  return found;
}

const policy = (hashes: readonly string[]) =>
  headerValue(policyName, securityHeaders("page", hashes.length > 0 ? hashes.join("' '") : undefined));
