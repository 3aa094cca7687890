import type { Block } from "@/lib/content/model/document";
import type { Locale } from "@/lib/locales";
import { alternates } from "@/lib/seo/alternates";

/**
 * What is said of a document where a passage of it is cited; `title` is that of the page's locale, `updated` a day: `2026-03-09`.
 * `pathname` is the path of the page without the locale; below it lies its comparison of languages where `isCompared`. `places` are the
 * names of its passages for the style sheet: see `placeNames`.
 */
export type DocumentReference = {
  pathname: string;
  isCompared: boolean;
  version: string;
  updated: string;
  title: string;
  places: ReadonlyMap<string, string>;
};

/**
 * A numbered part, whose `label` is its number with those of the parts around it, or, without `label`, an opening or a preamble.
 * `within` is what the names of its items begin with.
 */
export type PassageReference = {
  id: string;
  label?: string;
  gap?: "" | " ";
  title: string;
  blocks: Block[];
  within?: string;
};

/** A passage as it is cited: with its number, where it has one. */
export function passageName({ label = "", gap = "", title }: PassageReference): string {
  return `${label}${gap}${title}`.trimEnd();
}

/** The absolute URL of the passage `id` of the page at `pathname`. */
export function passageUrl(locale: Locale, pathname: string, id: string): string {
  return `${alternates(locale, pathname).canonical}#${id}`;
}
