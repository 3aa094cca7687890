// @vitest-environment jsdom
import { expect, it } from "vitest";
import { locales } from "@/lib/locales";
import { atomFeed } from "@/lib/seo/atom-feed";
import { siteOrigin } from "@/lib/site";
import { contentOn, eve, removalDay, removed } from "../content/removal-in-memory";
import { announcedVersions, documentOn } from "../reader/sample-history";

const feedOn = (day: string, locale: (typeof locales)[number] = "en") =>
  atomFeed(
    { versions: documentOn(day, announcedVersions).all, removed: [] },
    locale,
    "News & <more>",
    ({ version }) => ({
      title: `Version ${version} \u0008"&"`,
      html: `<p>What & why ${version}</p>`,
    }),
  );

/** Parses as XML; what is not well-formed becomes a `parsererror`. */
function parse(xml: string): Element {
  const { documentElement } = new DOMParser().parseFromString(xml, "application/xml");
  expect(documentElement.querySelector("parsererror")).toBeNull();
  return documentElement;
}

const textsOf = (parent: Element, name: string) =>
  [...parent.children].filter(({ localName }) => localName === name).map(({ textContent }) => textContent);

const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/;

it.each(locales)("the feed in %s keeps the rules of Atom", (locale) => {
  const feed = parse(feedOn("2027-01-02", locale));
  expect([feed.localName, feed.namespaceURI]).toEqual(["feed", "http://www.w3.org/2005/Atom"]);
  const entries = [...feed.getElementsByTagName("entry")];
  expect(entries).toHaveLength(2);
  for (const part of [feed, ...entries]) {
    for (const name of ["id", "title", "updated"]) expect(textsOf(part, name), name).toHaveLength(1);
    expect(textsOf(part, "id")[0]).toMatch(/^tag:digitaltwinall\.com,2026-11-24:\/\w+\//);
    expect(textsOf(part, "updated")[0]).toMatch(time);
  }
  expect(new Set([feed, ...entries].flatMap((part) => textsOf(part, "id"))).size).toBe(3);
  expect(feed.querySelector("author > name")?.textContent).toBe("Digitaltwinall");
  const self = feed.querySelector("feed > link[rel=self]");
  expect(self?.getAttribute("href")).toBe(`${siteOrigin}/${locale}/feed.xml`);
  for (const entry of entries) {
    expect(entry.querySelectorAll("link[rel=alternate]")).toHaveLength(1);
    expect(entry.querySelector("content")?.getAttribute("type")).toBe("html");
  }
});

it("is as new as its newest entry, which comes first, whatever the time is", () => {
  const feed = parse(feedOn("2027-01-02"));
  const updated = [feed, ...feed.getElementsByTagName("entry")].flatMap((part) => textsOf(part, "updated"));
  expect(updated).toEqual(["2027-01-02T00:00:00+08:00", "2027-01-02T00:00:00+08:00", "2026-11-24T00:00:00+08:00"]);
  expect(feedOn("2027-05-01")).toBe(feedOn("2027-01-02"));
});

it("gives an entry the same id and time on every day that it is made", () => {
  const facts = (day: string) =>
    [...parse(feedOn(day)).getElementsByTagName("entry")].map((entry) => [
      textsOf(entry, "id")[0],
      textsOf(entry, "updated")[0],
    ]);
  expect(facts("2027-01-02")).not.toEqual([]);
  expect(facts("2027-06-30")).toEqual(facts("2027-01-02"));
});

it("escapes what it holds, and leaves out what XML cannot hold", () => {
  const feed = parse(feedOn("2026-11-24"));
  expect(textsOf(feed, "title")).toEqual(["News & <more>"]);
  expect(feed.querySelector("entry > title")?.textContent).toBe('Version 1 "&"');
  expect(feed.querySelector("content")?.textContent).toBe("<p>What & why 1</p>");
});

it("a removal is news from its day on, with an id and a time of its own", () => {
  const entriesOn = (day: string) => {
    const xml = atomFeed(contentOn(removed, day), "en", "News", ({ version }, kind) => ({
      title: `${kind} ${version}`,
      html: "",
    }));
    return [...parse(xml).getElementsByTagName("entry")];
  };
  const titlesOn = (day: string) => entriesOn(day).flatMap((entry) => textsOf(entry, "title"));
  expect(titlesOn(eve)).not.toContain("removal 2");
  expect(titlesOn(removalDay)[0]).toBe("removal 2");
  for (const day of [removalDay, "2028-01-01"]) {
    const [entry] = entriesOn(day);
    if (!entry) throw new Error("The feed has no entry.");
    expect(textsOf(entry, "id")).toEqual(["tag:digitaltwinall.com,2026-11-24:/en/terms/removed"]);
    expect([...textsOf(entry, "published"), ...textsOf(entry, "updated")]).toEqual(
      Array(2).fill("2027-02-01T00:00:00+08:00"),
    );
    expect(entry.querySelector("link")?.getAttribute("href")).toBe(`${siteOrigin}/en/terms`);
  }
});
