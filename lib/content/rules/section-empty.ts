import { authoritativeLocale, translatedLocales } from "../../locales";
import {
  type Draft,
  type DraftBlock,
  type DraftContent,
  type DraftDocument,
  type DraftSection,
  partsOf,
  sectionsOf,
  writtenDrafts,
} from "../model/draft";
import type { Place, Problem } from "../model/problem";
import { problemAt, type Rule } from "../model/rule";
import { visitBlocks } from "../model/tree";
import { headingWords } from "../numbering/labels";
import { excerpt } from "../text/excerpt";
import { blockLeaves, leafAt, leavesOf } from "../text/leaves";

type Cases = {
  document: null;
  section: { heading: string };
  item: { typed: string };
  /** `words` are what the original has in the cell. */
  cell: { words: string };
};

/** Wants text in every section, every item, and in a document that has no sections. */
export const sectionEmpty: Rule<"section-empty", Cases> = {
  id: "section-empty",
  kind: "certain",
  explains: { document: ["blocks-differ", "items-differ"] },
  judge: judgeContent,
  guide: {
    zh: "标题或编号之后没有文字。写上，或从三个文件里都删去",
    en: "A heading or a number without text. Write the text, or remove it from all three files",
    ja: "見出しや番号の後に文章がありません。書くか、三つのファイルすべてから削ってください",
  },
  words: {
    zh: {
      document: () => ({
        found: "这份文本没有正文",
        expected: "至少应有一段",
        fix: "在第二个“---”之下写正文，或者把两行“---”之间的内容全部换成“title: …”和“status: pending”两行。",
      }),
      section: ({ heading, line }) => ({
        found: `标题“${heading}”之下没有文字`,
        expected: "至少应有一段",
        fix: `在第 ${line} 行之下写正文，或者在每种语言里都删去这个标题。`,
      }),
      cell: ({ words, line }) => ({
        found: "表格的这一格是空的",
        expected: `应为“${words}”的译文`,
        fix: `在第 ${line} 行的这一格写上译文，或者在原文里也把它留空。`,
      }),
      item: ({ typed, line }) => ({
        found: `“${typed}”后面没有文字`,
        expected: "至少应有一个词",
        fix: `在第 ${line} 行写上文字，或者在每种语言里都删去这一行。`,
      }),
    },
    en: {
      document: () => ({
        found: "a document without text",
        expected: "at least one paragraph",
        fix: 'write the text below the second line of ---, or replace all between the two lines of --- by "title: …" and "status: pending".',
      }),
      section: ({ heading, line }) => ({
        found: `the heading "${heading}" with no text under it`,
        expected: "at least one paragraph",
        fix: `write the text below line ${line}, or delete the heading in every language.`,
      }),
      cell: ({ words, line }) => ({
        found: "an empty cell of a table",
        expected: `the translation of "${words}"`,
        fix: `write it into that cell of line ${line}, or empty the cell in ${authoritativeLocale}, too.`,
      }),
      item: ({ typed, line }) => ({
        found: `"${typed}" with no text behind it`,
        expected: "at least one word",
        fix: `write the text in line ${line}, or delete the line in every language.`,
      }),
    },
    ja: {
      document: () => ({
        found: "この文書には本文がありません",
        expected: "少なくとも一つの段落が必要です",
        fix: "二つ目の「---」の下に本文を書くか、二つの「---」の間をすべて「title: …」と「status: pending」の二行に置き換えてください。",
      }),
      section: ({ heading, line }) => ({
        found: `見出し「${heading}」の下に文章がありません`,
        expected: "少なくとも一つの段落が必要です",
        fix: `${line} 行目の下に本文を書くか、すべての言語からこの見出しを削ってください。`,
      }),
      cell: ({ words, line }) => ({
        found: "表のセルが空です",
        expected: `「${words}」の訳が必要です`,
        fix: `${line} 行目のそのセルに訳を書くか、原文のセルも空にしてください。`,
      }),
      item: ({ typed, line }) => ({
        found: `「${typed}」の後に文章がありません`,
        expected: "少なくとも一語が必要です",
        fix: `${line} 行目に文章を書くか、すべての言語からこの行を削ってください。`,
      }),
    },
  },
};

function judgeContent(content: DraftContent): Problem[] {
  return [...content.documents.flatMap(emptyCells), ...writtenDrafts(content).flatMap(judgeDraft)];
}

function judgeDraft(draft: Draft): Problem[] {
  return [
    ...(draft.parts.length === 0 ? judgeDocument(draft) : sectionsOf(draft).flatMap(judgeSection)),
    ...partsOf(draft).flatMap((section) =>
      emptyItems(section.blocks).map(({ typed, place }) =>
        problemAt(place, sectionEmpty, {
          key: "item",
          values: { typed },
          section: section.id ?? undefined,
        }),
      ),
    ),
  ];
}

/** A cell may be empty, but not where the original says something in it. */
function emptyCells({ drafts }: DraftDocument): Problem[] {
  const original = drafts[authoritativeLocale];
  if (!original) return [];
  return partsOf(original).flatMap((section) =>
    leavesOf(section)
      .filter(({ path, text }) => /\.\d+$/.test(path) && text.trim() !== "")
      .flatMap((leaf) =>
        translatedLocales.flatMap((locale) => {
          const draft = drafts[locale];
          const own = draft && partsOf(draft).find(({ id }) => id === section.id);
          const cell = own && leafAt(own, leaf.path);
          if (cell?.text.trim() !== "") return [];
          const see = [{ ...leaf.place, text: excerpt(leaf.text) }];
          return problemAt(cell.place, sectionEmpty, {
            key: "cell",
            values: { words: excerpt(leaf.text) },
            see,
            section: section.id ?? undefined,
          });
        }),
      ),
  );
}

function judgeDocument({ preamble }: Draft): Problem[] {
  if (!isEmpty(preamble.blocks)) return [];
  return [problemAt(preamble.place, sectionEmpty, { key: "document", section: preamble.id ?? undefined })];
}

function judgeSection({ blocks, parts, label, heading, place, id }: DraftSection): Problem[] {
  if (parts.length > 0 || !isEmpty(blocks)) return [];
  return [
    problemAt(place, sectionEmpty, {
      key: "section",
      values: { heading: headingWords(label, heading) },
      section: id ?? undefined,
    }),
  ];
}

/** What the site cannot show counts as text: it has a problem of its own. */
function isEmpty(blocks: readonly DraftBlock[]): boolean {
  return blocks.every(
    (block) => block.kind !== "unsupported" && blockLeaves([block], "").every(({ text }) => text.trim() === ""),
  );
}

/** The items, sub-items and entries that hold nothing, as typed. */
function emptyItems(blocks: readonly DraftBlock[]): { typed: string; place: Place }[] {
  const found: { typed: string; place: Place }[] = [];
  const add = (typed: string, place: Place, inner: readonly DraftBlock[]) => {
    // Of an empty item that holds empty ones, these are told.
    if (isEmpty(inner) && !inner.some(({ kind }) => kind === "list" || kind === "bullets"))
      found.push({ typed, place });
  };
  visitBlocks(blocks, (block) => {
    if (block.kind === "list") for (const part of block.parts) add(part.label, part.place, part.blocks);
    if (block.kind === "bullets") for (const item of block.items) add("-", item.place, item.blocks);
  });
  return found;
}
