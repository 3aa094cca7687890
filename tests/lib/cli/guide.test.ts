import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";
import { readExample, writeExamples } from "@/tests/guide/rule-examples";

it("the guide's examples are those of the fixtures", () => {
  const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", "tests/guide/guide.ts", "--check"], {
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  expect(status).toBe(0);
});

const report = `content/a/zh.md:2:1  error  html-raw
  Unexpected raw HTML; expected text.
  Fix: delete it.

1 problem in 1 document. Guide: content/README.md
`;
const empty = "before\n<!-- begin: npm run guide -->\nold\n<!-- end: npm run guide -->\nafter\n";

it("shows the line that the report points at, and what may stand there instead", () => {
  const example = readExample("html-raw", report, "one\n<b>two</b>\n", "two\n");
  expect(writeExamples(empty, [example])).toBe(`before
<!-- begin: npm run guide -->

**\`html-raw\`**

\`\`\`diff
# content/a/zh.md:2
- <b>two</b>
+ two
\`\`\`

<!-- end: npm run guide -->
after
`);
});

it("gives the fix where no line can show it", () => {
  const example = readExample("html-raw", report, null, null);
  expect(writeExamples(empty, [example])).toContain("# content/a/zh.md:2\n# Fix: delete it.\n");
});

it("refuses a guide without markers, and a fixture that does not show its rule", () => {
  expect(() => writeExamples("text", [])).toThrow("The guide has no lines");
  expect(() => readExample("item-number", report, null, null)).toThrow(
    "The fixture of item-number does not report it.",
  );
});
