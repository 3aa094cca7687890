import { authoritativeLocale, type Locale, locales, translatedLocales } from "../../locales";
import { type Draft, type DraftContent, type DraftDocument, type DraftSection, partsOf } from "../model/draft";
import type { Place, Problem } from "../model/problem";
import { problemAt, type Rule } from "../model/rule";
import type { Phrase } from "../model/wording";
import { modalityKind } from "../phrases/modality-kinds";
import { pairOfHashes } from "../pins/section-pairs";
import { incomparableSections } from "../structure/section-differences";
import { leafAt, placeInLeaf } from "../text/leaves";
import { differingSentences, type ModalPassage, modalPassages } from "../text/modal-passages";
import type { ModalWord } from "../text/modality";
import { pairSentences, type Sentence, sentencesOf } from "../text/sentences";

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

type Cases = {
  differs: { counts: readonly ModalCount[]; record: ReadRecord };
  "record without section": { id: string };
  "record without need": { id: string };
};

/**
 * Wants each passage of a translation to hold as many words of each kind of the vocabulary's table `modality` (duty, refusal,
 * leave …) as the original: a "not" too many turns a sentence round. A difference is a warning until the front matter of the
 * translation records under `read` that the section was read and found right. A record that nothing needs is an error.
 */
export const modalityDiffers: Rule<"modality-differs", Cases> = {
  id: "modality-differs",
  kind: "to be read",
  judge: judgeContent,
  guide: {
    zh: "一段译文里表示义务、禁止、否定、许可等的词，比原文多或少，意思可能相反。对读后改正；若没有译错，把 Fix 给出的一行加到 `read`。只是看起来像的词，加进 `vocabulary.yaml` 里 `modality` 的 `except`",
    en: "A passage of a translation has more or fewer words that oblige, forbid, deny or allow than the original, and may say the opposite. Read both and mend it; if it is right, add the line that Fix gives to `read`. A word that only looks alike goes to `except` under `modality` in `vocabulary.yaml`",
    ja: "訳文の段落で、義務・禁止・否定・許可などを表す語が原文より多いか少なく、逆の意味かもしれません。読み比べて直してください。誤りでなければ、Fix の示す行を `read` に加えます。似ているだけの語は `vocabulary.yaml` の `modality` の `except` に加えます",
  },
  words: {
    zh: {
      differs: ({ counts, record }) => ({
        found: `此处${counted.zh(own(counts))}`,
        expected: `原文${counted.zh(original(counts))}`,
        fix: `使各句意思一致；如果读过这一节、意思本来一致，就${recordIt.zh(record)}。`,
      }),
      "record without section": ({ id, line }) => ({
        found: `read 之下有“${id}”，而没有这一节`,
        expected: "只能有会出现警告的节",
        fix: `删去第 ${line} 行；如果下面不再有内容，把“read:”一行也删去。`,
      }),
      "record without need": ({ id, line }) => ({
        found: `read 之下有“${id}”，而这一节没有差异`,
        expected: "只能有会出现警告的节",
        fix: `删去第 ${line} 行；如果下面不再有内容，把“read:”一行也删去。`,
      }),
    },
    en: {
      differs: ({ counts, record }) => ({
        found: counted.en(own(counts)),
        expected: `${counted.en(original(counts))}, as in ${authoritativeLocale}`,
        fix: `make the sentences say the same; if you have read the section and they do, ${recordIt.en(record)}.`,
      }),
      "record without section": ({ id, line }) => ({
        found: `"${id}" under "read", which is no section`,
        expected: "only sections with a passage that would be a warning",
        fix: `delete line ${line}, and "read:" if nothing is left below it.`,
      }),
      "record without need": ({ id, line }) => ({
        found: `"${id}" under "read", a section in which nothing differs`,
        expected: "only sections with a passage that would be a warning",
        fix: `delete line ${line}, and "read:" if nothing is left below it.`,
      }),
    },
    ja: {
      differs: ({ counts, record }) => ({
        found: `ここには${counted.ja(own(counts))}`,
        expected: `原文には${counted.ja(original(counts))}`,
        fix: `各文の意味を揃えてください。節を読んで意味が同じであれば、${recordIt.ja(record)}。`,
      }),
      "record without section": ({ id, line }) => ({
        found: `read の下の「${id}」という節はありません`,
        expected: "警告の出る節だけを書けます",
        fix: `${line} 行目を削ってください。下に何も残らなければ「read:」の行も削ります。`,
      }),
      "record without need": ({ id, line }) => ({
        found: `read の下の「${id}」の節には異なるところがありません`,
        expected: "警告の出る節だけを書けます",
        fix: `${line} 行目を削ってください。下に何も残らなければ「read:」の行も削ります。`,
      }),
    },
  },
};

function judgeContent(content: DraftContent): Problem[] {
  const incomparable = incomparableSections(content);
  return content.documents.flatMap((document) => {
    const original = document.drafts[authoritativeLocale];
    if (!original) return [];
    const isComparable = ({ draft, section }: Side) =>
      ![draft, original].some(({ file }) => incomparable.has(`${file} ${section.id}`));
    const judged = translatedLocales
      .flatMap((locale) => sidesOf(locale, document.drafts[locale], original))
      .map((side) => ({
        ...side,
        passages: modalPassages(side.locale, side.section, side.counterpart, content.vocabulary.modality),
      }));
    const needed = judged.filter((side) => side.passages.length > 0 || !isComparable(side));
    const open = needed.filter(
      (side) =>
        isComparable(side) &&
        recordsOf(side.draft).get(side.section.id ?? "") !== pairOfHashes(side.counterpart, side.section),
    );
    return [
      ...open.flatMap((side) => side.passages.map((passage) => warning(document, side, passage))),
      ...Object.values(document.drafts).flatMap((draft) =>
        [...recordsOf(draft).keys()]
          .filter((id) => !needed.some((side) => side.draft === draft && side.section.id === id))
          .map((id) => unneeded(draft, id)),
      ),
    ];
  });
}

function sidesOf(locale: Locale, draft: Draft | undefined, original: Draft): Side[] {
  if (!draft) return [];
  return partsOf(draft).flatMap((section) => {
    const counterpart = partsOf(original).find(({ id }) => id !== null && id === section.id);
    return counterpart ? [{ locale, draft, section, counterpart }] : [];
  });
}

/** A section of a translation and of the original. */
type Side = { locale: Locale; draft: Draft; section: DraftSection; counterpart: DraftSection };

function warning({ drafts }: DraftDocument, side: Side, passage: ModalPassage): Problem {
  const { section } = side;
  const sentences = differingSentences(passage);
  const { text, index } = sentences.own;
  const asWritten = (words: readonly ModalWord[]) => words.map(({ word }) => word);
  const counts = passage.differences.map(({ kind, own, original }) => ({
    kind,
    own: asWritten(own),
    original: asWritten(original),
  }));
  return problemAt(placeInLeaf(passage.own, text.slice(0, 8), index), modalityDiffers, {
    key: "differs",
    values: { counts, record: recordOf(side) },
    see: locales.flatMap((locale) => sentenceIn(drafts[locale], section, passage, sentences.original)),
    section: section.id ?? undefined,
  });
}

/** The sentence in the language of `draft` that goes with a sentence of the original. */
function sentenceIn(
  draft: Draft | undefined,
  { id }: DraftSection,
  { original }: ModalPassage,
  sentence: Sentence,
): (Place & { text: string })[] {
  const section = draft && partsOf(draft).find((other) => other.id === id);
  const leaf = section && leafAt(section, original.path);
  if (!leaf) return [];
  const pair = pairSentences(sentencesOf(original.text), sentencesOf(leaf.text)).find(
    (other) => other.original.index === sentence.index && other.original.text === sentence.text,
  );
  const { text, index } = pair?.translation ?? { text: leaf.text, index: 0 };
  return [{ ...placeInLeaf(leaf, text.slice(0, 8), index), text }];
}

/** What to type where, so that the section counts as read. */
function recordOf({ draft, section, counterpart }: Side): ReadRecord {
  const id = section.id ?? "";
  const typed = `  ${id}: ${pairOfHashes(counterpart, section)}`;
  const records = recordsOf(draft);
  const at = (how: ReadRecord["how"], ...path: string[]) => ({ typed, how, besideLine: draft.placeOf(path).line });
  if (records.has(id)) return at("replace", "read", id);
  return records.size > 0 ? at("add", "read") : at("begin", "updated");
}

/** The hashes that are recorded, by section. */
function recordsOf({ frontMatter }: Draft): Map<string, string> {
  return new Map("read" in frontMatter ? Object.entries(frontMatter.read) : []);
}

function unneeded(draft: Draft, id: string): Problem {
  const exists = partsOf(draft).some((section) => section.id === id);
  return problemAt(draft.placeOf(["read", id]), modalityDiffers, {
    key: exists ? "record without need" : "record without section",
    values: { id },
    severity: "error",
  });
}
