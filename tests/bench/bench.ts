import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { cpus, release, totalmem } from "node:os";
import { parseArgs } from "node:util";
import { bundleFolder, readManifest, siteFolder } from "@/lib/delivery/bundle/manifest";
import { localePath, locales } from "@/lib/locales";
import { bareHtml } from "../bundle/bare-html";
import { copySite, type SiteCopy } from "../endurance/site-copy";
import { type Running, startEdge, startEmbedded, startNext, startNginx } from "../http/contract/servers";
import { installTools } from "../install-tools";
import { leanPage } from "./lean-page";
import { measureAnswer, measurePage } from "./measure-bytes";
import { measureCheck, measureCorpusBuild } from "./measure-check";
import { measureCommand } from "./measure-command";
import { measureLighthouse, measurePhone } from "./measure-lighthouse";
import { measureSpeed, type Speed } from "./measure-speed";
import { startBareNginx } from "./start-bare-nginx";

/** `npm run bench`: measures, compares, prints one table and writes it to docs/performance.md. A missed ratio fails it. */
const { values: options } = parseArgs({
  options: {
    seconds: { type: "string", default: "8" },
    runs: { type: "string", default: "5" },
    "phone-runs": { type: "string", default: "9" },
    "no-build": { type: "boolean" },
  },
});
const seconds = Number(options.seconds);
const runs = Number(options.runs);
const page = "/zh/privacy-policy";
const million = 1_000_000;
const checkSizes = [1, 30, 300, 1_000];
const buildSizes = [1, 30, 300];
const failures: string[] = [];
const lines: string[] = [];

const say = (...texts: string[]) => {
  lines.push(...texts);
  process.stdout.write(`${texts.join("\n")}\n`);
};
const row = (...cells: (string | number)[]) => say(`| ${cells.join(" | ")} |`);
const head = (...cells: string[]) => {
  row(...cells);
  say(`|${cells.map((_, index) => (index === 0 ? " --- " : " ---: ")).join("|")}|`);
};
const integer = (value: number) => Math.round(value).toLocaleString("en");
const atLeast = (name: string, value: number, bound: number) => {
  if (value < bound) failures.push(`${name} is ${value.toFixed(2)}; at least ${bound} was to be held`);
};
const atMost = (name: string, value: number, bound: number) => {
  if (value > bound) failures.push(`${name} is ${value.toFixed(2)}; at most ${bound} was to be held`);
};
async function during<T>(server: Running, measure: (server: Running) => Promise<T>): Promise<T> {
  try {
    return await measure(server);
  } finally {
    await server.stop();
  }
}

installTools();
const build = options["no-build"] ? null : measureCommand(["npm", "run", "--silent", "build"]);
const manifest = readManifest();
const addresses = Object.entries(manifest.pages)
  .filter(([, { status }]) => status === 200)
  .map(([url]) => url);

say(
  "# Performance",
  "",
  "Written by `npm run bench`. Every ratio compares two figures of this one run on this one machine.",
  "",
);
say(`Machine: ${cpus().length} × ${cpus()[0]?.model.trim()}, ${integer(totalmem() / 2 ** 30)} GB, Linux ${release()}.`);
say(
  `Versions: Node ${process.versions.node}, Next ${versionOf("next")}, nginx ${nginxVersion()}, wrangler ${versionOf("wrangler", "deploy/edge/")}.`,
  "",
);

say(
  "## Bytes of a page",
  "",
  'One request renders it: no script, no stylesheet, no font, nothing of a third party. "Bare" is the brotli size of its semantic HTML alone.',
  "",
);
head("page", "requests", "headers", "plain", "gzip", "brotli", "headers + brotli", "brotli ÷ bare");
await during(await startEmbedded(bundleFolder), async ({ port }) => {
  for (const path of addresses) {
    const { headers, plain, gzip, brotli, bare } = await measurePage(port, path);
    row(
      path,
      1,
      integer(headers),
      integer(plain),
      integer(gzip),
      integer(brotli),
      integer(headers + brotli),
      (brotli / bare).toFixed(2),
    );
    if (manifest.slugs.some((slug) => path.endsWith(`/${slug}`)))
      atMost(`${path}: headers and brotli`, headers + brotli, 14_336);
    // On a page of a few lines the style outweighs the text, however short it is.
    if (path.endsWith("/privacy-policy")) atMost(`${path}: brotli ÷ bare`, brotli / bare, 1.45);
  }
  const icon = await measureAnswer(port, "/icon.svg");
  say("", "## A cold visit", "", "Page and icon, headers and brotli, in KiB.", "");
  head("page", "KiB", "to be held");
  for (const path of addresses.filter((address) => !address.endsWith("/compare"))) {
    const kib = ((await measureAnswer(port, path)) + icon) / 1024;
    const bound = coldBudget(path);
    row(path, kib.toFixed(1), bound);
    atMost(`${path}: KiB of a cold visit`, kib, bound);
  }
});

const html = readFileSync(`${bundleFolder}/${siteFolder}/${manifest.pages[page]?.file}`, "utf8");
const documented = await withDocumentedMatcher();
const engines: Record<string, () => Promise<Running>> = {
  "nginx, the bare HTML": () => startBareNginx(bareHtml(html)),
  "nginx, the bundle": () => startNginx(bundleFolder),
  "npm start": () => startEmbedded(bundleFolder),
  "workerd, the bundle": () => startEdge(bundleFolder),
  "next start": startNext,
  "next start, next-intl's documented matcher": () => startNext(documented.folder),
};
const speeds: Record<string, Speed> = {};
// In turns, best of three: whatever else the machine does meanwhile is nobody's fault.
for (let round = 0; round < 3; round++)
  for (const [name, start] of Object.entries(engines)) {
    const speed = await during(await start(), (server) =>
      measureSpeed(server, name === "nginx, the bare HTML" ? "/page.html" : page, seconds),
    );
    if (speed.perSecond > (speeds[name]?.perSecond ?? 0)) speeds[name] = speed;
  }

documented.remove();

say(
  "",
  "## Servers",
  "",
  `${page} in brotli (Next: gzip), 32 connections of wrk on the same machine, the best of three turns of ${seconds} seconds.`,
  "",
);
head("server", "requests/s", "p99, ms", "memory, MB");
for (const [name, { perSecond, p99, megabytes }] of Object.entries(speeds))
  row(name, integer(perSecond), p99.toFixed(1), integer(megabytes));
const ratio = (name: string, to: string) => (speeds[name]?.perSecond ?? 0) / (speeds[to]?.perSecond ?? 1);
say("", "| ratio | measured | to be held |", "| --- | ---: | ---: |");
for (const [name, to, bound] of [
  ["nginx, the bundle", "nginx, the bare HTML", 0.9],
  ["npm start", "next start", 10],
  ["npm start", "next start, next-intl's documented matcher", 10],
] as const) {
  row(`${name} ÷ ${to}`, ratio(name, to).toFixed(2), bound);
  atLeast(`${name} ÷ ${to}`, ratio(name, to), bound);
}

say(
  "",
  "## A million visits",
  "",
  `A visit is one request for ${page}; what the table leaves out (the icon of a new reader, the redirect of one who comes without a language) is in deploy/README.md.`,
  "",
);
head("server", "requests", "GB", "minutes of this machine, all it can");
for (const [name, { perSecond, bytes }] of Object.entries(speeds))
  row(name, integer(million), ((million * bytes) / 1e9).toFixed(1), (million / perSecond / 60).toFixed(1));

say(
  "",
  "## Check",
  "",
  "`npm run check` on a made corpus: with nothing known of it, with nothing changed since, with one file changed. The best of three turns. After a change of the program itself the first turn takes a quarter of a second longer.",
  "",
);
head("documents", "cold, s", "warm, s", "one changed, s", "peak, MB");
for (const documents of checkSizes) {
  const { cold, warm, changed } = measureCheck(documents);
  row(documents, ...[cold, warm, changed].map(({ seconds }) => seconds.toFixed(2)), integer(cold.megabytes));
  if (documents !== 300) continue;
  atMost("check of 300 documents, cold: seconds", cold.seconds, 5);
  atMost("check of 300 documents, one changed: seconds", changed.seconds, 1);
  atMost("check of 300 documents: MB", cold.megabytes, 400);
}

if (build) {
  say("", "## Build", "", "The site's own build makes PDFs, too; those of a made corpus are left out.", "");
  head("documents", "time, s", "peak of the largest process, MB");
  row("the site's", build.seconds.toFixed(1), integer(build.megabytes));
  for (const documents of buildSizes) {
    const { seconds, megabytes } = measureCorpusBuild(documents);
    row(documents, seconds.toFixed(1), integer(megabytes));
  }
}

if (runs > 0) {
  say(
    "",
    "## Lighthouse",
    "",
    `For a phone, the median of ${runs} runs, of 100. Of a page that asks not to be indexed (languages side by side) its SEO is not judged: Lighthouse holds that against it.`,
    "",
  );
  head("page", "performance", "accessibility", "best practices", "SEO");
  await during(await startEmbedded(bundleFolder), async ({ port }) => {
    for (const path of addresses) {
      const scores = Object.entries(await measureLighthouse(`http://localhost:${port}${path}`, runs));
      row(path, ...scores.map(([, score]) => score));
      for (const [category, score] of scores)
        if (category !== "seo" || isIndexed(path)) atLeast(`${path}: ${category}`, score, 100);
    }
  });
}

const phoneRuns = Number(options["phone-runs"]);
if (phoneRuns > 0) {
  say(
    "",
    "## On a phone, beside a lean page",
    "",
    `The same text with a contents list and a language switch, written by hand and sent by the same nginx. Medians of ${phoneRuns} loads in turns.`,
    "",
  );
  head("page", "LCP, ms", "÷ lean", "TBT, ms", "lean", "main thread, ms", "÷ lean");
  for (const locale of locales) {
    const path = localePath(locale, "/privacy-policy");
    const markdown = readFileSync(`${bundleFolder}/${siteFolder}${path}.md`, "utf8");
    const lean = await startBareNginx(await leanPage(locale, "/privacy-policy", markdown));
    const site = await startNginx(bundleFolder);
    const urls = { site: `http://localhost:${site.port}${path}`, lean: `http://localhost:${lean.port}/page.html` };
    const loads = await measurePhone(urls, phoneRuns);
    await Promise.all([lean.stop(), site.stop()]);
    const ratio = (figure: "lcp" | "mainThread") => loads.site[figure] / loads.lean[figure];
    row(
      path,
      integer(loads.site.lcp),
      ratio("lcp").toFixed(2),
      integer(loads.site.tbt),
      integer(loads.lean.tbt),
      integer(loads.site.mainThread),
      ratio("mainThread").toFixed(2),
    );
    atMost(`${path}: LCP ÷ that of the lean page`, ratio("lcp"), 1.1);
    atMost(`${path}: main thread ÷ that of the lean page`, ratio("mainThread"), 1.2);
  }
}

writeFileSync("docs/performance.md", `${lines.join("\n")}\n`);
for (const failure of failures) process.stderr.write(`FAIL  ${failure}.\n`);
process.exit(failures.length === 0 ? 0 : 1);

/** A build of the site in which next-intl's proxy sees every page, as its documentation has it: https://next-intl.dev/docs/routing/setup */
async function withDocumentedMatcher(): Promise<SiteCopy> {
  const copy = copySite();
  copy.edit("proxy.ts", "/((?!_next|(?:zh|en|ja)(?:/|$)|.*\\\\..*).*)", "/((?!api|trpc|_next|_vercel|.*\\\\..*).*)");
  const { status, output } = await copy.build();
  if (status !== 0) throw new Error(`The build with the documented matcher failed:\n${output}`);
  return copy;
}

/** What a cold visit may cost, in KiB. */
function coldBudget(path: string): number {
  if (path.endsWith("/privacy-policy")) return path.startsWith("/ja/") ? 12.3 : 10.6;
  return locales.some((locale) => path === localePath(locale, "/")) ? 7.5 : 5.5;
}

function isIndexed(path: string): boolean {
  return readFileSync(`${bundleFolder}/${siteFolder}/sitemap.xml`, "utf8").includes(`${path}</loc>`);
}

function versionOf(name: string, folder = ""): string {
  return JSON.parse(readFileSync(`${folder}node_modules/${name}/package.json`, "utf8")).version;
}

function nginxVersion(): string {
  return /nginx\/([\d.]+)/.exec(execFileSync("sh", ["-c", "nginx -v 2>&1"], { encoding: "utf8" }))?.[1] ?? "unknown";
}
