import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Problem } from "@/lib/content/model/problem";
import { type ReportLanguage, reportLanguages } from "@/lib/content/model/report-language";
import { problemAt } from "@/lib/content/model/rule";
import { ruleIds } from "@/lib/content/model/rule-ids";
import type { YamlFaultKind } from "@/lib/content/phrases/yaml-faults";
import { reportWords } from "@/lib/content/report/report-words";
import { sayProblem } from "@/lib/content/report/say-problem";
import { rules } from "@/lib/content/rules";
import { aliasWrong } from "@/lib/content/rules/alias-wrong";
import { blocksDiffer } from "@/lib/content/rules/blocks-differ";
import { characterForbidden } from "@/lib/content/rules/character-forbidden";
import { characterVariant } from "@/lib/content/rules/character-variant";
import { dataFileInvalid } from "@/lib/content/rules/data-file-invalid";
import { documentPending } from "@/lib/content/rules/document-pending";
import { fileUnexpected } from "@/lib/content/rules/file-unexpected";
import { fileUnreadable } from "@/lib/content/rules/file-unreadable";
import { frontMatterInvalid } from "@/lib/content/rules/front-matter-invalid";
import { headingNumber } from "@/lib/content/rules/heading-number";
import { headingUnnumbered } from "@/lib/content/rules/heading-unnumbered";
import { htmlRaw } from "@/lib/content/rules/html-raw";
import { itemsDiffer } from "@/lib/content/rules/items-differ";
import { linkBroken } from "@/lib/content/rules/link-broken";
import { listCollapsed } from "@/lib/content/rules/list-collapsed";
import { markupUnsupported } from "@/lib/content/rules/markup-unsupported";
import { messagesDiffer } from "@/lib/content/rules/messages-differ";
import { nameUnknown } from "@/lib/content/rules/name-unknown";
import { nestingDeep } from "@/lib/content/rules/nesting-deep";
import { placeholderLeft } from "@/lib/content/rules/placeholder-left";
import { removalWrong } from "@/lib/content/rules/removal-wrong";
import { sectionId } from "@/lib/content/rules/section-id";
import { sectionMissing } from "@/lib/content/rules/section-missing";
import { versionDates } from "@/lib/content/rules/version-dates";
import { versionHistory } from "@/lib/content/rules/version-history";
import { versionPdf } from "@/lib/content/rules/version-pdf";
import { versionPrinted } from "@/lib/content/rules/version-printed";
import { versionText } from "@/lib/content/rules/version-text";
import { wordingDiffers } from "@/lib/content/rules/wording-differs";
import { checkFixture } from "./check-fixture";

const place = { file: "content/terms/en.md", line: 7, column: 2 };

const wanting = { number: 2, id: "use", heading: "## 2. … {#use}" };

const unreadable = (fault: YamlFaultKind) =>
  problemAt(place, dataFileInvalid, { key: "unreadable", values: { name: "documents.yaml", fault } });

const excess = ["depth", "marks", "marksInAll", "word", "paragraph", "headings", "lines"] as const;

const parts = [
  { kind: "definition" },
  { kind: "bullets" },
  { kind: "items" },
  { kind: "sub-items" },
  { kind: "table", rows: 2, columns: 3 },
  { kind: "markup", type: "html" },
  { kind: "markup", type: "heading" },
  { kind: "markup", type: "yaml" },
  { kind: "entry", label: "3" },
] as const;

/** Cases that no fixture shows. */
const further: Problem[] = [
  ...parts.map((part) =>
    problemAt(place, blocksDiffer, {
      key: "other kind in original",
      values: { part, instead: { kind: "quotation" }, holders: ["content/terms/ja.md:4"] },
    }),
  ),
  problemAt(place, blocksDiffer, {
    key: "lacking",
    values: { standing: { endOf: "preamble" }, part: { kind: "paragraph" }, words: "文字", indented: true },
  }),
  problemAt(place, itemsDiffer, {
    key: "lacking",
    values: { standing: "words", part: { kind: "item", label: "2" }, words: "文字", indented: false },
  }),
  problemAt(place, characterForbidden, { key: "entity", values: { entities: ["&#8203;"], codes: ["U+200B"] } }),
  ...[true, false].map((below) => problemAt(place, listCollapsed, { key: "bullet", values: { marker: "•", below } })),
  problemAt(place, characterVariant, {
    key: "look-alike",
    values: { word: "京ー京", sign: "ー", right: ["一", "—"], corrected: null },
  }),
  problemAt(place, aliasWrong, { key: "first", values: { name: "terms", entry: "    aliases: [terms, glossary]" } }),
  ...[["terms"], null].map((aliases) =>
    problemAt(place, fileUnexpected, {
      key: "misnamed",
      values: { folder: "glossary", slug: "terms", aliases, list: "content/documents.yaml" },
    }),
  ),
  problemAt(place, documentPending, { key: "pending", values: { title: "Terms" }, severity: "note" }),
  problemAt(place, dataFileInvalid, {
    key: "value",
    values: { name: "documents.yaml", fault: { kind: "wrong", name: "documents.0", shown: "1" } },
  }),
  problemAt(place, dataFileInvalid, { key: "renamed opening", values: { slug: "terms", now: "glossary" } }),
  problemAt(place, dataFileInvalid, { key: "language missing", values: { entry: "terms.cookie", missing: ["ja"] } }),
  ...(["nested", "repeated key", "tab", "second colon", "no colon", "open quote", "indented", "unclosed"] as const).map(
    (kind) => unreadable({ kind }),
  ),
  unreadable({ kind: "unreadable", reason: "Missing closing quote" }),
  unreadable({ kind: "too long", kilobytes: 16 }),
  ...(["status", "differences", "author", "quotations", "a new one"] as const).map((key) =>
    problemAt(place, frontMatterInvalid, {
      key: "value",
      values: {
        kind: "document",
        key,
        fault: { kind: "absent", name: key },
        declarable: ["facts-differ"],
        mending: null,
      },
    }),
  ),
  problemAt(place, fileUnreadable, { key: "not readable" }),
  problemAt(place, fileUnreadable, { key: "no content folder" }),
  problemAt(place, fileUnreadable, { key: "stray thing" }),
  problemAt(place, placeholderLeft, { key: "answer", values: { key: "approvedBy", words: "TBD" } }),
  problemAt(place, headingNumber, {
    key: "out of order",
    values: { label: "2.", after: null, right: "1.", heading: "## 1. Scope {#scope}" },
  }),
  problemAt(place, headingUnnumbered, {
    key: "no numeral",
    values: { typed: "ニ、", right: "## 二、費用 {#fees}", number: "二、" },
  }),
  problemAt(place, characterForbidden, { key: "written", values: { count: 1, codes: ["U+200B"] } }),
  problemAt(place, htmlRaw, { key: "comment", values: { sign: "‹!--" } }),
  problemAt(place, markupUnsupported, { key: "heading", values: { type: "link" } }),
  problemAt(place, markupUnsupported, { key: "tooltip", values: { title: "Home" } }),
  problemAt(place, markupUnsupported, { key: "row", values: { cells: 1, columns: 2 } }),
  problemAt(place, messagesDiffer, { key: "not JSON" }),
  problemAt(place, messagesDiffer, { key: "arguments", values: { key: "Home.a", own: "", wanted: "{name}" } }),
  problemAt(place, messagesDiffer, { key: "arguments", values: { key: "Home.a", own: "{name}", wanted: "" } }),
  ...excess.map((kind) => problemAt(place, nestingDeep, { key: "excess", values: { excess: kind, most: 9 } })),
  problemAt(place, placeholderLeft, { key: "message", values: { sign: "TODO", locale: "en", key: "Home.a" } }),
  problemAt(place, sectionId, {
    key: "definition",
    values: { id: "a", term: "Service", repeated: true, wanted: null, opens: true },
  }),
  problemAt(place, sectionId, {
    key: "definition",
    values: { id: "a", term: "Service", repeated: false, wanted: "service", opens: false },
  }),
  ...[null, "late"].map((id) =>
    problemAt(place, sectionId, { key: "passage", values: { id, repeated: id !== null, wanted: "due" } }),
  ),
  problemAt(place, sectionId, { key: "passage added", values: { id: "late" } }),
  ...([0, 1, -1] as const).map((by) =>
    problemAt(place, wordingDiffers, {
      key: "changed",
      severity: "note",
      values: {
        section: "use",
        locale: "en",
        changes: [
          {
            class: { kind: "modality", name: "obligation" },
            original: { by, words: by === 0 ? [] : ["必须"] },
            translation: { by: by === 0 ? -1 : 0, words: by === 0 ? ["must"] : [] },
          },
        ],
      },
    }),
  ),
  ...[true, false].map((own) =>
    problemAt(place, wordingDiffers, {
      key: "alone",
      severity: "note",
      values: {
        locale: "en",
        classes: [
          { class: { kind: "modality", name: "negation" }, words: ["not"], own },
          { class: { kind: "modality", name: "request" }, words: ["请"], own, more: true },
        ],
      },
    }),
  ),
  problemAt(place, versionText, { key: "no ledger", values: { path: "a/versions.yaml", text: "versions:\n" } }),
  problemAt(place, versionText, { key: "correction of both", values: { version: "2.1", changed: ["en"] } }),
  problemAt(place, versionText, {
    key: "changed",
    values: {
      version: "1",
      changed: ["en"],
      folder: "content/a/versions/1/",
      ledger: "content/a/versions.yaml",
      correction: "  - version: 1.1\n",
      next: "  - version: 2\n",
      lines: null,
    },
  }),
  problemAt(place, versionText, { key: "unrecorded", values: { version: "1", lines: "sha256:", stands: true } }),
  problemAt(place, versionDates, { key: "repeated", values: { version: "2", next: "3" } }),
  problemAt(place, versionDates, { key: "no effect", values: { version: "2" } }),
  problemAt(place, versionDates, { key: "effect unknown", values: { version: "2" } }),
  problemAt(place, versionDates, { key: "no notice", values: { version: "2" } }),
  problemAt(place, versionDates, {
    key: "late",
    values: {
      version: "2",
      effective: "2027-01-10",
      notice: 7,
      today: "2027-01-05",
      first: "2027-01-13",
      last: "2027-01-02",
    },
  }),
  problemAt(place, versionDates, {
    key: "announced",
    values: { version: "2", announced: "2026-01-01", before: "2026-02-01" },
  }),
  problemAt(place, versionHistory, { key: "gone", values: { version: "1", lines: "  - version: 1" } }),
  problemAt(place, versionHistory, { key: "ledger gone", values: { path: "content/a/versions.yaml" } }),
  problemAt(place, versionHistory, { key: "never published", values: { version: "2" } }),
  problemAt(place, versionPrinted, {
    key: "printed",
    values: { version: "1", title: "definitions", wanted: 2, said: null, lines: "embeds:" },
  }),
  ...[true, false].map((open) =>
    problemAt(place, versionPrinted, {
      key: "not printed",
      values: { version: "1", title: "terms", slug: "policy", open },
    }),
  ),
  problemAt(place, versionDates, {
    key: "past",
    values: { version: "2", announced: "2026-12-01", today: "2026-12-02" },
  }),
  problemAt(place, versionText, {
    key: "nothing new",
    values: { version: "2", before: "1", folder: "content/terms/versions/1", storesPdf: true },
  }),
  problemAt(place, versionText, { key: "removed changed", values: { version: "1" } }),
  problemAt(place, versionText, { key: "removed missing", values: { version: "1" } }),
  problemAt(place, removalWrong, { key: "printed", values: { slug: "terms", by: ["policy"] } }),
  problemAt(place, removalWrong, {
    key: "coming",
    values: { slug: "terms", version: "2", from: "2027-02-01", on: "2027-01-01" },
  }),
  problemAt(place, removalWrong, { key: "past", values: { slug: "terms", on: "2026-12-01", today: "2026-12-02" } }),
  problemAt(place, removalWrong, { key: "moved", values: { slug: "terms", on: "2026-12-02", was: "2026-12-01" } }),
  problemAt(place, removalWrong, { key: "never published", values: { slug: "terms" } }),
  problemAt(place, removalWrong, { key: "new version", values: { slug: "terms", version: "2" } }),
  problemAt(place, aliasWrong, { key: "taken", values: { alias: "terms" } }),
  problemAt(place, versionPdf, { key: "alike", values: { other: "content/terms/versions/1/en.pdf" } }),
  problemAt(place, linkBroken, { key: "renamed", values: { was: "old", slug: "terms", typed: "../terms/en.md" } }),
  problemAt(place, linkBroken, { key: "removed", values: { slug: "terms", on: "2026-12-01" } }),
  problemAt(place, dataFileInvalid, { key: "signs", values: { shown: "en：", typed: "en: use" } }),
  problemAt(place, fileUnreadable, { key: "conflict rest", values: { signs: ["======="], lines: [7] } }),
  problemAt(place, nameUnknown, { key: "replaced", values: { name: "TLS", other: "SSL" } }),
  problemAt(place, sectionMissing, { key: "heading lost", values: { ...wanting, words: "We use it." } }),
  problemAt(place, sectionMissing, {
    key: "missing from translation",
    values: { ...wanting, next: null, before: null },
  }),
  {
    ...problemAt(place, htmlRaw, { key: "tag", values: { html: "<b>" } }),
    declared: { reason: "why", approvedBy: "A" },
  },
];

const problems = [...ruleIds.flatMap((rule) => checkFixture(rule).problems), ...further];

/** The words of a problem, and which of its values they use. */
function wordsUsing({ rule, message, file, line, column }: Problem, language: ReportLanguage) {
  const used = new Set<string>();
  const values = new Proxy<Record<string, unknown>>(
    { ...(message.values as object | undefined), file, line, column },
    {
      get: (target, name: string) => {
        used.add(name);
        if (!(name in target)) throw new Error(`${rule} has no value "${name}".`);
        return target[name];
      },
    },
  );
  const words = rules[rule].words[language][message.key]?.(values as never);
  return { words, used: [...used].sort() };
}

describe("the words of every problem", () => {
  it("are there in every language for each case", () => {
    const said = new Set(problems.map(({ rule, message }) => `${rule}: ${message.key}`));
    const absent = Object.entries(rules).flatMap(([rule, { words }]) =>
      reportLanguages.flatMap((language) => Object.keys(words[language]).map((key) => `${rule}: ${key}`)),
    );
    // The same words serve both, and the fixtures show every case of one.
    const sameElsewhere = (name: string) => said.has(name.replace("items-differ", "blocks-differ"));
    expect(absent.filter((name) => !said.has(name) && !sameElsewhere(name))).toEqual([]);
  });

  it("tell the same in every language", () => {
    const differing = problems.flatMap((problem) => {
      const { used } = wordsUsing(problem, "en");
      return reportLanguages
        .filter((language) => String(wordsUsing(problem, language).used) !== String(used))
        .map(
          (language) =>
            `${problem.rule}: ${problem.message.key} in ${language}: ${wordsUsing(problem, language).used} instead of ${used}`,
        );
    });
    expect(differing).toEqual([]);
  });

  it.each(reportLanguages)("are whole in %s", (language) => {
    const spoilt = problems
      .map((problem) => sayProblem(problem, language))
      .flatMap(({ found, expected, fix, see = [], severity, rule }) =>
        [found, fix, ...see.map(({ text }) => text), ...(severity === "note" ? [] : [expected])]
          .filter(
            (words) => words === "" || /undefined|null|NaN|\[object|\$\{|[^\s"“「] {2}(?!- slug)|[。；]{2}/.test(words),
          )
          .map((words) => `${rule}: ${words}`),
      );
    expect(spoilt).toEqual([]);
  });

  it.each([
    { language: "zh", own: /\p{sc=Han}/u, foreign: /[\p{sc=Hiragana}\p{sc=Katakana}]|\b(?:the|expected)\b/u },
    { language: "en", own: /[a-z]/, foreign: /[，；。「」]/u },
    { language: "ja", own: /\p{sc=Hiragana}/u, foreign: /[们这应请]|\b(?:the|expected)\b/u },
  ] as const)("are $language but for what they quote", ({ language, own, foreign }) => {
    const strange = problems
      .map((problem) => sayProblem(problem, language))
      // What follows the first line is to be pasted as it is.
      .flatMap((words) => [reportWords[language].sentence(words), words.fix.split("\n")[0] ?? ""])
      .filter((words) => !own.test(words) || foreign.test(words.replace(/“[^”]*”|「[^」]*」|"(?:"|[^"]*)"/gu, "")));
    expect(strange).toEqual([]);
  });

  it("survive being kept as JSON", () => {
    for (const problem of further)
      expect(sayProblem(JSON.parse(JSON.stringify(problem)), "ja")).toEqual(sayProblem(problem, "ja"));
  });

  it("are refused for a case that the rule does not have", () => {
    const unknown = { ...problemAt(place, htmlRaw, { key: "tag", values: { html: "<b>" } }) };
    const kept = JSON.parse(JSON.stringify(unknown).replace('"key":"tag"', '"key":"of another version"'));
    expect(() => sayProblem(kept, "en")).toThrow('The rule html-raw has no words for "of another version".');
  });
});

it("no case is without a rule or a reader that says it", () => {
  const sources = readdirSync("lib/content", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => readFileSync(`lib/content/${file}`, "utf8"))
    .join("\n");
  // Where a case is declared and where it is put into words, a colon follows its key.
  const isSaid = (key: string) => new RegExp(`"${key}"(?!: )`).test(sources);
  const unsaid = ruleIds.flatMap((rule) =>
    Object.keys(rules[rule].words.en)
      .filter((key) => !isSaid(key))
      .map((key) => `${rule}: ${key}`),
  );
  expect(unsaid).toEqual([]);
});
