import type { Part, Translation } from "@/lib/content/model/document";
import { hasHeadedPreamble } from "@/lib/reader/headed-preamble";

/**
 * The names under which the style sheet knows where the passages of a document are in the window, to mark their entries in the contents:
 * by id, in the order of the contents. They are counted, since each is sent three times.
 * @example
 * placeNames(translation).get("fees.tariff"); // "--4"
 */
export function placeNames(translation: Translation): ReadonlyMap<string, string> {
  const { openings, parts } = translation;
  const idsOf = (part: Part): string[] => [part.id, ...part.parts.flatMap(idsOf)];
  const first = [...openings.map(({ slug }) => slug), ...(hasHeadedPreamble(translation) ? ["preamble"] : [])];
  return new Map([...first, ...parts.flatMap(idsOf)].map((id, index) => [id, `--${index}`]));
}
