/** How words are set: as a whole, for a span holds words of one style. `note` is the number of a note. */
export type Style = { bold: boolean; italic: boolean; code: boolean; note: boolean };

/**
 * Words that stand in both versions (`same`), in the old one alone (`gone`) or in the new one alone (`new`). A `number` is a reference
 * that leads to the same part as before, which is numbered otherwise now.
 */
export type RedlineSpan = { style: Style } & (
  | { kind: "same" | "gone" | "new"; text: string }
  | { kind: "number"; before: string; now: string }
);

/** Where a link leads: its address, and the name of the part where it leads to one of the same text. */
export type LinkEnd = { url: string; name: string | null };

/** What changed about a passage besides its words. `words` are those that it is about. */
export type PassageNote =
  | { kind: "bold" | "italic"; on: boolean; words: string }
  | { kind: "link"; words: string; before: LinkEnd | null; now: LinkEnd | null }
  | { kind: "split" | "joined"; count: number };

/** A section, or an item in it: its id on the page of its version, and its number or name there. */
export type RedlinePlace = { kind: SectionKind; id: string; name: string };

/**
 * Where what moved stands in the other version. Both ends of a move have one `number`. `along` is true of all but the first of what moved
 * together.
 */
export type Move = { number: number; place: RedlinePlace; along: boolean };

/** A number as it was and as it is. Of what has none in a version, that is empty. */
export type Renumbered = { before: string; now: string };

/** `only` names the version that alone has the cell. */
export type RedlineCell = { only: "before" | "now" | null; spans: RedlineSpan[] };

/** What a passage is. `depth` counts the items around it, `head` is true for the head of a table. */
export type PassageForm = {
  kind: "title" | "description" | "heading" | "paragraph" | "definition" | "row";
  depth: number;
  bullet: boolean;
  quoted: boolean;
  head: boolean;
};

/**
 * A heading, a paragraph or a row of a table, which alone has more or fewer than one cell. `left` is what stands elsewhere in the new
 * version; there it has the same move, and another state. `name` is its number with those of the items around it, `label` its own.
 *
 * `tie` binds a piece of a paragraph to the piece before it: where one was split, the two are one paragraph of the old version and
 * `text` stands between them there; where two were joined, the same is true of the new one.
 */
export type Passage = {
  state: "same" | "changed" | "new" | "gone" | "left";
  form: PassageForm;
  name: string;
  label: Renumbered;
  gap: Renumbered;
  cells: RedlineCell[];
  notes: PassageNote[];
  move: Move | null;
  tie: { how: "split" | "joined"; text: string } | null;
};

/** Passages without a change that are left out. */
export type Skipped = { state: "skipped"; count: number };

/** The head of a page is its title and description. */
export type SectionKind = "head" | "opening" | "preamble" | "section" | "notes";

/**
 * A part with a heading, an opening, a preamble, the notes or the head. What is inside another part has a section of its own behind it.
 * A section that is `left` has no passages: the section of the id that its move names has them. `renumbered` are the numbers that moved,
 * each once.
 */
export type SectionRedline<Shown = Passage> = RedlinePlace & {
  state: Passage["state"];
  move: Move | null;
  renumbered: Renumbered[];
  passages: Shown[];
};

/** What a version changed: the sections with a change, and where those are that have none. */
export type Redline = { sections: SectionRedline<Passage | Skipped>[]; unchanged: RedlinePlace[] };
