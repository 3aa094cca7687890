import { type ReportLanguage, reportLanguages } from "../../content/model/report-language";

type NumberWords = {
  usage: string;
  noDocument: (slug: string, known: readonly string[]) => string;
  changed: (file: string) => string;
  unchanged: (slug: string) => string;
};

const languages = reportLanguages.join("|");

/** What `npm run number` prints. No text ends with a line break. */
export const numberWords: Record<ReportLanguage, NumberWords> = {
  zh: {
    usage: `用法：npm run number -- <文件夹名> [--content <内容文件夹>] [--lang ${languages}]`,
    noDocument: (slug, known) => `没有“${slug}”这份文本；有的是 ${known.join("、")}。`,
    changed: (file) => `${file}：编号已改：`,
    unchanged: (slug) => `${slug}：编号都对，没有改动。`,
  },
  en: {
    usage: `Usage: npm run number -- <document> [--content <content-folder>] [--lang ${languages}]`,
    noDocument: (slug, known) => `There is no document "${slug}"; there are ${known.join(", ")}.`,
    changed: (file) => `${file}: numbered anew:`,
    unchanged: (slug) => `${slug}: every number is right, nothing was changed.`,
  },
  ja: {
    usage: `使い方：npm run number -- <フォルダー名> [--content <コンテンツのフォルダー>] [--lang ${languages}]`,
    noDocument: (slug, known) => `文書「${slug}」はありません。あるのは ${known.join("、")} です。`,
    changed: (file) => `${file}：番号を振り直しました：`,
    unchanged: (slug) => `${slug}：番号はすべて正しく、変更はありません。`,
  },
};
