import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";

it.each([
  {
    variable: "SITE_ORIGIN",
    value: "https://site.example/path",
    expected: /^SITE_ORIGIN is "https:\/\/site.example\/path"; expected .+\.\n$/,
  },
  { variable: "AS_OF", value: "2026-02-30", expected: /^AS_OF is "2026-02-30"; expected .+\.\n$/ },
  { variable: "PORT", value: "0", expected: /^PORT is "0"; expected .+\.\n$/ },
])("the build says in a sentence that $variable is wrong, and builds nothing", ({ variable, value, expected }) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "lib/cli/build.ts"], {
    env: { ...process.env, [variable]: value },
    encoding: "utf8",
  });
  expect(status).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).toMatch(expected);
});
