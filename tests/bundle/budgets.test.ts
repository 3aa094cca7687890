import { brotliCompressSync, constants as zlib } from "node:zlib";
import { describe, expect, it } from "vitest";
import { hashStyle } from "@/lib/delivery/build/deliver-page";
import { entityHeaders, type Header } from "@/lib/delivery/bundle/headers";
import { localePath, locales } from "@/lib/locales";
import { bareHtml } from "./bare-html";
import { elementsOf, manifest, pagePaths, readPage } from "./site-files";

/** What a server may send before it has to wait for the reader: ten packets of 1,460 bytes, minus the cost of TLS (RFC 6928). */
const firstRoundTrip = 14_336;

/** What a cold visit may cost, headers included, in KiB: a policy, in Japanese too, and a text of a few lines. */
const coldVisit = (pathname: string) => {
  if (!pathname.endsWith("/privacy-policy")) return 6.1;
  return pathname.startsWith("/ja/") ? 12.8 : 11.6;
};

/** How many times larger than its bare HTML a policy may be. */
const largestRatio = 1.79;

const documents = locales.flatMap((locale) => manifest.slugs.map((slug) => localePath(locale, `/${slug}`)));

/** The headers of a page in brotli as they are sent, including those that a server adds. */
function headerBytes(pathname: string): number {
  const page = manifest.pages[pathname];
  const file = manifest.files[page?.file ?? ""];
  if (!page || !file) throw new Error(`The bundle has no page at ${pathname}.`);
  const ofServer: Header[] = [
    ["Date", "Tue, 24 Nov 2026 10:00:00 GMT"],
    ["Connection", "keep-alive"],
    ["Keep-Alive", "timeout=65"],
    ["Accept-Ranges", "bytes"],
  ];
  const lines = [...entityHeaders(file, "br"), ...page.headers, ...ofServer].map(
    ([name, value]) => `${name}: ${value}`,
  );
  return Buffer.byteLength(["HTTP/1.1 200 OK", ...lines, "", ""].join("\r\n"));
}

const brotliBytes = (html: string) =>
  brotliCompressSync(html, {
    params: { [zlib.BROTLI_PARAM_QUALITY]: 11, [zlib.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(html) },
  }).length;

it("there is a page of every document in every language", () => {
  expect(documents.length).toBeGreaterThanOrEqual(9);
  expect(pagePaths).toEqual(expect.arrayContaining(documents));
});

describe.each(documents)("%s", (pathname) => {
  it("arrives whole in the first round trip, headers included", () => {
    const body = manifest.files[manifest.pages[pathname]?.file ?? ""]?.encodings.br?.bytes;
    // The window of the bundle fits the file, which may cost or save a byte.
    expect(Math.abs((body ?? Number.NaN) - brotliBytes(readPage(pathname)))).toBeLessThanOrEqual(4);
    expect(headerBytes(pathname) + (body ?? Number.NaN)).toBeLessThanOrEqual(firstRoundTrip);
    expect((headerBytes(pathname) + (body ?? Number.NaN)) / 1024).toBeLessThanOrEqual(coldVisit(pathname));
  });
});

describe.each(locales.map((locale) => localePath(locale, "/privacy-policy")))("%s", (pathname) => {
  it("is hardly larger than its bare HTML", () => {
    const html = readPage(pathname);
    const bare = bareHtml(html);
    expect(bare).not.toMatch(/<style|<meta|<link|<script| class=/);
    expect(bare).toContain("<title>");
    expect(brotliBytes(html) / brotliBytes(bare)).toBeLessThan(largestRatio);
  });
});

it("pages have one content security policy, with a style for each kind of page", () => {
  const policies = Object.values(manifest.pages).map(({ headers }) => new Map(headers).get("Content-Security-Policy"));
  expect(new Set(policies).size).toBe(1);
  expect(manifest.styleHashes).toHaveLength(5);
});

describe.each(pagePaths)("%s", (pathname) => {
  const elements = elementsOf(pathname);

  it("holds no script, and one style: the one that its headers allow", () => {
    const scripts = elements.filter(({ tagName }) => tagName === "script");
    expect(scripts.map(({ properties }) => [properties.type, properties.src])).toEqual(
      scripts.map(() => ["application/ld+json", undefined]),
    );
    const styles = elements.filter(({ tagName }) => tagName === "style");
    const [text] = styles.flatMap(({ children }) => children);
    const hash = hashStyle(text?.type === "text" ? text.value : "");
    expect(styles).toHaveLength(1);
    const policy = Object.fromEntries(manifest.pages[pathname]?.headers ?? [])["Content-Security-Policy"];
    expect(policy?.match(/style-src ([^;]*)/)?.[1]?.split(" ")).toContain(`'${hash}'`);
    expect(elements.filter(({ properties }) => "style" in properties)).toEqual([]);
  });

  it("loads nothing; the home page alone has its icon in a file", () => {
    const loaded = elements.flatMap(({ tagName, properties }) => {
      const relations = [properties.rel ?? []].flat().map(String);
      if (tagName === "a" || relations.some((rel) => /^(?:canonical|alternate|.*-version|version-.*)$/.test(rel)))
        return [];
      const urls = ["href", "src", "srcSet", "poster", "data", "action"].map((name) => properties[name]);
      return urls.filter((url) => url !== undefined).map((url) => [relations.join(" ") || tagName, String(url)]);
    });
    const isHome = locales.some((locale) => pathname === localePath(locale, "/"));
    expect(loaded).toEqual([["icon", isHome ? "/icon.svg" : expect.stringMatching(/^data:image\/svg\+xml,/)]]);
    expect(manifest.files).toHaveProperty(["icon.svg"]);
  });
});
