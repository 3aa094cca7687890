import type { ReportLanguage } from "../model/report-language";
import type { RemovalChange } from "./removal-changes";
import { decisionItem, type ReportView } from "./report-parts";

type RemovalWords = {
  removed: string;
  moved: string;
  relisted: string;
  /** Until when the document applies, and what stands at its address then. */
  from: (day: string) => string;
  was: (day: string) => string;
  /** What stays, and what no longer may change. */
  stays: string;
  /** What applies again, and to whom it was said that it would not. */
  again: (day: string) => string;
  /** That its texts are judged again as those of any document. */
  judged: string;
};

/** The words in each language of a report. Days are YYYY-MM-DD. */
const words: Record<ReportLanguage, RemovalWords> = {
  zh: {
    removed: "撤下",
    moved: "撤下的日期改变",
    relisted: "重新列入",
    from: (day) => `${day} 零时起不再适用，网址上只留一则告示；合并之后就开始预告`,
    was: (day) => `原定 ${day}`,
    stays: "各个版本的网址不变，文字从此一个字节也不能改",
    again: (day) => `原定 ${day} 撤下，现在仍然适用（或重新适用），告示不再出现`,
    judged: "它的文字重新接受各项检查",
  },
  en: {
    removed: "removed",
    moved: "removed on another day",
    relisted: "listed again",
    from: (day) =>
      `no longer applies from the first minute of ${day}, when its address has a notice instead; readers are told of it from the merge on`,
    was: (day) => `the day was ${day}`,
    stays: "its versions keep their addresses, and not a byte of its texts may change any more",
    again: (day) => `it was to be off the site from ${day}, and applies still or again; the notice goes`,
    judged: "its texts are checked again as those of every document",
  },
  ja: {
    removed: "サイトから外す",
    moved: "外す日を変更",
    relisted: "一覧に戻す",
    from: (day) =>
      `${day} の午前零時から適用されなくなり、アドレスにはお知らせだけが残る。マージした時から読者に予告する`,
    was: (day) => `変更前は ${day}`,
    stays: "各版のアドレスは変わらず、文章は以後一バイトも変えられない",
    again: (day) => `${day} に外す予定だったが、引き続き（または再び）適用され、お知らせはなくなる`,
    judged: "文章は再びほかの文書と同じ検査を受ける",
  },
};

/** What a change decides about a document's leaving the site. */
export function removalItem({ slug, place, on, was }: RemovalChange, view: ReportView): string {
  const said = words[view.language];
  const what = on === null ? said.relisted : was === null ? said.removed : said.moved;
  const rows =
    on === null
      ? [said.again(was ?? ""), said.judged]
      : [said.from(on), ...(was === null ? [] : [said.was(was)]), said.stays];
  return decisionItem({ slug, what, place, rows }, view);
}
