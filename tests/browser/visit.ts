import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { inject, onTestFinished } from "vitest";

/** The visitor's window and settings. `language` is what the browser asks for. */
export type Visitor = {
  language?: string;
  width?: number;
  height?: number;
  scheme?: "light" | "dark";
  scripts?: boolean;
  /** The reader's system sets the colours. */
  forcedColours?: boolean;
  /** The visitor points with a finger. */
  touch?: boolean;
};

export type Visit = {
  page: Page;
  /** The status of the requested page, after redirects. */
  status: number;
  /** What went wrong while the page was open: errors in the console, and requests to other sites. */
  faults: string[];
};

let connected: Promise<Browser> | undefined;

/** The browser that runs for all files of tests. */
export function connectChromium(): Promise<Browser> {
  connected ??= chromium.connect(inject("chromiumUrl"));
  return connected;
}

/** The profiles that were made, by their options: to make one takes as long as to open a page. The site keeps nothing in them. */
const contexts = new Map<string, Promise<BrowserContext>>();

/** Windows that no test uses at the moment, by the options of their profile: a new one takes three times as long as its page. */
const idle = new Map<string, Page[]>();

type WindowOptions = BrowserContextOptions & { viewport: { width: number; height: number } };

function optionsOf({
  language = "en-GB",
  width = 1440,
  height = 900,
  scheme = "light",
  scripts = true,
  forcedColours,
  touch = false,
}: Visitor): WindowOptions {
  return {
    baseURL: inject("siteUrl"),
    locale: language,
    viewport: { width, height },
    colorScheme: scheme,
    forcedColors: forcedColours ? "active" : "none",
    javaScriptEnabled: scripts,
    hasTouch: touch,
    isMobile: touch,
    reducedMotion: "reduce",
  };
}

/** A window with these options, until the test ends. */
async function openWindow(options: WindowOptions): Promise<Page> {
  const key = JSON.stringify(options);
  const context = contexts.get(key) ?? connectChromium().then((browser) => browser.newContext(options));
  contexts.set(key, context);
  const page = idle.get(key)?.pop() ?? (await (await context).newPage());
  onTestFinished(async ({ task }) => {
    page.removeAllListeners();
    // What a failure left behind is no matter of the next test.
    if (task.result?.state === "fail") return page.close();
    const { viewport, colorScheme, forcedColors, reducedMotion } = options;
    await page.emulateMedia({ media: null, colorScheme, forcedColors, reducedMotion, contrast: null });
    await page.setViewportSize(viewport);
    await page.mouse.move(-1, -1);
    idle.set(key, [...(idle.get(key) ?? []), page]);
  });
  return page;
}

/** Opens `path` of the served site in a window of its own. */
export async function visit(path: string, visitor: Visitor = {}): Promise<Visit> {
  const siteUrl = inject("siteUrl");
  const page = await openWindow(optionsOf(visitor));
  // A link into the page that is open would not load it anew.
  if (path.includes("#")) await page.goto("/robots.txt");
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
