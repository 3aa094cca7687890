import { describe, expect, it } from "vitest";
import { ChangeNotices } from "@/components/ChangeNotices";
import { DocumentView } from "@/components/DocumentView";
import { RemovalNotice } from "@/components/RemovalNotice";
import { VersionList } from "@/components/VersionList";
import { VersionRelations } from "@/components/VersionRelations";
import { contentOn, eve, removalDay, removed } from "../lib/content/removal-in-memory";
import { announcedVersions, documentOn } from "../lib/reader/sample-history";
import { renderIn } from "./render-in";

const textOf = (element: Element) => element.textContent?.replace(/\s+/g, " ").trim() ?? "";
const hrefsOf = (element: Element) => [...element.querySelectorAll("a")].map((link) => link.getAttribute("href"));

describe("the page of the version in force", () => {
  it.each([
    ["zh", "现行版本 · 生效日期未记录，适用至2027年1月9日结束"],
    ["en", "In force · day of effect not recorded, applies until the end of January 9, 2027"],
    ["ja", "施行中 · 施行日の記録なし、2027年1月9日の終わりまで適用"],
  ] as const)("in %s, says until when it applies once the next one is announced", (locale, words) => {
    const { inForce } = documentOn("2027-01-02", announcedVersions);
    const { container } = renderIn(locale, <DocumentView document={inForce} locale={locale} />);
    expect(textOf(container)).toContain(words);
  });

  it("names the zone of the day from which it applies, and leads to what it changed", () => {
    const { inForce } = documentOn("2027-01-10", announcedVersions);
    const { container } = renderIn("en", <DocumentView document={inForce} locale="en" />);
    expect(textOf(container)).toContain("In force · from January 10, 2027, 00:00 (UTC+8) · Version 2");
    expect(hrefsOf(container)).toEqual(
      expect.arrayContaining(["/en/privacy-policy/versions", "/en/privacy-policy/versions/2/changes"]),
    );
  });
});

describe("the page of one version", () => {
  it("of a version that is superseded says so, leads to the one in force, and has the hash of its file", () => {
    const { all } = documentOn("2027-01-10", announcedVersions);
    const [, first] = all;
    if (!first) throw new Error("There is no version 1.");
    const { container } = renderIn("en", <DocumentView document={first} locale="en" isPinned />);
    const notice = container.querySelector("[role=note]");
    if (!notice) throw new Error("There is no notice.");
    expect(textOf(notice)).toContain("Version 1 is superseded");
    expect(hrefsOf(notice)).toEqual(["/en/privacy-policy"]);
    expect(textOf(container)).toContain(first.sha256.en ?? "no hash");
    expect(hrefsOf(container)).toContain("/zh/privacy-policy/versions/1#scope");
    expect(hrefsOf(container).filter((href) => href?.includes("/compare"))).toEqual([]);
  });
});

it("the list has every version, the newest first, with its day and what it changed", () => {
  const { inForce } = documentOn("2027-01-02", announcedVersions);
  const { container } = renderIn("en", <VersionList document={inForce} locale="en" />);
  const [second, first] = [...container.querySelectorAll("li")].map(textOf);
  expect(second).toBe(
    "Version 2Published on January 2, 2027 · Upcoming · from January 10, 2027, 00:00 (UTC+8)It applies to the platform.What changed",
  );
  expect(first).toBe(
    "Version 1Published on November 24, 2026 · In force · day of effect not recorded, applies until the end of January 9, 2027",
  );
});

it("the notice of a change is true before it and after it", () => {
  const on = (day: string) => {
    const { inForce } = documentOn(day, announcedVersions);
    const { container, unmount } = renderIn("en", <ChangeNotices documents={[inForce]} locale="en" asOf={day} />);
    const text = textOf(container);
    unmount();
    return text;
  };
  expect(on("2027-01-01")).toBe("");
  expect(on("2027-01-09")).toBe(
    "Privacy Policy: version 1 applies until the end of January 9, 2027; version 2 applies from January 10, 2027, 00:00 (UTC+8). What changes",
  );
  expect(on("2027-01-10")).toBe(on("2027-01-09"));
  expect(on("2027-02-11")).toBe("");
});

it("names its neighbours and the history to programs, as RFC 5829 has it", () => {
  const { all } = documentOn("2027-01-10", announcedVersions);
  const [, first] = all;
  if (!first) throw new Error("There is no version 1.");
  renderIn("ja", <VersionRelations document={first} locale="ja" isPinned />);
  const links = [...document.querySelectorAll("link[rel$=version], link[rel=version-history]")].map((link) => [
    link.getAttribute("rel"),
    new URL(link.getAttribute("href") ?? "").pathname,
  ]);
  expect(links).toEqual([
    ["latest-version", "/ja/privacy-policy"],
    ["successor-version", "/ja/privacy-policy/versions/2"],
    ["version-history", "/ja/privacy-policy/versions"],
  ]);
});

describe("a document that leaves the site", () => {
  const [last] = contentOn(removed, removalDay).removed;
  const [, first] = contentOn(removed, removalDay).versions.filter(({ slug }) => slug === "terms");
  if (!last || !first) throw new Error("No document is removed.");
  const { title } = last.translations.en;

  it.each([
    ["zh", "版本2适用至2027年1月31日结束；该文件自2027年2月1日0时（UTC+8）起从本网站撤下，各版本继续保留。"],
    [
      "en",
      "version 2 applies until the end of January 31, 2027; from February 1, 2027, 00:00 (UTC+8), the document is removed from this site. Its versions are kept.",
    ],
    [
      "ja",
      "バージョン2は2027年1月31日の終わりまで適用されます。2027年2月1日0時（UTC+8）から、この文書は当サイトから削除されます。各バージョンは引き続き掲載します。",
    ],
  ] as const)("is told of in %s in the same words before its day and after it", (locale, words) => {
    for (const day of [eve, removalDay]) {
      const { documents, removed: gone } = contentOn(removed, day);
      const { container } = renderIn(
        locale,
        <ChangeNotices documents={[...documents, ...gone]} locale={locale} asOf={day} />,
      );
      expect([...container.querySelectorAll("p")].map(textOf).join()).toContain(words);
    }
  });

  it("leaves a notice that leads to its versions", () => {
    const { container } = renderIn("en", <RemovalNotice document={last} locale="en" />);
    expect(textOf(container)).toBe(
      `${title}This document was removed from this site on February 1, 2027, 00:00 (UTC+8). Its versions are kept.The last one was version 2.`,
    );
    expect(hrefsOf(container)).toEqual(["/en/terms/versions", "/en/terms/versions/2"]);
    const linked = () => [...document.head.querySelectorAll("link[rel$=version], link[rel=version-history]")];
    // React leaves there what other tests have shown.
    for (const link of linked()) link.remove();
    renderIn("en", <VersionRelations document={last} locale="en" />);
    expect(linked().map((link) => link.getAttribute("rel"))).toEqual(["latest-version", "version-history"]);
  });

  it("says on each of its versions, and on the list of them, that it is gone", () => {
    const notes = [last, first].map((version) => {
      const { container } = renderIn("en", <DocumentView document={version} locale="en" isPinned />);
      return textOf(container.querySelector("[role=note]") ?? container);
    });
    expect(notes).toEqual([
      "Version 2 was the last one before the document was removed, and is kept for reference.",
      "Version 1 is superseded and kept for reference. The document was removed from this site on February 1, 2027.",
    ]);
    const { container } = renderIn("en", <VersionList document={last} locale="en" />);
    expect(textOf(container)).toContain("The document was removed from this site");
    expect(textOf(container)).toContain(
      "Removed · from January 10, 2027, 00:00 (UTC+8), until the end of January 31, 2027",
    );
    expect(textOf(container)).not.toContain("in force");
  });
});
