import { parseArgs } from "node:util";
import { environmentLanguage, type ReportLanguage, reportLanguages } from "../../content/model/report-language";

type Variables = Readonly<Record<string, string | undefined>>;

/** The language in which a command answers the call `args`, even a wrong one: `--lang`, or else the environment's language. */
export function callLanguage(args: readonly string[], variables: Variables): ReportLanguage {
  const options = { lang: { type: "string" } } as const;
  const { lang } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true }).values;
  return reportLanguages.find((known) => known === lang) ?? environmentLanguage(variables);
}

/** True when `lang` is absent or is a report language. */
export function isCallLanguage(lang: string | undefined): boolean {
  return lang === undefined || reportLanguages.some((known) => known === lang);
}
