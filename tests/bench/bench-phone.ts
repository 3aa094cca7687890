import { bundleFolder } from "@/lib/delivery/bundle/manifest";
import { localePath, locales } from "@/lib/locales";
import { startNginx } from "../http/contract/servers";
import { readBuilt } from "./built-site";
import { leanPage } from "./lean-page";
import { measurePhone } from "./measure-lighthouse";
import { integer, type Section } from "./section";
import { startBareNginx } from "./start-bare-nginx";

export const phoneSection: Section = {
  name: "phone",
  title: "On a phone, beside a lean page",
  needsSite: true,
  async measure(report, { phoneRuns }) {
    report.say(
      `The same text with a contents list and a language switch, written by hand and sent by the same nginx. Medians of ${phoneRuns} loads in turns.`,
      "",
    );
    report.head("page", "LCP, ms", "÷ lean", "TBT, ms", "lean", "main thread, ms", "÷ lean");
    for (const locale of locales) {
      const path = localePath(locale, "/privacy-policy");
      const lean = await startBareNginx(await leanPage(locale, "/privacy-policy", readBuilt(`${path.slice(1)}.md`)));
      const site = await startNginx(bundleFolder);
      const urls = { site: `http://localhost:${site.port}${path}`, lean: `http://localhost:${lean.port}/page.html` };
      const loads = await measurePhone(urls, phoneRuns);
      await Promise.all([lean.stop(), site.stop()]);
      const ratio = (figure: "lcp" | "mainThread") => loads.site[figure] / loads.lean[figure];
      report.row(
        path,
        integer(loads.site.lcp),
        ratio("lcp").toFixed(2),
        integer(loads.site.tbt),
        integer(loads.lean.tbt),
        integer(loads.site.mainThread),
        ratio("mainThread").toFixed(2),
      );
      report.atMost(`${path}: LCP ÷ that of the lean page`, ratio("lcp"), 1.1);
      report.atMost(`${path}: main thread ÷ that of the lean page`, ratio("mainThread"), 1.2);
    }
  },
};
