import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";
import { writePart } from "./guide/guide-part";
import { printExample } from "./guide/rule-examples";

it("the guide says what the rules and their fixtures say", () => {
  const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", "tests/guide/guide.ts", "--check"], {
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  expect(status).toBe(0);
});

const example = {
  rule: "html-raw",
  place: "content/a/zh.md:2",
  bad: "<b>two</b>",
  good: ["two"],
  fix: "delete it.",
} as const;

it("shows the line that the check points at, and what may stand there instead", () => {
  expect(printExample({ ...example, good: [...example.good] })).toBe(`**\`html-raw\`**

\`\`\`diff
# content/a/zh.md:2
- <b>two</b>
+ two
\`\`\``);
});

it("gives the fix where no line can show it", () => {
  expect(printExample({ ...example, good: null })).toContain("# content/a/zh.md:2\n- <b>two</b>\n# Fix: delete it.\n");
});

it("writes a part between its markers, and refuses a guide without them", () => {
  const empty = "before\n<!-- begin: rules, by npm run guide -->\nold\n<!-- end: rules -->\nafter\n";
  const written = "before\n<!-- begin: rules, by npm run guide -->\n\nnew\n\n<!-- end: rules -->\nafter\n";
  expect(writePart(empty, "rules", "new")).toBe(written);
  expect(() => writePart("text", "rules", "new")).toThrow("The guide has no lines");
});
