import { measureCommand } from "./measure-command";
import { type BuildCost, measureCorpusBuild } from "./measure-corpus-build";
import { integer, type Section } from "./section";

/** The size of a site whose figures are to be held. */
const large = 300;
const held = { seconds: 200, megabytes: 1_500, adapterShare: 0.2, changed: 0.6 };

export const buildSection: Section = {
  name: "build",
  title: "Build",
  needsSite: false,
  measure(report, { documents: sizes }) {
    report.say(
      "Cold: without anything that an earlier build kept. Changed: again, after the description of one document changed. The adapter is what makes pages without scripts of Next's and compresses them. The site's own build makes PDFs, too; those of a made corpus are left out.",
      "",
    );
    report.head("documents", "cold, s", "peak of the largest process, MB", "adapter ÷ cold", "changed ÷ cold");
    const site = measureCommand(["npm", "run", "--silent", "build"]);
    report.row("the site's", site.seconds.toFixed(1), integer(site.megabytes), "", "");
    for (const documents of sizes) {
      const { cold, changed } = measureCorpusBuild(documents);
      const ratios = { adapterShare: adapterShare(cold), changed: changed.seconds / cold.seconds };
      const megabytes = Math.max(cold.megabytes, changed.megabytes);
      report.row(
        documents,
        cold.seconds.toFixed(1),
        integer(megabytes),
        ratios.adapterShare.toFixed(2),
        ratios.changed.toFixed(2),
      );
      if (documents !== large) continue;
      report.atMost(`build of ${large} documents: seconds`, cold.seconds, held.seconds);
      report.atMost(`build of ${large} documents: MB`, megabytes, held.megabytes);
      report.atMost(`build of ${large} documents: the adapter's share`, ratios.adapterShare, held.adapterShare);
      report.atMost(`build of ${large} documents: changed ÷ cold`, ratios.changed, held.changed);
    }
  },
};

function adapterShare({ adapterSeconds, seconds }: BuildCost): number {
  return adapterSeconds / seconds;
}
