import { execFile, execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { CspEvaluator } from "csp_evaluator/dist/evaluator.js";
import { CspParser } from "csp_evaluator/dist/parser.js";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { get } from "./get";

const findings = (policy: string) =>
  new CspEvaluator(new CspParser(policy).csp)
    .evaluate()
    .map(({ directive, description }) => `${directive}: ${description}`);

it.each(["/zh/privacy-policy", "/en", "/ja/no-such-page", "/", "/icon.svg", "/%"])(
  "Google's CSP evaluator finds nothing in the policy of %s",
  async (address) => {
    const policy = (await get(address)).headers["content-security-policy"];
    expect(policy).toMatch(/^default-src 'none'/);
    expect(findings(String(policy))).toEqual([]);
  },
);

it("Google's CSP evaluator would find a loose policy", () => {
  expect(findings("default-src 'none'; script-src 'unsafe-inline'")).not.toEqual([]);
});

const folder = mkdtempSync(path.join(tmpdir(), "site-observatory-"));
const [key, cert] = [path.join(folder, "key.pem"), path.join(folder, "cert.pem")];

beforeAll(() => {
  const options = "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=localhost";
  const names = ["-addext", "subjectAltName=DNS:localhost"];
  execFileSync("openssl", [...options.split(" "), ...names, "-keyout", key, "-out", cert], { stdio: "ignore" });
});
afterAll(() => rmSync(folder, { recursive: true }));

async function observe(site: string): Promise<{ score: number; failed: string[] }> {
  const { stdout } = await promisify(execFile)(process.execPath, ["tests/http/observatory.mjs", site, key, cert], {
    env: { ...process.env, NODE_EXTRA_CA_CERTS: cert, NODE_ENV: "production" },
  });
  return JSON.parse(stdout);
}

it("MDN's HTTP Observatory gives every point that a site without scripts and cookies can get", async () => {
  expect(await observe(inject("siteUrl"))).toEqual({ score: 130, failed: [] });
});

it("MDN's HTTP Observatory would take points off a site without headers", async () => {
  const bare = createServer((_, response) => response.setHeader("Content-Type", "text/html").end("<p>Hello")).listen(0);
  const { score, failed } = await observe(`http://localhost:${(bare.address() as AddressInfo).port}`);
  bare.close();
  expect(score).toBeLessThan(100);
  expect(failed).not.toEqual([]);
});
