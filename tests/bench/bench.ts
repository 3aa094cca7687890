import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { installTools } from "../install-tools";
import { buildSection } from "./bench-build";
import { bytesSection } from "./bench-bytes";
import { checkSection } from "./bench-check";
import { lighthouseSection } from "./bench-lighthouse";
import { phoneSection } from "./bench-phone";
import { serversSection } from "./bench-servers";
import { startSection } from "./bench-start";
import { versionsSection } from "./bench-versions";
import { describeMachine } from "./describe-machine";
import { measureCommand } from "./measure-command";
import { type MeasuredSection, replaceSections } from "./performance-file";
import { SectionReport } from "./section";

/**
 * `npm run bench` measures, compares, prints and writes docs/performance.md: all of it, or with `--only build,check` two of its sections. A
 * figure that is not held fails it.
 */
const { values } = parseArgs({
  options: {
    only: { type: "string" },
    seconds: { type: "string", default: "8" },
    runs: { type: "string", default: "5" },
    "phone-runs": { type: "string", default: "9" },
    documents: { type: "string", default: "1,30,300" },
    "no-build": { type: "boolean" },
  },
});
const options = {
  seconds: Number(values.seconds),
  runs: Number(values.runs),
  phoneRuns: Number(values["phone-runs"]),
  documents: values.documents.split(",").map(Number),
};
const file = "docs/performance.md";
const all = [
  bytesSection,
  serversSection,
  checkSection,
  startSection,
  buildSection,
  versionsSection,
  lighthouseSection,
  phoneSection,
];
const asked = values.only?.split(",") ?? all.map(({ name }) => name);
const unknown = asked.filter((name) => !all.some((section) => section.name === name));
if (unknown.length > 0) {
  const known = all.map(({ name }) => name).join(", ");
  process.stderr.write(`There is no section ${unknown.join(", ")}; --only takes some of ${known}.\n`);
  process.exit(2);
}

installTools();
const sections = all.filter(({ name }) => asked.includes(name));
if (sections.some(({ needsSite }) => needsSite) && !values["no-build"])
  measureCommand(["npm", "run", "--silent", "build"]);
const measured: MeasuredSection[] = [];
const failures: string[] = [];
for (const { title, measure } of sections) {
  const report = new SectionReport();
  process.stdout.write(`\n## ${title}\n\n`);
  report.say(describeMachine(), "");
  await measure(report, options);
  measured.push({ title, lines: report.lines });
  failures.push(...report.failures);
}
const before = existsSync(file) ? readFileSync(file, "utf8") : "";
const titles = all.map(({ title }) => title);
writeFileSync(file, replaceSections(before, measured, titles));
for (const failure of failures) process.stderr.write(`FAIL  ${failure}.\n`);
process.exit(failures.length === 0 ? 0 : 1);
