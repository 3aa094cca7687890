import { z } from "zod";
import { eachLocale, type Locale, locales, translatedLocales } from "../../locales";
import { ruleIds } from "./rule-ids";

const line = z
  .string()
  .trim()
  .min(1)
  .regex(/^[^\n]*$/);

const slug = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);

/** Whether a text may have this name, which is a part of its address. */
export const isSlug = (name: string): boolean => slug.safeParse(name).success;

/** Two texts of a part that were read side by side: the hash of the original and that of the translation. */
const Pin = z.string().regex(/^[\da-f]{10}-[\da-f]{10}$/);

/** `<document>/pins.yaml`: for each part, and each language that it was translated into, the pin of the texts that somebody read. */
export const Pins = z.record(
  line,
  z.strictObject(Object.fromEntries(translatedLocales.map((locale) => [locale, Pin.optional()]))),
);
export type Pins = Record<string, Partial<Record<Locale, string>>>;

/**
 * A deliberate difference between a translation and the original. `section` is the id of a part, `value` what differs, as
 * `valueOfProblem` gives it. `hashes` are those of the two texts that were approved (`hashesOf`). Without the two the declaration covers
 * nothing, and rule `difference-expired` prints them.
 */
export const DeclaredDifference = z.strictObject({
  rule: z.enum(ruleIds),
  section: line,
  value: line.optional(),
  hashes: Pin.optional(),
  reason: line,
  approvedBy: line,
});
export type DeclaredDifference = z.output<typeof DeclaredDifference>;

/** The front matter of a written translation. Its version and its days are in the ledger, once for all languages. */
export const WrittenFrontMatter = z.strictObject({
  title: line,
  description: line,
  differences: z.array(DeclaredDifference).default([]),
});
export type WrittenFrontMatter = z.output<typeof WrittenFrontMatter>;

/** The front matter of a page, which has no versions: nobody agrees to it. `updated` is an ISO date. */
export const PageFrontMatter = WrittenFrontMatter.extend({ updated: z.iso.date() });
export type PageFrontMatter = z.output<typeof PageFrontMatter>;

/** The front matter of a translation that is declared but not yet written. */
export const PendingFrontMatter = z.strictObject({ title: line, status: z.literal("pending") });
export type PendingFrontMatter = z.output<typeof PendingFrontMatter>;

export type FrontMatter = WrittenFrontMatter | PageFrontMatter | PendingFrontMatter;

/** How the parts of a legal document may be numbered; see `schemes`. */
export const schemeNames = ["policy", "articles", "decimal"] as const;

/** How the parts of a text are numbered: those of a page are not. */
export type SchemeName = (typeof schemeNames)[number] | "page";

/** The names that a text had before: their addresses lead to the present one. */
const aliases = z.array(slug).default([]);

/** One legal document of `documents.yaml`. */
export const ListedDocument = z.strictObject({
  slug,
  aliases,
  scheme: z.enum(schemeNames).default("policy"),
  opensWith: z.array(slug).default([]),
});
export type ListedDocument = z.output<typeof ListedDocument>;

/** A document that is taken off the site: it no longer applies from the first minute of the day `on`, in the zone of its ledger. */
export const RemovedDocument = ListedDocument.extend({ on: z.iso.date() });

/**
 * `documents.yaml`: the legal documents, those that were taken off the site or are to be, and the pages, such as the home page, that are
 * no legal documents.
 */
export const DocumentList = z.strictObject({
  documents: z.array(ListedDocument).min(1),
  removed: z.array(RemovedDocument).default([]),
  pages: z.array(z.strictObject({ slug, aliases })).default([]),
});

/** A document or a page as the check reads it. `firstName` is the first of its aliases; one that was never renamed has none. */
export type DocumentEntry = Omit<ListedDocument, "scheme" | "aliases"> & { scheme: SchemeName; firstName?: string };

/** One word may be written without brackets. */
const words = z.preprocess((value) => (typeof value === "string" ? [value] : value), z.array(line).min(1));

const wordsByLocale = z.strictObject({ all: words.optional(), ...eachLocale(() => words.optional()) });
export type WordsByLocale = z.output<typeof wordsByLocale>;

/** A word alone stands for every language. */
const wordForAll = (value: unknown) => (typeof value === "string" ? { all: [value] } : value);

const term = z.preprocess(wordForAll, wordsByLocale.extend({ forbidden: wordsByLocale.optional() }));
export type Term = z.output<typeof term>;

const terms = z.record(z.string().regex(/^[a-zA-Z][a-zA-Z0-9]*$/), term);

/** A list of words, one a line; a line such as `en: Alipay` holds in one language alone. */
const known = z.array(z.preprocess(wordForAll, wordsByLocale)).transform((entries): WordsByLocale => {
  const listed = (key: "all" | Locale) => entries.flatMap((entry) => entry[key] ?? []);
  return Object.fromEntries((["all", ...locales] as const).map((key) => [key, listed(key)]));
});

/** A table without a row is as good as deleted: the check no longer sees its words. */
const table = terms.refine((rows) => Object.keys(rows).length > 0);

/**
 * `vocabulary.yaml`: the words that must not drift. Whoever deletes or empties one of its tables is told to bring it back; only `known`
 * may be empty, since what it lacks is reported and not passed over.
 */
export const Vocabulary = z.strictObject({ parties: table, names: table, terms: table, known });
export type Vocabulary = z.output<typeof Vocabulary>;

/**
 * `<document>/vocabulary.yaml`: words of one document alone. An entry stands in place of the site's entry of the same name, and so
 * leaves out no language.
 */
export const DocumentVocabulary = z
  .strictObject({
    parties: terms.default({}),
    names: terms.default({}),
    terms: terms.default({}),
    known: known.default({}),
  })
  .superRefine(({ parties, names, terms }, { addIssue }) => {
    for (const [group, entries] of Object.entries({ parties, names, terms }))
      for (const [name, entry] of Object.entries(entries)) {
        const missing = entry.all ? [] : locales.filter((locale) => !entry[locale]);
        if (missing.length > 0) addIssue({ code: "custom", path: [group, name], params: { missing } });
      }
  });
export type DocumentVocabulary = z.output<typeof DocumentVocabulary>;

/** For each kind, such as `negation`, the words that express it, and under `except` what only looks like one. */
export type Modality = Readonly<Record<string, WordsByLocale & { except?: WordsByLocale }>>;

/** The front matter of `reviews/<slug>.md`: what a client said, in every locale. */
export const ReviewFrontMatter = z.strictObject({
  author: line,
  quotations: z.strictObject(eachLocale(() => line)),
});

/** `messages/<locale>.json`: strings, in namespaces of any depth. */
export type MessageTree = { [key: string]: string | MessageTree };
export const MessageTree: z.ZodType<MessageTree> = z.lazy(() =>
  z.record(z.string(), z.union([z.string(), MessageTree])),
);
