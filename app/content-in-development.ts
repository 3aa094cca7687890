import type { Findings } from "@/lib/content/judge/findings";
import { checkAgain } from "@/lib/content/load";
import type { Content } from "@/lib/content/model/document";
import type { Reportable } from "@/lib/content/report/format-report";

/** The content as it was when it last had no problem, and what was found when it has one now. */
export type ContentInDevelopment = { content: Content; problems: Reportable | null };

type Seen = ContentInDevelopment & { revision: string; findings: ReadonlyMap<string, Findings> };

/** Not in a variable of this module: the dev server evaluates modules anew after a change. */
const memory = globalThis as typeof globalThis & { contentInDevelopment?: Seen };

/** Checks the content once per `revision`. What has a problem is never rendered: the page stays as it was, with the report beside it. */
export function contentInDevelopment(revision: string): ContentInDevelopment {
  const before = memory.contentInDevelopment;
  if (before?.revision === revision) return before;
  const { content, findings, ...found } = checkAgain(before?.findings);
  const shown = content ?? before?.content ?? { documents: [], pending: [], reviews: [] };
  memory.contentInDevelopment = { revision, content: shown, problems: content ? null : found, findings };
  return memory.contentInDevelopment;
}
