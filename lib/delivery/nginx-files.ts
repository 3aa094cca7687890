import { locales } from "../locales";
import { acceptsMarkdown } from "./accept-markdown";
import type { Manifest } from "./manifest";
import { addressKey, addressMap, type MapLine, nginxMap } from "./nginx-map";

/** The pages for what is not there. */
export function notFoundFiles({ notFound }: Manifest): string[] {
  return [notFound.default, ...locales.map((locale) => notFound[locale])];
}

/**
 * Which file lies at an address, which is the Markdown that is asked for instead (else empty), which of them answers, which
 * outlive their release, and which page says that there is none: `$address_file`, `$markdown_file`, `$bundle_file`,
 * `$kept_asset` and `$not_found_file`. An address that is in no map answers with nothing from the disk.
 */
export function fileMaps(manifests: readonly [Manifest, ...Manifest[]]): string {
  const [{ notFound }] = manifests;
  const found = new Map(manifests.flatMap(addresses));
  const assets = manifests.flatMap(({ files }) => Object.keys(files).filter((file) => files[file]?.kind === "asset"));
  const kept = [...new Set(assets)];
  const pages = manifests.flatMap(({ pages }) => Object.values(pages));
  const markdown = new Map(pages.flatMap(({ file, markdown }) => (markdown ? [[`/${file}`, `/${markdown}`]] : [])));
  return [
    addressMap(),
    nginxMap(
      "$address",
      "address_file",
      "",
      [...found].map(([address, file]): MapLine => [addressKey(address), file]),
    ),
    nginxMap("$http_accept", "markdown_wanted", "", [
      ["", ""],
      [`~*${acceptsMarkdown}`, "1"],
    ]),
    nginxMap(
      "$markdown_wanted$address_file",
      "markdown_file",
      "",
      [...markdown].map(([page, file]): MapLine => [`1${page}`, file]),
    ),
    nginxMap("$markdown_file", "bundle_file", "$markdown_file", [["", "$address_file"]]),
    nginxMap(
      "$address",
      "kept_asset",
      "",
      kept.map((file): MapLine => [addressKey(`/${file}`), `/${file}`]),
    ),
    nginxMap("$uri", "not_found_file", "", [
      ...locales.map((locale): MapLine => [`~^/${locale}(?:/|$)`, `/${notFound[locale]}`]),
      ["~^/_next(?:/|$)|\\.", `/${notFound.default}`],
    ]),
    // "/" leads to "/en", and "/privacy-policy" to "/en/privacy-policy".
    nginxMap("$request_uri", "sent_path", "", [
      ["~^/(?:\\?|$)", ""],
      ["~^(?<sent>[^?]+)", "$sent"],
    ]),
  ].join("");
}

function addresses({ pages, files }: Manifest): [address: string, file: string][] {
  return [
    ...Object.entries(files)
      .filter(([, { kind }]) => kind !== "page" && kind !== "notFound")
      .map(([file]): [string, string] => [`/${file}`, `/${file}`]),
    ...Object.entries(pages).map(([url, { file }]): [string, string] => [url, `/${file}`]),
  ].filter(([, file]) => files[file.slice(1)]?.kind !== "notFound");
}
