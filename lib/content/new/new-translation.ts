import type { PhrasingContent } from "mdast";
import { stringify } from "yaml";
import { authoritativeLocale } from "../../locales";
import { type Draft, type DraftBlock, partsOf } from "../model/draft";
import type { Place } from "../model/problem";
import { writePins } from "../pins/pin-lines";
import { sectionsToPin } from "../pins/section-pairs";
import { placeholder } from "../text/placeholder";
import { placeOfNode } from "../text/visit-tree";

/** A language to translate into. `sectionLabel` writes the number of a section: 三、 or 3. */
export type NewLanguage = { tag: string; sectionLabel: (number: number) => string };

/**
 * Makes a file to translate from the original: it keeps front matter, headings, ids, items and blocks, puts `TODO` in front of
 * each text, points links to the new language and pins every section.
 */
export function layDownTranslation(original: Draft, language: NewLanguage): string {
  const { title } = original.frontMatter;
  const frontMatter =
    "status" in original.frontMatter
      ? { title: `${placeholder} ${title}`, status: original.frontMatter.status }
      : {
          title: `${placeholder} ${title}`,
          description: `${placeholder} ${original.frontMatter.description}`,
          version: original.frontMatter.version,
          updated: original.frontMatter.updated,
        };
  const head = `---\n${stringify(frontMatter, { lineWidth: 0 })}---\n`;
  const body = openLines(original, language).join("\n").trim();
  if (body === "") return head;
  const text = `${head}\n${body}\n`;
  return writePins(text, sectionsToPin(original)) ?? text;
}

function openLines(original: Draft, { tag, sectionLabel }: NewLanguage): string[] {
  const lines = [...original.lines];
  const places = partsOf(original).flatMap(({ blocks }) => blocks.flatMap((block) => textStarts(block, original)));
  // From the end of a line to its beginning, so that earlier columns stay valid.
  for (const { line, column } of places.sort((a, b) => b.line - a.line || b.column - a.column)) {
    const text = lines[line - 1] ?? "";
    lines[line - 1] = `${text.slice(0, column - 1)}${placeholder} ${text.slice(column - 1)}`;
  }
  for (const section of original.sections) {
    const number = section.number ?? 0;
    const label = sectionLabel(number);
    const words = `${label}${label.endsWith(".") ? " " : ""}${placeholder} ${section.heading}`;
    lines[section.place.line - 1] = `## ${words} {#${section.id}}`;
  }
  const ownLink = new RegExp(`(\\]\\([^()\\s]*/)${authoritativeLocale}\\.md`, "g");
  return lines.map((line) => line.replace(ownLink, `$1${tag}.md`));
}

/** Where each text of a block begins in the source. */
function textStarts(block: DraftBlock, draft: Draft): Place[] {
  switch (block.kind) {
    case "paragraph":
      return startOfText(block.content, draft);
    case "definition": {
      const [text] = startOfText(block.content, draft);
      const term = { ...block.place, column: block.place.column + 2 };
      if (!text) return [term];
      const colon = /^\s*[：:]?\s*/.exec((draft.lines[text.line - 1] ?? "").slice(text.column - 1))?.[0] ?? "";
      return [term, { ...text, column: text.column + colon.length }];
    }
    case "list":
    case "bullets":
      return block.items.flatMap(({ blocks }) => blocks.flatMap((inner) => textStarts(inner, draft)));
    case "quotation":
      return block.blocks.flatMap((inner) => textStarts(inner, draft));
    case "table":
      return block.node.children.flatMap((row) => row.children.flatMap(({ children }) => startOfText(children, draft)));
    case "unsupported":
      return [];
  }
}

function startOfText([first]: readonly PhrasingContent[], { file }: Draft): Place[] {
  return first ? [placeOfNode(file, first)] : [];
}
