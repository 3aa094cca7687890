import { z } from "zod";
import type { Content, PartParity, TextParity } from "../content/model/document";
import { type PinDates, pinLine } from "../content/model/pin-dates";
import {
  authoritativeLocale,
  eachLocale,
  type Locale,
  localeFacts,
  locales,
  pathnameOf,
  versionPathname,
} from "../locales";
import { alternates } from "./alternates";
import { schemaUrl } from "./schema-address";

const PartHash = z
  .string()
  .regex(/^[\da-f]{10}$/)
  .meta({
    description:
      "The first ten hexadecimal digits of a SHA-256 of what readers see in a part of a text: its words, emphasis, links and the nesting of its blocks. White space, typography and numbers of parts do not count.",
  });

/** Values by the tag of their language. */
const byLang = <T extends z.ZodType>(value: T) => z.record(z.string(), value);

const Reading = z
  .strictObject({
    original: PartHash,
    translation: PartHash,
    date: z.iso.date().nullable().meta({
      description:
        "The day, in China's time, of the git commit that last wrote this pin; null where the history of the texts was not at hand when the site was built.",
    }),
    commit: z.string().nullable().meta({ description: "The hash of that commit, or null as for `date`." }),
  })
  .meta({
    description:
      "The two texts that somebody read side by side. It is current where both hashes are those under `hashes`. It proves that somebody recorded to have read them, not that the translation is right.",
  });

/** The record of what was read side by side, as `/parity.json` holds it. Whatever changes of it otherwise than by growing is another schema. */
export const ParityRecord = z
  .strictObject({
    $schema: z.url(),
    original: z.string().meta({ description: "The language of the originals, as a BCP 47 tag." }),
    texts: z.array(
      z.strictObject({
        slug: z.string(),
        version: z
          .string()
          .nullable()
          .meta({ description: "The version of the document; null for a page, which has none." }),
        pages: byLang(z.url()).meta({ description: "The address of that text in each language." }),
        titles: byLang(z.string()),
        parts: z.array(
          z.strictObject({
            id: z.string().meta({
              description:
                "The id of the part, without what its page puts in front of it; `front-matter` is the title and the description.",
            }),
            names: byLang(z.string()).meta({ description: "The number and heading, empty for a part without." }),
            hashes: byLang(PartHash).meta({ description: "The text of the part as it stands." }),
            read: byLang(Reading),
          }),
        ),
      }),
    ),
  })
  .meta({
    title: "Parity record",
    description:
      "Which text of each part, in each language, somebody read beside which original, and when that was recorded.",
  });
export type ParityRecord = z.output<typeof ParityRecord>;

/** The path, without its locale, of the page that shows a text: of a document that of its version, whatever is in force. */
export function textPathname({ slug, version }: Pick<TextParity, "slug" | "version">): string {
  return version === null ? pathnameOf(slug) : versionPathname(slug, version);
}

/** What somebody read of a part in one language, and when that was recorded; null where nobody knows. */
export type PartReading = { original: string; translation: string; date: string | null; commit: string | null };

/** The readings of a part, by locale, in the order of the site. `dates` are null where the history is not at hand. */
export function partReadings(slug: string, part: PartParity, dates: PinDates | null): [Locale, PartReading][] {
  return locales.flatMap((locale): [Locale, PartReading][] => {
    const read = part.read[locale];
    if (!read) return [];
    const dated = dates?.[slug]?.[pinLine(locale, read.original, read.translation)];
    return [[locale, { ...read, date: dated?.date ?? null, commit: dated?.commit ?? null }]];
  });
}

/** Writes `/parity.json`. */
export function parityJson(parity: Content["parity"], dates: PinDates | null): string {
  const record: ParityRecord = {
    $schema: schemaUrl("parity-1"),
    original: localeFacts[authoritativeLocale].lang,
    texts: parity.map((text) => ({
      slug: text.slug,
      version: text.version,
      pages: byLangOf(eachLocale((locale) => alternates(locale, textPathname(text)).canonical)),
      titles: byLangOf(text.titles),
      parts: text.parts.map((part) => ({
        id: part.id,
        names: byLangOf(part.names),
        hashes: byLangOf(part.hashes),
        read: byLangOf(Object.fromEntries(partReadings(text.slug, part, dates))),
      })),
    })),
  };
  return `${JSON.stringify(record, null, 1)}\n`;
}

/** The values of locales, by the tags of their languages. */
function byLangOf<T>(values: Partial<Record<Locale, T>>): Record<string, T> {
  return Object.fromEntries(
    locales.flatMap((locale) => {
      const value = values[locale];
      return value === undefined ? [] : [[localeFacts[locale].lang, value]];
    }),
  );
}
