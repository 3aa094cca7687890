import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";
import { nginxMain } from "@/lib/delivery/nginx/nginx-configuration";
import { type Running, ready, run } from "../http/contract/servers";
import { findFreePort } from "../http/start-site";

/** Plain nginx with one file of bare HTML and its brotli form, `/page.html`, and nothing of this site. */
export async function startBareNginx(html: string): Promise<Running> {
  const port = await findFreePort();
  const home = mkdtempSync(path.join(tmpdir(), "site-bare-"));
  chmodSync(home, 0o755);
  mkdirSync(path.join(home, "run"));
  writeFileSync(path.join(home, "page.html"), html);
  writeFileSync(path.join(home, "page.html.br"), brotliCompressSync(html));
  writeFileSync(path.join(home, "robots.txt"), "");
  const server = `server { listen 127.0.0.1:${port}; root ${home}; brotli_static on; access_log off; keepalive_requests 1000000; }\n`;
  writeFileSync(path.join(home, "site.conf"), server);
  writeFileSync(path.join(home, "nginx.conf"), nginxMain(path.join(home, "site.conf"), path.join(home, "run")));
  const child = run("nginx", ["-p", home, "-e", "stderr", "-c", path.join(home, "nginx.conf"), "-g", "daemon off;"]);
  child.on("close", () => rmSync(home, { recursive: true, force: true }));
  return await ready(child, port);
}
