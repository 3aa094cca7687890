import type { Problem } from "@/lib/content/model/problem";
import { problemsAsChange } from "../check-as-change";
import type { HarmlessChange } from "./changes";

/**
 * What the check says of a harmless change and should not, wherever it stands: errors, warnings, and notes of rules whose findings are to be read. The note on a document that is
 * not written yet stands there before the change, too. Each as `file:line rule`.
 */
export function alarmsOf({ text, now }: HarmlessChange): string[] {
  const problems = problemsAsChange(text.base, now());
  if (!problems) return ["the check broke off"];
  return problems.filter((problem) => problem.rule !== "document-pending").map(said);
}

const said = ({ file, line, rule, severity, message }: Problem) =>
  `${file}:${line} ${rule} (${severity}) ${JSON.stringify(message.values ?? null).slice(0, 160)}`;
