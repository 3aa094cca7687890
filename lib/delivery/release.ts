import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { type Locale, locales } from "../locales";
import {
  cacheHeaders,
  type Encoding,
  encodingSuffixes,
  encodings,
  entityHeaders,
  entityTag,
  type Header,
  securityHeaders,
} from "./headers";
import { type BundleFile, type Manifest, readManifest, siteFolder } from "./manifest";

/** A file in one encoding, ready to be sent. `headers` are all that it is sent with, `kept` those that a 304 repeats. */
export type Representation = { etag: string; headers: readonly Header[]; kept: readonly Header[]; body: Buffer };

/** What one address answers with. `assets` have the hash of their content in their name: they outlive their release. */
export type Resource = {
  status: number;
  isAsset: boolean;
  plain: Representation;
  encoded: Partial<Record<Encoding, Representation>>;
};

/** A bundle that was read into memory whole: what is sent never depends on the disk again. */
export type Release = {
  resources: ReadonlyMap<string, Resource>;
  notFound: Record<Locale | "default", Resource>;
};

/** Reads the bundle in `folder`. Throws an Error when a file is not the one that the manifest names: the bundle is not whole. */
export function loadRelease(folder: string): Release {
  const manifest = readManifest(folder);
  const root = path.join(folder, siteFolder);
  const resource = (file: string, status: number, pageHeaders?: readonly Header[]) =>
    loadResource(root, file, manifest, status, pageHeaders);
  const resources = new Map<string, Resource>();
  for (const [file, { kind }] of Object.entries(manifest.files))
    if (kind !== "page" && kind !== "notFound") resources.set(`/${file}`, resource(file, 200));
  for (const [url, { file, status, headers }] of Object.entries(manifest.pages))
    if (status === 200) resources.set(url, resource(file, status, headers));
  const notFound = Object.fromEntries(
    (["default", ...locales] as const).map((locale) => [
      locale,
      resource(manifest.notFound[locale], 404, pageHeadersOf(manifest, manifest.notFound[locale])),
    ]),
  ) as Release["notFound"];
  return { resources, notFound };
}

/** The headers of the page that `file` holds, where it is one. */
function pageHeadersOf({ pages }: Manifest, file: string): readonly Header[] | undefined {
  return Object.values(pages).find((page) => page.file === file)?.headers;
}

function loadResource(
  root: string,
  file: string,
  manifest: Manifest,
  status: number,
  pageHeaders?: readonly Header[],
): Resource {
  const entity = manifest.files[file];
  if (!entity) throw new Error(`The manifest lists no file ${file}.`);
  const common = pageHeaders ?? [...securityHeaders(entity.kind), ...cacheHeaders(entity.kind)];
  const represent = (encoding?: Encoding) => loadRepresentation(root, file, entity, common, encoding);
  const encoded = encodings.filter((encoding) => entity.encodings[encoding]);
  return {
    status,
    isAsset: entity.kind === "asset",
    plain: represent(),
    encoded: Object.fromEntries(encoded.map((encoding) => [encoding, represent(encoding)])),
  };
}

function loadRepresentation(
  root: string,
  file: string,
  entity: BundleFile,
  common: readonly Header[],
  encoding?: Encoding,
): Representation {
  const name = encoding ? file + encodingSuffixes[encoding] : file;
  const { sha256 = "" } = (encoding ? entity.encodings[encoding] : entity) ?? {};
  const body = readFileSync(path.join(root, name));
  if (createHash("sha256").update(body).digest("hex") !== sha256)
    throw new Error(`${name} is not the file that the manifest names.`);
  const headers = [...entityHeaders(entity, encoding), ...common];
  return {
    etag: entityTag(sha256),
    headers,
    kept: headers.filter(([header]) => !/^content-(?:type|length|encoding)$/i.test(header)),
    body,
  };
}
