import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";

it("Next tells nobody that the site is built, developed or served", () => {
  const { NEXT_TELEMETRY_DISABLED: _, ...env } = process.env;
  const status = (program: string) =>
    spawnSync(process.execPath, [program, "telemetry", "status"], { encoding: "utf8", env }).stdout;
  expect(status("lib/cli/run/quiet-next.mjs")).toContain("Status: Disabled");
});

it("no command runs Next otherwise", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
  expect(Object.values(scripts).filter((script) => /(?:^|\s|\/)next(?:\s|$)/.test(String(script)))).toEqual([]);
  expect(scripts.dev).toBe("node lib/cli/run/quiet-next.mjs dev");
  expect(readFileSync("lib/cli/build.ts", "utf8")).not.toContain("dist/bin/next");
});

it("nor does Cloudflare's tool tell that the site is published", () => {
  const { WRANGLER_SEND_METRICS: _, ...env } = process.env;
  const wrangler = path.resolve("deploy/edge/node_modules/.bin/wrangler");
  const { stdout } = spawnSync(wrangler, ["telemetry", "status", "--config", "deploy/edge/wrangler.jsonc"], {
    encoding: "utf8",
    env,
  });
  expect(stdout).toMatch(/Status: .*Disabled/);
});
