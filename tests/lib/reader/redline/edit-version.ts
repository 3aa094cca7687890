import fc from "fast-check";
import type { Block, Part, Translation } from "@/lib/content/model/document";
import { splitWords } from "@/lib/content/text/word-spans";
import type { Locale } from "@/lib/locales";
import { paragraph } from "../../../components/sample-document";

/** What a person does to a text: each edit takes place at a row of blocks or parts that `at` chooses. */
export type Edit = {
  kind: "words" | "drop" | "insert" | "move" | "split" | "join" | "bold" | "link" | "section";
  at: number;
  to: number;
  word: number;
};

const number = fc.nat({ max: 1000 });

/** Any edit. */
export const anyEdit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom("words", "drop", "insert", "move", "split", "join", "bold", "link", "section"),
  at: number,
  to: number,
  word: number,
});

const extraWords: Record<Locale, string[]> = {
  zh: ["平台", "不得", "用户。", "（附件）", "三十日"],
  en: ["platform ", "must not ", "users. ", "(annex) ", "thirty days "],
  ja: ["当社", "お客様", "してはならない。", "（別紙）", "30日"],
};

type Row = Block[] | Part[];
type Words = Extract<Block, { kind: "paragraph" | "definition" }>;

/** Every list of blocks or of parts of a text. */
function rowsOf(text: Translation): Row[] {
  const rows: Row[] = [];
  const addBlocks = (blocks: Block[]) => {
    rows.push(blocks);
    for (const block of blocks) {
      if (block.kind === "list") addParts(block.parts);
      if (block.kind === "bullets") for (const { blocks: inner } of block.items) addBlocks(inner);
      if (block.kind === "quotation") addBlocks(block.blocks);
    }
  };
  const addParts = (parts: Part[]) => {
    rows.push(parts);
    for (const part of parts) {
      addBlocks(part.blocks);
      addParts(part.parts);
    }
  };
  for (const body of [...text.openings, text]) {
    addBlocks(body.preamble);
    addParts(body.parts);
  }
  addParts(text.notes);
  return rows;
}

const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(1, list.length)];

function paragraphsOf(text: Translation): { row: Block[]; block: Words }[] {
  return rowsOf(text).flatMap((row) =>
    (row as (Block | Part)[]).flatMap((block) =>
      "kind" in block && (block.kind === "paragraph" || block.kind === "definition")
        ? [{ row: row as Block[], block }]
        : [],
    ),
  );
}

/** The text after the edits, its items and sections numbered anew; the text given stays as it is. */
export function editVersion(text: Translation, edits: readonly Edit[]): Translation {
  const edited = structuredClone(text);
  for (const edit of edits) apply(edited, edit);
  for (const body of [...edited.openings, edited]) renumber(body.parts, "section");
  for (const row of rowsOf(edited))
    renumber(
      row.filter((one): one is Part => !("kind" in one)),
      "",
    );
  return edited;
}

function apply(text: Translation, { kind, at, to, word }: Edit): void {
  const found = pick(paragraphsOf(text), at);
  const extra = pick(extraWords[text.locale], word) ?? "";
  const nodes = found?.block.content ?? [];
  const node = nodes.find((one) => one.type === "text");
  switch (kind) {
    case "words": {
      if (node?.type !== "text") return;
      const words = splitWords(node.value, text.locale);
      words.splice(word % Math.max(1, words.length), to % 3, ...(at % 2 === 0 ? [extra] : []));
      node.value = words.join("");
      return;
    }
    case "drop": {
      const row = pick(
        rowsOf(text).filter((one) => one.length > 1),
        at,
      );
      row?.splice(to % row.length, 1);
      return;
    }
    case "insert":
      found?.row.splice(to % (found.row.length + 1), 0, paragraph(`${extra}${extra}${word}`));
      return;
    case "move": {
      const isParts = at % 2 === 0;
      const rows = rowsOf(text).filter((one) => one.length > 0 && one.every((own) => !("kind" in own)) === isParts);
      const [from, target] = [pick(rows, at), pick(rows, to)];
      if (!from || !target) return;
      const [moved] = (from as Block[]).splice(word % from.length, 1);
      // A part does not move into itself.
      if (moved) (rowsOf(text).includes(target) ? (target as Block[]) : (from as Block[])).splice(to % 3, 0, moved);
      return;
    }
    case "split": {
      if (node?.type !== "text" || !found || node.value.length < 4) return;
      const index = nodes.indexOf(node);
      const middle = 1 + (word % (node.value.length - 2));
      const rest = [{ ...node, value: node.value.slice(middle).trimStart() }, ...nodes.slice(index + 1)];
      found.block.content = [...nodes.slice(0, index), { ...node, value: node.value.slice(0, middle).trimEnd() }];
      found.row.splice(found.row.indexOf(found.block) + 1, 0, { kind: "paragraph", id: null, content: rest });
      return;
    }
    case "join": {
      const next = found?.row[found.row.indexOf(found.block) + 1];
      if (!found || next?.kind !== "paragraph") return;
      const space = text.locale === "en" ? " " : "";
      found.block.content = [...nodes, { type: "text", value: space }, ...next.content];
      found.row.splice(found.row.indexOf(next), 1);
      return;
    }
    case "bold":
      if (found && node) nodes[nodes.indexOf(node)] = { type: "strong", children: [node] };
      return;
    case "link":
      if (found && node) nodes[nodes.indexOf(node)] = { type: "link", url: "https://example.com/", children: [node] };
      return;
    case "section": {
      const part = pick(text.parts, at);
      if (part) text.parts.splice(to % text.parts.length, 0, ...text.parts.splice(text.parts.indexOf(part), 1));
    }
  }
}

/** Numbers parts as they stand, in the style of the first; ids of items hold the number. */
function renumber(parts: Part[], kind: string): void {
  for (const [index, part] of parts.entries()) {
    if (kind === "section" || /^\d+\.$/.test(part.label)) part.label = `${index + 1}.`;
    part.number = index + 1;
    if (kind !== "section" && part.id.includes(".")) part.id = part.id.replace(/[^.]+$/, String(index + 1));
  }
}
