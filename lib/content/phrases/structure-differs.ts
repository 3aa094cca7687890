import { authoritativeLocale } from "../../locales";
import type { Standing } from "../model/problem";
import type { Phrase, Wording } from "../model/wording";
import { howTyped, type PartName, partName } from "../phrases/part-names";
import { sectionEnd } from "../phrases/section-ends";

const standing: Phrase<Standing> = {
  zh: (at) => (typeof at === "string" ? `“${at}”` : sectionEnd.zh(at)),
  en: (at) => (typeof at === "string" ? `"${at}"` : sectionEnd.en(at)),
  ja: (at) => (typeof at === "string" ? `「${at}」` : sectionEnd.ja(at)),
};

/** Where the translations have a part, as `file:line`. */
type Holders = { holders: readonly string[] };

/** The words of `blocks-differ` and `items-differ`: what a translation or the original lacks, adds or has of another kind. */
export type StructureCases = {
  lacking: { standing: Standing; part: PartName; words: string; indented: boolean };
  "other kind": { part: PartName; instead: PartName; original: string };
  added: { part: PartName; words: string; original: string; originalLine: number };
  lost: Holders & { standing: Standing; part: PartName };
  "other kind in original": Holders & { part: PartName; instead: PartName };
};

export const structureWords: Wording<StructureCases> = {
  zh: {
    lacking: ({ standing: at, part, words, indented, line }) => ({
      found: `此处是${standing.zh(at)}`,
      expected: `前面应当有${partName.zh(part)}（“${words}”），与原文一致`,
      fix: `在第 ${line} 行之上加入${partName.zh(part)}${howTyped.zh(part)}的译文${indented ? "；它属于某一项，要缩进三个空格" : ""}。`,
    }),
    "other kind": ({ part, instead, original, line }) => ({
      found: `此处是${partName.zh(instead)}`,
      expected: `应当是${partName.zh(part)}，与原文一致`,
      fix: `把从第 ${line} 行开始的内容改成${partName.zh(part)}${howTyped.zh(part)}，或者修改 ${original}。`,
    }),
    added: ({ part, words, original, originalLine }) => ({
      found: `此处有${partName.zh(part)}（“${words}”）`,
      expected: "此处不应有内容，原文没有",
      fix: `如果它是上面一段的后半，请与上面合成一段；如果它属于上面的一项，请缩进三个空格；如果是新增的内容，请先加到 ${original} 第 ${originalLine} 行之上；如果多余，就删除。`,
    }),
    lost: ({ standing: at, part, holders, line }) => ({
      found: `此处是${standing.zh(at)}`,
      expected: `前面应当有${partName.zh(part)}，各译文都有`,
      fix: `在第 ${line} 行之上补回${partName.zh(part)}${howTyped.zh(part)}，或者从 ${holders.join("、")} 中删除。`,
    }),
    "other kind in original": ({ part, instead, holders, line }) => ({
      found: `此处是${partName.zh(part)}`,
      expected: `应当是${partName.zh(instead)}，与各译文一致`,
      fix: `把从第 ${line} 行开始的内容改成${partName.zh(instead)}${howTyped.zh(instead)}，或者修改 ${holders.join("、")}。`,
    }),
  },
  en: {
    lacking: ({ standing: at, part, words, indented, line }) => ({
      found: standing.en(at),
      expected: `${partName.en(part)} ("${words}") before it, as in ${authoritativeLocale}`,
      fix: `above line ${line}, add the translation of ${partName.en(part)}${howTyped.en(part)}${indented ? ", indented by three spaces since it belongs to an item" : ""}.`,
    }),
    "other kind": ({ part, instead, original, line }) => ({
      found: partName.en(instead),
      expected: `${partName.en(part)}, as in ${authoritativeLocale}`,
      fix: `make the passage that begins in line ${line} ${partName.en(part)}${howTyped.en(part)}, or correct ${original}.`,
    }),
    added: ({ part, words, original, originalLine }) => ({
      found: `${partName.en(part)} ("${words}")`,
      expected: `nothing here, as in ${authoritativeLocale}`,
      fix: `if it goes on with the passage above, join the two; if it belongs to the item above, indent it by three spaces; if it is new, add it above line ${originalLine} of ${original} first; if it is too much, delete it.`,
    }),
    lost: ({ standing: at, part, holders, line }) => ({
      found: standing.en(at),
      expected: `${partName.en(part)} before it, which every translation has`,
      fix: `above line ${line}, restore ${partName.en(part)}${howTyped.en(part)}, or delete it from ${holders.join(" and ")}.`,
    }),
    "other kind in original": ({ part, instead, holders, line }) => ({
      found: partName.en(part),
      expected: `${partName.en(instead)}, which every translation has`,
      fix: `make the passage that begins in line ${line} ${partName.en(instead)}${howTyped.en(instead)}, or change ${holders.join(" and ")}.`,
    }),
  },
  ja: {
    lacking: ({ standing: at, part, words, indented, line }) => ({
      found: `ここは${standing.ja(at)}です`,
      expected: `その前に、原文と同じく${partName.ja(part)}（「${words}」）が必要です`,
      fix: `${line} 行目の上に${partName.ja(part)}${howTyped.ja(part)}の訳文を加えてください${indented ? "。項目に属するので、半角スペース三つで字下げします" : ""}。`,
    }),
    "other kind": ({ part, instead, original, line }) => ({
      found: `ここは${partName.ja(instead)}です`,
      expected: `原文と同じく${partName.ja(part)}が必要です`,
      fix: `${line} 行目から始まる箇所を${partName.ja(part)}${howTyped.ja(part)}にするか、${original} を直してください。`,
    }),
    added: ({ part, words, original, originalLine }) => ({
      found: `ここに${partName.ja(part)}（「${words}」）があります`,
      expected: "原文のこの位置には何もありません",
      fix: `上の段落の続きなら一つの段落にまとめ、上の項目に属するなら半角スペース三つで字下げし、新しい内容なら先に ${original} の ${originalLine} 行目の上に加え、余分であれば削除してください。`,
    }),
    lost: ({ standing: at, part, holders, line }) => ({
      found: `ここは${standing.ja(at)}です`,
      expected: `その前に、どの訳文にもある${partName.ja(part)}が必要です`,
      fix: `${line} 行目の上に${partName.ja(part)}${howTyped.ja(part)}を戻すか、${holders.join("、")} から削ってください。`,
    }),
    "other kind in original": ({ part, instead, holders, line }) => ({
      found: `ここは${partName.ja(part)}です`,
      expected: `どの訳文とも同じく${partName.ja(instead)}が必要です`,
      fix: `${line} 行目から始まる箇所を${partName.ja(instead)}${howTyped.ja(instead)}にするか、${holders.join("、")} を直してください。`,
    }),
  },
};
