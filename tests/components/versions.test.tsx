import { describe, expect, it } from "vitest";
import { ChangeNotices } from "@/components/ChangeNotices";
import { DocumentView } from "@/components/DocumentView";
import { VersionList } from "@/components/VersionList";
import { VersionRelations } from "@/components/VersionRelations";
import { announcedVersions, documentOn } from "../lib/reader/sample-history";
import { renderIn } from "./render-in";

const textOf = (element: Element) => element.textContent?.replace(/\s+/g, " ").trim() ?? "";
const hrefsOf = (element: Element) => [...element.querySelectorAll("a")].map((link) => link.getAttribute("href"));

describe("the page of the version in force", () => {
  it.each([
    ["zh", "现行版本 生效日期未记录，适用至2027年1月9日结束"],
    ["en", "In force day of effect not recorded, applies until the end of January 9, 2027"],
    ["ja", "施行中 施行日の記録なし、2027年1月9日の終わりまで適用"],
  ] as const)("in %s, says until when it applies once the next one is announced", (locale, words) => {
    const { inForce } = documentOn("2027-01-02", announcedVersions);
    const { container } = renderIn(locale, <DocumentView document={inForce} locale={locale} />);
    expect(textOf(container)).toContain(words);
  });

  it("names the zone of the day from which it applies, and leads to what it changed", () => {
    const { inForce } = documentOn("2027-01-10", announcedVersions);
    const { container } = renderIn("en", <DocumentView document={inForce} locale="en" />);
    expect(textOf(container)).toContain("In force from January 10, 2027, 00:00 (UTC+8) Version 2");
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
    "Version 2Published on January 2, 2027 Upcoming from January 10, 2027, 00:00 (UTC+8)It applies to the platform.What changed",
  );
  expect(first).toBe(
    "Version 1Published on November 24, 2026 In force day of effect not recorded, applies until the end of January 9, 2027",
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
