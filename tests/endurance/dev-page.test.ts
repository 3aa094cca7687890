import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchChromium } from "@/lib/delivery/print/launch-chromium";
import { ensureChromium } from "../browser/chromium";
import { copySite, type SiteCopy } from "./site-copy";

let copy: SiteCopy;
let server: ChildProcess;
let browser: Browser;
let page: Page;

const timeout = 120_000;

/** Starts `npm run dev` in a copy of the site; returns its origin. */
async function startDevelopment(folder: string): Promise<string> {
  server = spawn("npm", ["run", "dev", "--", "--port", "0"], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: "development", NEXT_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "pipe", "inherit"],
    // A process group of its own: npm has children that must end with it.
    detached: true,
  });
  let printed = "";
  server.stdout?.setEncoding("utf8").on("data", (text: string) => (printed += text));
  for (const limit = performance.now() + timeout; performance.now() < limit && server.exitCode === null; ) {
    const origin = /http:\/\/localhost:\d+/.exec(printed)?.[0];
    if (origin && printed.includes("Ready")) return origin;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The development server did not start:\n${printed}`);
}

beforeAll(async () => {
  copy = copySite();
  const origin = await startDevelopment(copy.folder);
  browser = await launchChromium(ensureChromium());
  page = await browser.newPage();
  page.setDefaultTimeout(timeout);
  await page.goto(`${origin}/zh`, { timeout });
  // Reloading the page would remove this mark.
  await page.evaluate(() => Object.assign(window, { loadedOnce: true }));
}, timeout);

afterAll(async () => {
  await browser?.close();
  if (server?.pid) process.kill(-server.pid, "SIGKILL");
  copy?.remove();
});

const file = () => `${copy.folder}/content/home/zh.md`;
const heading = (text: string) => page.getByRole("heading", { level: 2, name: text, exact: true });
const problems = () => page.locator(".problems");

it("shows the problems of a broken file beside the page as it was, and the new page when it is whole again", {
  timeout,
}, async () => {
  const text = readFileSync(file(), "utf8");
  await heading("服务与功能").waitFor();
  expect(await problems().count()).toBe(0);

  const changed = text.replace("## 服务与功能", "## 功能与服务");
  writeFileSync(file(), `${changed}\n<br>\n`);
  await problems().waitFor();
  expect(await problems().textContent()).toContain(
    `content/home/zh.md:${text.split("\n").length + 1}:1  错误  html-raw`,
  );
  expect(await heading("服务与功能").isVisible()).toBe(true);

  writeFileSync(file(), changed);
  copy.accept("home");
  await heading("功能与服务").waitFor();
  expect(await problems().count()).toBe(0);
  expect(await page.evaluate(() => "loadedOnce" in window)).toBe(true);
});
