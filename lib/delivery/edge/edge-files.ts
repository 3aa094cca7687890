import { homeSlug, isLocale, locales } from "../../locales";
import { contentTypes } from "../bundle/content-types";
import { endingOf, fileKinds } from "../bundle/file-kinds";
import {
  cacheHeaders,
  canonicalLink,
  type Header,
  type ResponseKind,
  robotsHeaders,
  securityHeaders,
} from "../bundle/headers";
import type { Manifest } from "../bundle/manifest";

/**
 * The `_headers` file of Workers static assets for a bundle: the same number of rules for any number of documents, since Cloudflare
 * reads a hundred. The rule for `/*` gives every address the headers of a page. A rule for an ending, a folder or a file removes the
 * headers that differ and sets its own; Cloudflare applies them in their order.
 */
export function edgeHeaders(manifest: Manifest): string {
  const { endings, folders, files } = fileKinds([manifest]);
  const headersOf = (kind: ResponseKind) => [...securityHeaders(kind, manifest.styleHashes), ...cacheHeaders(kind)];
  const page = headersOf("page");
  const rules: Rule[] = [
    ["/*", page.map(line)],
    ...["/404", "/:locale/404"].map((path): Rule => [path, changes(headersOf("notFound"), page)]),
    ...[...endings].map(([ending, kind]): Rule => [`/*.${ending}`, changes(headersOf(kind), page)]),
    ...[...folders].map(([folder, kind]): Rule => [`/${folder}/*`, changes(headersOf(kind), headersOf("file"))]),
    ...[...files].map(
      ([file, kind]): Rule => [`/${file}`, changes(headersOf(kind), headersOf(endings.get(endingOf(file)) ?? "page"))],
    ),
    ["/:locale/:document/versions/*.pdf", robotsHeaders("/versions/1.pdf").map(line)],
    ...typeRules(manifest),
    ...linkRules(manifest),
  ];
  // Of two rules with one pattern, Cloudflare keeps the last.
  const byPattern = new Map<string, string[]>();
  for (const [pattern, lines] of rules) byPattern.set(pattern, [...(byPattern.get(pattern) ?? []), ...lines]);
  return [...byPattern]
    .map(([pattern, lines]) => `${pattern}\n${lines.map((text) => `  ${text}\n`).join("")}`)
    .join("\n");
}

/** A pattern of addresses, and what Cloudflare does to their headers, a line each. */
type Rule = readonly [pattern: string, lines: string[]];

const line = ([name, value]: Header) => `${name}: ${value}`;

/** The files to upload. The edge compresses them by itself. */
export function edgeFiles({ files }: Manifest): string[] {
  return Object.keys(files);
}

/** Cloudflare knows some types by itself; it is left to choose that of a page. */
function typeRules(manifest: Manifest): Rule[] {
  const { byEnding, byFile } = contentTypes([manifest]);
  const set = (type: string) => line(["Content-Type", type]);
  return [
    ...[...byEnding]
      .filter(([ending]) => ending !== "html")
      .map(([ending, type]): Rule => [`/*.${ending}`, [set(type)]]),
    ...new Map([...byFile].map(([file, type]): Rule => [`/${anyLocale(file)}`, ["! Content-Type", set(type)]])),
  ];
}

/** `file`, below any locale instead of its own. */
function anyLocale(file: string): string {
  return file.replace(new RegExp(`^(?:${locales.join("|")})/`), ":locale/");
}

/** The link of a page's other forms to the page, by ending. */
function linkRules({ files }: Manifest): Rule[] {
  const forms = Object.entries(files).flatMap(([file, { canonical }]): [string, string][] =>
    canonical ? [[endingOf(file), new URL(canonical).origin]] : [],
  );
  return [...new Map(forms)].flatMap(([ending, origin]): Rule[] => [
    [`/:locale/*.${ending}`, [line(["Link", canonicalLink(`${origin}/:locale/:splat`)])]],
    // The name of the home page is not in its address.
    [`/:locale/${homeSlug}.${ending}`, ["! Link", line(["Link", canonicalLink(`${origin}/:locale`)])]],
    ...foldersWithout(files, ending).map((folder): Rule => [`/${folder}/*.${ending}`, ["! Link"]]),
  ]);
}

/** The folders beside those of locales whose files are no form of a page: Cloudflare takes any name for a locale. */
function foldersWithout(files: Manifest["files"], ending: string): string[] {
  const folders = Object.entries(files).flatMap(([file, { canonical }]) => {
    const [folder = "", name, ...deeper] = file.split("/");
    return !canonical && name !== undefined && deeper.length === 0 && endingOf(file) === ending ? [folder] : [];
  });
  return [...new Set(folders)].filter((folder) => !isLocale(folder));
}

/** What makes the headers `wanted` of those that are set already. */
function changes(wanted: readonly Header[], common: readonly Header[]): string[] {
  const lacks = (headers: readonly Header[], header: Header) => !headers.map(line).includes(line(header));
  const removed = common.filter((header) => lacks(wanted, header)).map(([name]) => `! ${name}`);
  return [...removed, ...wanted.filter((header) => lacks(common, header)).map(line)];
}
