import { locales } from "../../locales";
import { acceptsMarkdown } from "../answer/accept-markdown";
import type { Manifest } from "../bundle/manifest";
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
  const found = new Set(manifests.flatMap(addresses));
  const assets = manifests.flatMap(({ files }) => Object.keys(files).filter((file) => files[file]?.kind === "asset"));
  const kept = [...new Set(assets)];
  return [
    addressMap(),
    nginxMap(
      "$address",
      "address_file",
      "",
      [...found].map((address): MapLine => [addressKey(address), address]),
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
      ["~^/_next(?:/|$)|\\.", `/${notFound.default}`],
    ]),
    // "/" leads to "/en", and "/privacy-policy" to "/en/privacy-policy".
    nginxMap("$request_uri", "sent_path", "", [
      ["~^/(?:\\?|$)", ""],
      ["~^(?<sent>[^?]+)", "$sent"],
    ]),
  ].join("");
}

function addresses({ files }: Manifest): string[] {
  const sent = Object.entries(files).filter(([, { kind }]) => kind !== "page" && kind !== "notFound");
  return sent.map(([file]) => `/${file}`);
}
