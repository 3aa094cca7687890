import { locales } from "../../locales";
import { acceptsMarkdown } from "../answer/accept-markdown";
import type { Manifest } from "../bundle/manifest";
import { addressKey, addressMap, type MapLine, nginxMap } from "./nginx-map";

/** The pages for what is not there. */
export function notFoundFiles({ notFound }: Manifest): string[] {
  return [notFound.default, ...locales.map((locale) => notFound[locale])];
}

/**
 * Which file other than a page lies at an address, whether Markdown is asked for, which files outlive their release, and which page
 * says that there is none: `$address_file`, `$markdown_wanted`, `$kept_asset` and `$not_found_file`. An address that is in no map and
 * is no page's answers with nothing from the disk.
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
