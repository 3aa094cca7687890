import { authoritativeLocale } from "../../locales";
import type { Phrase, Wording } from "../model/wording";
import { modalityKind } from "../phrases/modality-kinds";

/** The words of one kind of the vocabulary's table `modality`, as they stand in each text. */
type ModalCount = { kind: string; own: readonly string[]; original: readonly string[] };

/** Where and how the section is recorded as read: `typed` is the line, `besideLine` the line that it replaces or follows. */
export type ReadRecord = { typed: string; besideLine: number; how: "replace" | "add" | "begin" };

type Counted = { kind: string; words: readonly string[] };

const counted: Phrase<readonly Counted[]> = {
  zh: (counts) =>
    counts
      .map(({ kind, words }) =>
        words.length === 0
          ? `没有表示“${modalityKind.zh(kind)}”的词`
          : `表示“${modalityKind.zh(kind)}”的词有 ${words.length} 个（“${words.join("”“")}”）`,
      )
      .join("，"),
  en: (counts) =>
    counts
      .map(({ kind, words }) =>
        words.length === 0
          ? `no word of ${modalityKind.en(kind)}`
          : `${words.length} word${words.length === 1 ? "" : "s"} of ${modalityKind.en(kind)} ("${words.join('", "')}")`,
      )
      .join(" and "),
  ja: (counts) =>
    counts
      .map(({ kind, words }) =>
        words.length === 0
          ? `「${modalityKind.ja(kind)}」を表す語がありません`
          : `「${modalityKind.ja(kind)}」を表す語が ${words.length} 個あります（「${words.join("」「")}」）`,
      )
      .join("。"),
};

const own = (counts: readonly ModalCount[]) => counts.map(({ kind, own: words }) => ({ kind, words }));
const original = (counts: readonly ModalCount[]) => counts.map(({ kind, original: words }) => ({ kind, words }));

const recordIt: Phrase<ReadRecord> = {
  zh: ({ typed, besideLine, how }) =>
    how === "replace"
      ? `把第 ${besideLine} 行改成“${typed}”`
      : how === "add"
        ? `在第 ${besideLine} 行之下加一行“${typed}”`
        : `在第 ${besideLine} 行之下加两行“read:”和“${typed}”`,
  en: ({ typed, besideLine, how }) =>
    how === "replace"
      ? `make line ${besideLine} read "${typed}"`
      : how === "add"
        ? `add the line "${typed}" below line ${besideLine}`
        : `add the lines "read:" and "${typed}" below line ${besideLine}`,
  ja: ({ typed, besideLine, how }) =>
    how === "replace"
      ? `${besideLine} 行目を「${typed}」に直してください`
      : how === "add"
        ? `${besideLine} 行目の下に「${typed}」の行を加えてください`
        : `${besideLine} 行目の下に「read:」と「${typed}」の二行を加えてください`,
};

export const modalityDiffers: Wording<{
  differs: { counts: readonly ModalCount[]; record: ReadRecord };
  "record without section": { id: string };
  "record without need": { id: string };
}> = {
  zh: {
    differs: ({ counts, record }) => ({
      unexpected: `此处${counted.zh(own(counts))}`,
      expected: `原文${counted.zh(original(counts))}`,
      fix: `使各句意思一致；如果读过这一节、意思本来一致，就${recordIt.zh(record)}。`,
    }),
    "record without section": ({ id, line }) => ({
      unexpected: `read 之下有“${id}”，而没有这一节`,
      expected: "只能有会出现警告的节",
      fix: `删去第 ${line} 行；如果下面不再有内容，把“read:”一行也删去。`,
    }),
    "record without need": ({ id, line }) => ({
      unexpected: `read 之下有“${id}”，而这一节没有差异`,
      expected: "只能有会出现警告的节",
      fix: `删去第 ${line} 行；如果下面不再有内容，把“read:”一行也删去。`,
    }),
  },
  en: {
    differs: ({ counts, record }) => ({
      unexpected: counted.en(own(counts)),
      expected: `${counted.en(original(counts))}, as in ${authoritativeLocale}`,
      fix: `make the sentences say the same; if you have read the section and they do, ${recordIt.en(record)}.`,
    }),
    "record without section": ({ id, line }) => ({
      unexpected: `"${id}" under "read", which is no section`,
      expected: "only sections with a passage that would be a warning",
      fix: `delete line ${line}, and "read:" if nothing is left below it.`,
    }),
    "record without need": ({ id, line }) => ({
      unexpected: `"${id}" under "read", a section in which nothing differs`,
      expected: "only sections with a passage that would be a warning",
      fix: `delete line ${line}, and "read:" if nothing is left below it.`,
    }),
  },
  ja: {
    differs: ({ counts, record }) => ({
      unexpected: `ここには${counted.ja(own(counts))}`,
      expected: `原文には${counted.ja(original(counts))}`,
      fix: `各文の意味を揃えてください。節を読んで意味が同じであれば、${recordIt.ja(record)}。`,
    }),
    "record without section": ({ id, line }) => ({
      unexpected: `read の下の「${id}」という節はありません`,
      expected: "警告の出る節だけを書けます",
      fix: `${line} 行目を削ってください。下に何も残らなければ「read:」の行も削ります。`,
    }),
    "record without need": ({ id, line }) => ({
      unexpected: `read の下の「${id}」の節には異なるところがありません`,
      expected: "警告の出る節だけを書けます",
      fix: `${line} 行目を削ってください。下に何も残らなければ「read:」の行も削ります。`,
    }),
  },
};
