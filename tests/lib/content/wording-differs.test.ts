import { describe, expect, it } from "vitest";
import { earlierTextIn } from "@/lib/content/changes/earlier-text";
import { checkContent } from "@/lib/content/check-content";
import type { ReportLanguage } from "@/lib/content/model/report-language";
import { pinFileName } from "@/lib/content/pins/pin-file";
import { sayProblem } from "@/lib/content/report/say-problem";
import { documentOf, filesOf } from "./sample-content";
import { withPins } from "./with-pins";

const vocabulary = {
  "vocabulary.yaml": `parties:
  we:
    zh: [我们]
    en: [we, us, our]
    ja: [当社]
  you:
    zh: [您]
    en: [you, your]
    ja: [お客様]
terms:
  thirdParty:
    zh: [第三方]
    en: [third party, third parties]
    ja: [第三者]
  affiliate:
    zh: [关联方]
    en: [affiliate, affiliates]
    ja: [関連会社]
names: {}
known: []
`,
};

const texts = {
  ...documentOf(
    {
      zh: "我们可以与第三方或关联方共享姓名、住址、电话两次。您不得出售信息。\n",
      en: "We may share your name, address and phone number with third parties or affiliates twice. You must not sell information.\n",
      ja: "当社は氏名、住所、電話番号を第三者または関連会社と2回共有することができます。お客様は情報を販売してはなりません。\n",
    },
    "terms",
  ),
  ...vocabulary,
};

type Texts = Record<string, string>;

/** The texts after edits, none of which anybody has read. */
function edited(edits: readonly [locale: string, before: string, after: string][], of: Texts = texts): Texts {
  const now = { ...of };
  for (const [locale, before, after] of edits) {
    const name = `terms/${locale}.md`;
    if (!now[name]?.includes(before)) throw new Error(`${name} has no ${before}.`);
    now[name] = now[name].replace(before, after);
  }
  return now;
}

/** The notes on a change of texts that had been read. */
function notesOn(now: Texts, language: ReportLanguage = "en", base: Texts = texts): string[] {
  const pins = withPins(filesOf(base)).folders.get("terms")?.get(pinFileName);
  const files = filesOf(now);
  if (pins) files.folders.get("terms")?.set(pinFileName, pins);
  const { problems } = checkContent(files, () => true, { earlierText: earlierTextIn(filesOf(base)) });
  return problems
    .filter(({ rule }) => rule === "wording-differs")
    .map((problem) => {
      expect(problem.severity).toBe("note");
      const { file, found } = sayProblem(problem, language);
      return `${file.slice(14, 16)} ${found}`;
    });
}

describe("wording-differs", () => {
  it("says nothing of texts that were read, however their counts differ", () => {
    const other = edited([
      ["en", "You must not sell information.", "Information must not, must never be sold by you."],
    ]);
    expect(notesOn(other, "en", other)).toEqual([]);
  });

  it.each([
    ["a dropped negation", "en", "must not", "must", /en words of obligation|words of prohibition \("must not"\)/],
    ["an added negation", "zh", "可以与", "不可以与", /"不可以"/],
    ["may for must", "en", "We may", "We must", /words of permission \("may"\): zh did not move, en has 1 fewer/],
    ["must for may", "ja", "共有することができます", "共有しなければなりません", /obligation \("なければなりません"\)/],
    ["and for or", "en", "third parties or", "third parties and", /"or": zh did not move, en has 1 fewer/],
    ["another party", "zh", "我们可以", "您可以", /"我们": zh has 1 fewer/],
    ["another term", "ja", "第三者", "関連会社", /"第三者": zh did not move, ja has 1 fewer/],
    ["a number word", "en", "twice", "three times", /the number 2 \("twice"\)/],
    ["a lost member", "zh", "姓名、住址、", "姓名、", /enumeration \("、"\): zh has 1 fewer/],
  ] as const)("points at %s in %s", (_, locale, before, after, said) => {
    const notes = notesOn(edited([[locale, before, after]]));
    expect(notes.length).toBeGreaterThan(0);
    expect(notes.join("\n")).toMatch(said);
  });

  const limits = {
    ...documentOf(
      {
        zh: "您应在三十日内付款。\n\n我们不出售信息。\n\n我们出租设备。\n",
        en: "You shall pay within thirty days.\n\nWe do not sell information.\n\nWe rent equipment.\n",
        ja: "お客様は30日以内に支払うものとします。\n\n当社は情報を販売しません。\n\n当社は機器を貸し出します。\n",
      },
      "terms",
    ),
    ...vocabulary,
  };

  it.each([
    ["en", "within thirty", "after thirty", 'words of "at least" or "after" ("after"): zh did not move, en has 1 more'],
    ["ja", "30日以内", "30日以後", 'words of "at least" or "after" ("以後"): zh did not move, ja has 1 more'],
    ["zh", "三十日内", "三十日后", 'words of "at most" or "before" ("日内"): zh has 1 fewer, en did not move'],
  ] as const)("points at a limit that %s alone turns round", (locale, before, after, said) => {
    expect(notesOn(edited([[locale, before, after]], limits), "en", limits).join("\n")).toContain(said);
  });

  it("points at a limit that every language changed, but one the other way", () => {
    const now = edited(
      [
        ["zh", "三十日内", "三十日后"],
        ["en", "within thirty", "after thirty"],
        ["ja", "30日以内に", "30日以内までに"],
      ],
      limits,
    );
    expect(notesOn(now, "en", limits).map((note) => note.slice(0, 2))).toEqual(["ja"]);
  });

  it("and says nothing of a limit that every language says in its own way", () => {
    const now = edited(
      [
        ["zh", "在三十日内付款", "支付款项，期限不超过三十日"],
        ["en", "pay within thirty days", "pay no later than the thirtieth day"],
        ["ja", "30日以内に支払うものとします", "30日を超えない期間に支払うものとします"],
      ],
      limits,
    );
    expect(notesOn(now, "en", limits)).toEqual([]);
  });

  it("points at a word that moved from one paragraph to another in one language alone, at both", () => {
    const now = edited(
      [
        ["en", "We do not sell", "We sell"],
        ["en", "We rent", "We do not rent"],
      ],
      limits,
    );
    expect(
      notesOn(now, "en", limits).map((note) => note.replace(/.*language alone gained or lost words\. /, "")),
    ).toEqual([
      'words of negation ("not"): zh did not move, en has 1 fewer.',
      'words of negation ("not"): zh did not move, en has 1 more.',
    ]);
  });

  it("says nothing when every language moved the same way", () => {
    expect(
      notesOn(
        edited([
          ["zh", "您不得出售信息。", "您必须保护信息。"],
          ["en", "You must not sell information.", "You must protect information."],
          ["ja", "お客様は情報を販売してはなりません。", "お客様は情報を保護しなければなりません。"],
        ]),
      ),
    ).toEqual([]);
  });

  it("does not count what Japanese leaves out", () => {
    expect(
      notesOn(
        edited([
          ["zh", "您不得出售信息。", "您不得出售信息，您不得转让信息。"],
          ["en", "You must not sell information.", "You must not sell information, and you must not transfer it."],
          ["ja", "販売してはなりません。", "販売してはなりません。譲渡してはなりません。"],
        ]),
      ).filter((note) => note.startsWith("ja")),
    ).toEqual([]);
  });

  it("says it in the language of the report, with the words", () => {
    const now = edited([["en", "We may", "We must"]]);
    expect(notesOn(now, "zh")[0]).toContain("表示“许可”的词（“may”）：zh 没有变，en 少了 1");
    expect(notesOn(now, "ja")[0]).toContain("「許可」を表す語（「may」）：zh はそのまま、en は 1 減");
  });

  it("points, in a text that nobody has read yet, at words that one language alone has", () => {
    const { problems } = checkContent(filesOf(edited([["en", "must not sell", "sell"]])), () => true);
    const notes = problems.filter(({ rule }) => rule === "wording-differs");
    expect(notes.map((note) => `${note.file}:${note.line} ${sayProblem(note, "en").found}`)).toEqual([
      'content/terms/en.md:8 Nobody has read this passage yet: only zh has words of prohibition ("不得").',
    ]);
  });

  it("says nothing when nobody knows what was read", () => {
    const base = edited([["zh", "姓名", "名字"]]);
    const pins = withPins(filesOf(base)).folders.get("terms")?.get(pinFileName);
    const files = filesOf(edited([["en", "We may", "We must"]]));
    if (pins) files.folders.get("terms")?.set(pinFileName, pins);
    const { problems } = checkContent(files, () => true);
    expect(problems.map(({ rule }) => rule)).not.toContain("wording-differs");
  });
});
