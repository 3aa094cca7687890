import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, inject, onTestFinished } from "vitest";
import { launchChromium } from "@/lib/delivery/print/launch-chromium";

/** The visitor's window and settings. `language` is what the browser asks for. */
export type Visitor = {
  language?: string;
  width?: number;
  height?: number;
  scheme?: "light" | "dark";
  scripts?: boolean;
  /** The reader's system sets the colours. */
  forcedColours?: boolean;
};

export type Visit = {
  page: Page;
  /** The status of the requested page, after redirects. */
  status: number;
  /** What went wrong while the page was open: errors in the console, and requests to other sites. */
  faults: string[];
};

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium(inject("chromium"));
});

afterAll(() => browser.close());

/** The profiles that were made, by their options: to make one takes as long as to open a page. The site keeps nothing in them. */
const contexts = new Map<string, Promise<BrowserContext>>();

/** A browser of this visitor. */
function contextOf({
  language = "en-GB",
  width = 1440,
  height = 900,
  scheme = "light",
  scripts = true,
  forcedColours,
}: Visitor): Promise<BrowserContext> {
  const options: BrowserContextOptions = {
    baseURL: inject("siteUrl"),
    locale: language,
    viewport: { width, height },
    colorScheme: scheme,
    forcedColors: forcedColours ? "active" : "none",
    javaScriptEnabled: scripts,
    reducedMotion: "reduce",
  };
  const key = JSON.stringify(options);
  const context = contexts.get(key) ?? browser.newContext(options);
  contexts.set(key, context);
  return context;
}

/** Opens `path` of the served site in a new window; closes it when the test ends. */
export async function visit(path: string, visitor: Visitor = {}): Promise<Visit> {
  const siteUrl = inject("siteUrl");
  const page = await (await contextOf(visitor)).newPage();
  onTestFinished(() => page.close());
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) faults.push(message.text());
  });
  page.on("request", (request) => {
    if (/^(https?|wss?):/.test(request.url()) && new URL(request.url()).origin !== siteUrl) faults.push(request.url());
  });
  const response = await page.goto(path, { waitUntil: "load" });
  return { page, status: response?.status() ?? 0, faults };
}

/** The path of the page that is open, fragment included. */
export function pathOf(page: Page): string {
  const { pathname, hash } = new URL(page.url());
  return pathname + hash;
}

/** True when the first element that matches is within the window. */
export function isInWindow(page: Page, selector: string): Promise<boolean> {
  return page.locator(selector).evaluate((element) => {
    const { top, bottom, left, right } = element.getBoundingClientRect();
    return top >= 0 && left >= 0 && bottom <= window.innerHeight && right <= window.innerWidth && bottom > top;
  });
}
