import { parseArgs } from "node:util";
import { environmentLanguage, type ReportLanguage, reportLanguages } from "../../content/model/report-language";

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * The language in which a command answers the call `args`: that of `--lang`, else that of the environment. A call that is wrong is
 * answered, too.
 */
export function callLanguage(args: readonly string[], variables: Variables): ReportLanguage {
  const options = { lang: { type: "string" } } as const;
  const { lang } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true }).values;
  return reportLanguages.find((known) => known === lang) ?? environmentLanguage(variables);
}

/** True when `lang` is left out or names a language of a report. */
export function isCallLanguage(lang: string | undefined): boolean {
  return lang === undefined || reportLanguages.some((known) => known === lang);
}
