import type { PhrasingContent } from "mdast";
import type { Block, LegalDocument } from "../content/model/document";
import { flattenParts, passagesOf, visitBlocks } from "../content/model/tree";
import { plainText } from "../content/text/node-text";
import { type Locale, localePath } from "../locales";
import { flattenNodes, mapNodes } from "./map-blocks";

/** A defined term as any page can show it: its meaning, the term included, and the document that defines it. */
export type ToldDefinition = {
  id: string;
  term: string;
  content: PhrasingContent[];
  source: { title: string; href: string };
};

/** A definition, and the text that says what the term means: behind the term, or around it. */
export type FoundDefinition = { id: string; term: string; content: PhrasingContent[]; around: boolean };

/** Every definition that stands in `blocks`, in reading order. */
export function definitionsIn(blocks: readonly Block[]): FoundDefinition[] {
  const found: FoundDefinition[] = [];
  visitBlocks(blocks, (block) => {
    if (block.kind === "definition") found.push({ ...block, around: false });
    for (const { content } of passagesOf(block))
      for (const node of flattenNodes(content))
        if (node.type === "strong" && node.data?.defines !== undefined)
          found.push({ id: node.data.defines, term: plainText(node.children), content, around: true });
  });
  return found;
}

/** Finds every definition of `documents` in `locale`, in the order of the documents. */
export function findDefinitions(documents: readonly LegalDocument[], locale: Locale): ToldDefinition[] {
  return documents.flatMap(({ slug, translations }) => {
    const { title, preamble, parts } = translations[locale];
    const page = localePath(locale, `/${slug}`);
    const blocks = [preamble, ...flattenParts(parts).map((part) => part.blocks)].flat();
    return definitionsIn(blocks).map(({ id, term, content, around }) => {
      const words: PhrasingContent = {
        type: "strong",
        data: { hName: "dfn" },
        children: [{ type: "text", value: term }],
      };
      const source = { title, href: `${page}#${id}` };
      return { id, term, content: [...(around ? [] : [words]), ...tellAnywhere(content, id, page)], source };
    });
  });
}

/** Inline text as it can stand on any page and more than once: links within `page`, its own, lead there, and no note is referred to. */
function tellAnywhere(content: readonly PhrasingContent[], id: string, page: string): PhrasingContent[] {
  return mapNodes(content, (node) => {
    if (node.type === "footnoteReference") return [];
    if (node.type === "link" && node.url.startsWith("#")) return [{ ...node, url: page + node.url }];
    // What defines another term is here no more than bold.
    if (node.type === "strong" && node.data?.defines !== id) return [{ ...node, data: undefined }];
    return [withoutAnchor(node)];
  });
}

/** The words of a term as words without an id; any other node as it is. */
export function withoutAnchor(node: PhrasingContent): PhrasingContent {
  return node.type === "strong" && node.data?.defines ? { ...node, data: { hName: "dfn" } } : node;
}
