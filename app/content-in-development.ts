import type { Findings } from "@/lib/content/judge/findings";
import { checkAgain } from "@/lib/content/load";
import type { Content } from "@/lib/content/model/document";
import type { Reportable } from "@/lib/content/report/format-report";

/** The last content without problems, and the problems it has now, if any. */
export type ContentInDevelopment = { content: Content; problems: Reportable | null };

type Seen = ContentInDevelopment & { revision: string; findings: ReadonlyMap<string, Findings> };

/** Kept outside this module, because the dev server reloads modules after a change. */
const memory = globalThis as typeof globalThis & { contentInDevelopment?: Seen };

/**
 * Checks the content once for each `revision`. Content with problems is not rendered: the page stays, with the report
 * beside it.
 */
export function contentInDevelopment(revision: string): ContentInDevelopment {
  const before = memory.contentInDevelopment;
  if (before?.revision === revision) return before;
  const { content, findings, ...found } = checkAgain(before?.findings);
  const shown = content ??
    before?.content ?? {
      asOf: "",
      aliases: {},
      documents: [],
      removed: [],
      versions: [],
      pages: [],
      pending: [],
      reviews: [],
      parity: [],
    };
  memory.contentInDevelopment = { revision, content: shown, problems: content ? null : found, findings };
  return memory.contentInDevelopment;
}
