import { parseArgs } from "node:util";
import { writeEdge, writeNginx } from "../delivery/write-deployment";

const usage = "Usage: npm run deploy:nginx [-- <folder of a release before> …]\n       npm run deploy:edge\n";

const { positionals } = parseArgs({ allowPositionals: true });
const [engine, ...others] = positionals;

if (engine === "nginx") {
  writeNginx("dist", others);
  process.stdout.write("dist/nginx/site.conf and dist/nginx/nginx.conf are written.\n");
} else if (engine === "edge" && others.length === 0) {
  writeEdge("dist");
  process.stdout.write("dist/edge is written.\n");
} else {
  process.stderr.write(usage);
  process.exitCode = 2;
}
