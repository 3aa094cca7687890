import { z } from "zod";
import { locales } from "../../locales";
import type { Place } from "./problem";

const line = z
  .string()
  .trim()
  .min(1)
  .regex(/^[^\n]*$/);

const Day = z.iso.date();

/** `2`, or `2.1` for the first correction of version 2. In quotes or not: YAML reads 2.10 without them as 2.1. */
const VersionNumber = z
  .union([z.number(), z.string()])
  .transform(String)
  .pipe(z.string().regex(/^[1-9]\d{0,3}(?:\.[1-9]\d{0,3})?$/));

/** A sentence: the three points that reports give in place of one are none. */
const sentence = line.regex(/\p{L}/u);

/** The SHA-256 of a file's bytes, in hexadecimal digits. */
const TextHash = z.string().regex(/^[\da-f]{64}$/);

/**
 * What the ledger says of one version. `announced` is the day on which it was published, `effective` the one from whose first minute it
 * applies; a correction applies at once and has none. `updated` is the day of its last edit, where that is not the day of publication.
 * `notice` counts whole days between the two. `embeds` names, for each document that it prints, the version printed. `rescheduled` has
 * taken the place of `effective` since it was announced; `withdrawn` is the day on which it was given up before it applied. Without
 * `sha256` the text is still being written. `pdf` has the hashes of the PDFs that readers got of it, where these are stored.
 */
export const Version = z.strictObject({
  version: VersionNumber,
  announced: Day,
  effective: z.union([Day, z.literal("unknown")]).optional(),
  updated: Day.optional(),
  notice: z.int().min(0).max(365).optional(),
  summary: z.partialRecord(z.enum(locales), sentence).optional(),
  embeds: z.record(z.string(), z.int().min(1)).default({}),
  withdrawn: Day.optional(),
  rescheduled: z.strictObject({ announced: Day, effective: Day }).optional(),
  urgent: z.strictObject({ reason: z.partialRecord(z.enum(locales), sentence), approvedBy: sentence }).optional(),
  sha256: z.partialRecord(z.enum(locales), TextHash).optional(),
  pdf: z.partialRecord(z.enum(locales), TextHash).optional(),
});
export type Version = z.output<typeof Version>;

/**
 * `<document>/versions.yaml`: every version that was ever published, the newest last. `zone` is that of its days, as an offset: `+08:00`.
 */
export const Ledger = z.strictObject({
  zone: z.string().regex(/^[+-](?:0\d|1[0-4]):[0-5]\d$/),
  versions: z.array(Version).min(1),
});
export type Ledger = z.output<typeof Ledger>;

/** A ledger that could be read, and where it says what. */
export type DraftLedger = Ledger & {
  slug: string;
  path: string;
  lines: string[];
  placeOf: (path: readonly PropertyKey[]) => Place;
  /** Where the text at a path begins. */
  placeOfText: (path: readonly PropertyKey[]) => Place;
};

/** The name of the file beside a document's texts that holds its ledger, and of the folder of its earlier texts. */
export const ledgerFileName = "versions.yaml" as const;
export const versionsFolderName = "versions";

/** Whether a file beside earlier texts is meant as a PDF, by its name. */
export const isPdfName = (name: string) => /\.pdf$/i.test(name);
