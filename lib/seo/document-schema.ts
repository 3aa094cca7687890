import { z } from "zod";
import { levels } from "../content/model/tree";

const sha256 = z.string().regex(/^sha256:[\da-f]{64}$/);

const Link = z
  .strictObject({
    text: z.string(),
    url: z.string().meta({ description: "Where it leads: an absolute URL." }),
    term: z.string().optional().meta({ description: "The id of the definition that it leads to." }),
  })
  .meta({ id: "Link" });

const links = z.array(Link).optional();
const notes = z.array(z.string()).optional().meta({ description: "The ids of the notes that the words refer to." });

const Term = z.strictObject({ id: z.string(), term: z.string() }).meta({ id: "Term" });

/** A passage, or what holds passages. */
type PlainBlock =
  | {
      kind: "paragraph";
      id?: string | undefined;
      text: string;
      defines?: z.output<typeof Term>[] | undefined;
      links?: PlainLink[] | undefined;
      notes?: string[] | undefined;
    }
  | {
      kind: "definition";
      id: string;
      term: string;
      text: string;
      links?: PlainLink[] | undefined;
      notes?: string[] | undefined;
    }
  | { kind: "list"; level?: (typeof levels)[number] | undefined; items: PlainItem[] }
  | { kind: "bullets"; items: { blocks: PlainBlock[] }[] }
  | { kind: "quotation"; blocks: PlainBlock[] }
  | {
      kind: "table";
      head: string[];
      rows: string[][];
      links?: PlainLink[] | undefined;
      notes?: string[] | undefined;
    };

type PlainLink = z.output<typeof Link>;
type PlainItem = { id: string; label: string; heading?: string | undefined; blocks: PlainBlock[] };
type PlainPart = {
  id: string;
  level?: (typeof levels)[number] | undefined;
  number?: number | undefined;
  label?: string | undefined;
  heading?: string | undefined;
  blocks: PlainBlock[];
  parts?: PlainPart[] | undefined;
};

const Block: z.ZodType<PlainBlock> = z
  .lazy(() =>
    z.discriminatedUnion("kind", [
      z.strictObject({
        kind: z.literal("paragraph"),
        id: z.string().optional(),
        text: z.string(),
        defines: z.array(Term).optional().meta({ description: "The terms that the sentence defines." }),
        links,
        notes,
      }),
      z.strictObject({
        kind: z.literal("definition"),
        id: z.string(),
        term: z.string(),
        text: z.string().meta({ description: "What the term means." }),
        links,
        notes,
      }),
      z.strictObject({
        kind: z.literal("list"),
        level: z.enum(levels).optional().meta({ description: "Told of what are not items or sub-items." }),
        items: z.array(Item),
      }),
      z.strictObject({ kind: z.literal("bullets"), items: z.array(z.strictObject({ blocks: z.array(Block) })) }),
      z.strictObject({ kind: z.literal("quotation"), blocks: z.array(Block) }),
      z.strictObject({
        kind: z.literal("table"),
        head: z.array(z.string()),
        rows: z.array(z.array(z.string())),
        links,
        notes,
      }),
    ]),
  )
  .meta({ id: "Block" });

const Item: z.ZodType<PlainItem> = z
  .lazy(() =>
    z.strictObject({
      id: z.string().meta({ description: "Its fragment on the page." }),
      label: z.string(),
      heading: z.string().optional(),
      blocks: z.array(Block),
    }),
  )
  .meta({ id: "Item", description: "A numbered passage, or a note." });

const Part: z.ZodType<PlainPart> = z
  .lazy(() =>
    z.strictObject({
      id: z.string().meta({ description: "Its fragment on the page." }),
      level: z.enum(levels).optional().meta({ description: "Told of what is not a section." }),
      number: z.int().optional(),
      label: z.string().optional().meta({ description: "Its number as it is written." }),
      heading: z.string().optional(),
      blocks: z.array(Block),
      parts: z.array(Part).optional(),
    }),
  )
  .meta({ id: "Part", description: "A part of the text. One that is not numbered has neither number nor label." });

/** A document, one of its versions or a page in one language, as its `.json` holds it. */
export const PlainDocument = z
  .strictObject({
    $schema: z.url(),
    slug: z.string(),
    title: z.string(),
    description: z.string(),
    lang: z.string().meta({ description: "A BCP 47 tag." }),
    version: z
      .string()
      .optional()
      .meta({ description: "2, or 2.1 for the first correction of version 2. A page has none." }),
    state: z
      .string()
      .optional()
      .meta({ description: "How the version stood on the day of the build, such as `in force`." }),
    announced: z.iso.date().optional(),
    effective: z.iso
      .date()
      .nullable()
      .optional()
      .meta({ description: "The day from whose first minute, in `zone`, it applies; null where nobody recorded it." }),
    until: z.iso.date().optional().meta({ description: "Its last day, where a later version is announced." }),
    zone: z.string().optional(),
    withdrawn: z.iso.date().optional(),
    removed: z.iso.date().optional().meta({
      description:
        "Told of the notice that stands where a document was: the day from whose first minute, in `zone`, it is off the site.",
    }),
    file: sha256.optional().meta({ description: "The hash of the file that was published." }),
    pdf: sha256.optional().meta({
      description:
        "The hash of the PDF that readers got of this version, which stays at the version's address with `.pdf`.",
    }),
    updated: z.iso.date().meta({ description: "The day of the last edit of anything that its page prints." }),
    canonical: z.url(),
    original: z.url().optional().meta({ description: "The text that this one translates." }),
    translations: z.record(z.string(), z.url()).meta({ description: "The other languages, by their tags." }),
    hash: sha256.meta({ description: "The hash of the text as Markdown, without its front matter." }),
    pins: z
      .record(z.string(), z.strictObject({ original: z.string(), translation: z.string() }))
      .optional()
      .meta({
        description:
          "By the id of a part: the hashes of the two texts that somebody read side by side. /parity.json tells more. The newest text alone has them.",
      }),
    sections: z.array(Part),
    notes: z.array(Item).optional(),
  })
  .meta({ title: "Document", description: "A legal text or a page in one language." });
export type PlainDocument = z.output<typeof PlainDocument>;
