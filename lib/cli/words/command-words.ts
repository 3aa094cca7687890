import { type ReportLanguage, reportLanguages } from "../../content/model/report-language";

type CommandWords = {
  /** How to call `npm run check`; `formats` are its report formats. */
  checkUsage: (formats: readonly string[]) => string;
  reportUsage: string;
  /** There is no commit `reference`. */
  noCommit: (reference: string) => string;
  noHistory: (reference: string) => string;
  /** `folder` was named to be checked and does not exist; `isDocument` when it is the name of a document. */
  noFolder: (folder: string, isDocument: boolean) => string;
  /** The variable AS_OF is no day. */
  wrongDay: (typed: string) => string;
  wrongAddress: (variable: string, value: string) => string;
  /** The last line while the command watches `folder`. */
  watching: (folder: string) => string;
};

const languages = reportLanguages.join("|");

/** What `npm run check` and `npm run report` print besides their reports. No text ends with a line break. */
export const commandWords: Record<ReportLanguage, CommandWords> = {
  zh: {
    checkUsage: (formats) =>
      `用法：npm run check [-- <内容文件夹>] [--format ${formats.join("|")}] [--lang ${languages}] [--base <git 引用> | --watch] [--strict]`,
    reportUsage: `用法：npm run report -- --base <git 引用> [<内容文件夹>] [--lang ${languages}] [--limit <字符数>]
PREVIEW_URL：网站预览的网址。SOURCE_URL：可以查看文件的网址，如 https://github.com/owner/name/blob/branch。EDIT_URL：可以编辑文件的网址，如 https://github.com/owner/name/edit/branch。`,
    noCommit: (reference) => `这里没有提交“${reference}”：请写分支、标签或已经取来的提交。`,
    noHistory: (reference) => `这里没有 git 的历史可与“${reference}”比较：每个问题都算在内。`,
    noFolder: (folder, isDocument) =>
      isDocument
        ? `“${folder}”是一份文本的名称；这里要写内容文件夹。不写文件夹时检查 content 里的全部文本。`
        : `没有“${folder}”这个文件夹；这里要写内容文件夹，即有 documents.yaml 的那一层。不写时检查 content。`,
    wrongDay: (typed) => `AS_OF 是“${typed}”；应为存在的日期，写成年-月-日，如 2026-11-24。`,
    wrongAddress: (variable, value) => `${variable} 是“${value}”；应为网址，如 https://preview.example.com`,
    watching: (folder) => `正在留意 ${folder} 的改动；按 Ctrl-C 结束。`,
  },
  en: {
    checkUsage: (formats) =>
      `Usage: npm run check [-- <content-folder>] [--format ${formats.join("|")}] [--lang ${languages}] [--base <git-reference> | --watch] [--strict]`,
    reportUsage: `Usage: npm run report -- --base <git-ref> [<content-folder>] [--lang ${languages}] [--limit <characters>]
PREVIEW_URL: where a preview of the site is published. SOURCE_URL: where files can be looked at, such as https://github.com/owner/name/blob/branch. EDIT_URL: where files can be edited, such as https://github.com/owner/name/edit/branch.`,
    noCommit: (reference) =>
      `There is no commit "${reference}" here: name a branch, a tag or a commit that was fetched.`,
    noHistory: (reference) => `There is no git history here to compare with "${reference}": every problem counts.`,
    noFolder: (folder, isDocument) =>
      isDocument
        ? `"${folder}" is the name of a document; expected a content folder. Without one, every text in content is checked.`
        : `There is no folder "${folder}"; expected a content folder, which holds documents.yaml. Without one, content is checked.`,
    wrongDay: (typed) => `AS_OF is "${typed}"; expected a day that exists, as year-month-day, such as 2026-11-24.`,
    wrongAddress: (variable, value) =>
      `${variable} is "${value}"; expected an address such as https://preview.example.com`,
    watching: (folder) => `Watching ${folder}; Ctrl-C ends it.`,
  },
  ja: {
    checkUsage: (formats) =>
      `使い方：npm run check [-- <コンテンツのフォルダー>] [--format ${formats.join("|")}] [--lang ${languages}] [--base <git の参照> | --watch] [--strict]`,
    reportUsage: `使い方：npm run report -- --base <git の参照> [<コンテンツのフォルダー>] [--lang ${languages}] [--limit <文字数>]
PREVIEW_URL：サイトのプレビューのアドレス。SOURCE_URL：ファイルを見られるアドレス（例：https://github.com/owner/name/blob/branch）。EDIT_URL：ファイルを編集できるアドレス（例：https://github.com/owner/name/edit/branch）。`,
    noCommit: (reference) =>
      `コミット「${reference}」はここにありません。ブランチ、タグ、または取得済みのコミットを指定してください。`,
    noHistory: (reference) => `「${reference}」と比べる git の履歴がここにありません。すべての問題を数えます。`,
    noFolder: (folder, isDocument) =>
      isDocument
        ? `「${folder}」は文書の名前です。ここにはコンテンツのフォルダーを書きます。書かなければ content のすべての文章を調べます。`
        : `「${folder}」というフォルダーはありません。ここにはコンテンツのフォルダー（documents.yaml のあるところ）を書きます。書かなければ content を調べます。`,
    wrongDay: (typed) => `AS_OF が「${typed}」です。実在する日付を 2026-11-24 のように年-月-日で書いてください。`,
    wrongAddress: (variable, value) =>
      `${variable} が「${value}」です。https://preview.example.com のようなアドレスが必要です`,
    watching: (folder) => `${folder} の変更を見張っています。Ctrl-C で終わります。`,
  },
};
