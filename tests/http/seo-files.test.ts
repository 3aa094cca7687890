import { describe, expect, inject, it } from "vitest";
import { locales } from "@/lib/locales";
import { predecessorOf } from "@/lib/reader/version-succession";
import { documentFiles } from "@/lib/seo/document-files";
import { jsonSchema } from "@/lib/seo/json-schema";
import type { SchemaName } from "@/lib/seo/schema-address";
import { siteOrigin } from "@/lib/site";
import { schemaFaults } from "../lib/seo/schema-faults";
import { content, documentPaths, pages } from "../pages";
import { get } from "./get";

const documents = locales.flatMap((locale) =>
  content.documents.map((document) => ({ locale, slug: document.slug, document })),
);

describe.each(documents)("/$locale/$slug", ({ locale, slug, document }) => {
  it.each([
    [".md", "text/markdown"],
    [".json", "application/json"],
  ] as const)("%s is the same text as %s", async (ending, type) => {
    const { status, headers, body } = await get(`/${locale}/${slug}${ending}`);
    expect(status).toBe(200);
    // JSON is UTF-8 by definition; Markdown has to say so.
    expect(headers["content-type"]).toMatch(
      type === "text/markdown" ? /^text\/markdown; ?charset=utf-8$/i : /^application\/json(?:; ?charset=utf-8)?$/i,
    );
    expect(body).toBe(await documentFiles[type](document, locale, { parity: content.parity }));
  });
});

it.each(locales)("/%s/feed.xml has an entry for each version", async (locale) => {
  const { status, headers, body } = await get(`/${locale}/feed.xml`);
  expect([status, headers["content-type"]]).toEqual([200, expect.stringMatching(/^application\/atom\+xml/)]);
  const ids = [...body.matchAll(/<id>(.*?)<\/id>/g)].map(([, id = ""]) => id);
  expect(ids.filter((id) => id.includes("/versions/"))).toHaveLength(content.versions.length);
  for (const [, url = ""] of body.matchAll(/<link rel="alternate" type="text\/html" href="(.*?)"/g))
    expect((await get(new URL(url).pathname)).status, url).toBe(200);
});

it.each(["/en/nothing.md", "/en/privacy-policy.txt", "/fr/privacy-policy.md", "/en/cards/nothing.png"])(
  "%s does not exist",
  async (path) => {
    expect((await get(path)).status).toBe(404);
  },
);

it("the Markdown of a document, without a language, leads to that of the reader's", async () => {
  const { status, headers } = await get("/privacy-policy.md", { "accept-language": "ja" });
  expect([status, headers.location]).toEqual([307, "/ja/privacy-policy.md"]);
});

it("llms.txt links to texts that exist", async () => {
  const { status, headers, body } = await get("/llms.txt");
  expect([status, headers["content-type"]]).toEqual([200, expect.stringMatching(/^text\/plain; ?charset=utf-8$/i)]);
  const links = [...body.matchAll(/\]\((\S+?)\)/g)].map(([, url = ""]) => new URL(url).pathname);
  expect(links).toHaveLength(locales.length * (content.documents.length + content.pages.length));
  for (const path of links) expect((await get(path)).status, path).toBe(200);
});

it("security.txt has each field that RFC 9116 requires, once", async () => {
  const { status, headers, body } = await get("/.well-known/security.txt");
  expect([status, headers["content-type"]]).toEqual([200, expect.stringMatching(/^text\/plain; ?charset=utf-8$/i)]);
  const fields = body
    .trimEnd()
    .split("\n")
    .map((line) => line.split(": ") as [string, string]);
  expect(fields.map(([name]) => name)).toEqual(["Contact", "Expires", "Preferred-Languages", "Canonical"]);
  const { Contact, Expires, Canonical } = Object.fromEntries(fields);
  expect(Contact).toBe("mailto:digitaltwinall@163.com");
  expect(Expires).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  expect(new URL(Canonical ?? "").pathname).toBe("/.well-known/security.txt");
});

type Png = { status: number; type: string | null; bytes: Buffer; width: number; height: number };

async function getPng(path: string): Promise<Png> {
  const response = await fetch(inject("siteUrl") + path);
  const bytes = Buffer.from(await response.arrayBuffer());
  if (bytes.subarray(1, 4).toString() !== "PNG") throw new Error(`${path} is no PNG.`);
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  return { status: response.status, type: response.headers.get("content-type"), bytes, width, height };
}

describe("pictures", () => {
  const cards = locales.flatMap((locale) => ["/home", ...documentPaths].map((path) => `/${locale}/cards${path}.png`));

  it.each(cards)("%s is a card of 1200 by 630 in less than 100 kB", async (path) => {
    const { status, type, bytes, width, height } = await getPng(path);
    expect({ status, type, width, height }).toEqual({ status: 200, type: "image/png", width: 1200, height: 630 });
    expect(bytes.length).toBeLessThan(100_000);
  });

  it("differ from page to page and from language to language", async () => {
    const files = await Promise.all(cards.map(async (path) => (await getPng(path)).bytes.toString("base64")));
    expect(cards).toHaveLength(pages.length);
    expect(new Set(files).size).toBe(cards.length);
  });

  it("the touch icon stands where it is looked for unasked, in its size", async () => {
    const { status, type, width, height } = await getPng("/apple-touch-icon.png");
    expect({ status, type, width, height }).toEqual({ status: 200, type: "image/png", width: 180, height: 180 });
  });

  it("/favicon.ico is an icon, for programs that request it unprompted", async () => {
    const { status, headers, body } = await get("/favicon.ico");
    expect(status).toBe(200);
    expect(headers["content-type"]).toMatch(/^image\/(?:x-icon|vnd\.microsoft\.icon)$/);
    expect(body).toContain("PNG");
  });
});

describe("what programs of other sites read", () => {
  const [document] = content.documents;
  const versioned = content.versions.flatMap(({ slug, version, history }) =>
    ["", ...(predecessorOf(history, version) ? ["/changes"] : [])].map(
      (below) => `/${slug}/versions/${version}${below}`,
    ),
  );
  const json = locales.flatMap((locale) => [
    ...[...pages.filter((page) => page.locale === locale)].map(({ pathname }) =>
      pathname === "/" ? `/${locale}/home.json` : `/${locale}${pathname}.json`,
    ),
    ...versioned.map((pathname) => `/${locale}${pathname}.json`),
    `/${locale}/${document?.slug}/changes/${document?.version}.json`,
  ]);

  it.each([...json, "/parity.json"])("%s keeps to the schema that it names, which is there", async (path) => {
    const { status, body } = await get(path);
    expect(status).toBe(200);
    expect(schemaFaults(body)).toEqual([]);
    const named = new URL(JSON.parse(body).$schema).pathname;
    expect((await get(named)).body).toBe(jsonSchema(named.slice("/schema/".length, -".json".length) as SchemaName));
  });

  const forms = [
    ...["/parity.json", "/sitemap.xml", "/llms.txt", "/robots.txt", "/icons/icon-512.png", "/en/feed.xml"],
    ...[`/en/${document?.slug}.md`, `/en/cards/${document?.slug}.png`, `/en/${document?.slug}/changes/1.md`],
  ];

  it.each(forms)("%s may be read by scripts of every site, without credentials", async (path) => {
    const { status, headers } = await get(path);
    expect(status).toBe(200);
    expect(headers["access-control-allow-origin"]).toBe("*");
    expect(headers["cross-origin-resource-policy"]).toBe("cross-origin");
    expect(headers).not.toHaveProperty("access-control-allow-credentials");
  });

  it.each(["/en/no-such-file.json", "/no-such-file.md", "/en/no-such-page"])(
    "%s tells scripts of every site that it is not there",
    async (path) => {
      const { status, headers } = await get(path);
      expect(status).toBe(404);
      expect(headers["access-control-allow-origin"]).toBe("*");
      expect(headers["cross-origin-resource-policy"]).toBe("cross-origin");
    },
  );

  it("pages may not", async () => {
    for (const path of ["/en", "/en/parity", `/en/${document?.slug}`]) {
      const { headers } = await get(path);
      expect(headers).not.toHaveProperty("access-control-allow-origin");
      expect(headers["cross-origin-resource-policy"]).toBe("same-origin");
    }
  });

  it("the page of what has changed names its other forms, and sends Markdown to who asks", async () => {
    const path = `/en/${document?.slug}/changes/1`;
    const html = (await get(path)).body;
    for (const ending of [".md", ".json"]) expect(html).toContain(`href="${siteOrigin}${path}${ending}"`);
    const asked = await get(path, { accept: "text/markdown" });
    expect(asked.headers["content-type"]).toMatch(/^text\/markdown/);
    expect(asked.body).toBe((await get(`${path}.md`)).body);
  });

  it("the first version of a text, which changed none, has no page of what it changed", async () => {
    for (const ending of ["", ".md", ".json"])
      expect((await get(`/en/${document?.slug}/versions/1/changes${ending}`)).status).toBe(404);
  });
});
