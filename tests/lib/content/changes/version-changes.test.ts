import { expect, it } from "vitest";
import { formatChangeReport } from "@/lib/content/changes/change-report";
import { compareContent } from "@/lib/content/changes/compare-content";
import { printingChanges } from "@/lib/content/changes/printing-changes";
import { versionChanges } from "@/lib/content/changes/version-changes";
import type { ContentFiles } from "@/lib/content/model/files";
import type { ReportLanguage } from "@/lib/content/model/report-language";
import { begin, edit, finish, site, textOf, withFiles } from "../versions-in-memory";

const links = { previewUrl: null, sourceUrl: null, editUrl: null, guide: "content/README.md", limit: 65_536 };

/** What the report on a day says of the change from `base` to `now`, without tags. */
function report(base: ContentFiles, now: ContentFiles, today: string, language: ReportLanguage = "en"): string {
  const decisions = { versions: versionChanges(base, now, today), printings: printingChanges(base, now) };
  const text = formatChangeReport(compareContent(base, now), [], { ...links, language }, decisions);
  return text.replaceAll(/<(?!\/?(?:ins|del)\b)[^>]+>/g, "");
}

const first = site();
const second = edit(
  begin(first, "policy", { kind: "version", effective: "2027-01-10", notice: 7 }, "2026-12-01"),
  "policy",
  "en",
  (text) => text.replace("protect", "guard"),
);
const announced = finish(second, ["policy"]);

it("a new version tells its days and the last one on which it may be published", () => {
  const said = report(first, second, "2026-12-01");
  expect(said).toContain("policy · version 2, added");
  expect(said).toContain("announced 2026-12-01");
  expect(said).toContain("applies from the first minute of 2027-01-10");
  // Published on the 2nd, the 3rd to the 9th are the seven whole days.
  expect(said).toContain("7 whole days of notice: publish it on 2027-01-02 at the latest");
  expect(said).toContain("its sha256 is to be recorded");
  expect(said).toContain("what changes from version 1, which applies now, is all shown under “To be read”");
  expect(report(first, announced, "2026-12-01")).not.toContain("sha256 is to be recorded");
});

it("says the same in Chinese and Japanese, with the sentences of every language side by side", () => {
  expect(report(first, announced, "2026-12-01", "zh")).toContain("提前 7 个整天公布：最迟在 2027-01-02 发布");
  expect(report(first, announced, "2026-12-01", "ja")).toContain(
    "読者に伝える変更：zh: 改动。 / en: A change. / ja: 変更。",
  );
});

it("a version after one that is still to come is compared with the one that applies", () => {
  const third = edit(
    begin(announced, "policy", { kind: "version", effective: "2027-03-01", notice: 7 }, "2026-12-20"),
    "policy",
    "en",
    (text) => text.replace("guard it", "guard it well"),
  );
  const before = report(announced, third, "2026-12-20");
  expect(before).toContain("Compared with version 1, which applies now · Privacy Policy · opening text");
  expect(before).toContain("We <del>protect</del><ins>guard</ins> it<ins> well</ins>.");
  expect(before).not.toContain("is all shown under");
  const after = report(announced, third, "2027-01-10");
  expect(after).toContain("what changes from version 2, which applies now, is all shown under “To be read”");
  expect(after).not.toContain("Compared with");
});

it("a version of what another document prints asks for a version of that one", () => {
  const definitions = begin(
    first,
    "definitions",
    { kind: "version", effective: "2027-01-10", notice: 7 },
    "2026-12-01",
  );
  const withoutPrinter: ContentFiles = {
    ...definitions,
    folders: new Map(definitions.folders).set("policy", first.folders.get("policy") ?? new Map()),
    versions: new Map([...definitions.versions].filter(([slug]) => slug !== "policy")),
  };
  expect(report(first, withoutPrinter, "2026-12-01")).toContain("policy prints this document, and needs a new version");
  expect(report(first, definitions, "2026-12-01")).not.toContain("needs a new version");
});

it("a correction waits for no day, and a change that touches no ledger says nothing of versions", () => {
  const corrected = begin(announced, "policy", { kind: "correction" }, "2027-02-01");
  const said = report(announced, corrected, "2027-02-01");
  expect(said).toContain("policy · correction 2.1, added");
  expect(said).toContain("applies as soon as it is published");
  expect(said).not.toContain("of notice");
  expect(
    report(
      first,
      edit(first, "policy", "en", (text) => text.replace("protect", "guard")),
      "2026-12-01",
    ),
  ).not.toContain("Versions");
});

it("an entry that gains the hashes of its PDFs is no edited version", () => {
  const ledger = "policy/versions.yaml";
  const text = textOf(announced.folders.get("policy")?.get("versions.yaml"));
  const lines = `    pdf:\n      zh: ${"a".repeat(64)}\n      en: ${"b".repeat(64)}\n      ja: ${"c".repeat(64)}\n`;
  const stored = withFiles(announced, { [ledger]: text.replace(/(?=\n {2}- version: 2)/, lines) });
  const said = report(announced, stored, "2026-12-02");
  expect(said).toContain("policy · the PDFs of version 1 are stored");
  expect(said).not.toContain("version 1, edited");
});

it("tells what a document prints no more, and what it prints now", () => {
  const list = (from: string, to: string): ContentFiles => {
    const text = textOf(first.files.get("documents.yaml")).replace(from, to);
    const file = { path: "content/documents.yaml", bytes: new TextEncoder().encode(text) };
    return { ...first, files: new Map(first.files).set("documents.yaml", file) };
  };
  const dropped = list("    opensWith: [definitions]\n", "");
  expect(report(first, dropped, "2026-12-01")).toContain("no longer prints definitions");
  expect(report(dropped, first, "2026-12-01", "zh")).toContain("开头也全文印出 definitions");
  const both = list("opensWith: [definitions]", "opensWith: [definitions, terms]");
  expect(report(first, both, "2026-12-01", "ja")).toContain("冒頭に terms の全文も掲載する");
  expect(report(first, first, "2026-12-01")).not.toContain("prints");
});
