import { type ReportLanguage, reportLanguages } from "../../content/model/report-language";
import type { Overdue } from "../../content/versions/overdue";

type DueWords = {
  usage: string;
  /** `count` documents are served as the ledgers say. */
  right: (place: string, count: number, day: string) => string;
  /**
   * A document is served in another version than the one in force, or though it is to be off the site; `published` when at an address rather
   * than in a folder.
   */
  overdue: (overdue: Overdue, published: boolean) => string;
  noBundle: (folder: string) => string;
  noAnswer: (address: string, reason: string) => string;
  strangeAnswer: (place: string) => string;
  /** The ledgers cannot be read. */
  ledgersWrong: string;
};

const languages = reportLanguages.join("|");

/** What `npm run due` prints. No text ends with a line break. */
export const dueWords: Record<ReportLanguage, DueWords> = {
  zh: {
    usage: `用法：npm run due [-- <包文件夹或网址> | --published] [--content <内容文件夹>] [--lang ${languages}]`,
    right: (place, count, day) => `${day}：${place} 提供的 ${count} 份文本都是现行版本。`,
    overdue: ({ slug, served, due, since, zone }, published) =>
      `${slug}：${served === null ? "没有提供任何版本" : `提供的是第 ${served} 版`}，${due === null ? "而这份文本应已撤下" : `现行的是第 ${due} 版`}${since === null ? "" : `（自 ${since} 00:00 ${zone} 起）`}。${published ? "请重新发布网站：在 GitHub 的 Actions 中运行“publish”。" : "请重新制作网站：npm run build。"}`,
    noBundle: (folder) => `“${folder}”里没有制作好的网站；请先运行 npm run build，或写出包文件夹或网址。`,
    noAnswer: (address, reason) => `读不到 ${address}（${reason}）；请检查网址，以及网站是否在提供。`,
    strangeAnswer: (place) => `${place} 没有写明文本的版本；请检查它是否属于本网站，或是否由更早的程序制作。`,
    ledgersWrong: "版本记录（versions.yaml）有问题，无法判断；请先运行 npm run check。",
  },
  en: {
    usage: `Usage: npm run due [-- <folder of a bundle or address> | --published] [--content <content-folder>] [--lang ${languages}]`,
    right: (place, count, day) =>
      `${day}: ${place} serves the version in force of ${count === 1 ? "its document" : `each of its ${count} documents`}.`,
    overdue: ({ slug, served, due, since, zone }, published) =>
      `${slug}: ${served === null ? "no version" : `version ${served}`} is served, but ${due === null ? "the document is off the site" : `version ${due} is in force`}${since === null ? "" : ` since ${since} 00:00 ${zone}`}. ${published ? 'Publish the site again: run "publish" under Actions on GitHub.' : "Make the site again: npm run build."}`,
    noBundle: (folder) =>
      `There is no site in "${folder}"; run npm run build first, or name the folder of a bundle or the address of a site.`,
    noAnswer: (address, reason) =>
      `${address} cannot be read (${reason}); check the address, and whether the site is being served.`,
    strangeAnswer: (place) =>
      `${place} does not say which version it is; check whether it belongs to this site, and was not made by an older program.`,
    ledgersWrong: "A versions.yaml has problems, so nobody can tell what is due; run npm run check first.",
  },
  ja: {
    usage: `使い方：npm run due [-- <書き出したサイトのフォルダーまたはアドレス> | --published] [--content <コンテンツのフォルダー>] [--lang ${languages}]`,
    right: (place, count, day) => `${day}：${place} の ${count} 文書は、すべて施行中の版です。`,
    overdue: ({ slug, served, due, since, zone }, published) =>
      `${slug}：${served === null ? "どの版も公開されていません" : `公開されているのは第 ${served} 版です`}が、${due === null ? "この文書はサイトから外されているはずです" : `施行中なのは第 ${due} 版です`}${since === null ? "" : `（${since} 00:00 ${zone} から）`}。${published ? "サイトを公開し直してください：GitHub の Actions で「publish」を実行します。" : "サイトを作り直してください：npm run build。"}`,
    noBundle: (folder) =>
      `「${folder}」に書き出したサイトがありません。先に npm run build を実行するか、フォルダーまたはアドレスを指定してください。`,
    noAnswer: (address, reason) =>
      `${address} を読めません（${reason}）。アドレスと、サイトが公開されているかを確かめてください。`,
    strangeAnswer: (place) =>
      `${place} に版が書かれていません。このサイトのものか、古いプログラムで作られていないかを確かめてください。`,
    ledgersWrong: "版の記録（versions.yaml）に問題があり、判断できません。先に npm run check を実行してください。",
  },
};
