import { measureVersions } from "./measure-versions";
import { integer, type Section } from "./section";

/** Ten versions of each document may take this many times as long to build as one. */
const held = 3;
const pageBudget = 14_336;

export const versionsSection: Section = {
  name: "versions",
  title: "Versions",
  needsSite: false,
  async measure(report) {
    report.say(
      "A build of the same documents in three languages, in one version each and in several; PDFs are left out.",
      "",
    );
    const { documents, versions, one, many, pages, largest } = await measureVersions();
    report.head("documents", "versions of each", "time, s", "peak of the largest process, MB");
    report.row(documents, 1, one.seconds.toFixed(1), integer(one.megabytes));
    report.row(documents, versions, many.seconds.toFixed(1), integer(many.megabytes));
    const ratio = many.seconds / one.seconds;
    const largestPage = `The largest of ${pages} pages about versions is ${largest.path}`;
    report.say(
      "",
      `${ratio.toFixed(2)} times as long; ${held} is to be held. ${largestPage}: ${integer(largest.bytes)} bytes.`,
    );
    report.atMost(`build of ${versions} versions ÷ one`, ratio, held);
    report.atMost(`${largest.path}: headers and brotli`, largest.bytes, pageBudget);
  },
};
