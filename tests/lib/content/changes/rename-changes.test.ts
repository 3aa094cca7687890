import { describe, expect, it } from "vitest";
import { formatChangeReport } from "@/lib/content/changes/change-report";
import { compareContent } from "@/lib/content/changes/compare-content";
import { printingChanges } from "@/lib/content/changes/printing-changes";
import { renameChanges } from "@/lib/content/changes/rename-changes";
import type { ContentFiles } from "@/lib/content/model/files";
import type { ReportLanguage } from "@/lib/content/model/report-language";
import { renamed } from "../renamed-in-memory";
import { edit, site, textOf } from "../versions-in-memory";

/** What the report says of the change from the sample to `now`, without tags but those of the redlines. */
function report(now: ContentFiles, language: ReportLanguage = "en"): string {
  const decisions = { renames: renameChanges(site(), now), printings: printingChanges(site(), now) };
  const links = { previewUrl: null, sourceUrl: null, editUrl: null, guide: "content/README.md", limit: 65_536 };
  const report = formatChangeReport(compareContent(site(), now), [], { ...links, language }, decisions);
  return report.replaceAll(/<(?!\/?(?:ins|del)\b)[^>]+>/g, "");
}

describe("the report on a document with another name", () => {
  it("says so, and that its old address leads to the new one", () => {
    const said = report(renamed(site()));
    expect(said).toMatch(/^glossary · renamed · content\/documents\.yaml:\d+$/m);
    expect(said).toContain("it was definitions; readers who come to the old address are led to the new one");
    expect(report(renamed(site()), "zh")).toContain("glossary · 改名");
    expect(report(renamed(site()), "ja")).toContain("旧名は definitions。");
  });

  it("shows none of its texts as new or gone, nor its files as changed", () => {
    const said = report(renamed(site()));
    expect(said).not.toMatch(/<ins>|<del>|To be read|added|removed|no longer prints/);
    expect(said).not.toContain("content/glossary/");
    expect(said).not.toContain("content/definitions/");
  });

  it("shows what the same change does to its words, and no more", () => {
    const said = report(edit(renamed(site()), "glossary", "en", (text) => text.replace("it.", "that.")));
    expect(said).toMatch(/<del>it<\/del>\s*<ins>that<\/ins>/);
    expect(said.match(/<ins>.*?<\/ins>/g)).toEqual(["<ins>what was put in</ins>", "<ins>that</ins>"]);
  });

  it("has no such line where the old name is no alias: nobody said that it is the same text", () => {
    const list = textOf(renamed(site()).files.get("documents.yaml")).replace("    aliases: [definitions]\n", "");
    const file = { path: "content/documents.yaml", bytes: new TextEncoder().encode(list) };
    const now = renamed(site());
    expect(report({ ...now, files: new Map(now.files).set("documents.yaml", file) })).not.toContain("renamed");
  });
});
