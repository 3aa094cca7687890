/** The languages in which a report can be printed. A locale of the site that is not among them is reported in English. */
export const reportLanguages = ["zh", "en", "ja"] as const;

export type ReportLanguage = (typeof reportLanguages)[number];

/** The report language that `tag` begins with (`zh`, `zh_CN.UTF-8`, `ja-JP`); null when there is none. */
export function findReportLanguage(tag: string): ReportLanguage | null {
  const [language] = tag.toLowerCase().split(/[-_.@]/);
  return reportLanguages.find((known) => known === language) ?? null;
}

/**
 * The report language that the environment asks for, English when it asks for none. The first of LC_ALL, LC_MESSAGES and LANG
 * that is not empty decides (POSIX.1-2017, chapter 8.2).
 */
export function environmentLanguage(variables: Readonly<Record<string, string | undefined>>): ReportLanguage {
  const { LC_ALL, LC_MESSAGES, LANG } = variables;
  return findReportLanguage(LC_ALL || LC_MESSAGES || LANG || "") ?? "en";
}
