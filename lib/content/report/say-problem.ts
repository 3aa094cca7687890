import type { Place, Problem, Severity } from "../model/problem";
import type { ReportLanguage } from "../model/report-language";
import type { RuleId } from "../model/rule-ids";
import type { Words } from "../model/wording";
import { sectionEnd } from "../phrases/section-ends";
import { rules } from "../rules";
import { declaredFix } from "./declared-fix";

/** A problem in the words of one language, as every format of the report gives it. */
export type SaidProblem = Place & {
  rule: RuleId;
  severity: Severity;
} & Words & { see?: readonly (Place & { text: string })[]; section?: string };

/** Puts a problem into words. Throws an Error when its rule has no such case, as may be when it was kept in a file. */
export function sayProblem(problem: Problem, language: ReportLanguage): SaidProblem {
  const { message, declared, see, section, severity, rule, ...place } = problem;
  const cases: Record<string, (values: never) => Words> = rules[rule].words[language];
  const say = cases[message.key];
  if (!say) throw new Error(`The rule ${rule} has no words for "${message.key}".`);
  return {
    ...place,
    rule,
    severity,
    ...say({ ...(message.values as object | undefined), ...place } as never),
    ...(declared && { fix: declaredFix[language](declared) }),
    see: see?.map((at) => ({ ...at, text: typeof at.text === "string" ? at.text : sectionEnd[language](at.text) })),
    section,
  };
}
