import { createHash } from "node:crypto";
import path from "node:path";
import { type Locale, locales } from "../../locales";
import {
  cacheHeaders,
  type Encoding,
  encodingSuffixes,
  encodings,
  entityHeaders,
  entityTag,
  type Header,
  type ResponseKind,
  robotsHeaders,
  securityHeaders,
} from "../bundle/headers";
import { type BundleFile, type Manifest, manifestFile, readManifest, siteFolder } from "../bundle/manifest";
import { copyAgain } from "../bundle/read-problem";
import { readRegularFile } from "../bundle/read-regular-file";
import { type Addresses, addressesOf } from "./addresses";

/** A file in one encoding, ready to be sent. `headers` are sent with it; a 304 repeats only `kept`. */
export type Representation = { etag: string; headers: readonly Header[]; kept: readonly Header[]; body: Buffer };

/**
 * What one address answers with. An asset has a hash of its content in its name and outlives its release. `markdown` replaces the
 * page for requests that ask for Markdown.
 */
export type Resource = {
  status: number;
  isAsset: boolean;
  plain: Representation;
  encoded: Partial<Record<Encoding, Representation>>;
  markdown?: Resource;
};

/** A bundle in memory. Answering a request never touches the disk. `addresses` finds what a wrong address means. */
export type Release = {
  addresses: Addresses;
  resources: ReadonlyMap<string, Resource>;
  notFound: Record<Locale | "default", Resource>;
};

/**
 * Reads the bundle in `folder` into memory. Throws an Error of one line, without a full stop, that names the file and says what to do, when one
 * cannot be read or is not the one in the manifest: the bundle is not whole.
 */
export function loadRelease(folder: string): Release {
  const manifest = readManifest(folder);
  const load = (file: string, sent: Partial<Sent> = {}) => {
    const entity = manifest.files[file];
    if (!entity)
      throw new Error(`${path.join(folder, manifestFile)} is damaged: it has no hash of ${file}; ${copyAgain}`);
    return loadResource(path.join(folder, siteFolder), file, entity, { status: 200, negotiated: false, ...sent });
  };
  const resources = new Map<string, Resource>();
  for (const [file, { kind }] of Object.entries(manifest.files))
    if (kind !== "page" && kind !== "notFound") resources.set(`/${file}`, load(file));
  for (const [url, { file, status, markdown, headers }] of Object.entries(manifest.pages)) {
    if (status !== 200) continue;
    const resource = load(file, { headers, negotiated: markdown !== undefined });
    if (markdown) resource.markdown = load(markdown, { headers: kindHeaders("negotiated"), negotiated: true });
    resources.set(url, resource);
  }
  const notFound = Object.fromEntries(
    (["default", ...locales] as const).map((locale) => {
      const file = manifest.notFound[locale];
      return [locale, load(file, { status: 404, headers: pageHeadersOf(manifest, file) })];
    }),
  ) as Release["notFound"];
  return { addresses: addressesOf(manifest), resources, notFound };
}

/** How a file is sent. Without `headers` it gets those of its kind; `negotiated` as for `entityHeaders`. */
type Sent = { status: number; headers?: readonly Header[] | undefined; negotiated: boolean };

const kindHeaders = (kind: ResponseKind): Header[] => [...securityHeaders(kind), ...cacheHeaders(kind)];

/** The headers of the page in `file`; `undefined` for any other file. */
function pageHeadersOf({ pages }: Manifest, file: string): readonly Header[] | undefined {
  return Object.values(pages).find((page) => page.file === file)?.headers;
}

function loadResource(root: string, file: string, entity: BundleFile, { status, headers, negotiated }: Sent): Resource {
  const represent = (encoding?: Encoding) =>
    loadRepresentation(root, file, entity, encoding, [
      ...entityHeaders(entity, encoding, negotiated),
      ...(headers ?? [...kindHeaders(entity.kind), ...robotsHeaders(file)]),
    ]);
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
  encoding: Encoding | undefined,
  headers: readonly Header[],
): Representation {
  const name = path.join(root, encoding ? file + encodingSuffixes[encoding] : file);
  const { sha256 = "", bytes = 0 } = (encoding ? entity.encodings[encoding] : entity) ?? {};
  const body = readRegularFile(name, bytes);
  if (createHash("sha256").update(body).digest("hex") !== sha256)
    throw new Error(`${name} is not the file that the manifest names; ${copyAgain}`);
  return {
    etag: entityTag(sha256),
    headers,
    kept: headers.filter(([header]) => !/^content-(?:type|length|encoding)$/i.test(header)),
    body,
  };
}
