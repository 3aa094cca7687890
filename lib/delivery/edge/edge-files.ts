import { homeSlug } from "../../locales";
import { contentTypes } from "../bundle/content-types";
import { cacheHeaders, canonicalLink, type Header, type ResponseKind, securityHeaders } from "../bundle/headers";
import type { BundleFile, Manifest } from "../bundle/manifest";
import { splitPages } from "../bundle/page-families";

/** Cloudflare reads at most this many rules. */
const ruleLimit = 100;

/**
 * The `_headers` file of Workers static assets for a bundle. The rule for `/*` gives every file the headers of an ordinary file.
 * A rule for an address, or for a folder whose files are all of another kind, removes the headers that differ and sets its own.
 * Throws an Error when there are more rules than Cloudflare reads.
 */
export function edgeHeaders(manifest: Manifest): string {
  const common = headersOf("file");
  const rules = [
    rule("/*", common),
    ...familyRules(manifest),
    ...typeRules(manifest),
    ...formRules(manifest),
    ...otherFolders(manifest).map(([folder, kind]) => rule(`/${folder}/*`, changes(headersOf(kind), common))),
    ...splitPages(manifest.pages).alone.map(([url, { headers }]) => rule(url, changes(headers, common))),
  ];
  if (rules.length > ruleLimit) throw new Error(`_headers has ${rules.length} rules; Cloudflare reads ${ruleLimit}.`);
  return rules.join("\n");
}

/**
 * The `_redirects` file. Workers static assets answers some spellings of the bundle's addresses by itself, with a 307; these
 * rules make it a 308. The worker handles every other spelling.
 */
export function edgeRedirects({ pages }: Manifest): string {
  const { alone, families } = splitPages(pages);
  return [
    ...alone.map(([url]) => url),
    ...[...families.keys()].map((family) => `/:locale/:slug/${family.replace("*", ":version")}`),
  ]
    .flatMap((url) => [`${url}/ ${url} 308\n`, `${url}.html ${url} 308\n`, `${url}.html/ ${url} 308\n`])
    .join("");
}

/** The files to upload. The edge compresses them by itself. */
export function edgeFiles({ files }: Manifest): string[] {
  return Object.keys(files);
}

/**
 * Of the pages with the number of a version in their address, the headers of all. What is no page there gets back those of a file.
 */
function familyRules({ pages, files }: Manifest): string[] {
  const common = headersOf("file");
  const { families } = splitPages(pages);
  const [page] = families.values();
  if (!page) return [];
  const rules = [...families].map(([family, { headers }]) =>
    rule(`/:locale/:slug/${family.replace("*", ":version")}`, changes(headers, common)),
  );
  const endings = new Set(
    Object.keys(files).flatMap((file) =>
      /^[^/]+\/[^/]+\/versions\/.*(?<!\.html)$/.test(file) ? [file.slice(file.lastIndexOf("."))] : [],
    ),
  );
  return [
    ...rules,
    ...[...endings].map((ending) =>
      rule(
        `/:locale/:slug/versions/*${ending}`,
        changes(
          common,
          page.headers.map(([name, value]): Header => [name, value]),
        ),
      ),
    ),
  ];
}

const headersOf = (kind: ResponseKind) => [...securityHeaders(kind), ...cacheHeaders(kind)];

/** The folders whose files are all of one kind other than `file`, with that kind. */
function otherFolders({ files }: Manifest): [folder: string, kind: ResponseKind][] {
  const kinds = new Map<string, Set<ResponseKind>>();
  for (const [file, { kind }] of Object.entries(files)) {
    if (kind !== "asset" && kind !== "picture") continue;
    const folder = kind === "asset" ? "_next/static" : file.slice(0, file.lastIndexOf("/"));
    kinds.set(folder, (kinds.get(folder) ?? new Set()).add(kind));
  }
  return [...kinds].flatMap(([folder, [kind]]) => (kind ? [[folder, kind] as [string, ResponseKind]] : []));
}

/**
 * Cloudflare knows some types by itself; it is left to choose that of a page. A file whose ending does not tell its type may be of a kind
 * of its own, and of two rules for one address Cloudflare reads the last.
 */
function typeRules(manifest: Manifest): string[] {
  const { byEnding, byFile } = contentTypes([manifest]);
  return [
    ...[...byEnding]
      .filter(([ending]) => ending !== "html")
      .map(([ending, type]) => rule(`/*.${ending}`, [["Content-Type", type]])),
    ...[...byFile].map(([file, type]) => {
      const others = changes(headersOf(manifest.files[file]?.kind ?? "file"), headersOf("file"));
      return rule(`/${file}`, ["! Content-Type", ["Content-Type", type], ...others]);
    }),
  ];
}

/** The headers of a page's other forms, by ending: the link to the page, and what a PDF needs. */
function formRules({ files }: Manifest): string[] {
  const forms = new Map<string, BundleFile & { canonical: string }>();
  for (const [file, entry] of Object.entries(files)) {
    const { canonical } = entry;
    if (canonical) forms.set(file.slice(file.lastIndexOf(".") + 1), { ...entry, canonical });
  }
  return [...forms].flatMap(([ending, { canonical, kind }]) => {
    const url = `${new URL(canonical).origin}/:locale`;
    return [
      rule(`/:locale/*.${ending}`, [
        ...changes(headersOf(kind), headersOf("file")),
        `Link: ${canonicalLink(`${url}/:splat`)}`,
      ]),
      // The name of the home page is not in its address.
      rule(`/:locale/${homeSlug}.${ending}`, ["! Link", `Link: ${canonicalLink(url)}`]),
    ];
  });
}

function changes(wanted: readonly (readonly [string, string])[], common: readonly Header[]): string[] {
  const differing = wanted.filter(
    ([name, value]) => !common.some((header) => header[0] === name && header[1] === value),
  );
  const replaced = differing.filter(([name]) => common.some((header) => header[0] === name));
  return [...replaced.map(([name]) => `! ${name}`), ...differing.map(([name, value]) => `${name}: ${value}`)];
}

function rule(pattern: string, lines: readonly (string | Header)[]): string {
  return `${pattern}\n${lines.map((line) => `  ${typeof line === "string" ? line : `${line[0]}: ${line[1]}`}\n`).join("")}`;
}
