import { bundleFolder } from "@/lib/delivery/bundle/manifest";
import { startEmbedded } from "../http/contract/servers";
import { during, pagePathsOfSite, readBuilt } from "./built-site";
import { measureLighthouse } from "./measure-lighthouse";
import type { Section } from "./section";

export const lighthouseSection: Section = {
  name: "lighthouse",
  title: "Lighthouse",
  needsSite: true,
  async measure(report, { runs }) {
    report.say(
      `For a phone, the median of ${runs} runs, of 100. Of a page that asks not to be indexed (languages side by side) its SEO is not judged: Lighthouse holds that against it.`,
      "",
    );
    report.head("page", "performance", "accessibility", "best practices", "SEO");
    await during(await startEmbedded(bundleFolder), async ({ port }) => {
      for (const path of pagePathsOfSite()) {
        const scores = Object.entries(await measureLighthouse(`http://localhost:${port}${path}`, runs));
        report.row(path, ...scores.map(([, score]) => score));
        for (const [category, score] of scores)
          if (category !== "seo" || isIndexed(path)) report.atLeast(`${path}: ${category}`, score, 100);
      }
    });
  },
};

function isIndexed(path: string): boolean {
  return readBuilt("sitemap.xml").includes(`${path}</loc>`);
}
