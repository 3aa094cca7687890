import type { Translation } from "@/lib/content/model/document";
import { headingText } from "@/lib/reader/part-label";
import { blocksToText, bodyToText } from "@/lib/reader/plain-text";
import type { Passage, RedlineSpan, SectionRedline } from "@/lib/reader/redline/redline-types";

/** White space between two passages is a matter of layout. */
const oneLine = (lines: readonly string[]) => lines.join(" ").replace(/\s+/g, " ").trim();

/** All that a version says, in reading order. The numbers of notes in running text are left out, which `blocksToText` does. */
export function versionText({ title, description, openings, notes, ...own }: Translation): string {
  const texts = openings.flatMap((opening) => [opening.title, bodyToText(opening)]);
  const list = blocksToText([{ kind: "list", level: "note", parts: notes }]);
  return oneLine([title, description, ...texts, bodyToText(own), list]);
}

/** What each section of a version says: by its id, or the kind of what has none. */
export function sectionTexts(text: Translation): Map<string, string> {
  const texts = new Map([["head", oneLine([text.title, text.description])]]);
  const add = (parts: Translation["parts"]) => {
    for (const part of parts) {
      texts.set(part.id, oneLine([headingText(part), blocksToText(part.blocks)]));
      add(part.parts);
    }
  };
  for (const opening of text.openings) {
    texts.set(opening.slug, oneLine([opening.title, blocksToText(opening.preamble)]));
    add(opening.parts);
  }
  texts.set("preamble", oneLine([blocksToText(text.preamble)]));
  add(text.parts);
  texts.set("notes", oneLine([blocksToText([{ kind: "list", level: "note", parts: text.notes }])]));
  return texts;
}

type Version = "before" | "now";

function spanText(span: RedlineSpan, version: Version): string {
  if (span.style.note) return "";
  if (span.kind === "number") return span[version];
  return span.kind === (version === "now" ? "gone" : "new") ? "" : span.text;
}

function passageText({ label, gap, cells, tie }: Passage, version: Version): { text: string; tied: boolean } {
  const shown = cells.filter(({ only }) => only === null || only === version);
  const words = shown.map(({ spans }) => spans.map((span) => spanText(span, version)).join(""));
  const tied = tie?.how === (version === "now" ? "joined" : "split");
  return { text: (tied ? tie.text : "") + label[version] + gap[version] + words.join(" "), tied };
}

/** What one section of a redline says in one of the two versions. */
export function sectionTextOf({ passages }: SectionRedline, version: Version): string {
  const lines: string[] = [];
  for (const passage of passages) {
    const isElsewhere =
      version === "now"
        ? passage.state === "gone" || passage.state === "left"
        : passage.state === "new" || (passage.move !== null && passage.state !== "left");
    if (isElsewhere) continue;
    const { text, tied } = passageText(passage, version);
    if (tied) lines.push((lines.pop() ?? "") + text);
    else lines.push(text);
  }
  return oneLine(lines);
}

/** What a redline says in one of the two versions, in the order of that version. */
export function redlineText(sections: readonly SectionRedline[], version: Version): string {
  const shown = sections.flatMap((section) => {
    if (version === "now") return section.state === "gone" || section.state === "left" ? [] : [section];
    if (section.state === "left")
      return sections.filter(({ id, state }) => id === section.move?.place.id && state !== "left" && state !== "gone");
    return section.state === "new" || section.move !== null ? [] : [section];
  });
  return oneLine(shown.map((section) => sectionTextOf(section, version)));
}
