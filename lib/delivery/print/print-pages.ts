import { availableParallelism } from "node:os";
import type { Browser } from "playwright-core";
import { siteName, siteOrigin } from "../../site";
import type { SiteFile } from "../bundle/bundle";
import { inParallel } from "../bundle/in-parallel";
import { fixPdfDates } from "./fix-pdf-dates";
import { launchChromium } from "./launch-chromium";
import { printFaces, readPrintFace } from "./print-faces";

/** A page to print: its URL on the site, its HTML and the date of its text (`2026-11-24`). */
export type PrintablePage = { path: string; html: string; day: string };

/**
 * Prints each page to a PDF beside it (`/en/privacy-policy.pdf`), tagged, with an outline and the language of the text.
 * `executablePath` is the path of a Chromium. Throws an Error when a page cannot be printed.
 */
export async function printPages(pages: readonly PrintablePage[], executablePath: string): Promise<SiteFile[]> {
  // Chromium writes the user agent into a PDF as its creator.
  const browser = await launchChromium(executablePath, `--user-agent=${siteName}`);
  try {
    return await inParallel(pages, availableParallelism(), async (page) => ({
      path: `${page.path}.pdf`,
      content: await printPage(browser, page),
    }));
  } finally {
    await browser.close();
  }
}

/** Opens the page at its future address, without a network, so that its links point to the site, in the typefaces of a print. */
async function printPage(browser: Browser, { path, html, day }: PrintablePage): Promise<Buffer> {
  const address = siteOrigin + path;
  // Each page needs a new context: Chromium numbers some things per context.
  const context = await browser.newContext({ javaScriptEnabled: false });
  const body = html.replace("</head>", `<style>${printFaces}</style></head>`);
  await context.route("**/*", (route) => {
    const url = route.request().url();
    if (url === address) return route.fulfill({ contentType: "text/html; charset=utf-8", body });
    const face = readPrintFace(url);
    return face ? route.fulfill({ contentType: "font/woff2", body: face }) : route.abort();
  });
  const page = await context.newPage();
  // A face is only loaded where it is used, and headings are set in another on a screen.
  await page.emulateMedia({ media: "print" });
  await page.goto(address);
  const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
  await context.close();
  return fixPdfDates(pdf, day);
}
