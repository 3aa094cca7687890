import { homeSlug, isLocale } from "../../locales";
import { allowedMethods } from "../answer/gate";
import { endingOf, fileKinds } from "../bundle/file-kinds";
import {
  cacheHeaders,
  canonicalLink,
  type Header,
  type ResponseKind,
  responseKinds,
  securityHeaders,
  storedPdfs,
} from "../bundle/headers";
import type { Manifest } from "../bundle/manifest";
import { anyLocale } from "./nginx-addresses";
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
const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A file is sent with 200, or not sent again with 304. */
const shown = "~^(?:200|304)";

/**
 * Writes the file with every header of the site's answers: one variable for each that differs between kinds of answers, by
 * `$response_kind`, and the maps for what an answer varies with and what it links to. It belongs in nginx's `http` block.
 */
export function headerMaps(manifests: readonly Manifest[]): string {
  const { files, folders, endings } = fileKinds(manifests);
  const special = [...endings].filter(([, kind]) => kind !== "file");
  const inFolder = (folder: string) => literal(folder).replace(":locale", anyLocale);
  return [
    "# The kind of an answer, and the headers that depend on it.\n",
    nginxMap("$status:$uri $asked", "response_kind", "error", [
      [`${shown}:.*\\.html `, "page"],
      [`${shown}:(?<page>/.+?)(?:/${homeSlug})?\\.md \\k<page>$`, "negotiated"],
      ...[...files].map(([file, kind]): MapLine => [`${shown}:/${literal(file)} `, kind]),
      ...[...folders].map(([folder, kind]): MapLine => [`${shown}:/${inFolder(folder)}/`, kind]),
      ...special.map(([ending, kind]): MapLine => [`${shown}:.*\\.${ending} `, kind]),
      [`${shown}:`, "file"],
      ["~^404", "notFound"],
      ["~^307", "redirect"],
      ["~^308", "file"],
    ]),
    ...[...headersByKind(manifests)]
      .filter(([, values]) => varies(values))
      .map(([name, values]) => byMostFrequent(name, values)),
    "# A not-found page in the reader's language is kept as a redirect to it is.\n",
    nginxMap("$status", "chosen_for", "", [
      ["307", "reader"],
      ["404", "$missing"],
    ]),
    nginxMap("$chosen_for", "cache_control", `$${variable("Cache-Control")}`, [
      ["reader", new Map(cacheHeaders("redirect")).get("Cache-Control") ?? ""],
    ]),
    "# Vary, beside Accept-Encoding, which nginx adds itself: the pages that have a Markdown form depend on what is asked for.\n",
    nginxMap("$chosen_for", variable("Vary"), "$vary_by_type", [["reader", "Accept-Language"]]),
    nginxMap("$response_kind:$uri", "vary_by_type", "", [
      [`~^page:(?:${negotiatedPages(manifests).join("|")})\\.html$|^negotiated:`, "Accept"],
    ]),
    "# Another form of a page names the page.\n",
    nginxMap("$response_kind", variable("Link"), "$form_link", [["page", ""]]),
    nginxMap("$status:$uri", "form_link", "", links(manifests)),
    nginxMap("$status:$uri", variable("X-Robots-Tag"), "", [[`${shown}:.*${storedPdfs}$`, "noindex"]]),
    nginxMap("$status", variable("Allow"), "", [["405", allowedMethods.join(", ")]]),
  ].join("");
}

/** The map of a header by kind. The value of the most kinds is the default. */
function byMostFrequent(name: string, values: ReadonlyMap<ResponseKind, string>): string {
  const count = (value: string) => [...values.values()].filter((other) => other === value).length;
  const [most = ""] = [...values.values()].sort((a, b) => count(b) - count(a));
  return nginxMap(
    "$response_kind",
    variable(name),
    most,
    [...values].filter(([, value]) => value !== most),
  );
}

/** The addresses of pages that have a Markdown form, as regular expressions: each document's are alike, and a page without one is named. */
function negotiatedPages(manifests: readonly Manifest[]): string[] {
  const pages = manifests
    .flatMap((manifest) => Object.entries(manifest.pages))
    .map(([url, { markdown }]) => ({ segments: url.split("/").slice(1), markdown }))
    .filter(({ segments: [locale = ""] }) => isLocale(locale));
  const others = pages.flatMap(({ segments: [, slug, ...below], markdown }) =>
    markdown || slug === undefined || below.length > 0 ? [] : [literal(slug)],
  );
  const not = others.length === 0 ? "" : `(?!(?:${[...new Set(others)].join("|")})\\.)`;
  const shapes = pages.flatMap(({ segments: [, slug, ...below], markdown }) => {
    if (!markdown) return [];
    const kept = below.map((segment) => (/^\d+(?:\.\d+)?$/.test(segment) ? "[\\d.]+" : literal(segment)));
    return [["", anyLocale, ...(slug === undefined ? [] : [`${not}[\\w-]+`]), ...kept].join("/")];
  });
  return [...new Set(shapes)];
}

/** The links from a page's other forms to the page. The name of the home page is not in its address. */
function links(manifests: readonly Manifest[]): MapLine[] {
  const forms = manifests.flatMap(({ files }) =>
    Object.entries(files).flatMap(([file, { canonical }]) => (canonical ? [[endingOf(file), canonical] as const] : [])),
  );
  const [first] = forms;
  if (!first) return [];
  const endings = [...new Set(forms.map(([ending]) => ending))].join("|");
  const form = `${shown}:(?<canonical>/${anyLocale}(?:/.+?)??)(?:/${homeSlug})?\\.(?:${endings})$`;
  return [[form, canonicalLink(`${new URL(first[1]).origin}$canonical`)]];
}

/** The directives that add the headers to every answer. */
export function addHeaders(manifests: readonly Manifest[]): string[] {
  const byKind = [...headersByKind(manifests)].map(([name, values]): Header => {
    if (name === "Cache-Control") return [name, "$cache_control"];
    return [name, varies(values) ? `$${variable(name)}` : (values.get("error") ?? "")];
  });
  const others = ["Vary", "Link", "X-Robots-Tag", "Allow"].map((name): Header => [name, `$${variable(name)}`]);
  // The ETag alone tells whether a file has changed.
  return [...byKind, ...others, ["Last-Modified", ""] as const].map(
    ([name, value]) => `add_header ${name} ${nginxString(value)} always;`,
  );
}
