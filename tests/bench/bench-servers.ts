import { bundleFolder, readManifest } from "@/lib/delivery/bundle/manifest";
import { bareHtml } from "../bundle/bare-html";
import { type Running, startEdge, startEmbedded, startNginx } from "../http/contract/servers";
import { during, readBuilt } from "./built-site";
import { measureSpeed, type Speed } from "./measure-speed";
import { integer, type Section } from "./section";
import { startBareNginx } from "./start-bare-nginx";

const page = "/zh/privacy-policy";
const million = 1_000_000;
const bare = "nginx, the bare HTML";
const bundle = "nginx, the bundle";

export const serversSection: Section = {
  name: "servers",
  title: "Servers",
  needsSite: true,
  async measure(report, { seconds }) {
    const speeds = await measureInTurns(seconds);
    report.say(
      `${page} in brotli, 32 connections of wrk on the same machine, the best of three turns of ${seconds} seconds.`,
      "",
    );
    report.head("server", "requests/s", "p99, ms", "memory, MB");
    for (const [name, { perSecond, p99, megabytes }] of speeds)
      report.row(name, integer(perSecond), p99.toFixed(1), integer(megabytes));
    const ratio = (speeds.get(bundle)?.perSecond ?? 0) / (speeds.get(bare)?.perSecond ?? 1);
    report.say("");
    report.head("ratio", "measured", "to be held");
    report.row(`${bundle} ÷ ${bare}`, ratio.toFixed(2), 0.95);
    report.atLeast(`${bundle} ÷ ${bare}`, ratio, 0.95);
    report.say(
      "",
      "### A million visits",
      "",
      `A visit is one request for ${page}; what the table leaves out (the icon of a new reader of the home page, the redirect of one who comes without a language) is in deploy/README.md.`,
      "",
    );
    report.head("server", "requests", "GB", "minutes of this machine, all it can");
    for (const [name, { perSecond, bytes }] of speeds)
      report.row(name, integer(million), ((million * bytes) / 1e9).toFixed(1), (million / perSecond / 60).toFixed(1));
  },
};

/** In turns, best of three: whatever else the machine does meanwhile is nobody's fault. */
async function measureInTurns(seconds: number): Promise<Map<string, Speed>> {
  const html = readBuilt(readManifest().pages[page]?.file ?? "");
  const engines: Record<string, () => Promise<Running>> = {
    [bare]: () => startBareNginx(bareHtml(html)),
    [bundle]: () => startNginx(bundleFolder),
    "npm start": () => startEmbedded(bundleFolder),
    "workerd, the bundle": () => startEdge(bundleFolder),
  };
  const speeds = new Map<string, Speed>();
  for (let round = 0; round < 3; round++)
    for (const [name, start] of Object.entries(engines)) {
      const path = name === bare ? "/page.html" : page;
      const speed = await during(await start(), (server) => measureSpeed(server, path, seconds));
      if (speed.perSecond > (speeds.get(name)?.perSecond ?? 0)) speeds.set(name, speed);
    }
  return speeds;
}
