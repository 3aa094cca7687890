import type { AcceptRefusal } from "../../content/changes/accept-reading";
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
  pin: (id: string, locale: string, pin: string, before: string | null) => string;
  /** A pin that was removed. */
  takenOut: (id: string, locale: string) => string;
};

const locales = translatedLocales.join("|");
const languages = reportLanguages.join("|");

/** What `npm run accept` prints. No text ends with a line break. */
export const acceptWords: Record<ReportLanguage, AcceptWords> = {
  zh: {
    usage: `用法：npm run accept -- <文件夹名> [<${locales}> [部分的标识…]] [--content <内容文件夹>] [--lang ${languages}]`,
    refusal: (refusal) => {
      switch (refusal.kind) {
        case "no document":
          return `${refusal.root} 中没有“${refusal.slug}”这份文本；有的是 ${refusal.known.join("、")}。`;
        case "no part":
          return `“${refusal.ids.join("”“")}”这一部分并非两种语言都有；都有的是 ${refusal.known.join("、")}。`;
        case "not written":
          return `“${refusal.slug}”的译文或原文还没有写好，没有可以对读的内容。`;
      }
    },
    pinned: (file) => `${file}：已记录为与现在的原文（${authoritativeLocale}）对读过。`,
    unchanged: (file) => `${file}：没有需要改的记录。`,
    pin: (id, locale, pin, before) => `${id} ${locale}：${pin}${before === null ? "" : `（原为 ${before}）`}`,
    takenOut: (id, locale) => `${id} ${locale}：已删去，没有这一部分`,
  },
  en: {
    usage: `Usage: npm run accept -- <document> [<${locales}> [part…]] [--content <content-folder>] [--lang ${languages}]`,
    refusal: (refusal) => {
      switch (refusal.kind) {
        case "no document":
          return `There is no document "${refusal.slug}" in ${refusal.root}; there are ${refusal.known.join(", ")}.`;
        case "no part":
          return `${refusal.ids.join(", ")}: no such part in both languages; there are ${refusal.known.join(", ")}.`;
        case "not written":
          return `The texts of ${refusal.slug} are not written yet: there is nothing to read side by side.`;
      }
    },
    pinned: (file) => `${file}: recorded as read beside what ${authoritativeLocale} says now.`,
    unchanged: (file) => `${file}: nothing to change.`,
    pin: (id, locale, pin, before) => `${id} ${locale}: ${pin}${before === null ? "" : ` (was ${before})`}`,
    takenOut: (id, locale) => `${id} ${locale}: taken out, there is no such part`,
  },
  ja: {
    usage: `使い方：npm run accept -- <フォルダー名> [<${locales}> [部分の識別名…]] [--content <コンテンツのフォルダー>] [--lang ${languages}]`,
    refusal: (refusal) => {
      switch (refusal.kind) {
        case "no document":
          return `${refusal.root} に文書「${refusal.slug}」はありません。あるのは ${refusal.known.join("、")} です。`;
        case "no part":
          return `「${refusal.ids.join("」「")}」という部分は両方の言語にはありません。両方にあるのは ${refusal.known.join("、")} です。`;
        case "not written":
          return `「${refusal.slug}」の原文または訳文はまだ書かれていないため、読み合わせるものがありません。`;
      }
    },
    pinned: (file) => `${file}：いまの原文（${authoritativeLocale}）と読み合わせたものとして記録しました。`,
    unchanged: (file) => `${file}：改める記録はありません。`,
    pin: (id, locale, pin, before) => `${id} ${locale}：${pin}${before === null ? "" : `（以前は ${before}）`}`,
    takenOut: (id, locale) => `${id} ${locale}：その部分がないため削りました`,
  },
};
