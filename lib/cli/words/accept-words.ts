import type { AcceptRefusal } from "../../content/changes/accept-translation";
import { type ReportLanguage, reportLanguages } from "../../content/model/report-language";
import { authoritativeLocale, translatedLocales } from "../../locales";

/** Why pins cannot be written; a document that does not exist is asked for by a call alone. `known` are what could be named instead. */
type CallRefusal = AcceptRefusal | { kind: "no document"; slug: string; root: string; known: readonly string[] };

type AcceptWords = {
  usage: string;
  refusal: (refusal: CallRefusal) => string;
  pinned: (file: string) => string;
  unchanged: (file: string) => string;
  /** A pin as it is now, and as it was if there was one. */
  pin: (id: string, hash: string, before: string | null) => string;
  /** A pin that was removed. */
  takenOut: (id: string) => string;
};

const locales = translatedLocales.join("|");
const languages = reportLanguages.join("|");

/** What `npm run accept` prints. No text ends with a line break. */
export const acceptWords: Record<ReportLanguage, AcceptWords> = {
  zh: {
    usage: `用法：npm run accept -- <文件夹名> <${locales}> [节的标识…] [--content <内容文件夹>] [--lang ${languages}]`,
    refusal: (refusal) => {
      switch (refusal.kind) {
        case "no document":
          return `${refusal.root} 中没有“${refusal.slug}”这份文本；有的是 ${refusal.known.join("、")}。`;
        case "no section":
          return `“${refusal.ids.join("”“")}”一节并非两种语言都有；都有的是 ${refusal.known.join("、")}。`;
        case "pending":
          return `${refusal.file} 尚待撰写，没有可以记录的节。`;
        case "other form":
          return `${refusal.file}：pins 之下应每节单独写一行，请先改成这样。`;
      }
    },
    pinned: (file) => `${file}：已记录为与现在的原文（${authoritativeLocale}）一致。`,
    unchanged: (file) => `${file}：没有需要改的记录。`,
    pin: (id, hash, before) => `${id}：${hash}${before === null ? "" : `（原为 ${before}）`}`,
    takenOut: (id) => `${id}：已删去，没有这一节`,
  },
  en: {
    usage: `Usage: npm run accept -- <document> <${locales}> [section…] [--content <content-folder>] [--lang ${languages}]`,
    refusal: (refusal) => {
      switch (refusal.kind) {
        case "no document":
          return `There is no document "${refusal.slug}" in ${refusal.root}; there are ${refusal.known.join(", ")}.`;
        case "no section":
          return `${refusal.ids.join(", ")}: no such section in both languages; there are ${refusal.known.join(", ")}.`;
        case "pending":
          return `${refusal.file} is pending and has nothing to pin.`;
        case "other form":
          return `${refusal.file}: write the pins as one line for each section.`;
      }
    },
    pinned: (file) => `${file}: pinned to what ${authoritativeLocale} says now.`,
    unchanged: (file) => `${file}: nothing to change.`,
    pin: (id, hash, before) => `${id}: ${hash}${before === null ? "" : ` (was ${before})`}`,
    takenOut: (id) => `${id}: taken out, there is no such section`,
  },
  ja: {
    usage: `使い方：npm run accept -- <フォルダー名> <${locales}> [節の識別名…] [--content <コンテンツのフォルダー>] [--lang ${languages}]`,
    refusal: (refusal) => {
      switch (refusal.kind) {
        case "no document":
          return `${refusal.root} に文書「${refusal.slug}」はありません。あるのは ${refusal.known.join("、")} です。`;
        case "no section":
          return `節「${refusal.ids.join("」「")}」は両方の言語にはありません。両方にあるのは ${refusal.known.join("、")} です。`;
        case "pending":
          return `${refusal.file} はまだ書かれておらず、記録できる節がありません。`;
        case "other form":
          return `${refusal.file}：先に、pins の下を節ごとに一行ずつの形に直してください。`;
      }
    },
    pinned: (file) => `${file}：いまの原文（${authoritativeLocale}）の訳として記録しました。`,
    unchanged: (file) => `${file}：改める記録はありません。`,
    pin: (id, hash, before) => `${id}：${hash}${before === null ? "" : `（以前は ${before}）`}`,
    takenOut: (id) => `${id}：節がないため削りました`,
  },
};
