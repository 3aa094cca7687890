import type { Browser, ElementHandle, Page } from "puppeteer-core";
import { afterAll, beforeAll, inject, onTestFinished } from "vitest";
import { launchFirefox } from "./firefox";

let browser: Browser;
/** about:config, where scripts may do what the reader does in Firefox's settings. */
let settings: Page;

beforeAll(async () => {
  browser = await launchFirefox(inject("firefox"));
  const [first] = await browser.pages();
  if (!first) throw new Error("Firefox opened no page.");
  settings = first;
});

afterAll(() => browser?.close());

export type FirefoxVisit = {
  page: Page;
  /** The URL of everything that the page asked for, itself first. */
  requests: string[];
  /** What Firefox's console says against the page: what its policy or an error stopped. */
  readFaults: () => Promise<string[]>;
};

/** Opens `path` of the served site in a new tab; closes it when the test ends. */
export async function visitFirefox(path: string, { width = 1440, height = 900 } = {}): Promise<FirefoxVisit> {
  const page = await browser.newPage();
  onTestFinished(() => page.close());
  await page.setViewport({ width, height });
  const requests: string[] = [];
  page.on("request", (request) => {
    if (/^(https?|wss?):/.test(request.url())) requests.push(request.url());
  });
  await settings.evaluate(() => (globalThis as unknown as Privileged).Services.console.reset());
  await page.goto(inject("siteUrl") + path);
  return { page, requests, readFaults };
}

function readFaults(): Promise<string[]> {
  return settings.evaluate((site) => {
    const { Services, Ci } = globalThis as unknown as Privileged;
    const faults = Services.console.getMessageArray().filter((message) => message instanceof Ci.nsIScriptError);
    // Firefox's own pages have faults, too.
    return faults.filter(({ sourceName }) => sourceName.startsWith(site)).map(({ errorMessage }) => errorMessage);
  }, inject("siteUrl"));
}

/** Sets a preference of Firefox, as on about:config, until the test ends. */
export async function prefer(name: string, value: number): Promise<void> {
  const set = (name: string, value: number | null) => {
    const { prefs } = (globalThis as unknown as Privileged).Services;
    if (value === null) prefs.clearUserPref(name);
    else prefs.setIntPref(name, value);
  };
  onTestFinished(() => settings.evaluate(set, name, null));
  await settings.evaluate(set, name, value);
}

/** Makes the text of an open page `factor` times as large, and nothing else: View, Zoom, Zoom Text Only. */
export async function zoomText(page: Page, factor: number): Promise<void> {
  await settings.evaluate(
    (url, factor) => {
      const { gBrowser } = (globalThis as unknown as Privileged).Services.wm.getMostRecentWindow("navigator:browser");
      const tabs = gBrowser.browsers.filter(({ currentURI }) => currentURI.spec === url);
      if (tabs.length === 0) throw new Error(`No tab shows ${url}.`);
      for (const tab of tabs) tab.textZoom = factor;
    },
    page.url(),
    factor,
  );
}

/** What Firefox offers to its own pages, as far as it is used here. */
type Privileged = {
  Services: {
    console: { getMessageArray: () => { sourceName: string; errorMessage: string }[]; reset: () => void };
    prefs: { setIntPref: (name: string, value: number) => void; clearUserPref: (name: string) => void };
    wm: {
      getMostRecentWindow: (kind: string) => {
        gBrowser: { browsers: { currentURI: { spec: string }; textZoom: number }[] };
      };
    };
  };
  Ci: { nsIScriptError: new () => unknown };
};

/** The first element that `selector` finds. Throws an Error when there is none. */
export async function find(page: Page, selector: string): Promise<ElementHandle<HTMLElement>> {
  const found = await page.$(selector);
  if (!found) throw new Error(`${page.url()} has no ${selector}.`);
  return found as ElementHandle<HTMLElement>;
}

/** Opens what an element is hidden in, from the outside to the inside, by clicks on what says that it opens. */
export async function reveal(element: ElementHandle<HTMLElement>): Promise<void> {
  for (let clicks = 0; clicks < 5; clicks++) {
    const handle = await element.evaluateHandle((hidden) => {
      if (hidden.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) return null;
      let opener: Element | null = null;
      // What is always open on wide screens has nothing to click.
      const offer = (candidate: Element | null) => {
        if (candidate?.checkVisibility()) opener = candidate;
      };
      for (let around: Element | null = hidden; around; around = around.parentElement) {
        if (around.matches("details:not([open])") && !(around === hidden.closest("summary")?.parentElement))
          offer(around.querySelector(":scope > summary"));
        else if (around.matches("[popover]:not(:popover-open)"))
          offer(document.querySelector(`[popovertarget="${around.id}"]`));
      }
      return opener;
    });
    const opener = handle.asElement() as ElementHandle<HTMLElement> | null;
    if (!opener) return;
    await opener.click();
  }
}
