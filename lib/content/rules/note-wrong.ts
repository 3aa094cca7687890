import type { FootnoteDefinition } from "mdast";
import { type Draft, type DraftContent, writtenDrafts } from "../model/draft";
import type { Problem } from "../model/problem";
import { problemAt, type Rule } from "../model/rule";
import { placeOfNode, walk } from "../text/visit-tree";

type Cases = {
  "no text": { sign: string };
  unused: { sign: string };
  "in a note": { sign: string };
  repeated: { sign: string };
};

/** Wants a text for every note that is referred to, and a reference to every note; no note may refer to another. */
export const noteWrong: Rule<"note-wrong", Cases> = {
  id: "note-wrong",
  kind: "certain",
  explains: {
    line: ["link-broken", "brackets-unpaired", "name-unknown"],
    document: ["items-differ", "blocks-differ", "bold-differs", "facts-differ", "wording-differs"],
  },
  judge: judgeContent,
  guide: {
    zh: "注释（`[^1]`）没有内容、没有被引用、内容写了两次，或者注释里又引用注释。补上，或删去",
    en: "A note (`[^1]`) has no text, is not referred to, has two texts, or refers to a note itself. Add what is missing or delete the note",
    ja: "注（`[^1]`）に本文がない、参照されていない、本文が二つある、または注の中で注を参照しています。補うか削ってください",
  },
  words: {
    zh: {
      "no text": ({ sign, line }) => ({
        found: `“${sign}”没有内容`,
        expected: "注释应有内容",
        fix: `在文件末尾另起一段，写“${sign}: ”和注释的内容，或者从第 ${line} 行删去“${sign}”。`,
      }),
      unused: ({ sign, line }) => ({
        found: `注释“${sign}”没有被引用`,
        expected: "正文里应有一处引用它",
        fix: `在正文的相应位置写“${sign}”，或者删去第 ${line} 行的注释。`,
      }),
      "in a note": ({ sign, line }) => ({
        found: `注释里有“${sign}”`,
        expected: "注释里不能再有注释",
        fix: `从第 ${line} 行删去“${sign}”。`,
      }),
      repeated: ({ sign, line }) => ({
        found: `“${sign}”的内容第二次出现`,
        expected: "每条注释只写一次内容",
        fix: `把第 ${line} 行的注释改成另一个名称，或者删去。`,
      }),
    },
    en: {
      "no text": ({ sign, line }) => ({
        found: `"${sign}" without a text`,
        expected: "a text for every note",
        fix: `begin a paragraph at the end of the file with "${sign}: " and the text of the note, or take "${sign}" out of line ${line}.`,
      }),
      unused: ({ sign, line }) => ({
        found: `the note "${sign}", which nothing refers to`,
        expected: "a reference to it in the text",
        fix: `type "${sign}" where the text needs the note, or delete the note in line ${line}.`,
      }),
      "in a note": ({ sign, line }) => ({
        found: `"${sign}" inside a note`,
        expected: "notes without notes",
        fix: `take "${sign}" out of line ${line}.`,
      }),
      repeated: ({ sign, line }) => ({
        found: `the text of "${sign}" a second time`,
        expected: "one text for a note",
        fix: `give the note in line ${line} a name of its own, or delete it.`,
      }),
    },
    ja: {
      "no text": ({ sign, line }) => ({
        found: `「${sign}」に本文がありません`,
        expected: "注には本文が必要です",
        fix: `ファイルの末尾に「${sign}: 」で始まる段落として注の本文を書くか、${line} 行目から「${sign}」を削ってください。`,
      }),
      unused: ({ sign, line }) => ({
        found: `注「${sign}」がどこからも参照されていません`,
        expected: "本文からの参照が必要です",
        fix: `本文の該当箇所に「${sign}」と書くか、${line} 行目の注を削ってください。`,
      }),
      "in a note": ({ sign, line }) => ({
        found: `注の中に「${sign}」があります`,
        expected: "注の中に注は置けません",
        fix: `${line} 行目から「${sign}」を削ってください。`,
      }),
      repeated: ({ sign, line }) => ({
        found: `「${sign}」の本文が二つあります`,
        expected: "注の本文は一つだけです",
        fix: `${line} 行目の注に別の名前を付けるか、削ってください。`,
      }),
    },
  },
};

function judgeContent(content: DraftContent): Problem[] {
  return writtenDrafts(content).flatMap(judgeNotes);
}

function judgeNotes(draft: Draft): Problem[] {
  const problems: Problem[] = [];
  const referred = new Set<string>();
  const defined = new Map<string, FootnoteDefinition>();
  const inNotes = new Set<unknown>();
  const at = (node: Parameters<typeof placeOfNode>[1], key: keyof Cases, sign: string, section?: string) =>
    problems.push(problemAt(placeOfNode(draft.file, node), noteWrong, { key, values: { sign }, section }));
  const signOf = (identifier: string) => `[^${identifier}]`;
  walk(draft.tree, (node) => {
    if (node.type === "footnoteDefinition") {
      if (defined.has(node.identifier)) at(node, "repeated", signOf(node.identifier), "notes");
      else defined.set(node.identifier, node);
      walk(node, (inner) => {
        if (inner.type !== "footnoteReference") return;
        inNotes.add(inner);
        at(inner, "in a note", signOf(inner.identifier), "notes");
      });
    }
    if (node.type === "footnoteReference" && !inNotes.has(node)) referred.add(node.identifier);
    const lost = node.type === "text" ? /\[\^[^\]\s]+\]/.exec(node.value)?.[0] : undefined;
    if (lost) at(node, "no text", lost, "notes");
  });
  for (const [identifier, node] of defined)
    if (!referred.has(identifier)) at(node, "unused", signOf(identifier), "notes");
  return problems;
}
