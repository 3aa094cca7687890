import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { firstProblem, readExample, writeExamples } from "./rule-examples";

const guide = "content/README.md";
const fixtures = "tests/fixtures";

/** The editors' guide with an example of every rule, as the fixtures have it now. */
function currentGuide(): string {
  const read = (file: string) => (existsSync(file) ? readFileSync(file, "utf8") : null);
  const rules = readdirSync("lib/content/rules").map((file) => path.basename(file, ".ts"));
  const examples = rules.sort().map((rule) => {
    const report = readFileSync(`${fixtures}/${rule}/report.txt`, "utf8");
    const source = read(`${fixtures}/${rule}/${firstProblem(rule, report).file}`);
    return readExample(rule, report, source, read(`${fixtures}/${rule}/good.txt`));
  });
  return writeExamples(readFileSync(guide, "utf8"), examples);
}

const text = currentGuide();
const current = text === readFileSync(guide, "utf8");
if (process.argv.includes("--check")) {
  if (!current) process.stderr.write(`The examples in ${guide} are not those of the fixtures; run: npm run guide\n`);
  process.exitCode = current ? 0 : 1;
} else if (!current) {
  writeFileSync(guide, text);
  process.stdout.write(`changed  ${guide}\n`);
}
