import type { ReportLanguage } from "../model/report-language";
import type { PrintingChange } from "./printing-changes";
import { decisionItem, type ReportView } from "./report-parts";

type PrintingWords = { more: (titles: string) => string; noMore: (titles: string) => string; between: string };

const words: Record<ReportLanguage, PrintingWords> = {
  zh: {
    more: (titles) => `开头也全文印出 ${titles}`,
    noMore: (titles) => `不再印出 ${titles}，读者在这里看不到它的全文了`,
    between: "、",
  },
  en: {
    more: (titles) => `also prints ${titles} in full at its head`,
    noMore: (titles) => `no longer prints ${titles}: readers of it lose that text`,
    between: ", ",
  },
  ja: {
    more: (titles) => `冒頭に ${titles} の全文も掲載する`,
    noMore: (titles) => `${titles} を掲載しなくなり、読者はここでその文章を読めなくなる`,
    between: "、",
  },
};

/** What a change does to what a document prints: no text of its own says so. */
export function printingItem({ slug, place, more, noMore }: PrintingChange, view: ReportView): string {
  const said = words[view.language];
  const rows = [
    ...(more.length > 0 ? [said.more(more.join(said.between))] : []),
    ...(noMore.length > 0 ? [said.noMore(noMore.join(said.between))] : []),
  ];
  return decisionItem({ slug, what: null, place, rows }, view);
}
