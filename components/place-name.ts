import type { Part, Translation } from "@/lib/content/model/document";
import { hasHeadedPreamble } from "@/lib/reader/headed-preamble";

/**
 * The name under which the style sheet knows where the passage `id` is in the window, to mark its entry in the contents.
 * @example
 * placeName("fees.tariff"); // "--fees_tariff"
 */
export function placeName(id: string): string {
  return `--${id.replaceAll(".", "_")}`;
}

/** The names of all that a document's contents list, as a list of CSS. */
export function placeNames(translation: Translation): string {
  const { openings, parts } = translation;
  const idsOf = (part: Part): string[] => [part.id, ...part.parts.flatMap(idsOf)];
  const first = [...openings.map(({ slug }) => slug), ...(hasHeadedPreamble(translation) ? ["preamble"] : [])];
  return [...first, ...parts.flatMap(idsOf)].map(placeName).join();
}
