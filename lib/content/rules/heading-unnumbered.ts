import type { Locale } from "../../locales";
import { type DraftContent, type DraftSection, writtenDrafts } from "../model/draft";
import { type Problem, problemAt } from "../model/problem";
import { headingLine, sectionLabel } from "../text/numeral";
import type { Message } from "../wording/catalogue";

const rule = "heading-unnumbered";

/** Wants every heading to be `## `, a number and words. */
export function headingUnnumbered(content: DraftContent): Problem[] {
  return writtenDrafts(content).flatMap((draft) =>
    draft.sections.flatMap((section, index) => judgeHeading(section, index + 1, draft.locale)),
  );
}

function judgeHeading(section: DraftSection, index: number, locale: Locale): Problem[] {
  const number = sectionLabel(index, locale);
  const right = headingLine(section.label || number, section.heading || "…", section.id ?? "id");
  const at = (message: Message<typeof rule>) => [
    problemAt(section.place, rule, { ...message, section: section.id ?? undefined }),
  ];
  const glued = /^#{1,6}(?=[^#\s])/.exec(section.headingLine);
  const level = section.node?.depth ?? 0;
  if (glued) return at({ key: "no space", values: { right, signs: glued[0] } });
  if (!section.headingLine.startsWith("#")) return at({ key: "underlined", values: { right } });
  if (level !== 2) return at({ key: "other level", values: { right, level, typed: section.headingLine } });
  if (section.number === null) return at({ key: "no number", values: { right, words: section.heading, number } });
  if (section.heading === "") return at({ key: "no words", values: { right, number: section.label } });
  return [];
}
