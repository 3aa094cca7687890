import type { PhrasingContent } from "mdast";
import { stringify } from "yaml";
import { authoritativeLocale } from "../../locales";
import { type Draft, type DraftBlock, partsOf, sectionsOf } from "../model/draft";
import type { Place } from "../model/problem";
import { passagesOf, visitBlocks } from "../model/tree";
import { headingLine, labelOf } from "../numbering/labels";
import { placeholder } from "../text/placeholder";
import { placeOfNode } from "../text/visit-tree";

/** A language to translate into, which takes the English form of every number. */
export type NewLanguage = { tag: string };

/**
 * Makes a file to translate from the original: it keeps front matter, headings, ids, items and blocks, puts `TODO` in front of
 * each text and points links to the new language.
 */
export function layDownTranslation(original: Draft, language: NewLanguage): string {
  const { title } = original.frontMatter;
  const frontMatter =
    "status" in original.frontMatter
      ? { title: `${placeholder} ${title}`, status: original.frontMatter.status }
      : {
          title: `${placeholder} ${title}`,
          description: `${placeholder} ${original.frontMatter.description}`,
          ...("updated" in original.frontMatter && { updated: original.frontMatter.updated }),
        };
  const head = `---\n${stringify(frontMatter, { lineWidth: 0 })}---\n`;
  const body = openLines(original, language).join("\n").trim();
  if (body === "") return head;
  return `${head}\n${body}\n`;
}

function openLines(original: Draft, { tag }: NewLanguage): string[] {
  const lines = [...original.lines];
  const places = partsOf(original).flatMap(({ blocks }) => textStarts(blocks, original));
  // From the end of a line to its beginning, so that earlier columns stay valid.
  for (const { line, column } of places.sort((a, b) => b.line - a.line || b.column - a.column)) {
    const text = lines[line - 1] ?? "";
    lines[line - 1] = `${text.slice(0, column - 1)}${placeholder} ${text.slice(column - 1)}`;
  }
  for (const section of sectionsOf(original)) {
    const label = labelOf(original.scheme, section.level, "en", section.path);
    const words = headingLine(section.depth, label, `${placeholder} ${section.heading}`, section.id);
    lines[section.place.line - 1] = words;
  }
  const ownLink = new RegExp(`(\\]\\([^()\\s]*/)${authoritativeLocale}\\.md`, "g");
  return lines.map((line) => line.replace(ownLink, `$1${tag}.md`));
}

/** Where each text of a block begins in the source. */
function textStarts(blocks: readonly DraftBlock[], draft: Draft): Place[] {
  const starts: Place[] = [];
  visitBlocks(blocks, (block) => {
    if (block.kind === "definition") {
      const [text] = startOfText(block.content, draft);
      starts.push({ ...block.place, column: block.place.column + 2 });
      const colon = text && /^\s*[：:]?\s*/.exec((draft.lines[text.line - 1] ?? "").slice(text.column - 1));
      if (text) starts.push({ ...text, column: text.column + (colon?.[0].length ?? 0) });
    } else starts.push(...passagesOf(block).flatMap(({ content }) => startOfText(content, draft)));
  });
  return starts;
}

function startOfText([first]: readonly PhrasingContent[], { file }: Draft): Place[] {
  return first ? [placeOfNode(file, first)] : [];
}
