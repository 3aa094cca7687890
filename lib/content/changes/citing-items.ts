import type { ReportLanguage } from "../model/report-language";
import type { CitingChange } from "./citing-changes";
import { decisionItem, type ReportView } from "./report-parts";

type CitingWords = { rests: (cited: string) => string; read: (places: string) => string; between: string };

const words: Record<ReportLanguage, CitingWords> = {
  zh: {
    rests: (cited) => `依据 ${cited}，它的文字有改动`,
    read: (places) => `请看这一页说的是否仍然属实：${places}。页面没有版本，合并后立即显示`,
    between: "、",
  },
  en: {
    rests: (cited) => `rests on ${cited}, whose words change`,
    read: (places) =>
      `read whether the page is still right: ${places}. A page has no versions: it shows from the merge on`,
    between: ", ",
  },
  ja: {
    rests: (cited) => `${cited} を根拠としており、その文章が変わる`,
    read: (places) => `ページの記述が今も正しいか確かめる：${places}。ページには版がなく、マージするとすぐに表示される`,
    between: "、",
  },
};

/** That a page says something of words which the change edits: no rule can tell whether it is still right. */
export function citingItem({ slug, cited, places }: CitingChange, view: ReportView): string {
  const said = words[view.language];
  const rows = [said.read(places.map(({ file, line }) => `${file}:${line}`).join(said.between))];
  return decisionItem({ slug, what: said.rests(cited), place: places[0], rows }, view);
}
