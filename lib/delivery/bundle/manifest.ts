import path from "node:path";
// By name, so that the program beside the bundle holds no more of zod than it uses.
import * as z from "zod";
import { locales } from "../../locales";
import { responseKinds } from "./headers";
import { describeIssue, expectedWords } from "./manifest-problem";
import { copyAgain } from "./read-problem";
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

/** A text that matches `pattern`; `expected` says in words what belongs there. */
const matching = (pattern: RegExp, expected: string) => z.string(expected).regex(pattern, expected);

const localeName = z.enum(locales, locales.join(" or "));
const sha256 = matching(/^[\da-f]{64}$/, "a SHA-256 hash of 64 digits");
const wholeNumber = "a whole number from 0 on";
const bytes = z.int(wholeNumber).nonnegative(wholeNumber);
const encodedFile = z.strictObject({ sha256, bytes });

/** A path below the web root that needs no escaping in a URL and cannot leave the root. */
const filePath = matching(
  /^(?!.*(?:^|\/)\.\.?(?:\/|$))[\w.-]+(?:\/[\w.-]+)*$/,
  "the path of a file, such as en/404.html,",
);

/** Node throws while it answers when a header has what no header may have. */
const headerValue = matching(/^[\t -~\x80-\xff]*$/, "the value of a header");
const header = z.tuple([matching(/^[\w-]+$/, "the name of a header"), headerValue], "a header, name and value,");

/**
 * A file of the bundle. `type` is its Content-Type, `encodings` are its compressed forms, and `canonical` is the URL of the page
 * that the file is another form of.
 */
export const BundleFile = z.strictObject({
  kind: z.enum(responseKinds, `a kind such as ${responseKinds[0]}`),
  type: headerValue,
  canonical: z.url("an address").optional(),
  sha256,
  bytes,
  encodings: z.strictObject({ br: encodedFile.optional(), gzip: encodedFile.optional() }),
});
export type BundleFile = z.output<typeof BundleFile>;

/**
 * A page, by its URL. `title` is its title as HTML text, without the site's name; `markdown` is the file for requests that ask for
 * Markdown. `headers` do not depend on the encoding and are listed in the order in which they are sent.
 */
export const BundlePage = z.strictObject({
  file: filePath,
  title: matching(/^[^<>"]*$/, "a title as HTML text"),
  markdown: filePath.optional(),
  locale: localeName,
  status: z.literal([200, 404], "200 or 404"),
  headers: z.array(header),
});
export type BundlePage = z.output<typeof BundlePage>;

/**
 * What a server needs to know to serve the bundle. `asOf` is the day whose versions are in force on the site, `styleHashes` are the
 * styles that a page may have, `aliases` leads from each old name of a document to its present one, `pages` answer at their URLs, every
 * other file at its own path. `notFound` has the not-found page of each locale, and the default. `server` is the program in `serverFile`.
 */
export const Manifest = z.strictObject({
  format: z.literal(manifestFormat, `${manifestFormat}`),
  server: encodedFile,
  asOf: z.iso.date("a day, such as 2026-11-28,"),
  locales: z.array(localeName),
  defaultLocale: localeName,
  slugs: z.array(z.string()),
  aliases: z.record(z.string(), z.string()),
  styleHashes: z.array(matching(/^sha256-[A-Za-z\d+/]{43}=$/, "the hash of a style")),
  notFound: z.record(z.enum([...locales, "default"]), filePath),
  pages: z.record(matching(/^\//, "a path that begins with a slash"), BundlePage),
  files: z.record(filePath, BundleFile),
});
export type Manifest = z.output<typeof Manifest>;

/**
 * Reads the manifest of the bundle in `folder`. Throws an Error of one line, without a full stop, that names the file and says what to do, when
 * it cannot be read, is damaged or is of a newer format.
 */
export function readManifest(folder = bundleFolder): Manifest {
  const file = path.join(folder, manifestFile);
  return parseManifest(readRegularFile(file).toString(), file);
}

/**
 * Reads the text of a manifest, which lies in `file`. Throws as `readManifest` does.
 * @example
 * parseManifest('{"format":2}'); // throws: manifest.json has format 2, and this program knows no format above 1; …
 */
export function parseManifest(text: string, file = manifestFile): Manifest {
  const value = parseJson(text, file);
  const format = readFormat(value);
  if (format > manifestFormat)
    throw new Error(
      `${file} has format ${format}, and this program knows no format above ${manifestFormat}; serve it with the ${serverFile} that was built with it`,
    );
  const { data, error } = Manifest.safeParse(value, { error: expectedWords });
  if (data) return data;
  const [issue] = error.issues;
  throw new Error(`${file} is damaged: ${issue && describeIssue(issue, value)}; ${remedy}`);
}

const remedy = `${copyAgain}, or build the site again`;

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${file} is ${text === "" ? "empty" : "damaged or cut off: it is no whole JSON"}; ${remedy}`);
  }
}

/** The number of the format, where there is one: of an unknown manifest it is all that can be understood. */
function readFormat(value: unknown): number {
  return z.object({ format: z.number() }).safeParse(value).data?.format ?? 0;
}
