import { describe, expect, it } from "vitest";
import { checkChange } from "@/lib/content/changes/check-change";
import { checkContent } from "@/lib/content/check-content";
import type { ContentFiles } from "@/lib/content/model/files";
import { renamed } from "./renamed-in-memory";
import { begin, edit, finish, site, textOf, withFiles } from "./versions-in-memory";

const isEnglishWord = (word: string) => /^\p{Ll}+$/u.test(word);

const plan = { kind: "version", effective: "2027-01-10", notice: 7 } as const;
const drafted = edit(begin(site(), "definitions", plan, "2026-12-01"), "definitions", "en", (text) =>
  text.replace("it.", "that."),
);
const published = finish(drafted, ["definitions", "policy"]);

const problemsOf = (base: ContentFiles, files: ContentFiles) =>
  checkChange(base, files, isEnglishWord, undefined, { today: "2026-12-02" }).problems.map(
    ({ file, rule, message }) => `${file} ${rule}: ${message.key}`,
  );

describe("a document that others print gets another name", () => {
  it.each([
    ["in its first version", site()],
    ["with an earlier version, announced days ago", published],
  ])("and nobody needs a new version: %s", (_, base) => {
    expect(problemsOf(base, renamed(base))).toEqual([]);
  });

  it("and its printers print the same version of it as before", () => {
    const policyOn = (files: ContentFiles, today: string) =>
      JSON.stringify(
        checkContent(files, isEnglishWord, { today }).content?.documents.find(({ slug }) => slug === "policy"),
      );
    for (const files of [published, renamed(published)]) {
      expect(policyOn(files, "2027-02-01")).toContain(": that.");
      expect(policyOn(files, "2026-12-31")).not.toContain(": that.");
    }
  });

  it("and is asked for its old name alone, where that is no alias yet", () => {
    const now = renamed(published);
    const list = textOf(now.files.get("documents.yaml")).replace("    aliases: [definitions]\n", "");
    const file = { path: "content/documents.yaml", bytes: new TextEncoder().encode(list) };
    const files = { ...now, files: new Map(now.files).set("documents.yaml", file) };
    expect(problemsOf(published, files).filter((problem) => problem.includes("version-printed"))).toEqual([]);
    expect(problemsOf(published, files)).toContain("content/documents.yaml alias-wrong: lost");
  });

  it("but what was published still may not change", () => {
    const now = renamed(published);
    const frozen = textOf(now.versions.get("glossary")?.get("1")?.get("en.md"));
    const ledger = textOf(now.folders.get("glossary")?.get("versions.yaml"));
    expect(problemsOf(published, withFiles(now, { "glossary/versions/1/en.md": `${frozen}\n` }))).toEqual([
      "content/glossary/versions/1/en.md version-text: frozen changed",
    ]);
    const moved = ledger.replace("announced: 2026-12-01", "announced: 2026-11-30");
    expect(problemsOf(published, withFiles(now, { "glossary/versions.yaml": moved }))).toEqual([
      "content/glossary/versions.yaml version-history: changed",
    ]);
  });
});
