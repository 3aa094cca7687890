import { measureCheck } from "./measure-check";
import { integer, type Section } from "./section";

const sizes = [1, 30, 300, 1_000];

export const checkSection: Section = {
  name: "check",
  title: "Check",
  needsSite: false,
  measure(report) {
    report.say(
      "`npm run check` on a made corpus: with nothing known of it, with nothing changed since, with one file changed. The best of three turns. After a change of the program itself the first turn takes a quarter of a second longer.",
      "",
    );
    report.head("documents", "cold, s", "warm, s", "one changed, s", "peak, MB");
    for (const documents of sizes) {
      const { cold, warm, changed } = measureCheck(documents);
      const times = [cold, warm, changed].map(({ seconds }) => seconds.toFixed(2));
      report.row(documents, ...times, integer(cold.megabytes));
      if (documents !== 300) continue;
      report.atMost("check of 300 documents, cold: seconds", cold.seconds, 5);
      report.atMost("check of 300 documents, one changed: seconds", changed.seconds, 1);
      report.atMost("check of 300 documents: MB", cold.megabytes, 400);
    }
  },
};
