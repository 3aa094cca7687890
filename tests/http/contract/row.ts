import type { Encoding, ResponseKind } from "@/lib/delivery/bundle/headers";
import type { Manifest } from "@/lib/delivery/bundle/manifest";
import { type Locale, localePath } from "@/lib/locales";

/** The request. `headers` follow `Host: localhost`, or replace it if `host` is `null`. */
export type ContractRequest = {
  method?: string;
  target: string;
  version?: string;
  host?: string | null;
  headers?: [name: string, value: string][];
  /** Ask twice; the second time with the first answer's ETag in place of `ETAG`. */
  revalidate?: boolean;
};

/**
 * The answer. `file` is the file in the body, in `encoding`; `text` is a body of the server's own; `negotiated` says that the
 * address also has another type, `readers` that the reader's language chose the file. `near` is the page that the file names
 * besides.
 */
export type Expected = {
  status: number;
  kind: ResponseKind;
  file?: string;
  encoding?: Encoding | undefined;
  text?: string;
  location?: string;
  negotiated?: boolean;
  readers?: boolean;
  near?: string;
};

/** A request, and the answer that every server must give. `differences.ts` lists the exceptions. */
export type Row = { group: string; name: string; request: ContractRequest; expected: Expected };

const error = (status: number, text: string): Expected => ({ status, kind: "error", text: `${status} ${text}\n` });
export const badRequest = error(400, "Bad Request");
export const notAllowed = error(405, "Method Not Allowed");
export const tooLong = error(414, "URI Too Long");
export const tooLarge = error(431, "Request Header Fields Too Large");
export const moved = (location: string): Expected => ({ status: 308, kind: "file", location });
/** A not-found page that names the page at `url`. */
export const near = (expected: Expected, url: string): Expected => ({ ...expected, near: url });
export const toLocale = (location: string): Expected => ({ status: 307, kind: "redirect", location });

export const row = (group: string, name: string, request: ContractRequest | string, expected: Expected): Row => ({
  group,
  name,
  request: typeof request === "string" ? { target: request } : request,
  expected,
});

export const asking = (target: string, ...headers: [string, string][]): ContractRequest => ({ target, headers });

/** The addresses of a bundle that the rows use. */
export type Site = {
  /** The first document's address without a locale, and with one. */
  document: string;
  page: string;
  /** An old name of the first document. */
  alias: string;
  addresses: readonly string[];
  file: (address: string, encoding?: Encoding) => Expected;
  missing: (name: keyof Manifest["notFound"]) => Expected;
  /** For an address without a locale: the not-found page in the reader's language. */
  missingFor: (locale: Locale) => Expected;
};

/** The addresses of the bundle of `manifest`. */
export function siteOf(manifest: Manifest): Site {
  const document = `/${manifest.slugs[0]}`;
  const page = localePath("zh", document);
  const file = (url: string, encoding?: Encoding): Expected => {
    const found = manifest.pages[url]?.file ?? url.slice(1);
    const entity = manifest.files[found];
    if (!entity) throw new Error(`The bundle has no ${url}.`);
    return {
      status: 200,
      kind: entity.kind,
      file: found,
      encoding: encoding && entity.encodings[encoding] && encoding,
      negotiated: manifest.pages[url]?.markdown !== undefined,
    };
  };
  const missing = (name: keyof Manifest["notFound"]): Expected => ({
    status: 404,
    kind: "notFound",
    file: manifest.notFound[name],
  });
  const addresses = [
    ...Object.entries(manifest.pages)
      .filter(([, { status }]) => status === 200)
      .map(([url]) => url),
    ...Object.entries(manifest.files)
      .filter(([, { kind }]) => kind !== "page" && kind !== "notFound")
      .map(([name]) => `/${name}`),
  ];
  const missingFor = (locale: Locale) => ({ ...missing(locale), readers: true });
  const [alias = ""] = Object.keys(manifest.aliases).filter((old) => manifest.aliases[old] === manifest.slugs[0]);
  return { document, page, alias, addresses, file, missing, missingFor };
}
