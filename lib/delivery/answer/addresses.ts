import type { Manifest } from "../bundle/manifest";

/**
 * What a server must know to find the right address for a wrong one. `titles` has every page by its address, with its title as HTML
 * text; `files` are the addresses of all other files; `aliases` leads from a document's old name to its present one.
 */
export type Addresses = {
  titles: Readonly<Record<string, string>>;
  files: readonly string[];
  aliases: Readonly<Record<string, string>>;
};

/** The file with the addresses beside the edge's worker. It is no address itself. */
export const addressesFile = "addresses.json";

/** The addresses of the bundle of `manifest`. Not-found pages have none. */
export function addressesOf({ pages, files, aliases }: Manifest): Addresses {
  const shown = Object.entries(pages).filter(([, { status }]) => status === 200);
  const others = Object.entries(files).filter(([, { kind }]) => kind !== "page" && kind !== "notFound");
  return {
    titles: Object.fromEntries(shown.map(([url, { title }]) => [url, title])),
    files: others.map(([file]) => `/${file}`),
    aliases,
  };
}
