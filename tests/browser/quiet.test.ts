import { expect, it } from "vitest";
import { missingPages, pages } from "../pages";
import { visit } from "./visit";

/** Chromium's own message for a page with status 404. */
const notFound = "Failed to load resource: the server responded with a status of 404 (Not Found)";

it.each([...pages.map(({ path }) => path), ...missingPages.map(({ path }) => path), "/no-such-file.txt"])(
  "%s logs no error and asks nothing of another site",
  async (path) => {
    const { page, faults, status } = await visit(path);
    await page.waitForLoadState("networkidle");
    await page.mouse.wheel(0, 20_000);
    // A page may prefetch a link while the pointer is over it.
    await page.locator("a").evaluateAll((links) => {
      for (const link of links) link.dispatchEvent(new MouseEvent("mouseover", { bubbles: true }));
    });
    await page.waitForLoadState("networkidle");
    expect(faults).toEqual(status === 404 ? [notFound] : []);
  },
);

it.each(["/zh/privacy-policy", "/en"])("%s costs one request, and on the home page one for its icon", async (path) => {
  const { page } = await visit("/no-such-file.txt");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(path, { waitUntil: "networkidle" });
  // A browser without a window fetches no icon.
  expect(asked.filter((pathname) => path !== "/en" || pathname !== "/icon.svg")).toEqual([path]);
  const linked = await page
    .locator("link[href]")
    .evaluateAll((links) => (links as HTMLLinkElement[]).map(({ rel }) => rel));
  expect(linked.filter((rel) => !["canonical", "alternate", "version-history"].includes(rel)).sort()).toEqual(["icon"]);
});

it("notices an error and a request to another site", async () => {
  const { page, faults } = await visit("/en");
  await page.evaluate(() => {
    console.error("Something failed.");
    setTimeout(() => {
      throw new Error("Something broke.");
    });
    new Image().src = "http://127.0.0.1:9/pixel.gif";
  });
  await expect.poll(() => faults.join("\n")).toMatch(/Something failed/);
  await expect.poll(() => faults.join("\n")).toMatch(/Something broke/);
  await expect.poll(() => faults.join("\n")).toMatch(/127\.0\.0\.1:9\/pixel/);
});
