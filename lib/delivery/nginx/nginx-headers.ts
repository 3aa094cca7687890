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

/** The headers of a response of this kind. A page may have the style of any release: another may be swapped in. */
function headersOf(manifests: readonly Manifest[], kind: ResponseKind): Header[] {
  const styles = [...new Set(manifests.flatMap(({ styleHashes }) => styleHashes))];
  return [...securityHeaders(kind, styles), ...cacheHeaders(kind)].filter(([name]) => name !== "Vary");
}

/** The values of each header that depends on nothing but the kind of a response; "" where the kind has none. */
function headersByKind(manifests: readonly Manifest[]): Map<string, Map<ResponseKind, string>> {
  const kinds = responseKinds.map((kind) => ({ kind, headers: new Map(headersOf(manifests, kind)) }));
  const names = new Set(kinds.flatMap(({ headers }) => [...headers.keys()]));
  return new Map(
    [...names].map((name) => [name, new Map(kinds.map(({ kind, headers }) => [kind, headers.get(name) ?? ""]))]),
  );
}

const varies = (values: ReadonlyMap<ResponseKind, string>) => new Set(values.values()).size > 1;
const variable = (header: string) => `header_${header.toLowerCase().replaceAll("-", "_")}`;

/**
 * Writes the maps that depend on the kind of a response: `$response_kind`, by status and file, and one variable for each header
 * of lib/delivery/bundle/headers.ts that differs between kinds.
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
    ...[...headersByKind(manifests)]
      .filter(([, values]) => varies(values))
      .map(([name, values]) =>
        nginxMap(
          "$response_kind",
          variable(name),
          "",
          [...values].filter(([, value]) => value !== ""),
        ),
      ),
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
export function addHeaders(manifests: readonly Manifest[]): string[] {
  const byKind = [...headersByKind(manifests)].map(
    ([name, values]): Header => [name, varies(values) ? `$${variable(name)}` : (values.get("error") ?? "")],
  );
  const others = ["Vary", "Link", "Allow"].map((name): Header => [name, `$${variable(name)}`]);
  return [...byKind, ...others, noDate].map(addHeader);
}

/**
 * The directives that add the same headers in a location that sends one file, as a page or instead of one. `negotiated` says that
 * the same address may send another file, too; `link` is the variable with the `Link` of a location of many files. Throws an Error when no manifest has the file.
 */
export function fileHeaders(
  manifests: readonly Manifest[],
  file: string,
  kind: "page" | "negotiated",
  negotiated: boolean,
  link?: string,
): string[] {
  const entry = manifests.flatMap(({ files }) => files[file] ?? [])[0];
  if (!entry) throw new Error(`The bundle has no file ${file}.`);
  const own: Header[] = [
    ...headersOf(manifests, kind),
    ["Vary", varyHeader(entry, negotiated)],
    ["Link", link ?? (entry.canonical ? canonicalLink(entry.canonical) : "")],
  ];
  return [...own.filter(([, value]) => value !== ""), noDate].map(addHeader);
}

/** The ETag alone tells whether a file has changed. */
const noDate: Header = ["Last-Modified", ""];

const addHeader = ([name, value]: Header) => `add_header ${name} ${nginxString(value)} always;`;
