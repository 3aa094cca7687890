import { beforeAll, describe, expect, it } from "vitest";
import { homeSlug, localeFacts, localePath, locales } from "@/lib/locales";
import { siteOrigin } from "@/lib/site";
import { documentPaths, pages, parityPages, pinnedPages, versionLists } from "../pages";
import { attribute, findAll, findOne, parseHtml } from "./parse-html";
import { type Answered, crawl, deadReferences, type Reference, referencesOf, structuredData } from "./seo-crawl";

let answers: Map<string, Answered>;
let references: Reference[];

beforeAll(async () => {
  ({ answers, references } = await crawl("/en"));
});

const comparisons = locales.flatMap((locale) => documentPaths.map((path) => localePath(locale, `${path}/compare`)));

/** The pages that were found, by path. */
const htmlOf = () => [...answers.values()].flatMap(({ path, html }) => (html ? [{ path, html }] : []));

describe("a crawl from the English home page", () => {
  it("finds every page in every language, and no other", () => {
    const found = new Set(htmlOf().map(({ path }) => path));
    expect([...found].sort()).toEqual(
      [...pages.map(({ path }) => path), ...comparisons, ...pinnedPages, ...versionLists, ...parityPages].sort(),
    );
  });

  it("meets no dead link, and no fragment that is not there", () => {
    expect(references.length).toBeGreaterThan(500);
    expect(deadReferences(answers, references)).toEqual([]);
  });

  it("would notice an id that was removed", () => {
    const removed = structuredClone(answers);
    const page = removed.get("/ja/privacy-policy");
    if (!page?.html) throw new Error("There is no Japanese privacy policy.");
    delete findOne("[id=sharing]", page.html).properties.id;
    const dead = deadReferences(removed, references);
    expect(dead).toContain(
      "/ja/privacy-policy: a #sharing names no place on that page".replace("#", "/ja/privacy-policy#"),
    );
    expect(dead.filter((fault) => !fault.includes("/ja/privacy-policy#sharing"))).toEqual([]);
  });
});

describe("the languages of a page", () => {
  /** What is wrong with the alternates of a page: it must name itself, and every page that it names must name it. */
  const judge = (graph: Map<string, Map<string, string>>) =>
    [...graph].flatMap(([path, alternates]) => {
      const wanted = [...locales.map((locale) => localeFacts[locale].lang), "x-default"];
      const missing = wanted.filter((lang) => !alternates.has(lang));
      const oneSided = [...alternates].filter(
        ([lang, url]) => lang !== "x-default" && ![...(graph.get(url)?.values() ?? [])].includes(path),
      );
      const self = [...alternates.values()].includes(path) ? [] : [`${path} does not name itself`];
      return [
        ...self,
        ...missing.map((lang) => `${path} names no ${lang}`),
        ...oneSided.map(([lang, url]) => `${path} names ${url} as ${lang}, which does not name it`),
      ];
    });

  const readGraph = () =>
    new Map(
      htmlOf()
        .filter(({ path }) => ![...comparisons, ...pinnedPages, ...versionLists, ...parityPages].includes(path))
        .map(({ path, html }) => [
          path,
          new Map(
            findAll("link[rel=alternate][hreflang]", html).map((link) => [
              attribute(link, "hreflang") ?? "",
              (attribute(link, "href") ?? "").slice(siteOrigin.length) || "/",
            ]),
          ),
        ]),
    );

  it("are named by all the others", () => {
    expect(readGraph().size).toBe(pages.length);
    expect(judge(readGraph())).toEqual([]);
  });

  it("would fail if a page no longer named one", () => {
    const graph = readGraph();
    graph.get("/zh/definitions")?.delete("ja");
    expect(judge(graph)).toEqual([
      "/zh/definitions names no ja",
      "/ja/definitions names /zh/definitions as zh-Hans, which does not name it",
    ]);
  });
});

describe("pages that search engines leave out", () => {
  it.each([...comparisons, ...versionLists, ...parityPages])("%s says so, and that it is no other page", (path) => {
    const html = answers.get(path)?.html ?? parseHtml("");
    expect(attribute(findOne("meta[name=robots]", html), "content")).toContain("noindex");
    expect(attribute(findOne("meta[name=description]", html), "content")).toBeTruthy();
    expect(findAll("link[rel=canonical]", html)).toEqual([]);
    expect(findAll("link[rel=alternate][hreflang]", html)).toEqual([]);
  });

  it("are the only ones", () => {
    const left = htmlOf().filter(({ html }) => findAll("meta[name=robots][content*=noindex]", html).length > 0);
    expect(left.map(({ path }) => path).sort()).toEqual([...comparisons, ...versionLists, ...parityPages].sort());
  });

  it.each(pinnedPages)("%s is another address of its document's page", (path) => {
    const html = answers.get(path)?.html ?? parseHtml("");
    const page = siteOrigin + path.replace(/\/versions\/.*$/, "");
    expect(attribute(findOne("link[rel=canonical]", html), "href")).toBe(page);
    expect(attribute(findOne("link[rel=latest-version]", html), "href")).toBe(page);
    expect(attribute(findOne("link[rel=version-history]", html), "href")).toBe(`${page}/versions`);
  });
});

describe("the head of a page", () => {
  it.each(pages)("of $path has one title, one description, a card and its plain forms", ({ path, pathname }) => {
    const html = answers.get(path)?.html ?? parseHtml("");
    const name = pathname === "/" ? `${path}/${homeSlug}` : path;
    const meta = (name: string) =>
      findAll(`meta[property="${name}"], meta[name="${name}"]`, html).map((element) => attribute(element, "content"));
    expect(findAll("title", html)).toHaveLength(1);
    expect(meta("description")).toEqual([expect.stringMatching(/\S/)]);
    expect([...meta("og:locale"), ...meta("og:locale:alternate")].sort()).toEqual(["en_US", "ja_JP", "zh_CN"]);
    expect(meta("og:locale")[0]?.slice(0, 2)).toBe(path.slice(1, 3));
    expect(meta("og:url")).toEqual([siteOrigin + path]);
    expect(meta("og:image")).toEqual([expect.stringMatching(/^https?:.*\/cards\/[a-z-]+\.png$/)]);
    expect([meta("og:image:width"), meta("og:image:height")]).toEqual([["1200"], ["630"]]);
    expect(meta("og:image:alt")).toEqual(meta("og:title"));
    expect(meta("twitter:card")).toEqual(["summary_large_image"]);
    expect(
      findAll("link[rel=alternate][type]", html).map((link) => [attribute(link, "type"), attribute(link, "href")]),
    ).toEqual([
      ["text/markdown", `${siteOrigin}${name}.md`],
      ["application/json", `${siteOrigin}${name}.json`],
      ["application/atom+xml", `${siteOrigin}${path.replace(/^(\/\w+).*$/, "$1")}/feed.xml`],
    ]);
  });
});

describe("the structured data of a page", () => {
  it.each(pages)("of $path parses, and everything it names exists", ({ path }) => {
    const html = answers.get(path)?.html ?? parseHtml("");
    expect(structuredData(html)).toHaveLength(1);
    expect(structuredData(html)[0]).toHaveProperty("@context", "https://schema.org");
    const named = referencesOf(path, html).filter(({ as }) => as === "JSON-LD");
    expect(named.length).toBeGreaterThan(2);
    expect(deadReferences(answers, named)).toEqual([]);
  });

  it("joins every text with its translations, both ways", () => {
    const works = [...pages.map(({ path }) => path), ...pinnedPages].flatMap((path) =>
      structuredData(answers.get(path)?.html ?? parseHtml(""))
        .flatMap((data) => (data as { "@graph": Record<string, unknown>[] })["@graph"])
        .filter((thing) => thing["@type"] === "DigitalDocument"),
    );
    expect(works).toHaveLength(locales.length * documentPaths.length * 2);
    const originalOf = new Map(
      works.flatMap((work) => {
        const original = work.translationOfWork as { "@id": string } | undefined;
        return original ? [[work["@id"], original["@id"]]] : [];
      }),
    );
    const translated = works.flatMap((work) =>
      ((work.workTranslation ?? []) as { "@id": string }[]).map((other) => [other["@id"], work["@id"]]),
    );
    expect(new Map(translated as [string, string][])).toEqual(originalOf);
  });
});
