import { bundleFolder, readManifest } from "@/lib/delivery/bundle/manifest";
import { localePath, locales } from "@/lib/locales";
import { startEmbedded } from "../http/contract/servers";
import { during, pagePathsOfSite } from "./built-site";
import { measureAnswer, measurePage } from "./measure-bytes";
import { integer, type Section, type SectionReport } from "./section";

export const bytesSection: Section = {
  name: "bytes",
  title: "Bytes of a page",
  needsSite: true,
  async measure(report) {
    report.say(
      'One request renders it: no script, no stylesheet, no font, nothing of a third party. "Bare" is the brotli size of its semantic HTML alone.',
      "",
    );
    await during(await startEmbedded(bundleFolder), async ({ port }) => {
      await tablePages(report, port);
      await tableVisits(report, port);
    });
  },
};

async function tablePages(report: SectionReport, port: number): Promise<void> {
  const { slugs } = readManifest();
  report.head("page", "requests", "headers", "plain", "gzip", "brotli", "headers + brotli", "brotli ÷ bare");
  for (const path of pagePathsOfSite()) {
    const { headers, plain, gzip, brotli, bare } = await measurePage(port, path);
    const sizes = [headers, plain, gzip, brotli, headers + brotli].map(integer);
    report.row(path, 1, ...sizes, (brotli / bare).toFixed(2));
    if (slugs.some((slug) => path.endsWith(`/${slug}`)))
      report.atMost(`${path}: headers and brotli`, headers + brotli, 14_336);
    // On a page of a few lines the style outweighs the text, however short it is.
    if (path.endsWith("/privacy-policy")) report.atMost(`${path}: brotli ÷ bare`, brotli / bare, 1.45);
  }
}

async function tableVisits(report: SectionReport, port: number): Promise<void> {
  const icon = await measureAnswer(port, "/icon.svg");
  report.say(
    "",
    "### A cold visit",
    "",
    "Headers and brotli, in KiB, and of the home page those of its icon: the others hold it.",
    "",
  );
  report.head("page", "KiB", "to be held");
  for (const path of pagePathsOfSite().filter((address) => !address.endsWith("/compare"))) {
    const kib = ((await measureAnswer(port, path)) + (isHome(path) ? icon : 0)) / 1024;
    const bound = coldBudget(path);
    report.row(path, kib.toFixed(1), bound);
    report.atMost(`${path}: KiB of a cold visit`, kib, bound);
  }
}

/** What a cold visit may cost, in KiB. */
function coldBudget(path: string): number {
  // A version of the policy has all of its text.
  if (/\/privacy-policy(?:\/versions\/[\d.]+)?$/.test(path)) return path.startsWith("/ja/") ? 12.3 : 10.6;
  return isHome(path) ? 7.5 : 5.5;
}

function isHome(path: string): boolean {
  return locales.some((locale) => path === localePath(locale, "/"));
}
