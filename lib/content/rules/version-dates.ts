import { type Locale, locales } from "../../locales";
import type { DraftLedger, Version } from "../model/ledger";
import type { Problem } from "../model/problem";
import { problemAt, type Rule } from "../model/rule";
import type { SiteContent } from "../model/site-content";
import { likelyDays } from "../phrases/likely-days";
import { addDays, firstDay, firstDayOfEffect, lastDayOfNotice } from "../versions/days";
import { compareVersions, isCorrection, nextVersion, partsOfVersion } from "../versions/version-number";

type Cases = {
  repeated: { version: string; next: string };
  order: { version: string; allowed: readonly string[] };
  "no effect": { version: string };
  "effect unknown": { version: string };
  "no notice": { version: string };
  /** A sentence that readers see: what changed, or why the change could not wait. */
  "no sentence": { version: string; missing: readonly Locale[]; key: "summary" | "reason" };
  "correction dated": { version: string; key: string };
  /** Published on `announced`, or today where that is later. `first` is the first day that the notice allows. */
  notice: { version: string; effective: string; notice: number; announced: string; first: string; key: string };
  /** The change is not published yet, and would be too late by today: `last` was the last day for it. */
  late: { version: string; effective: string; notice: number; today: string; first: string; last: string };
  announced: { version: string; announced: string; before: string };
  /** The day of publication has passed, and nobody has published the version. */
  past: { version: string; announced: string; today: string };
  withdrawn: { version: string; withdrawn: string; effective: string; key: "withdrawn" | "rescheduled" };
  day: { key: string; day: string; last: string; today: string };
};

/** Nobody announces a change for a day that is more than a year away; who types such a day has mistyped the year. */
const longestPlan = 366;

/** Three points are refused as a sentence, so that nobody publishes what was pasted as it is. */
const sentenceLines = (key: "summary" | "reason", missing: readonly Locale[]) => {
  const above = key === "summary" ? ["    summary:"] : ["    urgent:", "      reason:"];
  const indent = key === "summary" ? "      " : "        ";
  return [...above, ...missing.map((locale) => `${indent}${locale}: …`)].join("\n");
};

const listed = (names: readonly string[]) =>
  [names.slice(0, -1).join(", "), names.at(-1)].filter(Boolean).join(" and ");

/** Holds the entries of a ledger to their order, and a change of what applies to its notice. */
export const versionDates: Rule<"version-dates", Cases> = {
  id: "version-dates",
  kind: "certain",
  judgeSite({ ledgers, base, today }: SiteContent) {
    return ledgers.flatMap((ledger) => {
      const published = base?.ledgers.find(({ slug }) => slug === ledger.slug)?.versions ?? [];
      return ledger.versions.flatMap((version, index) => {
        const isPublished = published.some((entry) => entry.version === version.version && entry.sha256 !== undefined);
        const waits = base !== null && !isPublished ? today : null;
        return [...judgeNumber(ledger, index), ...judgeEntry(ledger, index, waits), ...judgeDays(ledger, index, today)];
      });
    });
  },
  guide: {
    zh: "`versions.yaml` 里的版本号、日期或预告期不对。照报告改；日期写成 2027-01-10 的样子",
    en: "In `versions.yaml` a number, a date or the notice period is wrong. Follow the report; days are written as 2027-01-10",
    ja: "`versions.yaml` の版番号、日付または予告期間が誤っています。報告のとおりに直してください。日付は 2027-01-10 のように書きます",
  },
  words: {
    zh: {
      repeated: ({ version, next }) => ({
        found: `第二次出现版本 ${version}`,
        expected: "每个版本号只能用一次",
        fix: `后一条写成 ${next}。`,
      }),
      order: ({ version, allowed }) => ({
        found: `这里是版本 ${version}`,
        expected: `应为 ${allowed.join(" 或 ")}，最新的版本在最后`,
        fix: "改正版本号，或者把条目移到应在的位置。",
      }),
      "no effect": ({ version }) => ({
        found: `第 ${version} 版没有 effective`,
        expected: "应写明开始适用的日期",
        fix: "在这一条目里加一行“effective: 年-月-日”。",
      }),
      "effect unknown": ({ version }) => ({
        found: `第 ${version} 版的 effective 是 unknown`,
        expected: "只有第 1 版的生效日期可以不明",
        fix: "把 unknown 换成开始适用的日期，写成年-月-日。",
      }),
      "no notice": ({ version }) => ({
        found: `第 ${version} 版没有 notice`,
        expected: "应写明提前多少整天公布",
        fix: "在这一条目里加一行“notice: 天数”，例如 notice: 7；几天合适，请看法律的要求。",
      }),
      "no sentence": ({ version, missing, key }) => ({
        found: `第 ${version} 版没有 ${missing.join("、")} 的 ${key}`,
        expected: `应当用每种语言的一句话告诉读者${key === "summary" ? "改了什么" : "为什么不能等"}`,
        fix: `在这一条目里写下面几行，把 … 换成一句话（已有 ${key} 就加在它下面）：\n${sentenceLines(key, missing)}`,
      }),
      "correction dated": ({ version, key, line }) => ({
        found: `更正 ${version} 有 ${key}`,
        expected: "更正不改变适用的内容，一公布就生效",
        fix: `删去第 ${line} 行；如果意思有变，就把它写成新版本。`,
      }),
      notice: ({ effective, notice, announced, first, key }) => ({
        found: `${announced} 公布，${effective} 生效，公布之后不足 ${notice} 整天`,
        expected: `应为 ${first} 或以后，公布的当天不算`,
        fix: `写 ${key}: ${first} 或更晚的日期；如果必须立即生效，就加上 urgent，写明 reason 和 approvedBy。`,
      }),
      past: ({ version, announced, today }) => ({
        found: `第 ${version} 版写着 ${announced} 公布，这一天已过，而这一版还没有公布`,
        expected: "应为实际公布的日期",
        fix: `写 announced: ${today}；如果预定以后公布，就写那一天。`,
      }),
      late: ({ effective, notice, today, first, last }) => ({
        found: `这一版还没有公布，今天是 ${today}，${effective} 之前已不足 ${notice} 整天`,
        expected: `最迟应在 ${last} 公布`,
        fix: `写 announced: ${today}，effective: ${first} 或更晚的日期。`,
      }),
      announced: ({ announced, before }) => ({
        found: `${announced} 公布，早于前一条的 ${before}`,
        expected: "后面的版本不能早于前面的版本公布",
        fix: "改正 announced。",
      }),
      withdrawn: ({ version, withdrawn, effective, key }) => ({
        found: `第 ${version} 版 ${effective} 已经生效，${key} 却是 ${withdrawn}`,
        expected: "只有还没有生效的版本可以撤回或改期",
        fix: `删去 ${key}；要停用已生效的版本，请发布新版本。`,
      }),
      day: ({ key, day, last, today }) => ({
        found: `${key} 是 ${day}`,
        expected: likelyDays.zh({ first: firstDay, last, today }),
        fix: `改正 ${key}。`,
      }),
    },
    en: {
      repeated: ({ version, next }) => ({
        found: `version ${version} a second time`,
        expected: "each number once",
        fix: `make the later one ${next}.`,
      }),
      order: ({ version, allowed }) => ({
        found: `version ${version} here`,
        expected: `${allowed.join(" or ")}: the newest stands last`,
        fix: "correct the number, or move the entry to its place.",
      }),
      "no effect": ({ version }) => ({
        found: `no effective for version ${version}`,
        expected: "the day from which it applies",
        fix: 'add a line "effective: YYYY-MM-DD" to this entry.',
      }),
      "effect unknown": ({ version }) => ({
        found: `effective: unknown for version ${version}`,
        expected: "a day: only that of version 1 may be unknown",
        fix: "in place of unknown, write the day from which it applies, as YYYY-MM-DD.",
      }),
      "no notice": ({ version }) => ({
        found: `no notice for version ${version}`,
        expected: "for how many whole days the change is announced",
        fix: 'add a line "notice: days" to this entry, such as notice: 7; how many the law asks for is for you to say.',
      }),
      "no sentence": ({ version, missing, key }) => ({
        found: `no ${key} in ${listed(missing)} for version ${version}`,
        expected: `one sentence in every language that tells readers ${key === "summary" ? "what changed" : "why it cannot wait"}`,
        fix: `write in this entry, with a sentence for … (below ${key}, where it is there already):\n${sentenceLines(key, missing)}`,
      }),
      "correction dated": ({ version, key, line }) => ({
        found: `${key} for the correction ${version}`,
        expected: "none: a correction changes nothing that applies, and stands from the day of its publication",
        fix: `delete line ${line}; if the meaning changes, make the entry a new version.`,
      }),
      notice: ({ effective, notice, announced, first, key }) => ({
        found: `published on ${announced} and effective on ${effective}: fewer than ${notice} whole days between them`,
        expected: `${first} or later, since the day of publication does not count`,
        fix: `write ${key}: ${first} or a later day; where the change cannot wait, add urgent with reason and approvedBy.`,
      }),
      past: ({ version, announced, today }) => ({
        found: `version ${version} announced on ${announced}: the day has passed, and the version is not published yet`,
        expected: "the day on which it is published",
        fix: `write announced: ${today}, or the later day for which its publication is planned.`,
      }),
      late: ({ effective, notice, today, first, last }) => ({
        found: `a version that is not published yet: today, ${today}, fewer than ${notice} whole days are left before ${effective}`,
        expected: `publication by ${last}`,
        fix: `write announced: ${today} and effective: ${first} or a later day.`,
      }),
      announced: ({ announced, before }) => ({
        found: `published on ${announced}, before the entry above it (${before})`,
        expected: "no version that is published before an earlier one",
        fix: "correct announced.",
      }),
      withdrawn: ({ version, withdrawn, effective, key }) => ({
        found: `${key} on ${withdrawn}, when version ${version} had applied since ${effective}`,
        expected: "that only a version that does not apply yet is withdrawn or put off",
        fix: `delete ${key}; to end a version that applies, publish a new one.`,
      }),
      day: ({ key, day, last, today }) => ({
        found: `${key}: ${day}`,
        expected: likelyDays.en({ first: firstDay, last, today }),
        fix: `correct ${key}.`,
      }),
    },
    ja: {
      repeated: ({ version, next }) => ({
        found: `版 ${version} がもう一度書かれています`,
        expected: "版番号は一度しか使えません",
        fix: `後の項目を ${next} としてください。`,
      }),
      order: ({ version, allowed }) => ({
        found: `ここに版 ${version} があります`,
        expected: `${allowed.join(" または ")} が必要です。最新の版を最後に置きます`,
        fix: "番号を直すか、項目を正しい位置に移してください。",
      }),
      "no effect": ({ version }) => ({
        found: `第 ${version} 版に effective がありません`,
        expected: "適用を始める日が必要です",
        fix: "この項目に「effective: 年-月-日」の行を加えてください。",
      }),
      "effect unknown": ({ version }) => ({
        found: `第 ${version} 版の effective が unknown です`,
        expected: "施行日が不明でよいのは第 1 版だけです",
        fix: "unknown を、適用を始める日（年-月-日）に置き換えてください。",
      }),
      "no notice": ({ version }) => ({
        found: `第 ${version} 版に notice がありません`,
        expected: "何日前に公表するか（丸一日の数）が必要です",
        fix: "この項目に「notice: 日数」の行を加えてください（例 notice: 7）。必要な日数は法令に従って決めてください。",
      }),
      "no sentence": ({ version, missing, key }) => ({
        found: `第 ${version} 版に ${missing.join("、")} の ${key} がありません`,
        expected: `${key === "summary" ? "何が変わったか" : "なぜ待てないか"}を読者に伝える一文が、どの言語にも必要です`,
        fix: `この項目に次の行を書き、「…」を一文に置き換えてください（${key} がすでにあれば、その下に）：\n${sentenceLines(key, missing)}`,
      }),
      "correction dated": ({ version, key, line }) => ({
        found: `訂正 ${version} に ${key} があります`,
        expected: "訂正は適用される内容を変えず、公表と同時に効力を持ちます",
        fix: `${line} 行目を削ってください。意味が変わるなら、新しい版としてください。`,
      }),
      notice: ({ effective, notice, announced, first, key }) => ({
        found: `${announced} に公表し ${effective} に施行すると、間が丸 ${notice} 日ありません`,
        expected: `${first} 以降が必要です（公表の日は数えません）`,
        fix: `${key}: ${first} またはそれより後の日を書いてください。待てない変更なら urgent を加え、reason と approvedBy を書いてください。`,
      }),
      past: ({ version, announced, today }) => ({
        found: `第 ${version} 版の公表日が ${announced} と書かれていますが、この日は過ぎており、版はまだ公表されていません`,
        expected: "実際に公表する日が必要です",
        fix: `announced: ${today} と書いてください。後の日に公表する予定なら、その日を書きます。`,
      }),
      late: ({ effective, notice, today, first, last }) => ({
        found: `この版はまだ公表されておらず、今日（${today}）からでは ${effective} まで丸 ${notice} 日ありません`,
        expected: `${last} までに公表する必要がありました`,
        fix: `announced: ${today}、effective: ${first} またはそれより後の日を書いてください。`,
      }),
      announced: ({ announced, before }) => ({
        found: `${announced} の公表が、前の項目（${before}）より早くなっています`,
        expected: "後の版を前の版より先に公表することはできません",
        fix: "announced を直してください。",
      }),
      withdrawn: ({ version, withdrawn, effective, key }) => ({
        found: `第 ${version} 版は ${effective} から施行されているのに、${key} が ${withdrawn} です`,
        expected: "取り下げたり延期したりできるのは、施行前の版だけです",
        fix: `${key} を削ってください。施行中の版をやめるには、新しい版を公開してください。`,
      }),
      day: ({ key, day, last, today }) => ({
        found: `${key} が ${day} です`,
        expected: likelyDays.ja({ first: firstDay, last, today }),
        fix: `${key} を直してください。`,
      }),
    },
  },
};

function judgeNumber({ versions, placeOf, slug }: DraftLedger, index: number): Problem[] {
  const version = versions[index]?.version ?? "";
  const before = versions[index - 1]?.version;
  const place = placeOf(["versions", index, "version"]);
  const about = [slug, version];
  const earlier = versions.slice(0, index).map((entry) => entry.version);
  if (earlier.includes(version)) {
    const kind = isCorrection(version) ? "correction" : "version";
    const newest = [...earlier].sort(compareVersions).at(-1) ?? version;
    return [
      problemAt(place, versionDates, { key: "repeated", values: { version, next: nextVersion(newest, kind) }, about }),
    ];
  }
  const allowed = before === undefined ? ["1"] : [nextVersion(before, "version"), nextVersion(before, "correction")];
  if (allowed.includes(version) || (before === undefined && !isCorrection(version))) return [];
  return [problemAt(place, versionDates, { key: "order", values: { version, allowed }, about })];
}

/** What an entry says of its effect. `waits` is today's date for a version that nobody has published yet. */
function judgeEntry({ versions, placeOf, slug }: DraftLedger, index: number, waits: string | null): Problem[] {
  const entry = versions[index];
  if (!entry) return [];
  const { version, announced, effective, notice, urgent, withdrawn, rescheduled } = entry;
  const at = (key: string) => placeOf(["versions", index, key]);
  const about = [slug, version];
  const problems: Problem[] = [];
  const isFirst = index === 0;
  const before = versions[index - 1];
  if (before && announced < before.announced) {
    const values = { version, announced, before: before.announced };
    problems.push(problemAt(at("announced"), versionDates, { key: "announced", values, about }));
  }
  if (!isFirst) problems.push(...missingSentences(entry, at, about));
  // Who adopts a text that was published elsewhere tells its true day.
  const isLate = !isFirst && waits !== null && announced < waits;
  if (isLate) {
    const values = { version, announced, today: waits };
    problems.push(problemAt(at("announced"), versionDates, { key: "past", values, about }));
  }
  if (isCorrection(version)) {
    const dated = (["effective", "notice", "withdrawn", "rescheduled", "urgent"] as const).find((key) => key in entry);
    if (dated)
      problems.push(
        problemAt(at(dated), versionDates, { key: "correction dated", values: { version, key: dated }, about }),
      );
    return problems;
  }
  if (effective === undefined)
    return [...problems, problemAt(at("version"), versionDates, { key: "no effect", values: { version }, about })];
  if (effective === "unknown") {
    if (partsOfVersion(version).whole === 1) return problems;
    return [
      ...problems,
      problemAt(at("effective"), versionDates, { key: "effect unknown", values: { version }, about }),
    ];
  }
  if (!isFirst && notice === undefined && !urgent)
    problems.push(problemAt(at("version"), versionDates, { key: "no notice", values: { version }, about }));
  const days = notice ?? 0;
  if (!isFirst && !urgent && notice !== undefined && effective < firstDayOfEffect(announced, days)) {
    const values = {
      version,
      effective,
      notice: days,
      announced,
      first: firstDayOfEffect(announced, days),
      key: "effective",
    };
    problems.push(problemAt(at("effective"), versionDates, { key: "notice", values, about }));
  } else if (!isFirst && !urgent && waits && notice !== undefined && effective < firstDayOfEffect(waits, days)) {
    const first = firstDayOfEffect(waits, days);
    const values = { version, effective, notice: days, today: waits, first, last: lastDayOfNotice(effective, days) };
    problems.push(problemAt(at("effective"), versionDates, { key: "late", values, about }));
  }
  return [...problems, ...judgeChangeOfPlan({ version, effective, notice: days, withdrawn, rescheduled }, at, about)];
}

/** The languages in which readers are not told what changed, or why it could not wait. */
function missingSentences(
  { version, summary, urgent }: Version,
  at: (key: string) => ReturnType<DraftLedger["placeOf"]>,
  about: string[],
): Problem[] {
  const wanted = [
    { key: "summary", texts: summary ?? {}, place: at(summary ? "summary" : "version") },
    ...(urgent ? [{ key: "reason", texts: urgent.reason, place: at("urgent") } as const] : []),
  ] as const;
  return wanted.flatMap(({ key, texts, place }) => {
    const missing = locales.filter((locale) => !texts[locale]);
    if (missing.length === 0) return [];
    return [problemAt(place, versionDates, { key: "no sentence", values: { version, missing, key }, about })];
  });
}

type Planned = Pick<Version, "version" | "withdrawn" | "rescheduled"> & { effective: string; notice: number };

/** Who withdraws a version or puts it off does so before it applies; who brings it forward gives notice anew. */
function judgeChangeOfPlan(
  { version, effective, notice, withdrawn, rescheduled }: Planned,
  at: (key: string) => ReturnType<DraftLedger["placeOf"]>,
  about: string[],
): Problem[] {
  const problems: Problem[] = [];
  const applied = rescheduled && rescheduled.announced < effective ? rescheduled.effective : effective;
  if (withdrawn !== undefined && withdrawn >= applied) {
    const values = { version, withdrawn, effective: applied, key: "withdrawn" as const };
    problems.push(problemAt(at("withdrawn"), versionDates, { key: "withdrawn", values, about }));
  }
  if (!rescheduled) return problems;
  const { announced } = rescheduled;
  if (announced >= effective) {
    const values = { version, withdrawn: announced, effective, key: "rescheduled" as const };
    problems.push(problemAt(at("rescheduled"), versionDates, { key: "withdrawn", values, about }));
  } else if (rescheduled.effective < effective && rescheduled.effective < firstDayOfEffect(announced, notice)) {
    const first = firstDayOfEffect(announced, notice);
    const values = { version, effective: rescheduled.effective, notice, announced, first, key: "effective" };
    problems.push(problemAt(at("rescheduled"), versionDates, { key: "notice", values, about }));
  }
  return problems;
}

function judgeDays({ versions, placeOf, slug }: DraftLedger, index: number, today: string | null): Problem[] {
  const entry = versions[index];
  if (!entry || today === null) return [];
  const tomorrow = addDays(today, 1);
  const farthest = addDays(today, longestPlan);
  const effective = entry.effective === "unknown" ? undefined : entry.effective;
  const days = [
    { key: "announced", day: entry.announced, last: farthest },
    { key: "effective", day: effective, last: addDays(farthest, longestPlan) },
    { key: "updated", day: entry.updated, last: tomorrow },
    { key: "withdrawn", day: entry.withdrawn, last: tomorrow },
    { key: "rescheduled", day: entry.rescheduled?.announced, last: tomorrow },
  ];
  return days.flatMap(({ key, day, last }) => {
    if (day === undefined || (day >= firstDay && day <= last)) return [];
    const values = { key, day, last, today };
    return [
      problemAt(placeOf(["versions", index, key]), versionDates, { key: "day", values, about: [slug, entry.version] }),
    ];
  });
}
