import { type DraftBlock, type DraftSection, partWithoutHeading } from "../model/draft";
import type { Place } from "../model/problem";
import type { FrontMatter } from "../model/schema";
import { plainPassage } from "./words-draft";

/** Front matter that was read, and where its texts begin. */
type ReadHead = { value: FrontMatter; placeOfText: (path: readonly PropertyKey[]) => Place };

/**
 * Makes a part of what readers see of the front matter: one paragraph for the title, one for the description where there is one. `end`
 * is where the body begins.
 * @example
 * readHead(front, end).blocks; // [{ kind: "paragraph", content: [{ type: "text", value: "Privacy Policy" }], … }, …]
 */
export function readHead({ value, placeOfText }: ReadHead, end: Place): DraftSection {
  const paragraph = (key: string, text: string): DraftBlock => ({
    kind: "paragraph",
    id: null,
    ...plainPassage(placeOfText([key]), text),
  });
  const blocks = [paragraph("title", value.title)];
  if ("description" in value) blocks.push(paragraph("description", value.description));
  return partWithoutHeading({ place: placeOfText(["title"]), level: "section", id: "front-matter", blocks, end });
}
