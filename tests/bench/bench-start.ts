import { measureStart } from "./measure-start";
import type { Section } from "./section";

/** In seconds. */
const held = 50;

export const startSection: Section = {
  name: "start",
  title: "From a clone to the first page",
  needsSite: false,
  async measure(report) {
    report.say(
      "`git clone` of what is committed into an empty folder, `npm ci && npm start`, until the first page arrives; packages from npm's cache where it has them.",
      "",
    );
    const { clone, install, page } = await measureStart();
    report.head("clone, s", "install, s", "build and start, s", "together, s", "to be held");
    const together = clone + install + page;
    report.row(...[clone, install, page, together].map((seconds) => seconds.toFixed(1)), held);
    report.atMost("clone to first page: seconds", together, held);
  },
};
