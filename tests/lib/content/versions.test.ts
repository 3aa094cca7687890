import { describe, expect, it } from "vitest";
import { checkChange } from "@/lib/content/changes/check-change";
import { checkContent } from "@/lib/content/check-content";
import type { LegalDocument } from "@/lib/content/model/document";
import type { ContentFiles } from "@/lib/content/model/files";
import type { Version } from "@/lib/content/model/ledger";
import type { Problem } from "@/lib/content/model/problem";
import { reportLanguages } from "@/lib/content/model/report-language";
import { formatReport } from "@/lib/content/report/format-report";
import { sayProblem } from "@/lib/content/report/say-problem";
import { versionInForce, versionsOn } from "@/lib/content/versions/in-force";
import { textHashes } from "@/lib/content/versions/text-hash";
import { locales } from "@/lib/locales";
import { begin, edit, finish, site, textOf, withFiles } from "./versions-in-memory";
import { withNewPins } from "./with-pins";

const isEnglishWord = (word: string) => /^\p{Ll}+$/u.test(word);

const check = (base: ContentFiles, files: ContentFiles, today: string) =>
  checkChange(base, files, isEnglishWord, undefined, { today });
const errorsIn = (base: ContentFiles, files: ContentFiles, today: string) =>
  check(base, files, today)
    .problems.filter(({ severity }) => severity !== "note")
    .map(({ file, rule, message }: Problem) => `${file.replace("content/", "")} ${rule}: ${message.key}`);

const contentOn = (files: ContentFiles, today: string) => {
  const result = checkContent(files, isEnglishWord, { today });
  if (!result.content) throw new Error(formatReport(result, "text", "en"));
  return result.content;
};

const states = ({ history }: LegalDocument) =>
  Object.fromEntries(history.map(({ version, state }) => [version, state]));

const first = site();
const drafted = edit(
  begin(first, "policy", { kind: "version", effective: "2027-01-10", notice: 7 }, "2026-12-01"),
  "policy",
  "en",
  (text) => text.replace("protect", "guard"),
);
const second = finish(drafted, ["policy"]);

describe("a change of a published text", () => {
  it.each([
    ["a full stop", (text: string) => text.replace(/。$/m, "．")],
    ["bold", (text: string) => text.replace("保护", "**保护**")],
    ["one letter", (text: string) => text.replace("我们", "我")],
  ])("is an error, however small: %s", (_, change) => {
    expect(errorsIn(first, edit(first, "policy", "zh", change), "2026-12-01")).toContain(
      "policy/zh.md version-text: changed",
    );
  });

  it("is an error where all languages changed alike and somebody accepted them, with a base and without", () => {
    const words = { zh: ["保护", "看管"], en: ["protect", "guard"], ja: ["保護します", "守ります"] } as const;
    const changed = locales.reduce(
      (files, locale) => edit(files, "policy", locale, (text) => text.replace(words[locale][0], words[locale][1])),
      first,
    );
    const accepted = withNewPins(changed);
    const alone = checkContent(accepted, isEnglishWord, { today: "2026-12-01" });
    for (const { problems } of [check(first, accepted, "2026-12-01"), alone]) {
      const [problem, ...others] = problems.filter(({ severity }) => severity !== "note");
      expect(others).toEqual([]);
      expect(problem).toMatchObject({ file: "content/policy/zh.md", rule: "version-text", severity: "error" });
      expect(problem?.message.values).toMatchObject({ version: "1", changed: ["zh", "en", "ja"] });
    }
  });

  it("offers both ways out in every language, with lines that hold the hashes of the text as it is", () => {
    const changed = edit(first, "policy", "zh", (text) => text.replace("我们", "我"));
    const hash = textHashes(changed.folders.get("policy")).zh ?? "";
    for (const language of ["zh", "en", "ja"] as const) {
      const report = formatReport(check(first, changed, "2026-12-01"), "text", language);
      expect(report.split(hash)).toHaveLength(3);
      expect(report).toContain('- version: "1.1"');
      expect(report).toContain("- version: 2\n");
    }
  });

  it("is begun by the command, and is whole once the report was followed", () => {
    expect(errorsIn(first, drafted, "2026-12-01")).toEqual([
      "policy/en.md translation-unread: moved",
      "policy/versions.yaml version-dates: no sentence",
      "policy/versions.yaml version-text: unrecorded",
    ]);
    expect(errorsIn(first, second, "2026-12-01")).toEqual([]);
  });
});

describe("a published document that is to print another no more", () => {
  const list = (files: ContentFiles) => {
    const text = textOf(files.files.get("documents.yaml")).replace("    opensWith: [definitions]\n", "");
    const file = { path: "content/documents.yaml", bytes: new TextEncoder().encode(text) };
    return { ...files, files: new Map(files.files).set("documents.yaml", file) };
  };
  const fixOf = (files: ContentFiles) => {
    const found = check(first, files, "2026-12-01").problems.find(({ rule }) => rule === "version-printed");
    return found && sayProblem(found, "en").fix;
  };

  it("gets a new version: nobody is told to edit the published entry", () => {
    expect(fixOf(list(first))).toMatch(/^put definitions back into opensWith of policy .* begin a new version/);
    const begun = begin(first, "policy", { kind: "version", effective: "2027-01-10", notice: 7 }, "2026-12-01");
    expect(fixOf(list(begun))).toBe("delete the line of definitions.");
  });
});

describe("earlier texts", () => {
  const frozen = "policy/versions/1/en.md";
  const kept = textOf(second.versions.get("policy")?.get("1")?.get("en.md"));

  it.each([
    ["a byte", kept.replace("it.", "it,")],
    ["emphasis", kept.replace("protect", "**protect**")],
  ])("stay as they were published: %s", (_, text) => {
    expect(errorsIn(second, withFiles(second, { [frozen]: text }), "2026-12-02")).toEqual([
      `${frozen} version-text: frozen changed`,
    ]);
  });

  it("are compared with what was published, where it is known, and shown at the place that changed", () => {
    const flipped = withFiles(second, { [frozen]: kept.replace("it.", "it,") });
    const [problem] = check(second, flipped, "2026-12-02").problems.filter(({ rule }) => rule === "version-text");
    const lines = kept.split("\n");
    const line = lines.findIndex((text) => text.includes("it."));
    expect(problem).toMatchObject({ line: line + 1, column: (lines[line] ?? "").indexOf("it.") + 3 });
    const said = reportLanguages.map((language) => problem && sayProblem(problem, language).found);
    for (const words of said) expect(words).toMatch(/it\..*it,|it,.*it\./);
    // Without a base nobody knows what was published.
    const [alone] = checkContent(flipped, isEnglishWord, { today: "2026-12-02" }).problems;
    expect(alone).toMatchObject({ line: 1, column: 1 });
  });

  it("are there in every language", () => {
    const lost = withFiles(second, { [frozen]: kept });
    lost.versions.get("policy")?.get("1")?.delete("ja.md");
    expect(errorsIn(second, lost, "2026-12-02")).toEqual(["policy/versions/1/ja.md version-text: frozen missing"]);
  });

  it("were published: nobody calls a text old to escape the rules", () => {
    const begun = begin(drafted, "terms", { kind: "version", effective: "2027-02-01", notice: 7 }, "2026-12-01");
    const edited = edit(begun, "terms", "en", (text) => text.replace("We offer", "We give"));
    const twice = finish(edited, ["policy", "terms"]);
    const ledger = textOf(twice.folders.get("terms")?.get("versions.yaml"));
    const next = begin(twice, "terms", { kind: "version", effective: "2027-03-01", notice: 7 }, "2026-12-01");
    expect(ledger).toContain("version: 2");
    const again = edit(next, "terms", "en", (text) => text.replace("We give", "We lend"));
    expect(errorsIn(first, finish(again, ["terms"]), "2026-12-01")).toEqual([
      "terms/versions/2/zh.md version-history: never published",
    ]);
  });

  it("are spared every rule but their hash: a rule of next year does not rewrite the past", () => {
    const odd = edit(site(), "policy", "en", (text) => text.replace("protect it", "TODO protect it"));
    const recorded = withFiles(odd, {
      "policy/versions.yaml": textOf(odd.folders.get("policy")?.get("versions.yaml")).replace(
        /en: [\da-f]{64}/,
        `en: ${textHashes(odd.folders.get("policy")).en}`,
      ),
    });
    const plan = { kind: "version", effective: "2027-01-10", notice: 7 } as const;
    const mended = edit(begin(recorded, "policy", plan, "2026-12-01"), "policy", "en", (text) =>
      text.replace("TODO ", ""),
    );
    expect(errorsIn(recorded, finish(mended, ["policy"]), "2026-12-01")).toEqual([]);
  });
});

describe("the ledger", () => {
  const ledgerOf = (files: ContentFiles) => textOf(files.folders.get("policy")?.get("versions.yaml"));
  const against = (ledger: string) =>
    errorsIn(second, withFiles(second, { "policy/versions.yaml": ledger }), "2026-12-02");

  it("only grows", () => {
    expect(against(ledgerOf(second).replace(/ {2}- version: 1\n[\s\S]*?\n\n/, ""))).toContain(
      "policy/versions.yaml version-history: gone",
    );
    expect(against(ledgerOf(second).replace("2027-01-10", "2027-01-11"))).toEqual([
      "policy/versions.yaml version-history: changed",
    ]);
    const gone = withFiles(second, {});
    gone.folders.set(
      "policy",
      new Map([...(second.folders.get("policy") ?? [])].filter(([name]) => name !== "versions.yaml")),
    );
    expect(errorsIn(second, gone, "2026-12-02")).toContain("policy/versions.yaml version-history: ledger gone");
  });

  it.each([
    ["cannot be read", (text: string) => text.replace("versions:", "versions: ["), "data-file-invalid: unreadable"],
    ["names no zone", (text: string) => text.replace(/^zone.*\n/m, ""), "data-file-invalid: value"],
    [
      "has a hash that is none",
      (text: string) => text.replace(/zh: [\da-f]{64}/, "zh: banana"),
      "data-file-invalid: value",
    ],
    ["has no such day", (text: string) => text.replace("2027-01-10", "2027-02-30"), "data-file-invalid: value"],
    [
      "numbers two entries alike",
      (text: string) => text.replace("version: 2", "version: 1"),
      "version-dates: repeated",
    ],
  ])("is a problem with a place where it %s", (_, change, problem) => {
    const wrong = ledgerOf(second);
    expect(change(wrong)).not.toBe(wrong);
    expect(against(change(wrong))).toContain(`policy/versions.yaml ${problem}`);
  });

  it.each([
    ["2027-01-09", "2027-01-01", false],
    ["2027-01-09", "2027-01-02", true],
  ])("wants seven whole days before %s: published on %s", (effective, announced, isLate) => {
    const dated = ledgerOf(second).replace("2026-12-01", announced).replace("2027-01-10", effective);
    const found = errorsIn(first, withFiles(second, { "policy/versions.yaml": dated }), announced);
    expect(found).toEqual(isLate ? ["policy/versions.yaml version-dates: notice"] : []);
  });

  it.each([
    ["Chinese in Japanese", (text: string) => text.replace("ja: 変更。", "ja: 变更。"), "character-foreign"],
    ["a word typed twice", (text: string) => text.replace("en: A change.", "en: A change of of it."), "words-doubled"],
    [
      "a number of its own",
      (text: string) => text.replace("en: A change.", "en: A change of 30 days."),
      "facts-differ",
    ],
    [
      "a bracket that nothing closes",
      (text: string) => text.replace("zh: 改动。", "zh: 改动（一。"),
      "brackets-unpaired",
    ],
    ["what the command left", (text: string) => text.replace("en: A change.", "en: TODO"), "placeholder-left"],
  ])("finds in the sentence that readers see %s", (_, change, rule) => {
    expect(errorsIn(first, second, "2026-12-01")).toEqual([]);
    expect(change(ledgerOf(second))).not.toBe(ledgerOf(second));
    const found = errorsIn(
      first,
      withFiles(second, { "policy/versions.yaml": change(ledgerOf(second)) }),
      "2026-12-01",
    );
    expect(found).not.toEqual([]);
    for (const problem of found) expect(problem).toContain(`policy/versions.yaml ${rule}: `);
  });

  it("blames the line, and not the text, where the hash of a published text was changed", () => {
    const other = ledgerOf(second).replace(
      /(zh: )([\da-f])/,
      (_, key: string, digit: string) => key + (digit === "0" ? "1" : "0"),
    );
    const found = errorsIn(first, withFiles(second, { "policy/versions.yaml": other }), "2026-12-01");
    expect(found).toEqual(["policy/versions.yaml version-history: changed"]);
  });

  it("tells in every language why a change could not wait", () => {
    const urgent =
      "    urgent:\n      reason:\n        zh: 原因。\n        en: A reason.\n      approvedBy: Somebody\n";
    const found = errorsIn(
      first,
      withFiles(second, { "policy/versions.yaml": ledgerOf(second) + urgent }),
      "2026-12-01",
    );
    expect(found).toEqual(["policy/versions.yaml version-dates: no sentence"]);
  });

  it.each(["Somebody", "TBD", "TODO", "待定"])("asks who approved that a change could not wait: %s", (name) => {
    const urgent = `    urgent:\n      reason:\n        zh: 原因。\n        en: A reason.\n        ja: 理由。\n      approvedBy: ${name}\n`;
    const found = errorsIn(
      first,
      withFiles(second, { "policy/versions.yaml": ledgerOf(second) + urgent }),
      "2026-12-01",
    );
    expect(found).toEqual(name === "Somebody" ? [] : ["policy/versions.yaml placeholder-left: answer"]);
  });

  it("counts the notice of what is not published yet from today", () => {
    const on = (day: string) =>
      withFiles(second, {
        "policy/versions.yaml": ledgerOf(second).replace("announced: 2026-12-01", `announced: ${day}`),
      });
    expect(errorsIn(first, on("2027-01-02"), "2027-01-02")).toEqual([]);
    expect(errorsIn(first, on("2027-01-02"), "2027-01-03")).toContain("policy/versions.yaml version-dates: late");
    expect(errorsIn(second, second, "2027-01-03")).toEqual([]);
  });

  it("says that a version was published on the day on which it is, not when somebody began to write it", () => {
    expect(errorsIn(first, second, "2026-12-01")).toEqual([]);
    expect(errorsIn(first, second, "2026-12-02")).toEqual(["policy/versions.yaml version-dates: past"]);
    // Once it is published its day stays.
    expect(errorsIn(second, second, "2026-12-02")).toEqual([]);
  });

  it("gives the lines of the text as it is, as long as nobody has published the version", () => {
    const reviewed = edit(second, "policy", "ja", (text) => text.replace("保護します", "守ります"));
    expect(errorsIn(first, reviewed, "2026-12-01")).toContain("policy/versions.yaml version-text: unrecorded");
    expect(errorsIn(second, reviewed, "2026-12-01")).toContain("policy/ja.md version-text: changed");
  });

  it("has no version in which nothing changed, and gives no hashes before something has", () => {
    const begun = begin(first, "terms", { kind: "version", effective: "2027-01-10", notice: 7 }, "2026-12-01");
    for (const files of [begun, finish(begun, ["terms"])])
      expect(errorsIn(first, files, "2026-12-01").filter((found) => found.includes("version-text"))).toEqual([
        "terms/versions.yaml version-text: nothing new",
      ]);
  });
});

describe("a document that others print", () => {
  const plan = { kind: "version", effective: "2027-01-10", notice: 7 } as const;

  it("brings them a new version of their own", () => {
    const made = begin(first, "definitions", plan, "2026-12-01");
    const files = finish(
      edit(made, "definitions", "en", (text) => text.replace("it.", "what can be seen.")),
      ["definitions", "policy"],
    );
    expect(errorsIn(first, files, "2026-12-01")).toEqual([]);
    const { versions } = contentOn(files, "2027-01-10");
    const printed = versions
      .filter(({ slug }) => slug === "policy")
      .map(({ version, translations }) => [version, JSON.stringify(translations.en.openings)]);
    expect(Object.fromEntries(printed)).toMatchObject({
      1: expect.not.stringContaining("what can be seen"),
      2: expect.stringContaining("what can be seen"),
    });
    const alone = finish(
      edit(
        withFiles(made, { "policy/versions.yaml": textOf(first.folders.get("policy")?.get("versions.yaml")) }),
        "definitions",
        "en",
        (text) => text.replace("it.", "them."),
      ),
      ["definitions"],
    );
    alone.versions.delete("policy");
    expect(errorsIn(first, alone, "2026-12-01")).toEqual(["policy/versions.yaml version-printed: printed"]);
    // Its texts are those of version 1 because what it prints is new: nobody is told to give it up.
    const stale = textOf(files.folders.get("policy")?.get("versions.yaml")).replace("definitions: 2", "definitions: 1");
    const told = errorsIn(first, withFiles(files, { "policy/versions.yaml": stale }), "2026-12-01");
    expect(told.filter((problem) => problem.includes("nothing new"))).toEqual([]);
    expect(told.filter((problem) => problem.includes("version-printed"))).toHaveLength(1);
  });

  it("is corrected once, whatever prints it", () => {
    const made = begin(first, "definitions", { kind: "correction" }, "2026-12-01");
    const files = finish(
      edit(made, "definitions", "en", (text) => text.replace(": it.", ": that.")),
      ["definitions"],
    );
    expect(errorsIn(first, files, "2026-12-01")).toEqual([]);
    const policy = contentOn(files, "2026-12-01").documents.find(({ slug }) => slug === "policy");
    expect(JSON.stringify(policy?.translations.en.openings)).toContain("that.");
    expect(policy).toMatchObject({ version: "1", updated: "2026-12-01" });
  });
});

describe("a correction", () => {
  const made = begin(first, "policy", { kind: "correction" }, "2026-12-01");

  it("changes the Chinese in its marks, or a translation, and not both", () => {
    const marks = edit(made, "policy", "zh", (text) => text.replace("信息。", "信息；"));
    const words = edit(made, "policy", "zh", (text) => text.replace("信息。", "数据。"));
    const both = edit(marks, "policy", "en", (text) => text.replace("it.", "them."));
    const problemsOf = (files: ContentFiles) =>
      errorsIn(first, finish(files, ["policy"]), "2026-12-01").filter((name) => name.includes("correction"));
    expect(problemsOf(marks)).toEqual([]);
    expect(problemsOf(words)).toEqual(["policy/versions.yaml version-text: correction of wording"]);
    expect(problemsOf(both)).toEqual(["policy/versions.yaml version-text: correction of both"]);
  });
});

describe("what applies on a day", () => {
  const version = (number: string, announced: string, effective?: string, more: Partial<Version> = {}): Version => ({
    version: number,
    announced,
    ...(effective && { effective }),
    embeds: {},
    ...more,
  });
  const stateOn = (versions: Version[], day: string) =>
    Object.fromEntries(versionsOn(versions, day).map(({ version, state }) => [version, state]));
  const v1 = version("1", "2026-11-24", "unknown");
  const v2 = version("2", "2026-12-01", "2027-01-10");

  it("changes with the first minute of the day, and a version is in the bundle before and after", () => {
    const days = ["2027-01-09", "2027-01-10"].map((day) => {
      const { documents, versions } = contentOn(second, day);
      const policy = documents.find(({ slug }) => slug === "policy");
      return [
        policy?.version,
        policy && states(policy),
        versions.filter(({ slug }) => slug === "policy").map((own) => own.version),
      ];
    });
    expect(days).toEqual([
      ["1", { 1: "in force", 2: "upcoming" }, ["2", "1"]],
      ["2", { 1: "superseded", 2: "in force" }, ["2", "1"]],
    ]);
  });

  it("is not what nobody has announced yet", () => {
    expect(stateOn([v1, v2], "2026-11-30")).toEqual({ 1: "in force" });
  });

  it("is the later of two that take effect on one day", () => {
    expect(stateOn([v1, v2, version("3", "2026-12-02", "2027-01-10")], "2027-01-10")).toEqual({
      1: "superseded",
      2: "unapplied",
      3: "in force",
    });
  });

  it("stays what it was when the next one is withdrawn, or put off", () => {
    const withdrawn = [v1, { ...v2, withdrawn: "2027-01-05" }];
    expect(stateOn(withdrawn, "2027-01-04")).toEqual({ 1: "in force", 2: "upcoming" });
    expect(stateOn(withdrawn, "2027-02-01")).toEqual({ 1: "in force", 2: "withdrawn" });
    const later = [v1, { ...v2, rescheduled: { announced: "2027-01-05", effective: "2027-02-01" } }];
    // Whoever looks back sees what was known then.
    const [, then] = versionsOn(later, "2027-01-04");
    expect(then?.from).toBe("2027-01-10");
    expect(then).not.toHaveProperty("rescheduled");
    expect(stateOn(later, "2027-01-31")).toEqual({ 1: "in force", 2: "upcoming" });
    expect(stateOn(later, "2027-02-01")).toEqual({ 1: "superseded", 2: "in force" });
  });

  it("is a correction in place of the version that it corrects", () => {
    expect(stateOn([v1, v2, version("2.1", "2027-01-20")], "2027-01-20")).toEqual({
      1: "superseded",
      2: "corrected",
      2.1: "in force",
    });
  });

  it("is version 10 after version 9", () => {
    const ten = Array.from({ length: 10 }, (_, index) =>
      version(`${index + 1}`, "2026-01-01", `2026-0${Math.min(9, index + 1)}-0${index === 9 ? 2 : 1}`),
    );
    expect(versionInForce(ten, "2026-12-31")?.version).toBe("10");
  });
});

it("what an archived page leads to is the version of its time", () => {
  const files = finish(
    edit(
      begin(first, "definitions", { kind: "version", effective: "2027-01-10", notice: 7 }, "2026-12-01"),
      "definitions",
      "en",
      (text) => text.replace("it.", "that."),
    ),
    ["definitions", "policy"],
  );
  const { versions, documents } = contentOn(files, "2027-02-01");
  const urlsOf = (text: LegalDocument | undefined) =>
    [...JSON.stringify(text?.translations).matchAll(/"url":"([^"]+)"/g)].map(([, url = ""]) => url);
  const terms = versions.find(({ slug }) => slug === "terms");
  for (const locale of locales)
    expect(urlsOf(terms)).toContain(`/${locale}/definitions/versions/1#definitions.content`);
  expect(urlsOf(documents.find(({ slug }) => slug === "terms"))).toContain("/en/definitions#definitions.content");
});
