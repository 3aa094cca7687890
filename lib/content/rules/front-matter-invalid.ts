import { locales } from "../../locales";
import { ledgerFileName } from "../model/ledger";
import type { ReportLanguage } from "../model/report-language";
import { problemAt, type Rule } from "../model/rule";
import { PageFrontMatter, PendingFrontMatter, ReviewFrontMatter, WrittenFrontMatter } from "../model/schema";
import type { Phrase, Words } from "../model/wording";
import { likelyDays } from "../phrases/likely-days";
import { dependsOnKey, type ValueFault, valueFound, valueWanted } from "../phrases/value-faults";
import { type YamlFaultKind, yamlFault } from "../phrases/yaml-faults";
import { addDays, firstDay } from "../versions/days";

/** What a file of front matter holds. */
export type FrontMatterKind = "document" | "page" | "review";

const keysIn = (...schemas: { shape: object }[]) => [...new Set(schemas.flatMap(({ shape }) => Object.keys(shape)))];

/** The keys that each kind may have. */
export const knownKeys: Record<FrontMatterKind, string[]> = {
  document: keysIn(WrittenFrontMatter, PendingFrontMatter),
  page: keysIn(PageFrontMatter),
  review: keysIn(ReviewFrontMatter),
};

/** The keys that each kind must have, as they follow each other. */
const neededKeys: Record<FrontMatterKind, string[]> = {
  document: ["title", "description"],
  page: ["title", "description", "updated"],
  review: knownKeys.review,
};

const quotations = `quotations:${locales.map((locale) => `\n    ${locale}: …`).join("")}`;

type Examples = Record<ReportLanguage, Record<string, { expected: string; type: string }>>;

/**
 * For each key what is expected, and what to type: lines that YAML reads, but for a date, of which nobody may copy one that is not theirs. `declarable` are the rules that `differences` may name.
 */
const examples = (declarable: readonly string[]): Examples => ({
  zh: {
    title: { expected: "应为一行标题", type: "title: …" },
    description: { expected: "应为一行一句话", type: "description: …" },
    updated: {
      expected: "应为存在的日期，写成年-月-日",
      type: "updated: 年-月-日（最近一次修改的日期，年四位，月和日各两位，用半角减号隔开，三种语言相同）",
    },
    status: { expected: "应为 pending 一词", type: "status: pending" },
    differences: {
      expected: `应为条目的列表，每条有 rule（${declarable.join("、")}）、section、value、reason、approvedBy 和 hashes`,
      type: "differences:\n    - rule: facts-differ\n      section: sharing\n      reason: 为什么不同\n      approvedBy: 谁同意的",
    },
    author: { expected: "应为一行客户的名字", type: "author: 名字" },
    quotations: {
      expected: `应为客户说的话，${locales.join("、")} 各一行`,
      type: quotations,
    },
  },
  en: {
    title: { expected: "the title in one line", type: "title: …" },
    description: { expected: "one sentence in one line", type: "description: …" },
    updated: {
      expected: "a date that exists, as year-month-day",
      type: "updated: YYYY-MM-DD (the day of the last change, the same in every language)",
    },
    status: { expected: "the word pending", type: "status: pending" },
    differences: {
      expected: `a list of entries with rule (${declarable.join(", ")}), section, value, reason, approvedBy and hashes`,
      type: "differences:\n    - rule: facts-differ\n      section: sharing\n      reason: why\n      approvedBy: name",
    },
    author: { expected: "the client's name in one line", type: "author: name" },
    quotations: {
      expected: `what the client said, in one line for each of ${locales.join(", ")}`,
      type: quotations,
    },
  },
  ja: {
    title: { expected: "一行の標題が必要です", type: "title: …" },
    description: { expected: "一行に書いた一文が必要です", type: "description: …" },
    updated: {
      expected: "実在する日付（年-月-日）が必要です",
      type: "updated: 年-月-日（最後に改めた日。年は四桁、月と日は二桁、間は半角ハイフン。どの言語も同じ）",
    },
    status: { expected: "pending という語が必要です", type: "status: pending" },
    differences: {
      expected: `rule（${declarable.join("、")}）、section、value、reason、approvedBy、hashes を持つ項目のリストが必要です`,
      type: "differences:\n    - rule: facts-differ\n      section: sharing\n      reason: 違える理由\n      approvedBy: 承認した人",
    },
    author: { expected: "一行に書いたお客様の名前が必要です", type: "author: 名前" },
    quotations: {
      expected: `お客様の言葉が ${locales.join("、")} のそれぞれ一行に必要です`,
      type: quotations,
    },
  },
});

const correction: Record<ReportLanguage, (line: number, kind: FrontMatterKind) => string> = {
  zh: (line, kind) =>
    `改正第 ${line} 行；文件以“---”开头，接着 ${neededKeys[kind].join("、")} 各占一行，再以“---”结束。`,
  en: (line, kind) =>
    `correct line ${line}; the file begins with "---", then one line each for ${neededKeys[kind].join(", ").replace(/, (?=\w+$)/, " and ")}, then "---".`,
  ja: (line, kind) =>
    `${line} 行目を直してください。ファイルは「---」で始まり、${neededKeys[kind].join("、")} が一行ずつ続き、「---」で終わります。`,
};

const otherKey: Record<ReportLanguage, (kind: FrontMatterKind) => string> = {
  zh: (kind) => `删去这个键，或者改正拼写；可以用的键是 ${knownKeys[kind].join("、")}。`,
  en: (kind) => `remove it, or correct its spelling; the keys are ${knownKeys[kind].join(", ")}.`,
  ja: (kind) => `そのキーを削るか、綴りを直してください。使えるキーは ${knownKeys[kind].join("、")} です。`,
};

/** Where a version and its days are written: for who types them where they stood in earlier days. */
const inLedger: Record<ReportLanguage, string> = {
  zh: `删去这一行；版本和日期写在同一文件夹的 ${ledgerFileName} 里，三种语言只写一次。`,
  en: `delete this line; the version and its days are in ${ledgerFileName} of the same folder, once for all languages.`,
  ja: `この行を削ってください。版と日付は同じフォルダーの ${ledgerFileName} に、全言語につき一度だけ書きます。`,
};

const isOfLedger = (kind: FrontMatterKind, keys: readonly string[]) =>
  kind === "document" && keys.every((key) => key === "version" || key === "updated");

const write: Record<ReportLanguage, (typed: string, line: number | null) => string> = {
  zh: (typed, line) => `${line === null ? "在两行“---”之间加" : `把第 ${line} 行改成`}：${typed}`,
  en: (typed, line) =>
    `${line === null ? "between the two lines of ---, add" : `in place of line ${line}, write`}: ${typed}`,
  ja: (typed, line) =>
    `${line === null ? "二つの「---」の間に次のように書き加えてください" : `${line} 行目を次のように直してください`}：${typed}`,
};

/**
 * How the lines are mended: `typed` is to stand in place of the line of the problem, or in a new one above it. `line or not`: in its place
 * if that is what the line is meant to say, and otherwise it is too much, and a line of that key is missing.
 */
export type Mending = { kind: "line" | "above" | "line or not"; typed: string };

const keyOf = (typed: string) => typed.split(":", 1)[0] ?? "";

const mend: Phrase<Mending & { line: number }> = {
  zh: ({ kind, typed, line }) => {
    if (kind === "above") return `在第 ${line} 行之上加一行：${typed}`;
    const otherwise = `第 ${line} 行如果另有所指，删去它，另加“${keyOf(typed)}: …”；否则`;
    return `${kind === "line or not" ? otherwise : ""}${write.zh(typed, line)}`;
  },
  en: ({ kind, typed, line }) => {
    if (kind === "above") return `above line ${line}, add a line: ${typed}`;
    const otherwise = `if line ${line} means something else, delete it and add "${keyOf(typed)}: …"; otherwise, `;
    return `${kind === "line or not" ? otherwise : ""}${write.en(typed, line)}`;
  },
  ja: ({ kind, typed, line }) => {
    if (kind === "above") return `${line} 行目の上に次の一行を加えてください：${typed}`;
    const otherwise = `${line} 行目が別の意味なら、削って「${keyOf(typed)}: …」を加えてください。そうでなければ、`;
    return `${kind === "line or not" ? otherwise : ""}${write.ja(typed, line)}`;
  },
};

/** What a key that nobody knows should be. */
const meantKey: Phrase<string> = {
  zh: (key) => `应为“${key}”`,
  en: (key) => `"${key}"`,
  ja: (key) => `「${key}」が必要です`,
};

const correctLine: Record<ReportLanguage, (line: number) => string> = {
  zh: (line) => `改正第 ${line} 行，其余各行不动。`,
  en: (line) => `correct line ${line}, and leave the other lines as they are.`,
  ja: (line) => `${line} 行目だけを直し、ほかの行はそのままにしてください。`,
};

const isInside = (fault: ValueFault) => "name" in fault && fault.name.includes(".");

type Value = Cases["value"] & { line: number };

function wordsOfValue({ kind, key, fault, declarable, mending, line }: Value, language: ReportLanguage): Words {
  const example = dependsOnKey(fault) ? examples(declarable)[language][key] : undefined;
  const found = valueFound[language](fault);
  const isKey = fault.kind === "unknown keys" && mending !== null;
  const expected = isKey
    ? meantKey[language](keyOf(mending.typed))
    : (example?.expected ?? valueWanted[language](fault));
  if (mending) return { found, expected, fix: mend[language]({ ...mending, line }) };
  if (fault.kind === "unknown keys")
    return { found, expected, fix: isOfLedger(kind, fault.keys) ? inLedger[language] : otherKey[language](kind) };
  // What is wrong inside a list or a map is mended there: the whole example would take the place of its other entries.
  if (isInside(fault)) return { found, expected, fix: correctLine[language](line) };
  const at = fault.kind === "absent" ? null : line;
  return { found, expected, fix: example ? write[language](example.type, at) : correction[language](line, kind) };
}

/** `today` is the day as of which the date was judged. */
type Day = { day: string; today: string };

/** Where the editor is, it may be tomorrow already. */
const isLikely = (day: string, today: string) => day >= firstDay && day <= addDays(today, 1);

const dayWanted: Phrase<{ line: number }> = {
  zh: ({ line }) => `在第 ${line} 行写本文最后一次修改的日期，写成年-月-日。`,
  en: ({ line }) => `in line ${line}, write the day on which this text was last edited, as year-month-day.`,
  ja: ({ line }) => `${line} 行目に、この文章を最後に改めた日を年-月-日で書いてください。`,
};

/** The words of a language: `value` names the key at the top of the front matter in which the fault lies. */
const wordsIn = (language: ReportLanguage) => ({
  unreadable: ({ kind, fault, mending, line }: Cases["unreadable"] & { line: number }) => ({
    ...yamlFault[language](fault),
    fix: mending ? mend[language]({ ...mending, line }) : correction[language](line, kind),
  }),
  value: (values: Value) => wordsOfValue(values, language),
  day: ({ day, today, line }: Day & { line: number }) => ({
    found: valueFound[language]({ kind: "wrong", name: "updated", shown: day }),
    expected: likelyDays[language]({ first: firstDay, last: addDays(today, 1), today }),
    fix: dayWanted[language]({ line }),
  }),
});

type Cases = {
  unreadable: { kind: FrontMatterKind; fault: YamlFaultKind; mending: Mending | null };
  /** `declarable` are the rules that `differences` may name. */
  value: {
    kind: FrontMatterKind;
    key: string;
    fault: ValueFault;
    declarable: readonly string[];
    mending: Mending | null;
  };
  day: Day;
};

export const frontMatterInvalid: Rule<"front-matter-invalid", Cases> = {
  id: "front-matter-invalid",
  kind: "certain",
  judgeSite({ outlines, today }) {
    if (today === null) return [];
    const wrong = outlines.flatMap(({ updated }) => updated ?? []).filter(({ day }) => !isLikely(day, today));
    return wrong.map(({ day, ...place }) =>
      problemAt(place, frontMatterInvalid, { key: "day", values: { day, today } }),
    );
  },
  guide: {
    zh: "`---` 之间缺了、多了或写错了某一项。照上文的表改",
    en: "Between the lines of `---` something is missing, too much or wrong. Follow the table above",
    ja: "`---` の間に足りないもの、余分なもの、または誤りがあります。上の表にならって直してください",
  },
  words: { zh: wordsIn("zh"), en: wordsIn("en"), ja: wordsIn("ja") },
};
