import type { ReportLanguage } from "../model/report-language";
import type { RenameChange } from "./rename-changes";
import { decisionItem, type ReportView } from "./report-parts";

/** The words in each language of a report; `was` is the old name. */
const words: Record<ReportLanguage, { renamed: string; from: (was: string) => string }> = {
  zh: { renamed: "改名", from: (was) => `原名 ${was}；读者从旧网址会被带到新网址` },
  en: {
    renamed: "renamed",
    from: (was) => `it was ${was}; readers who come to the old address are led to the new one`,
  },
  ja: { renamed: "改名", from: (was) => `旧名は ${was}。古いアドレスに来た読者は新しいアドレスへ案内される` },
};

/** That a document has another name, and with it another address. */
export function renameItem({ slug, place, was }: RenameChange, view: ReportView): string {
  const said = words[view.language];
  return decisionItem({ slug, what: said.renamed, place, rows: [said.from(was)] }, view);
}
