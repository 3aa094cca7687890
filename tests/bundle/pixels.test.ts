import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { connectChromium } from "../browser/visit";
import { manifest, readPage, readSiteFile } from "./site-files";

/**
 * Opens the bundle's page at `pathname`, modified by `change`, without a server; calls `act`, and takes a picture of the whole
 * page.
 */
async function picture(
  url: string,
  options: BrowserContextOptions,
  change: (html: string) => string = (html) => html,
  act: (page: Page) => Promise<void> = async () => {},
): Promise<string> {
  const browser = await connectChromium();
  const context = await browser.newContext({ reducedMotion: "reduce", ...options });
  await context.route("**/*", async (route) => {
    const { pathname } = new URL(route.request().url());
    const known = manifest.pages[pathname];
    const file = known?.file ?? pathname.slice(1);
    const body = known ? change(readPage(pathname)) : readSiteFile(file);
    // Without the headers: the changed style has another hash.
    await route.fulfill({ body, contentType: manifest.files[file]?.type ?? "" });
  });
  const page = await context.newPage();
  await page.goto(`https://site.example${url}`);
  await act(page);
  const image = await page.screenshot({ fullPage: true });
  await context.close();
  return image.toString("base64");
}

const views = [
  { name: "narrow", options: { viewport: { width: 390, height: 844 } } },
  { name: "wide and dark", options: { viewport: { width: 1440, height: 900 }, colorScheme: "dark" } },
] as const;

const urls = ["/zh", "/en/privacy-policy#use", "/ja/privacy-policy", "/zh/privacy-policy/compare", "/404"];

const folder = ".next/static/chunks";
const sheets = readdirSync(folder).filter((name) => name.endsWith(".css"));
const wholeStyle = sheets.map((name) => readFileSync(path.join(folder, name), "utf8")).join("\n");
const withStyle = (style: string) => (html: string) =>
  html.replace(/<style>.*<\/style>/s, () => `<style>${style}</style>`);

/** The pages as Next made them, by the end of their path. */
const prerendered = readdirSync(".next/server", { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".html"),
);

/**
 * The page as Next made it, with every class that a component names and the whole stylesheet, but without scripts, and without React's marks
 * between two runs of text: set as one run, a letter may stand a fraction of a pixel elsewhere.
 */
function asNextMadeIt(url: string): () => string {
  const [pathname = ""] = url.split("#");
  const name = pathname === "/404" ? "/_not-found" : pathname;
  const file = prerendered.find((made) => made.endsWith(`/$${name}.html`));
  if (!file) throw new Error(`Next made no page for ${url}.`);
  const html = readFileSync(path.join(".next/server", file), "utf8");
  return () =>
    html
      .replace(/<script\b.*?<\/script>|<link rel="(?:stylesheet|preload)"[^>]*>/gs, "")
      .replaceAll("<!-- -->", "")
      .replace("</head>", () => `<style>${wholeStyle}</style></head>`);
}

describe.each(urls)("%s", (url) => {
  it("looks the same with scripts and without", async () => {
    const [{ options }] = views;
    const [on, off] = await Promise.all(
      [true, false].map((javaScriptEnabled) => picture(url, { ...options, javaScriptEnabled })),
    );
    expect(on === off).toBe(true);
  });

  it.each(views)("looks the same with the rules it uses as with the whole stylesheet: $name", async ({ options }) => {
    const open = async (page: Page) => {
      await page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
        for (const box of document.querySelectorAll("input")) box.click();
        document.querySelector("a")?.focus();
      });
    };
    const [used, whole] = await Promise.all([
      picture(url, options, undefined, open),
      picture(url, options, asNextMadeIt(url), open),
    ]);
    expect(used === whole).toBe(true);
  });

  it("looks the same in print", async () => {
    const print = async (page: Page) => page.emulateMedia({ media: "print" });
    const options = { viewport: { width: 800, height: 1100 } };
    const [used, whole] = await Promise.all([
      picture(url, options, undefined, print),
      picture(url, options, asNextMadeIt(url), print),
    ]);
    expect(used === whole).toBe(true);
  });

  it("would look otherwise without its style", async () => {
    const [{ options }] = views;
    const [used, bare] = await Promise.all([picture(url, options), picture(url, options, withStyle(""))]);
    expect(used === bare).toBe(false);
  });
});
