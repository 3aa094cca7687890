import type { Place } from "./problem";
import type { ReportLanguage } from "./report-language";

/**
 * A problem in words. In English `found` and `expected` complete "Found …; expected …."; in Chinese and Japanese each
 * is a clause without its last sign. `fix` is a sentence that says what to type.
 */
export type Words = { found: string; expected: string; fix: string };

/** One text in every language of a report. */
export type Phrases = Record<ReportLanguage, string>;

/** One phrase in every language of a report, made from its values. */
export type Phrase<Values> = Record<ReportLanguage, (values: Values) => string>;

/**
 * What a rule has to say, case by case, in every language of a report. `Cases` gives the values of each case, plain data only;
 * the words may also use the place of the problem. A case without values is `null`.
 */
export type Wording<Cases> = Record<
  ReportLanguage,
  { [Case in keyof Cases]: (values: (Cases[Case] extends null ? unknown : Cases[Case]) & Place) => Words }
>;

/** One case of a wording with its values, as data. */
export type MessageOf<Cases> = {
  [Case in keyof Cases]: Cases[Case] extends null
    ? { key: Case; values?: undefined }
    : { key: Case; values: Cases[Case] };
}[keyof Cases];
