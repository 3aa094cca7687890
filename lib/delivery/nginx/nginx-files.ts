import { locales } from "../../locales";
import { acceptsMarkdown } from "../answer/accept-markdown";
import { namesFile } from "../answer/target";
import type { Manifest } from "../bundle/manifest";
import { familyOf } from "../bundle/page-families";
import { addressKey, addressMap, type MapLine, nginxMap } from "./nginx-map";

/** The not-found pages. */
export function notFoundFiles({ notFound }: Manifest): string[] {
  return [notFound.default, ...locales.map((locale) => notFound[locale])];
}

/**
 * The maps for everything but pages. `$address_file` is the file at an address, `$markdown_wanted` says whether the request asks
 * for Markdown, `$kept_asset` is an asset that outlives its release, and `$not_found_file` is the page that says that nothing is
 * there. Nothing is read from the disk for an address that is in no map and is not a page's.
 */
export function fileMaps(manifests: readonly [Manifest, ...Manifest[]]): string {
  const [{ notFound }] = manifests;
  const found = new Map(manifests.flatMap(addresses));
  const assets = manifests.flatMap(({ files }) => Object.keys(files).filter((file) => files[file]?.kind === "asset"));
  const kept = [...new Set(assets)];
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
      "$address",
      "kept_asset",
      "",
      kept.map((file): MapLine => [addressKey(`/${file}`), `/${file}`]),
    ),
    nginxMap("$uri", "not_found_file", "", [
      ...locales.map((locale): MapLine => [`~^/${locale}(?:/|$)`, `/${notFound[locale]}`]),
      [`~^/_next(?:/|$)|${namesFile}`, `/${notFound.default}`],
    ]),
    // "/" leads to "/en", and "/privacy-policy" to "/en/privacy-policy".
    nginxMap("$request_uri", "sent_path", "", [
      ["~^/(?:\\?|$)", ""],
      ["~^(?<sent>[^?]+)", "$sent"],
    ]),
  ].join("");
}

/** The files by address. Those of pages that stand alone are in their locations. */
function addresses({ files, pages }: Manifest): [address: string, file: string][] {
  const sent = Object.entries(files).filter(([, { kind }]) => kind !== "page" && kind !== "notFound");
  const inFamilies = Object.entries(pages).filter(([url]) => familyOf(url) !== undefined);
  return [
    ...sent.map(([file]): [string, string] => [`/${file}`, `/${file}`]),
    ...inFamilies.map(([url, { file }]): [string, string] => [url, `/${file}`]),
  ];
}
