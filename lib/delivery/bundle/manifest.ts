import path from "node:path";
// By name, so that the program beside the bundle holds no more of zod than it uses.
import * as z from "zod";
import { locales } from "../../locales";
import { responseKinds } from "./headers";
import { readRegularFile } from "./read-regular-file";

/** The bundle's folder, from the root of the repository, and the names within it. */
export const bundleFolder = "dist";
export const siteFolder = "site";
export const manifestFile = "manifest.json";

/** The program that serves the bundle it lies in: `node dist/server.mjs`. It is beside the site's folder, so no server sends it. */
export const serverFile = "server.mjs";

/**
 * The number of the manifest's form. It grows with every change of `Manifest` or of what a kind of response means: a server that was
 * started before must not guess at what it does not know.
 */
export const manifestFormat = 1;

/** Many times what the manifest of a thousand documents has. What is larger would keep the server from answering while it is read. */
const mostBytes = 2 ** 28;

const localeName = z.enum(locales);
const sha256 = z.string().regex(/^[\da-f]{64}$/);
const encodedFile = z.strictObject({ sha256, bytes: z.int().nonnegative() });

/** A path below the web root that needs no escaping in a URL and cannot leave the root. */
const filePath = z.string().regex(/^(?!.*(?:^|\/)\.\.?(?:\/|$))[\w.-]+(?:\/[\w.-]+)*$/);

/**
 * A file of the bundle. `type` is its Content-Type, `encodings` are its compressed forms, and `canonical` is the URL of the page
 * that the file is another form of.
 */
export const BundleFile = z.strictObject({
  kind: z.enum(responseKinds),
  type: z.string(),
  canonical: z.url().optional(),
  sha256,
  bytes: z.int().nonnegative(),
  encodings: z.strictObject({ br: encodedFile.optional(), gzip: encodedFile.optional() }),
});
export type BundleFile = z.output<typeof BundleFile>;

/**
 * A page, by its URL. `title` is its title as HTML text, without the site's name; `markdown` is the file for requests that ask for
 * Markdown. `headers` do not depend on the encoding and are listed in the order in which they are sent.
 */
export const BundlePage = z.strictObject({
  file: filePath,
  title: z.string().regex(/^[^<>"]*$/),
  markdown: filePath.optional(),
  locale: localeName,
  status: z.literal([200, 404]),
  headers: z.array(z.tuple([z.string(), z.string()])),
});
export type BundlePage = z.output<typeof BundlePage>;

/**
 * What a server needs to know to serve the bundle. `asOf` is the day whose versions are in force on the site, `styleHashes` are the
 * styles that a page may have, `aliases` leads from each old name of a document to its present one, `pages` answer at their URLs, every
 * other file at its own path. `notFound` has the not-found page of each locale, and the default. `server` is the program in `serverFile`.
 */
export const Manifest = z.strictObject({
  format: z.literal(manifestFormat),
  server: encodedFile,
  asOf: z.iso.date(),
  locales: z.array(localeName),
  defaultLocale: localeName,
  slugs: z.array(z.string()),
  aliases: z.record(z.string(), z.string()),
  styleHashes: z.array(z.string().regex(/^sha256-[A-Za-z\d+/]{43}=$/)),
  notFound: z.record(z.enum([...locales, "default"]), filePath),
  pages: z.record(z.string().startsWith("/"), BundlePage),
  files: z.record(filePath, BundleFile),
});
export type Manifest = z.output<typeof Manifest>;

/** Reads the manifest of the bundle in `folder`. Throws an Error, of one line, when it is missing or malformed, or of a newer format. */
export function readManifest(folder = bundleFolder): Manifest {
  return parseManifest(readRegularFile(path.join(folder, manifestFile), mostBytes).toString());
}

/**
 * Reads the text of a manifest. Throws an Error, of one line, when it is malformed or of a newer format.
 * @example
 * parseManifest('{"format":2}'); // throws: manifest.json has format 2, and this program knows no format above 1: …
 */
export function parseManifest(text: string): Manifest {
  const value = parseJson(text);
  const format = readFormat(value);
  if (format > manifestFormat)
    throw new Error(
      `${manifestFile} has format ${format}, and this program knows no format above ${manifestFormat}: serve it with the ${serverFile} that was built with it`,
    );
  const { data, error } = Manifest.safeParse(value);
  if (data) return data;
  const [issue] = error.issues;
  const place = issue?.path.length ? ` at "${issue.path.join(".")}"` : "";
  throw new Error(`${manifestFile} is malformed${place}: ${issue?.message}; build the site again`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${manifestFile} is no JSON; build the site again`);
  }
}

/** The number of the format, where there is one: of an unknown manifest it is all that can be understood. */
function readFormat(value: unknown): number {
  return z.object({ format: z.number() }).safeParse(value).data?.format ?? 0;
}
