import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { ruleIds } from "@/lib/content/model/rule-ids";
import { rules } from "@/lib/content/rules";
import { fixtures } from "../lib/content/check-fixture";
import { writePart } from "./guide-part";
import { printExample, readExample } from "./rule-examples";

const guide = "content/README.md";

/** The table of the rules: what each finds and what to do, in every language. */
function ruleTable(): string {
  const rows = ruleIds.map(
    (id) => `| \`${id}\` | ${rules[id].guide.zh} | ${rules[id].guide.en} | ${rules[id].guide.ja} |`,
  );
  return ["| rule | 中文 | English | 日本語 |", "| --- | --- | --- | --- |", ...rows].join("\n");
}

/** The editors' guide with a row and an example of every rule, as the rules and their fixtures have it now. */
function currentGuide(): string {
  const examples = ruleIds.map((rule) => {
    const good = `${fixtures}/${rule}/good.txt`;
    return printExample(readExample(rule, existsSync(good) ? readFileSync(good, "utf8") : null));
  });
  const text = writePart(readFileSync(guide, "utf8"), "rules", ruleTable());
  return writePart(text, "examples", examples.join("\n\n"));
}

const text = currentGuide();
const current = text === readFileSync(guide, "utf8");
if (process.argv.includes("--check")) {
  if (!current)
    process.stderr.write(`${guide} does not say what the rules and their fixtures say; run: npm run guide\n`);
  process.exitCode = current ? 0 : 1;
} else if (!current) {
  writeFileSync(guide, text);
  process.stdout.write(`changed  ${guide}\n`);
}
