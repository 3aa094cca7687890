import type { Refusal } from "../answer/gate";
import { refusalTexts } from "../answer/plain-answer";
import { contentTypes } from "../bundle/content-types";
import type { Manifest } from "../bundle/manifest";
import { addressMaps, aliasLines, anyLocale, meaningMaps } from "./nginx-addresses";
import { gateMaps } from "./nginx-gate";
import { addHeaders, headerMaps } from "./nginx-headers";
import { languageMaps } from "./nginx-languages";
import { nginxMap, nginxString } from "./nginx-map";

/**
 * Where nginx listens, the bundle's web root, the folder that keeps the hashed assets of every release, and the folder of the files
 * that the configuration includes.
 */
export type NginxPlace = { listen: string; root: string; assetsRoot: string; included: string };

export const nginxPlace: NginxPlace = {
  listen: "8080",
  root: "/srv/digitaltwinall/current/site",
  assetsRoot: "/srv/digitaltwinall/assets",
  included: "/etc/nginx/digitaltwinall",
};

const made = "# Made by lib/delivery/nginx/nginx-configuration.ts (npm run deploy:nginx): change it there.\n";

/**
 * Writes the site's configuration, by file name: `site.conf` for nginx's `http` block, and what it includes from `place.included`: the
 * headers of every answer, and the old names of documents. The first manifest is the bundle being served; those of the others may be
 * swapped in without a reload: their styles are allowed, too. Nothing but the old names grows with the documents.
 */
export function nginxSite(
  manifests: readonly [Manifest, ...Manifest[]],
  place: NginxPlace = nginxPlace,
): Record<"site.conf" | "headers.conf" | "aliases.conf", string> {
  const server = serverLines(manifests, place).map((line) => `  ${line}\n`);
  const site = [
    made,
    "# The language of a reader: the first that the browser names.\n",
    languageMaps(),
    gateMaps(),
    nginxMap("$http_if_none_match", "has_tag", "1", [["", ""]]),
    nginxMap("$http_if_modified_since", "date_beside_tag", "$has_tag", [["", ""]]),
    addressMaps(),
    meaningMaps(`${place.included}/aliases.conf`),
    headerMaps(manifests),
    `server {\n${server.join("")}}\n`,
  ];
  return {
    "site.conf": site.join(""),
    "headers.conf": [made, ...addHeaders(manifests).map((line) => `${line}\n`)].join(""),
    "aliases.conf": made + aliasLines(manifests),
  };
}

const answerRefusal = (status: Refusal) => `return ${status} "${status} ${refusalTexts[status]}\\n";`;

/** Answers refusals, nginx's own among them, in the site's words and with its headers. nginx closes the connection after each. */
const refusals: Record<string, Refusal> = { 400: 400, 408: 408, 413: 400, 414: 414, 494: 431, 501: 400, 505: 400 };

function serverLines(manifests: readonly Manifest[], { listen, root, assetsRoot, included }: NginxPlace): string[] {
  const { byEnding, byFile } = contentTypes(manifests);
  const self = listen.includes(":") ? listen : `127.0.0.1:${listen}`;
  return [
    `listen ${listen} default_server backlog=4096;`,
    `root ${nginxString(root)};`,
    `include ${included}/headers.conf;`,
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
    ...[400, 405, 414].map((status) => `if ($gate = ${status}) { return ${status}; }`),
    // nginx would send what the tag says is known already, if the date is another; RFC 9110, 13.1.3 has the tag alone decide.
    "# A date beside a tag decides nothing: asked again without it.",
    "if ($date_beside_tag) { return 418; }",
    "error_page 418 = @without_date;",
    "location @without_date {",
    "  proxy_http_version 1.1;",
    "  proxy_set_header Host $http_host;",
    '  proxy_set_header If-Modified-Since "";',
    `  proxy_pass http://${self}$request_uri;`,
    '  add_header X-None ""; # Those of the answer are enough.',
    "}",
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
    "gzip_vary on;",
    "gzip_http_version 1.0;",
    "gzip_proxied any;",
    'default_type "text/plain; charset=utf-8";',
    `types { ${[...byEnding].map(([ending, type]) => `${nginxString(type)} ${ending};`).join(" ")} }`,
    "location / { try_files $twin $asked.html $asked @missing; }",
    ...[...byFile].map(([file, type]) => `location = /${file} { types { } default_type ${nginxString(type)}; }`),
    "location /_next/static/ { try_files $asked @kept; }",
    `location @kept { root ${nginxString(assetsRoot)}; try_files $asked @missing; }`,
    "location @missing {",
    '  if ($meant = "") { return 404; }',
    "  if (-f $document_root$meant.html) { return 308 $meant$is_args$args; }",
    "  if (-f $document_root$meant) { return 308 $meant$is_args$args; }",
    "  set $found 0;",
    "  if (-f $document_root/$reader_locale$below_locale.html) { set $found 1; }",
    "  if (-f $document_root/$reader_locale$below_locale) { set $found 1; }",
    "  if ($found = $respelt) { return 308 $meant$is_args$args; }",
    "  if ($found) { return 307 /$reader_locale$below_locale$is_args$args; }",
    "  return 404;",
    "}",
    "error_page 404 $missing_page;",
    `location ~ ^(?:/${anyLocale})?/404\\.html$ { internal; }`,
    // Not a named location: nginx finds none for a request without an address.
    ...Object.entries(refusals).map(([status, as]) => `error_page ${status} =${as} /;`),
    "error_page 405 @not_allowed;",
    `location @not_allowed { keepalive_timeout 0; ${answerRefusal(405)} }`,
  ];
}

/**
 * A whole configuration for a separate nginx that writes only below `run`. `site` is the path of the file `site.conf`.
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
