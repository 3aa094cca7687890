import { z } from "zod";
import { eachLocale, type Locale, translatedLocales } from "../../locales";
import { ruleIds } from "./rule-ids";

const line = z
  .string()
  .trim()
  .min(1)
  .regex(/^[^\n]*$/);

const slug = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);

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
 * `valueOf` gives it. `hashes` are those of the two texts that were approved (`hashesOf`). Without the two the declaration covers
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

/** The front matter of a written translation. `version` is a whole number from 1, `updated` an ISO date. */
export const WrittenFrontMatter = z.strictObject({
  title: line,
  description: line,
  version: z
    .string()
    .trim()
    .regex(/^[1-9]\d*$/),
  updated: z.iso.date(),
  differences: z.array(DeclaredDifference).default([]),
});
export type WrittenFrontMatter = z.output<typeof WrittenFrontMatter>;

/** The front matter of a translation that is declared but not yet written. */
export const PendingFrontMatter = z.strictObject({ title: line, status: z.literal("pending") });
export type PendingFrontMatter = z.output<typeof PendingFrontMatter>;

export type FrontMatter = WrittenFrontMatter | PendingFrontMatter;

/** How the parts of a document are numbered; see `schemes`. */
export const schemeNames = ["policy", "articles", "decimal"] as const;
export type SchemeName = (typeof schemeNames)[number];

/** One document of `documents.yaml`. */
export const DocumentEntry = z.strictObject({
  slug,
  scheme: z.enum(schemeNames).default("policy"),
  opensWith: z.array(slug).default([]),
});
export type DocumentEntry = z.output<typeof DocumentEntry>;

/** `documents.yaml`. */
export const DocumentList = z.strictObject({ documents: z.array(DocumentEntry).min(1) });

const words = z.array(line).min(1);

const wordsByLocale = z.strictObject({ all: words.optional(), ...eachLocale(() => words.optional()) });
const term = wordsByLocale.extend({ forbidden: wordsByLocale.optional() });
const terms = z.record(z.string().regex(/^[a-zA-Z][a-zA-Z0-9]*$/), term).default({});

const modality = z
  .record(z.string().regex(/^[a-z][a-z -]*$/), wordsByLocale.extend({ except: wordsByLocale.optional() }))
  .default({});

/** `vocabulary.yaml`: the words that must not drift. */
export const Vocabulary = z.strictObject({
  parties: terms,
  names: terms,
  terms,
  known: wordsByLocale.default({}),
  modality,
});
export type Vocabulary = z.output<typeof Vocabulary>;

/** `<document>/vocabulary.yaml`: words of one document alone. An entry stands in place of the site's entry of the same name. */
export const DocumentVocabulary = Vocabulary.omit({ modality: true });
export type DocumentVocabulary = z.output<typeof DocumentVocabulary>;
export type Term = z.output<typeof term>;
/** For each kind, such as `negation`, the words that express it. */
export type Modality = z.output<typeof modality>;
export type WordsByLocale = z.output<typeof wordsByLocale>;

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
