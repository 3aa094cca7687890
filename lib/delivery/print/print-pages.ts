import type { Browser } from "playwright-core";
import { siteName, siteOrigin } from "../../site";
import type { SiteFile } from "../bundle/bundle";
import { fixPdfDates } from "./fix-pdf-dates";
import { launchChromium } from "./launch-chromium";

/** A page that is to be printed: its URL on the site, its HTML, and the day its text is of (`2026-11-24`). */
export type PrintablePage = { path: string; html: string; day: string };

/**
 * The pages as PDF files, each beside its page (`/en/privacy-policy.pdf`), as Chromium prints them: tagged, with an outline and
 * the language of the text. `executablePath` is that of a Chromium. Throws an Error when it cannot print one.
 */
export async function printPages(pages: readonly PrintablePage[], executablePath: string): Promise<SiteFile[]> {
  // A PDF names the user agent as its creator.
  const browser = await launchChromium(executablePath, `--user-agent=${siteName}`);
  try {
    const files: SiteFile[] = [];
    for (const page of pages) files.push({ path: `${page.path}.pdf`, content: await printPage(browser, page) });
    return files;
  } finally {
    await browser.close();
  }
}

/** Opens the page under the address it will have, so that its links lead there, and without a network. */
async function printPage(browser: Browser, { path, html, day }: PrintablePage): Promise<Buffer> {
  const address = siteOrigin + path;
  // A context of its own: what Chromium numbers it numbers anew.
  const context = await browser.newContext({ javaScriptEnabled: false });
  await context.route("**/*", (route) =>
    route.request().url() === address
      ? route.fulfill({ contentType: "text/html; charset=utf-8", body: html })
      : route.abort(),
  );
  const page = await context.newPage();
  await page.goto(address);
  const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
  await context.close();
  return fixPdfDates(pdf, day);
}
