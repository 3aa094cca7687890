import type { Refusal } from "../answer/gate";
import { refusalTexts } from "../answer/plain-answer";
import { contentTypes } from "../bundle/content-types";
import type { Manifest } from "../bundle/manifest";
import { fileMaps, notFoundFiles } from "./nginx-files";
import { gateMaps } from "./nginx-gate";
import { addHeaders, headerMaps } from "./nginx-headers";
import { languageMaps } from "./nginx-languages";
import { nginxString } from "./nginx-map";
import { familyLocations, pageLocations, usualRequests } from "./nginx-pages";

/** Where nginx listens, the bundle's web root, and the folder that keeps the hashed assets of every release. */
export type NginxPlace = { listen: string; root: string; assetsRoot: string };

export const nginxPlace: NginxPlace = {
  listen: "8080",
  root: "/srv/digitaltwinall/current/site",
  assetsRoot: "/srv/digitaltwinall/assets",
};

/**
 * Writes the site's configuration for nginx's `http` block. It answers only the addresses in the manifests. The first manifest is
 * the bundle being served; the pages of the others may be swapped in without a reload, and their hashed assets stay reachable.
 */
export function nginxSite(manifests: readonly [Manifest, ...Manifest[]], place: NginxPlace = nginxPlace): string {
  return [
    "# Made by lib/delivery/nginx/nginx-configuration.ts (npm run deploy:nginx): change it there.\n",
    languageMaps(),
    usualRequests(manifests),
    gateMaps(),
    fileMaps(manifests),
    headerMaps(manifests),
    `server {\n${serverLines(manifests, place)
      .map((line) => `  ${line}\n`)
      .join("")}}\n`,
  ].join("\n");
}

const answerRefusal = (status: Refusal) => `return ${status} "${status} ${refusalTexts[status]}\\n";`;

/** Answers refusals, nginx's own among them, in the site's words and with its headers. nginx closes the connection after each. */
const refusals: Record<string, Refusal> = { 400: 400, 408: 408, 413: 400, 414: 414, 494: 431, 501: 400, 505: 400 };

function serverLines(manifests: readonly Manifest[], { listen, root, assetsRoot }: NginxPlace): string[] {
  const { byEnding, byFile } = contentTypes(manifests);
  return [
    `listen ${listen} default_server backlog=4096;`,
    `root ${nginxString(root)};`,
    "server_tokens off;",
    "absolute_redirect off;",
    "access_log off;",
    "log_not_found off;",
    "client_header_timeout 5s;",
    "client_body_timeout 5s;",
    "send_timeout 30s;",
    "keepalive_timeout 5s;",
    "keepalive_requests 1000000;",
    "client_header_buffer_size 2k;",
    "large_client_header_buffers 4 8k;",
    "reset_timedout_connection on;",
    "# A refusal as it is told: nginx comes here once more with the status.",
    ...[...new Set(Object.values(refusals))].map((status) => `if ($status = ${status}) { ${answerRefusal(status)} }`),
    "# The gate: what lib/delivery/answer/gate.ts refuses, in its order.",
    ...[400, 405, 414].map((status) => `if ($gate = ${status}) { return ${status}; }`),
    "if ($gate = 308) { return 308 $canonical_path$is_args$args; }",
    "# Files as they are, or as the build compressed them; a range is answered with the whole.",
    // nginx notices a swapped release within a second. It caches open files, so what it sends is always whole.
    "open_file_cache max=1024 inactive=60s;",
    "open_file_cache_valid 1s;",
    "open_file_cache_errors on;",
    "etag on;",
    "if_modified_since off;",
    "max_ranges 0;",
    "brotli_static on;",
    "gzip_static on;",
    "gzip_http_version 1.0;",
    "gzip_proxied any;",
    'default_type "text/plain; charset=utf-8";',
    `types { ${[...byEnding].map(([ending, type]) => `${nginxString(type)} ${ending};`).join(" ")} }`,
    "# The headers of lib/delivery/bundle/headers.ts, on every answer.",
    ...addHeaders(manifests),
    ...pageLocations(manifests),
    ...familyLocations(manifests),
    "location / { try_files $address_file @kept; }",
    ...[...byFile].map(([file, type]) => `location = /${file} { types { } default_type ${nginxString(type)}; }`),
    `location @kept { root ${nginxString(assetsRoot)}; try_files $kept_asset @nowhere; }`,
    "location @nowhere {",
    "  error_page 404 $not_found_file;",
    '  if ($not_found_file = "") { return 307 /$reader_locale$sent_path$is_args$args; }',
    "  return 404;",
    "}",
    ...[...new Set(manifests.flatMap(notFoundFiles))].map((file) => `location = /${file} { internal; }`),
    // Not a named location: nginx finds none for a request without an address.
    ...Object.entries(refusals).map(([status, as]) => `error_page ${status} =${as} /;`),
    "error_page 405 @not_allowed;",
    `location @not_allowed { keepalive_timeout 0; ${answerRefusal(405)} }`,
  ];
}

/**
 * A whole configuration for a separate nginx that writes only below `run`. `site` is the path of the file with
 * `nginxSite`'s text.
 */
export function nginxMain(site: string, run: string): string {
  const folders = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  return `# Made by lib/delivery/nginx/nginx-configuration.ts (npm run deploy:nginx): change it there.
load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
worker_processes auto;
pid ${run}/nginx.pid;
error_log stderr warn;
pcre_jit on;
events { worker_connections 8192; }
http {
  sendfile on;
  tcp_nopush on;
  map_hash_bucket_size 128;
  map_hash_max_size 8192;
  variables_hash_max_size 2048;
${folders.map((name) => `  ${name}_temp_path ${run}/${name};\n`).join("")}  include ${site};
}
`;
}
