import { z } from "zod";

const Place = z
  .strictObject({
    kind: z.enum(["head", "opening", "preamble", "section", "notes"]),
    id: z.string().meta({ description: "Its id on the page of its version; empty for the head." }),
    name: z.string().meta({ description: "Its number and heading, or its number; empty where it has neither." }),
  })
  .meta({ id: "Place", description: "A section, or an item in it. The head of a page is its title and description." });

const Move = z
  .strictObject({
    number: z.int().meta({ description: "Both ends of a move have one number." }),
    place: Place.meta({ description: "Where it stands in the other version." }),
    along: z.boolean().meta({ description: "True of all but the first of what moved together." }),
  })
  .meta({ id: "Move" });

const Renumbered = z
  .strictObject({ before: z.string(), now: z.string() })
  .meta({ id: "Renumbered", description: "A number as it was and as it is; empty where a version has none." });

const style = z.array(z.enum(["bold", "italic", "code", "note"])).optional();

const Span = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.enum(["same", "gone", "new"]), text: z.string(), style }),
    z.strictObject({ kind: z.literal("number"), before: z.string(), now: z.string(), style }),
  ])
  .meta({
    id: "Span",
    description:
      "Words of both versions (same), of the old one alone (gone) or of the new one alone (new). A number is a reference to a part that is numbered otherwise now.",
  });

const LinkEnd = z.strictObject({ url: z.string(), name: z.string().nullable() }).meta({ id: "LinkEnd" });

const Note = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.enum(["bold", "italic"]), on: z.boolean(), words: z.string() }),
    z.strictObject({ kind: z.literal("link"), words: z.string(), before: LinkEnd.nullable(), now: LinkEnd.nullable() }),
    z.strictObject({ kind: z.enum(["split", "joined"]), count: z.int() }),
  ])
  .meta({ id: "Note", description: "What changed about a passage besides its words." });

const Passage = z
  .strictObject({
    state: z
      .enum(["same", "changed", "new", "gone", "left"])
      .meta({ description: "left: it stands elsewhere now, see `move`." }),
    kind: z.enum(["title", "description", "heading", "paragraph", "definition", "row"]),
    name: z.string().meta({ description: "Its number with those of the items around it." }),
    label: Renumbered.optional(),
    cells: z.array(z.strictObject({ only: z.enum(["before", "now"]).optional(), spans: z.array(Span) })),
    notes: z.array(Note).optional(),
    move: Move.optional(),
    tie: z
      .strictObject({ how: z.enum(["split", "joined"]), text: z.string() })
      .optional()
      .meta({
        description:
          "Binds a piece of a paragraph that was split or joined to the piece before it; `text` stood or stands between them.",
      }),
  })
  .meta({
    id: "Passage",
    description: "A heading, a paragraph, a definition or a row of a table, which alone has several cells.",
  });

const Skipped = z
  .strictObject({ state: z.literal("skipped"), count: z.int() })
  .meta({ id: "Skipped", description: "Passages without a change that are left out." });

const Section = Place.extend({
  state: z.enum(["same", "changed", "new", "gone", "left"]),
  move: Move.optional(),
  renumbered: z.array(Renumbered).optional(),
  passages: z.array(z.union([Passage, Skipped])),
}).meta({ id: "Section" });

const ComparedVersion = z
  .strictObject({
    version: z.string(),
    state: z.string(),
    effective: z.iso
      .date()
      .nullable()
      .meta({ description: "The day from whose first minute it applies; null where nobody recorded it." }),
    url: z.url(),
    file: z
      .string()
      .regex(/^sha256:[\da-f]{64}$/)
      .optional(),
  })
  .meta({ id: "ComparedVersion" });

/** What changed between two versions of a document in one language, as its `.json` holds it. */
export const DocumentChanges = z
  .strictObject({
    $schema: z.url(),
    slug: z.string(),
    title: z.string(),
    lang: z.string(),
    canonical: z.url(),
    translations: z
      .record(z.string(), z.url())
      .meta({ description: "The same in the other languages, by their tags." }),
    summary: z.string().optional(),
    before: ComparedVersion,
    now: ComparedVersion,
    sections: z.array(Section).meta({ description: "The sections with a change." }),
    unchanged: z.array(Place).meta({ description: "The sections without one." }),
  })
  .meta({ title: "Changes", description: "What changed between two versions of a legal document, in one language." });
export type DocumentChanges = z.output<typeof DocumentChanges>;
export type ChangedSection = z.output<typeof Section>;
export type ChangedPassage = z.output<typeof Passage>;
