import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { addressesFile, addressesOf } from "./answer/addresses";
import { readManifest, siteFolder } from "./bundle/manifest";
import { edgeFiles, edgeHeaders } from "./edge/edge-files";
import { nginxMain, nginxPlace, nginxSite } from "./nginx/nginx-configuration";

/** Where the container keeps the site's configuration, and where its nginx may write. */
const nginxSiteFile = "/etc/nginx/site.conf";
const nginxRunFolder = "/run/nginx";

/**
 * Writes nginx's configuration for the bundle in `bundle` into its folder `nginx`: `site.conf` for the `http` block, the
 * folder that it includes, and `nginx.conf` for a separate nginx. `others` are bundles of other releases whose pages may be served meanwhile.
 */
export function writeNginx(bundle: string, others: readonly string[] = []): void {
  const folder = emptyFolder(bundle, "nginx");
  const written = nginxSite([readManifest(bundle), ...others.map((other) => readManifest(other))]);
  for (const [name, text] of Object.entries(written)) {
    const file = path.join(folder, name === "site.conf" ? name : path.join(path.basename(nginxPlace.included), name));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  writeFileSync(path.join(folder, "nginx.conf"), nginxMain(nginxSiteFile, nginxRunFolder));
}

/** Writes the files for Workers static assets from the bundle in `bundle`, into its folder `edge` or into `target`. */
export function writeEdge(bundle: string, target?: string): void {
  const folder = target ?? emptyFolder(bundle, "edge");
  const manifest = readManifest(bundle);
  for (const file of edgeFiles(manifest)) {
    const copy = path.join(folder, file);
    mkdirSync(path.dirname(copy), { recursive: true });
    copyFileSync(path.join(bundle, siteFolder, file), copy);
  }
  writeFileSync(path.join(folder, "_headers"), edgeHeaders(manifest));
  writeFileSync(path.join(folder, addressesFile), JSON.stringify(addressesOf(manifest)));
}

function emptyFolder(bundle: string, name: string): string {
  const folder = path.join(bundle, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}
