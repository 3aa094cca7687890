import { describe, expect, it } from "vitest";
import { formatChangeReport } from "@/lib/content/changes/change-report";
import { compareContent } from "@/lib/content/changes/compare-content";
import { removalChanges } from "@/lib/content/changes/removal-changes";
import { versionChanges } from "@/lib/content/changes/version-changes";
import type { ContentFiles } from "@/lib/content/model/files";
import type { ReportLanguage } from "@/lib/content/model/report-language";
import { kept, listing, published, removed, removing } from "../removal-in-memory";

const links = { previewUrl: null, sourceUrl: null, editUrl: null, guide: "content/README.md", limit: 65_536 };

/** What the report says of the change from `base` to `now`, without tags. */
function report(base: ContentFiles, now: ContentFiles, language: ReportLanguage = "en"): string {
  const decisions = { versions: versionChanges(base, now, "2027-01-15"), removals: removalChanges(base, now) };
  const options = { ...links, language };
  return formatChangeReport(compareContent(base, now), [], options, decisions).replaceAll(
    /<(?!\/?(?:ins|del)\b)[^>]+>/g,
    "",
  );
}

describe("the report on a document that leaves the site", () => {
  it("says so, from when, and that its texts stay as they are", () => {
    const said = report(published, removed);
    expect(said).toContain("terms · removed · content/documents.yaml:7\n");
    expect(said).toContain(
      "no longer applies from the first minute of 2027-02-01, when its address has a notice instead",
    );
    expect(said).toContain("not a byte of its texts may change any more");
    // Its texts are not deleted, and the report does not show them as if they were.
    expect(said).not.toMatch(/<del>|To be read/);
  });

  it("says the same in Chinese and Japanese", () => {
    expect(report(published, removed, "zh")).toContain("terms · 撤下");
    expect(report(published, removed, "ja")).toContain("2027-02-01 の午前零時から適用されなくなり");
  });

  it("tells of another day", () => {
    const later = listing(published, `${kept}${removing("2027-03-01")}`);
    const said = report(removed, later);
    expect(said).toContain("terms · removed on another day");
    expect(said).toContain("from the first minute of 2027-03-01");
    expect(said).toContain("the day was 2027-02-01");
  });

  it("tells that one is listed again, whose text is no new one", () => {
    const said = report(removed, published);
    expect(said).toContain("terms · listed again · content/documents.yaml:");
    expect(said).toContain("it was to be off the site from 2027-02-01, and applies still or again");
    expect(said).not.toMatch(/<ins>|To be read/);
  });

  it("says nothing where nothing of that changes, and shows what is edited in a removed text", () => {
    expect(report(removed, removed)).not.toContain("Versions");
    const folder = new Map(removed.folders.get("terms"));
    const zh = folder.get("zh.md");
    const bytes =
      zh && !zh.obstacle ? Buffer.from(Buffer.from(zh.bytes).toString().replace("出售", "赠送")) : Buffer.alloc(0);
    const edited = {
      ...removed,
      folders: new Map(removed.folders).set("terms", folder.set("zh.md", { path: "content/terms/zh.md", bytes })),
    };
    expect(report(removed, edited)).toMatch(/<ins>赠送<\/ins>/);
  });
});
