import type { DocumentEntry } from "../model/schema";
import { listEntry } from "./list-entry";

/**
 * The entry of `documents.yaml` that takes a document off the site, as it stands below `removed:`. What it printed and how it is numbered
 * go with it, for its archive is still to be read.
 * @example
 * removalLines({ slug: "old-terms", scheme: "policy", opensWith: [] }, "2027-02-01"); // "  - slug: old-terms\n    on: 2027-02-01\n"
 */
export function removalLines({ slug, scheme, opensWith }: DocumentEntry, on: string): string {
  return listEntry({
    slug,
    on,
    ...(scheme !== "policy" && { scheme }),
    ...(opensWith.length > 0 && { opensWith }),
  });
}
