import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { addressesFile, addressesOf } from "./answer/addresses";
import { readManifest, siteFolder } from "./bundle/manifest";
import { readRegularFile } from "./bundle/read-regular-file";
import { edgeFiles, edgeHeaders } from "./edge/edge-files";
import { nginxMain, nginxPlace, nginxSite } from "./nginx/nginx-configuration";

/** Where the container keeps the site's configuration, and where its nginx may write. */
const nginxSiteFile = "/etc/nginx/site.conf";
const nginxRunFolder = "/run/nginx";

/**
 * Writes nginx's configuration for the bundle in `bundle` into its folder `nginx`: `site.conf` for the `http` block, the
 * folder that it includes, and `nginx.conf` for a separate nginx. `others` are bundles of other releases whose pages may be served meanwhile.
 * Throws an Error, without a full stop, when a manifest cannot be read: nothing is written then.
 */
export function writeNginx(bundle: string, others: readonly string[] = []): void {
  const written = nginxSite([readManifest(bundle), ...others.map((other) => readManifest(other))]);
  const folder = emptyFolder(bundle, "nginx");
  for (const [name, text] of Object.entries(written)) {
    const file = path.join(folder, name === "site.conf" ? name : path.join(path.basename(nginxPlace.included), name));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  writeFileSync(path.join(folder, "nginx.conf"), nginxMain(nginxSiteFile, nginxRunFolder));
}

/**
 * Writes the files for Workers static assets from the bundle in `bundle`, into its folder `edge` or into `target`. Throws an Error, without a full
 * stop, when a file of the bundle cannot be read.
 */
export function writeEdge(bundle: string, target?: string): void {
  const manifest = readManifest(bundle);
  const folder = target ?? emptyFolder(bundle, "edge");
  for (const file of edgeFiles(manifest)) {
    const copy = path.join(folder, file);
    mkdirSync(path.dirname(copy), { recursive: true });
    writeFileSync(copy, readRegularFile(path.join(bundle, siteFolder, file), manifest.files[file]?.bytes ?? 0));
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
