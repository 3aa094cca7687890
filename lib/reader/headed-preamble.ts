import type { Translation } from "../content/model/document";

/** True for a preamble that openings part from the title: the title stands above it once more, and the contents list it. */
export function hasHeadedPreamble({ openings, preamble }: Pick<Translation, "openings" | "preamble">): boolean {
  return openings.length > 0 && preamble.length > 0;
}
