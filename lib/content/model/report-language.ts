/** The languages of reports. Other locales of the site get their reports in English. */
export const reportLanguages = ["zh", "en", "ja"] as const;

export type ReportLanguage = (typeof reportLanguages)[number];

/**
 * Finds the report language that `tag` begins with; null when there is none.
 * @example
 * findReportLanguage("zh_CN.UTF-8"); // "zh"
 */
export function findReportLanguage(tag: string): ReportLanguage | null {
  const [language] = tag.toLowerCase().split(/[-_.@]/);
  return reportLanguages.find((known) => known === language) ?? null;
}

/**
 * The report language that the environment asks for, or else English. The first of LC_ALL, LC_MESSAGES and LANG that is not empty
 * decides (POSIX.1-2017, chapter 8.2).
 */
export function environmentLanguage(variables: Readonly<Record<string, string | undefined>>): ReportLanguage {
  const { LC_ALL, LC_MESSAGES, LANG } = variables;
  return findReportLanguage(LC_ALL || LC_MESSAGES || LANG || "") ?? "en";
}
