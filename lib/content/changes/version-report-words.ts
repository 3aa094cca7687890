import type { ReportLanguage } from "../model/report-language";

/** What the report says of a version that a change adds or edits. Days are YYYY-MM-DD, versions as in the ledger. */
export type VersionReportWords = {
  title: string;
  /** A version or a correction, and whether the change adds its entry. */
  version: (version: string, isCorrection: boolean, isNew: boolean) => string;
  /** The PDFs of a version are stored, and its entry stays as it was otherwise. */
  storesPdf: (version: string) => string;
  announced: (day: string) => string;
  /** From which day it applies; null where nobody knows. */
  effective: (day: string | null) => string;
  /** A correction waits for no day. */
  atOnce: string;
  notice: (days: number, lastDay: string) => string;
  urgent: (reason: string, approvedBy: string) => string;
  rescheduled: (day: string) => string;
  withdrawn: (day: string) => string;
  summary: string;
  /** Documents that print this one want a version of their own. */
  printedBy: (slug: string) => string;
  /** Where the texts of this version stand that the ledger does not record yet. */
  unrecorded: string;
  since: (version: string) => string;
  sinceHere: (version: string) => string;
};

/** The words in each language of a report. */
export const versionReportWords: Record<ReportLanguage, VersionReportWords> = {
  zh: {
    title: "版本",
    version: (version, isCorrection, isNew) =>
      `${isNew ? "新增" : "改动"}${isCorrection ? `更正 ${version}` : `第 ${version} 版`}`,
    storesPdf: (version) => `存下第 ${version} 版的 PDF`,
    announced: (day) => `${day} 公布`,
    effective: (day) => (day === null ? "生效日期不详" : `${day} 零时起适用`),
    atOnce: "发布后立即采用",
    notice: (days, lastDay) => `提前 ${days} 个整天公布：最迟在 ${lastDay} 发布`,
    urgent: (reason, approvedBy) => `紧急：${reason}（${approvedBy} 批准）`,
    rescheduled: (day) => `改为 ${day} 起适用`,
    withdrawn: (day) => `${day} 在生效前撤回`,
    summary: "告诉读者的改动",
    printedBy: (slug) => `${slug} 印有这份文本，也要有一个新版本`,
    unrecorded: "文字定稿后还要记下 sha256（见“问题”）",
    since: (version) => `与现行的第 ${version} 版相比`,
    sinceHere: (version) => `与现行的第 ${version} 版相比的改动，就是下面“请对读”里的改动`,
  },
  en: {
    title: "Versions",
    version: (version, isCorrection, isNew) =>
      `${isCorrection ? "correction" : "version"} ${version}, ${isNew ? "added" : "edited"}`,
    storesPdf: (version) => `the PDFs of version ${version} are stored`,
    announced: (day) => `announced ${day}`,
    effective: (day) => (day === null ? "day of effect unknown" : `applies from the first minute of ${day}`),
    atOnce: "applies as soon as it is published",
    notice: (days, lastDay) =>
      `${days} whole ${days === 1 ? "day" : "days"} of notice: publish it on ${lastDay} at the latest`,
    urgent: (reason, approvedBy) => `urgent: ${reason} (approved by ${approvedBy})`,
    rescheduled: (day) => `now applies from ${day}`,
    withdrawn: (day) => `withdrawn on ${day}, before it applied`,
    summary: "What changes, as readers are told",
    printedBy: (slug) => `${slug} prints this document, and needs a new version, too`,
    unrecorded: "its sha256 is to be recorded once the words are final (see Problems)",
    since: (version) => `Compared with version ${version}, which applies now`,
    sinceHere: (version) => `what changes from version ${version}, which applies now, is all shown under “To be read”`,
  },
  ja: {
    title: "版",
    version: (version, isCorrection, isNew) =>
      `${isCorrection ? `訂正 ${version}` : `第 ${version} 版`}を${isNew ? "追加" : "変更"}`,
    storesPdf: (version) => `第 ${version} 版の PDF を保存`,
    announced: (day) => `${day} 公表`,
    effective: (day) => (day === null ? "施行日は不明" : `${day} の午前零時から適用`),
    atOnce: "公開と同時に適用",
    notice: (days, lastDay) => `予告は ${days} 日間（初日と施行日を除く）。遅くとも ${lastDay} に公開`,
    urgent: (reason, approvedBy) => `緊急：${reason}（承認者：${approvedBy}）`,
    rescheduled: (day) => `適用開始を ${day} に変更`,
    withdrawn: (day) => `${day} に適用前に取り下げ`,
    summary: "読者に伝える変更",
    printedBy: (slug) => `${slug} にこの文書が掲載されており、そちらにも新しい版が必要`,
    unrecorded: "文章が確定したら sha256 を記録する（「問題」を参照）",
    since: (version) => `現行の第 ${version} 版との比較`,
    sinceHere: (version) => `現行の第 ${version} 版からの変更は、下の「読み合わせ」に示すものがすべて`,
  },
};
