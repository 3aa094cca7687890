/** One response header, as it is sent. */
export type Header = readonly [name: string, value: string];

/**
 * The kinds of responses:
 * - `page` and `notFound` are HTML.
 * - `asset` has a hash of its content in its name.
 * - `picture` is a social card, `print` a PDF, `health` what a machine asks for to see whether the server lives, `file` any other file.
 * - `negotiated` is sent at a page's address to requests for its type.
 * - `redirect` goes to the reader's language.
 * - `error` is the plain answer to a refused request.
 */
export const responseKinds = [
  "page",
  "notFound",
  "asset",
  "picture",
  "print",
  "health",
  "file",
  "negotiated",
  "redirect",
  "error",
] as const;

export type ResponseKind = (typeof responseKinds)[number];

/**
 * What scripts of other sites may read, and their pages show: forms for programs, pictures, redirects, for a script reaches the Markdown at
 * the address of a page by way of one, and that there is no such file, which it could not tell from a broken network. Pages stay by themselves.
 */
const sharedKinds: readonly ResponseKind[] = ["picture", "file", "negotiated", "redirect", "notFound"];

const cacheControl: Record<ResponseKind, string> = {
  page: "public, max-age=0, s-maxage=300, must-revalidate",
  notFound: "public, max-age=0, s-maxage=60, must-revalidate",
  asset: "public, max-age=31536000, immutable",
  picture: "public, max-age=300, must-revalidate",
  print: "public, max-age=300, must-revalidate",
  // What a cache kept would say that a server lives which does not.
  health: "no-store",
  file: "public, max-age=300, must-revalidate",
  // A shared cache that ignores Vary would send it to browsers.
  negotiated: "private, max-age=0, must-revalidate",
  redirect: "private, max-age=0, must-revalidate",
  error: "no-store",
};

/**
 * The headers of every response, whatever its status. A page may have only the styles that `styleHashes` (`sha256-…`) name. What is shared
 * is so with everyone (Fetch Standard, 3.3): there are no credentials that could make a difference. Nothing asks for a process of its own
 * (Cross-Origin-Opener-Policy): a phone pays for it, and pages without scripts have nothing to lose to whoever opened them.
 */
export function securityHeaders(kind: ResponseKind, styleHashes: readonly string[] = []): Header[] {
  const isShared = sharedKinds.includes(kind);
  return [
    ...(isShared ? [["Access-Control-Allow-Origin", "*"] as const] : []),
    ["Content-Security-Policy", contentSecurityPolicy(kind, styleHashes)],
    ["Cross-Origin-Resource-Policy", isShared ? "cross-origin" : "same-origin"],
    ["Permissions-Policy", "camera=(), geolocation=(), microphone=()"],
    ["Referrer-Policy", "no-referrer"],
    ["Strict-Transport-Security", "max-age=63072000; includeSubDomains; preload"],
    ["X-Content-Type-Options", "nosniff"],
  ];
}

/** The addresses of the stored PDFs of versions, as a regular expression. */
export const storedPdfs = "/versions/[^/]+\\.pdf";

/**
 * What a file asks of search engines. The PDF of one version has no head in which to ask what the page of an earlier version asks, to be left
 * out: found in place of the document's, it would be taken for what applies.
 */
export function robotsHeaders(file: string): Header[] {
  return new RegExp(`${storedPdfs}$`).test(file) ? [["X-Robots-Tag", "noindex"]] : [];
}

/** How long a response may be kept, and by whom. `entityHeaders` adds what a compressed file needs. */
export function cacheHeaders(kind: ResponseKind): Header[] {
  const header: Header = ["Cache-Control", cacheControl[kind]];
  return kind === "redirect" ? [header, ["Vary", "Accept-Language"]] : [header];
}

/**
 * What `entityHeaders` needs to know about a file: its entry in the manifest. `canonical` is the URL of the page that the file is
 * another form of.
 */
export type Entity = {
  type: string;
  canonical?: string | undefined;
  sha256: string;
  bytes: number;
  encodings: Partial<Record<Encoding, { sha256: string; bytes: number }>>;
};

/** The encodings that a file may be stored in, best first, by their names in `Accept-Encoding`. */
export const encodings = ["br", "gzip"] as const;

export type Encoding = (typeof encodings)[number];

/** The endings of encoded files. */
export const encodingSuffixes: Record<Encoding, string> = { br: ".br", gzip: ".gz" };

/**
 * The headers that depend on the file and on its encoding; without `encoding` the file is sent as it is. `negotiated` says that
 * the same address also serves another type. Throws an Error when the file has no such encoding.
 */
export function entityHeaders(entity: Entity, encoding?: Encoding, negotiated = false): Header[] {
  const encoded = encoding && entity.encodings[encoding];
  if (encoding && !encoded) throw new Error(`The file has no ${encoding} encoding.`);
  const { sha256, bytes } = encoded || entity;
  const result: Header[] = [
    ["Content-Type", entity.type],
    ["Content-Length", String(bytes)],
    ["ETag", entityTag(sha256)],
  ];
  if (encoding) result.push(["Content-Encoding", encoding]);
  const vary = varyHeader(entity, negotiated);
  if (vary) result.push(["Vary", vary]);
  if (entity.canonical) result.push(["Link", canonicalLink(entity.canonical)]);
  return result;
}

/** The value of `Vary` for a file; empty when there is nothing to choose from. `negotiated` as for `entityHeaders`. */
export function varyHeader({ encodings }: Pick<Entity, "encodings">, negotiated: boolean): string {
  const isEncoded = Object.keys(encodings).length > 0;
  return [...(negotiated ? ["Accept"] : []), ...(isEncoded ? ["Accept-Encoding"] : [])].join(", ");
}

/** The value of `Link` for another form of the page at `url` (RFC 6596), so that search engines list the page. */
export function canonicalLink(url: string): string {
  return `<${url}>; rel="canonical"`;
}

/** A strong entity tag: 128 bits of the hash of what is sent. Each encoding has its own. */
export function entityTag(sha256: string): string {
  return `"${sha256.slice(0, 32)}"`;
}

/**
 * What no line names is `'none'`; scripts are named for those who look for the word, and with none of them, types that scripts must keep
 * to would forbid nothing. Safari shows a PDF as an object in a page of its own, with a style, and applies the PDF's policy to that page.
 */
function contentSecurityPolicy(kind: ResponseKind, styleHashes: readonly string[]): string {
  const own = (kind === "page" || kind === "notFound") && styleHashes.length > 0 ? styleHashes : ["none"];
  const styles = kind === "print" ? ["unsafe-inline"] : own;
  return [
    // Scripts among the rest: a line of their own would say it twice.
    "default-src 'none'",
    // The pages connect to nothing, but a browser's own audits could not read robots.txt without this.
    "connect-src 'self'",
    `style-src ${styles.map((style) => `'${style}'`).join(" ")}`,
    // A page holds its icon.
    "img-src 'self' data:",
    ...(kind === "print" ? ["object-src 'self'"] : []),
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}
