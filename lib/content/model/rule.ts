import type { DraftContent } from "./draft";
import type { Place, Problem } from "./problem";
import type { ReportLanguage } from "./report-language";
import type { RuleId } from "./rule-ids";
import type { SiteContent } from "./site-content";
import type { MessageOf, Phrases, Wording, Words } from "./wording";

/**
 * What a finding is worth, and so its severity unless a rule says otherwise. `certain`: wrong in any text. `to be read`: a sign that somebody should read the passage. `typography`: how
 * a text is set, not what it says.
 */
export type RuleKind = "certain" | "to be read" | "typography";

/** A rule of the check, whatever its cases. */
export interface AnyRule {
  id: RuleId;
  kind: RuleKind;
  /** A translation may declare what the rule finds to be deliberate. */
  declarable?: true;
  /** The rule compares a translation with its original: what it finds may wait, as long as it was there before a change. */
  mayWait?: true;
  /** Without a vocabulary the rule would find fault with every name, and is left out. */
  needsVocabulary?: true;
  /**
   * The rule judges words alone, by `textsOf`, and so also the titles of documents that are not yet written, the messages of the interface
   * and reviews. `in any language`: it judges a name that is the same in every language, too, such as the author of a review.
   */
  judgesWords?: "of its language" | "in any language";
  /** The rule also looks at translations that are declared and not yet written. */
  seesPending?: true;
  /**
   * Rules whose problems this one's explain, so that an editor reads one message per mistake: in the same line, in the same section of
   * the same file, or in the same section of the same document, in whatever language.
   */
  explains?: { line?: readonly RuleId[]; section?: readonly RuleId[]; document?: readonly RuleId[] };
  /** Finds what is wrong in one document, as far as it could be read. A rule that has neither this nor `judgeSite` speaks for a reader of files. */
  judge?: (content: DraftContent) => Problem[];
  /** Finds what is wrong between documents, or beside them. */
  judgeSite?: (site: SiteContent) => Problem[];
  /** The rule's row in the editors' guide: what is wrong, and what to do. */
  guide: Phrases;
  words: Record<ReportLanguage, Record<string, (values: never) => Words>>;
}

/** A rule: all that is known of it, in one module. `Cases` gives for each thing that it may say the values that the words are made from. */
export interface Rule<Id extends RuleId, Cases> extends AnyRule {
  id: Id;
  words: Wording<Cases>;
}

const severityOfKind = { certain: "error", "to be read": "warning", typography: "warning" } as const;

type Details = Partial<Pick<Problem, "severity" | "see" | "section" | "about">>;

/**
 * Makes a problem of `rule` at `place`, as severe as the rule's kind unless `details` say otherwise: `key` names one of the rule's cases, and `values` are
 * what that case needs.
 */
export function problemAt<Cases>(
  { file, line, column }: Place,
  rule: Rule<RuleId, Cases>,
  { severity = severityOfKind[rule.kind], see, section, about, ...message }: MessageOf<Cases> & Details,
): Problem {
  return { file, line, column, rule: rule.id, severity, message: message as Problem["message"], see, section, about };
}

/** What a problem says, when it is one of `rule`; else null. */
export function messageOf<Cases>(problem: Problem, rule: Rule<RuleId, Cases>): MessageOf<Cases> | null {
  return problem.rule === rule.id ? (problem.message as MessageOf<Cases>) : null;
}
