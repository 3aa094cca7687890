/**
 * Prints what MDN's HTTP Observatory makes of the site behind the URL in the first argument, as JSON: {score, failed}. The
 * site is put behind TLS with the key and certificate of the other arguments, as a proxy would: the Observatory looks at
 * nothing else. Run with NODE_EXTRA_CA_CERTS, which makes the certificate a trusted one.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createServer as createHttp, request } from "node:http";
import { createServer as createHttps } from "node:https";

const [site, key, cert] = process.argv.slice(2);

// The list of preloaded hosts, which the package would fetch; without it only its own tests are asked.
const preload = new URL(
  "conf/hsts-preload.json",
  `file://${process.cwd()}/tests/node_modules/@mdn/mdn-http-observatory/`,
);
if (!existsSync(preload)) writeFileSync(preload, "{}");
const { ALL_TESTS } = await import("@mdn/mdn-http-observatory/src/constants.js");
const { getScoreModifier } = await import("@mdn/mdn-http-observatory/src/grader/grader.js");
const { retrieve } = await import("@mdn/mdn-http-observatory/src/retriever/retriever.js");

const https = createHttps({ key: readFileSync(key), cert: readFileSync(cert) }, (asked, answer) => {
  const { method, url, headers } = asked;
  const upstream = request(new URL(url, site), { method, headers }, (found) => {
    answer.writeHead(found.statusCode, found.rawHeaders);
    found.pipe(answer);
  });
  asked.pipe(upstream);
}).listen(0);
const http = createHttp(({ url }, answer) => {
  answer.writeHead(301, { Location: `https://localhost:${https.address().port}${url}` }).end();
}).listen(0);
await Promise.all([https, http].map((server) => new Promise((resolve) => server.once("listening", resolve))));

const found = await retrieve("localhost", {
  httpPort: http.address().port,
  httpsPort: https.address().port,
  path: "/zh/privacy-policy",
});
const results = ALL_TESTS.map((test) => test(found)).filter(({ result }) => result);
const score = 100 + results.reduce((sum, { result }) => sum + getScoreModifier(result), 0);
const failed = results.filter(({ pass }) => pass === false).map(({ result }) => result);
process.stdout.write(JSON.stringify({ score, failed }));
process.exit(0);
