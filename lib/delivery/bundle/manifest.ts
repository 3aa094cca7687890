import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { locales } from "../../locales";
import { responseKinds } from "./headers";

/** Where the bundle lies, from the root of the repository, and what is in it. */
export const bundleFolder = "dist";
export const siteFolder = "site";
export const manifestFile = "manifest.json";

const localeName = z.enum(locales);
const sha256 = z.string().regex(/^[\da-f]{64}$/);
const encodedFile = z.strictObject({ sha256, bytes: z.int().nonnegative() });

/** A path below the web root: no way out of it, and nothing that a URL would have to escape. */
const filePath = z.string().regex(/^(?!.*(?:^|\/)\.\.?(?:\/|$))[\w.-]+(?:\/[\w.-]+)*$/);

/**
 * A file of the bundle. `type` is its Content-Type; `encodings` are the files beside it that hold the same, compressed;
 * `canonical` is the URL of the page that the file is another form of.
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
 * A page by its URL. `markdown` is the file that answers instead where Markdown is asked for; `headers` are those that do not
 * depend on how the page is encoded, in the order in which they are sent.
 */
export const BundlePage = z.strictObject({
  file: filePath,
  markdown: filePath.optional(),
  locale: localeName,
  status: z.literal([200, 404]),
  styleHash: z.string().regex(/^sha256-[A-Za-z\d+/]{43}=$/),
  headers: z.array(z.tuple([z.string(), z.string()])),
});
export type BundlePage = z.output<typeof BundlePage>;

/**
 * What a server has to know to serve the bundle. `pages` answer under their URLs; every file that belongs to no page answers
 * under its own path. `notFound` are the pages for what is not there: under a locale, and elsewhere.
 */
export const Manifest = z.strictObject({
  locales: z.array(localeName),
  defaultLocale: localeName,
  slugs: z.array(z.string()),
  notFound: z.record(z.enum([...locales, "default"]), filePath),
  pages: z.record(z.string().startsWith("/"), BundlePage),
  files: z.record(filePath, BundleFile),
});
export type Manifest = z.output<typeof Manifest>;

/** The manifest of the bundle in `folder`. Throws an Error when there is none, or when it is not one. */
export function readManifest(folder = bundleFolder): Manifest {
  return Manifest.parse(JSON.parse(readFileSync(path.join(folder, manifestFile), "utf8")));
}
