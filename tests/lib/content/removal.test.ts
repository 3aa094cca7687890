import { describe, expect, it } from "vitest";
import { checkChange } from "@/lib/content/changes/check-change";
import type { ContentFiles } from "@/lib/content/model/files";
import type { Problem } from "@/lib/content/model/problem";
import { readLedgers } from "@/lib/content/read/ledgers";
import { formatReport } from "@/lib/content/report/format-report";
import { findOverdue } from "@/lib/content/versions/overdue";
import { contentOn, eve, kept, listing, published, removalDay, removed, removing } from "./removal-in-memory";
import { begin, edit, finish, site, textOf, withFiles } from "./versions-in-memory";

const isEnglishWord = (word: string) => /^\p{Ll}+$/u.test(word);

const check = (base: ContentFiles, files: ContentFiles, today: string) =>
  checkChange(base, files, isEnglishWord, undefined, { today });
const errorsIn = (base: ContentFiles, files: ContentFiles, today: string) =>
  check(base, files, today)
    .problems.filter(({ severity }) => severity === "error")
    .map(({ file, rule, message }: Problem) => `${file.replace("content/", "")} ${rule}: ${message.key}`);

const day = removalDay;

describe("a document that is removed", () => {
  it("is in force until its day, and on no list from then on", () => {
    const before = contentOn(removed, eve);
    expect(before.documents.map(({ slug, version }) => [slug, version])).toContainEqual(["terms", "2"]);
    expect(before.removed).toEqual([]);
    const after = contentOn(removed, day);
    expect(after.documents.map(({ slug }) => slug)).toEqual(["policy", "definitions"]);
    expect(after.removed.map(({ slug, version, state, removed: on }) => [slug, version, state, on])).toEqual([
      ["terms", "2", "removed", day],
    ]);
  });

  it("keeps every version, which says how it stood", () => {
    const states = (today: string) =>
      contentOn(removed, today)
        .versions.filter(({ slug }) => slug === "terms")
        .map(({ version, state }) => [version, state]);
    expect(states(eve)).toEqual([
      ["2", "in force"],
      ["1", "superseded"],
    ]);
    expect(states(day)).toEqual([
      ["2", "removed"],
      ["1", "superseded"],
    ]);
  });

  it("is asked for by nobody when the list names it", () => {
    expect(errorsIn(published, removed, "2027-01-15")).toEqual([]);
    expect(errorsIn(removed, removed, "2027-03-01")).toEqual([]);
  });

  it("keeps its texts to the byte, and no rule of next year judges them", () => {
    const odd = edit(removed, "terms", "en", (text) => text.replace("offer", "offfer TODO"));
    expect(errorsIn(removed, odd, "2027-01-15")).toEqual(["terms/en.md version-text: removed changed"]);
    const gone = withFiles(removed, {});
    gone.folders.set("terms", new Map([...(removed.folders.get("terms") ?? [])].filter(([name]) => name !== "ja.md")));
    expect(errorsIn(removed, gone, "2027-01-15")).toEqual(["terms/ja.md version-text: removed missing"]);
    const earlier = textOf(removed.versions.get("terms")?.get("1")?.get("en.md")).replace("offer", "sell");
    expect(errorsIn(removed, withFiles(removed, { "terms/versions/1/en.md": earlier }), "2027-01-15")).toEqual([
      "terms/versions/1/en.md version-text: frozen changed",
    ]);
  });

  it("gets no new version", () => {
    const plan = { kind: "version", effective: "2027-01-25", notice: 7 } as const;
    const again = finish(
      edit(begin(published, "terms", plan, "2027-01-12"), "terms", "zh", (text) => text.replace("出售", "赠送")),
      ["terms"],
    );
    expect(errorsIn(published, listing(again, `${kept}${removing(day)}`), "2027-01-12")).toEqual([
      "terms/versions.yaml removal-wrong: new version",
    ]);
  });

  it("is gone when its last version would apply", () => {
    expect(errorsIn(published, listing(published, `${kept}${removing("2027-01-10")}`), "2026-12-15")).toEqual([
      "documents.yaml removal-wrong: coming",
    ]);
  });

  it("is printed by no other", () => {
    const list = `documents:\n  - slug: policy\n    opensWith: [definitions]\n  - slug: terms\n${removing(day, "definitions")}`;
    expect(errorsIn(published, listing(published, list), "2027-01-15")).toEqual([
      "documents.yaml removal-wrong: printed",
    ]);
    const both = `documents:\n  - slug: terms\n${removing(day, "policy")}    opensWith: [definitions]\n  - slug: definitions\n    on: ${day}\n`;
    expect(errorsIn(published, listing(published, both), "2027-01-15")).toEqual([]);
    const [policy] = contentOn(listing(published, both), day).removed;
    expect(policy?.translations.en.openings.map(({ slug }) => slug)).toEqual(["definitions"]);
  });

  it("stays in the earlier versions that printed it", () => {
    const list = `documents:\n  - slug: policy\n  - slug: terms\n${removing(day, "definitions")}`;
    const plan = { kind: "version", effective: "2027-01-25", notice: 7 } as const;
    const begun = edit(begin(published, "policy", plan, "2027-01-12"), "policy", "zh", (text) =>
      text.replace("保护", "维护"),
    );
    const ledger = textOf(begun.folders.get("policy")?.get("versions.yaml")).replace(/ {4}embeds:\n.*\n?$/, "");
    const without = finish(withFiles(begun, { "policy/versions.yaml": ledger }), ["policy"]);
    expect(errorsIn(published, listing(without, list), "2027-01-12")).toEqual([]);
    const printedBy = contentOn(listing(without, list), day)
      .versions.filter(({ slug }) => slug === "policy")
      .map(({ version, translations }) => [version, translations.en.openings.map(({ slug }) => slug)]);
    expect(printedBy).toEqual([
      ["2", []],
      ["1", ["definitions"]],
    ]);
  });

  it("is linked to by no other text", () => {
    const plan = { kind: "version", effective: "2027-01-25", notice: 7 } as const;
    let linking = begin(published, "policy", plan, "2027-01-12");
    for (const [locale, word] of [
      ["zh", "保护"],
      ["en", "protect"],
      ["ja", "保護"],
    ] as const)
      linking = edit(linking, "policy", locale, (text) => text.replace(word, `[${word}](../terms/${locale}.md)`));
    linking = finish(linking, ["policy"]);
    expect(errorsIn(published, linking, "2027-01-12")).toEqual([]);
    const list = `${kept}${removing(day)}`;
    expect(errorsIn(published, listing(linking, list), "2027-01-12")).toEqual(
      ["en", "ja", "zh"].map((locale) => `policy/${locale}.md link-broken: removed`),
    );
  });
});

it.each([
  { today: eve, served: "2", overdue: [] },
  { today: eve, served: null, overdue: ["2"] },
  { today: removalDay, served: null, overdue: [] },
  { today: removalDay, served: "2", overdue: [null] },
])("on $today it is overdue that readers get version $served: $overdue", ({ today, served, overdue }) => {
  const ledger = readLedgers(removed, [{ slug: "terms", scheme: "policy", opensWith: [] }], [], [])[0];
  if (!ledger) throw new Error("The terms have no ledger.");
  const found = findOverdue([{ ...ledger, removed: removalDay }], new Map([["terms", served]]), today);
  expect(found.map(({ due }) => due)).toEqual(overdue);
});

describe("the day of a removal", () => {
  it("is not past when somebody asks for it", () => {
    expect(errorsIn(published, removed, day)).toEqual([]);
    expect(errorsIn(published, removed, "2027-02-02")).toEqual(["documents.yaml removal-wrong: past"]);
  });

  it("may be put off before, and stays as it was from then on", () => {
    const later = listing(published, `${kept}${removing("2027-03-01")}`);
    expect(errorsIn(removed, later, eve)).toEqual([]);
    expect(errorsIn(removed, later, day)).toEqual(["documents.yaml removal-wrong: moved"]);
  });
});

describe("a published document that the list no longer names", () => {
  const gone = listing(published, kept);

  it("is an error that offers both ways out in every language, with lines to type", () => {
    expect(errorsIn(published, gone, "2027-01-15")).toEqual(["documents.yaml removal-wrong: gone"]);
    for (const language of ["zh", "en", "ja"] as const) {
      const report = formatReport(check(published, gone, "2027-01-15"), "text", language);
      expect(report).toContain("removed:\n  - slug: terms\n    on: …\n");
      expect(report).toContain("    aliases: [terms]");
    }
  });

  it("is missed without its folder, too, and when it was removed before", () => {
    const without = { ...gone, folders: new Map(gone.folders), versions: new Map(gone.versions) };
    without.folders.delete("terms");
    without.versions.delete("terms");
    expect(errorsIn(published, without, "2027-01-15")).toEqual(["documents.yaml removal-wrong: gone"]);
    expect(errorsIn(removed, gone, "2027-01-15")).toEqual(["documents.yaml removal-wrong: gone"]);
    expect(formatReport(check(removed, gone, "2027-01-15"), "text", "en")).toContain("    on: 2027-02-01\n");
  });

  it("is asked for below the removals that there are, with what it printed", () => {
    const list = `documents:\n  - slug: definitions\n${removing(day)}`;
    const report = formatReport(check(published, listing(published, list), "2027-01-15"), "text", "en");
    expect(report).toContain("  - slug: policy\n    on: …\n    opensWith:\n      - definitions\n");
    expect(report).toContain("below line 3");
  });
});

it("only what was published can be removed", () => {
  const list = (files: ContentFiles) => listing(files, `${kept}${removing(day)}`);
  const draft = withFiles(site(), {});
  const ledger = textOf(draft.folders.get("terms")?.get("versions.yaml")).replace(/ {4}sha256:[\s\S]*/, "");
  const open = withFiles(draft, { "terms/versions.yaml": ledger });
  expect(errorsIn(open, list(open), "2027-01-15")).toContain("documents.yaml removal-wrong: never published");
  const unknown = listing(site(), kept);
  unknown.folders.delete("terms");
  expect(errorsIn(unknown, list(published), "2027-01-15")).toContain("documents.yaml removal-wrong: never published");
});
