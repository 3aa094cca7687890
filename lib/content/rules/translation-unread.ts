import { authoritativeLocale, type Locale, locales, translatedLocales } from "../../locales";
import { type Draft, type DraftContent, type DraftDocument, textsOf } from "../model/draft";
import { startOf } from "../model/files";
import type { Place, Problem } from "../model/problem";
import { problemAt, type Rule } from "../model/rule";
import type { Phrase } from "../model/wording";
import { listedSection, sectionName } from "../phrases/section-names";
import { hashesIn, type OpenPart, openParts, type PartPair } from "../pins/part-pairs";
import { pinsAfterReading, writePins } from "../pins/pin-file";
import { changeExcerpt } from "../text/change-excerpt";
import { excerpt } from "../text/excerpt";
import { sectionText } from "../text/leaves";

/** How a text read before and reads now, as far as anybody knows; null where it is as it was. */
type Moved = { before: string; after: string } | "unknown" | null;

type Cases = {
  /** The part was read, and one or both of its texts have changed since. `typed` is the line to paste at `pinPlace`. */
  moved: { original: Moved; translation: Moved; locale: Locale; section: string; typed: string; pinPlace: Place };
  /** Parts that nobody has read in some language, and the whole file to paste. */
  unread: {
    parts: readonly { locale: Locale; ids: readonly string[] }[];
    path: string;
    written: boolean;
    text: string;
  };
  "no part": { id: string; ids: readonly string[] };
};

const movedSide: Phrase<{ locale: Locale; moved: Moved }> = {
  zh: ({ locale, moved }) =>
    moved === null ? "" : moved === "unknown" ? `${locale} 改过` : `${locale} 由“${moved.before}”改为“${moved.after}”`,
  en: ({ locale, moved }) =>
    moved === null
      ? ""
      : moved === "unknown"
        ? `${locale} has changed`
        : `${locale} read "${moved.before}" and now reads "${moved.after}"`,
  ja: ({ locale, moved }) =>
    moved === null
      ? ""
      : moved === "unknown"
        ? `${locale} が変わりました`
        : `${locale} は「${moved.before}」から「${moved.after}」に変わりました`,
};

function movedSides(language: "zh" | "en" | "ja", { original, translation, locale }: Cases["moved"]): string {
  const sides = [
    movedSide[language]({ locale: authoritativeLocale, moved: original }),
    movedSide[language]({ locale, moved: translation }),
  ].filter((side) => side !== "");
  return sides.join({ zh: "；", en: "; ", ja: "。" }[language]);
}

const listed = (parts: Cases["unread"]["parts"], mark: string, language: "zh" | "en" | "ja") =>
  parts.map(({ locale, ids }) => `${locale}.md: ${ids.map(listedSection[language]).join(mark)}`).join("; ");

/**
 * Wants every part of a translation to have been read beside its original as both stand now. A part that one of the two lacks is the
 * business of `section-missing`, its text that of `blocks-differ`.
 */
export const translationUnread: Rule<"translation-unread", Cases> = {
  id: "translation-unread",
  kind: "certain",
  mayWait: true,
  judge: judgeContent,
  guide: {
    zh: "这一部分的中文或译文改过，还没有人把两者对读，或者从来没有对读过。对读、改好，再照报告粘贴，见[上文](#译文与原文的对应)",
    en: "The Chinese or the translation of this part has changed and nobody has read the two side by side since, or nobody ever has. Read and mend them, then paste what the report gives, see [above](#pins-which-texts-were-read-side-by-side)",
    ja: "この部分の中国語か訳文が変わり、その後だれも読み合わせていないか、一度も読み合わせていません。読み合わせて直し、報告のとおりに貼り付けてください。[上の説明](#訳文と原文の対応)を見てください",
  },
  words: {
    zh: {
      moved: ({ typed, pinPlace, section, ...moved }) => ({
        found: `${sectionName.zh(section)}上次对读之后，${movedSides("zh", { typed, pinPlace, section, ...moved })}`,
        expected: "改后的文字应由人与另一种语言对读",
        fix: `对读两种语言；有不一致就先改好，再检查一次。一致之后，把 ${pinPlace.file} 第 ${pinPlace.line} 行改成：\n${typed}`,
      }),
      unread: ({ parts, path, text, written }) => ({
        found: `还没有人与原文对读过：${listed(parts, "、", "zh")}`,
        expected: "每一部分的译文都应由人与原文对读",
        fix: `对读并改好之后，${written ? `把 ${path} 的全部内容换成` : `新建 ${path}，内容如下`}：\n${text}`,
      }),
      "no part": ({ id, ids, line }) => ({
        found: `有“${id}”的记录，而这份文本没有这一部分`,
        expected: `只能有 ${ids.join("、")} 的记录`,
        fix: `删去从第 ${line} 行开始的“${id}”和它下面缩进的行。`,
      }),
    },
    en: {
      moved: ({ typed, pinPlace, section, ...moved }) => ({
        found: `a change in ${sectionName.en(section)} that nobody has read beside the other language yet: ${movedSides("en", { typed, pinPlace, section, ...moved })}`,
        expected: "that somebody reads the two texts side by side",
        fix: `read both; where they disagree, mend them first and check again. Once they say the same, make line ${pinPlace.line} of ${pinPlace.file} read:\n${typed}`,
      }),
      unread: ({ parts, path, text, written }) => ({
        found: `parts that nobody has read beside ${authoritativeLocale} yet: ${listed(parts, ", ", "en")}`,
        expected: `that somebody reads every part of a translation beside ${authoritativeLocale}`,
        fix: `read them and mend what is wrong; then ${written ? `replace all of ${path} by` : `make a new file ${path} with`}:\n${text}`,
      }),
      "no part": ({ id, ids, line }) => ({
        found: `a pin for "${id}", which is no part of this document`,
        expected: `pins for ${ids.join(", ")}`,
        fix: `delete "${id}" in line ${line} and the indented lines below it.`,
      }),
    },
    ja: {
      moved: ({ typed, pinPlace, section, ...moved }) => ({
        found: `${sectionName.ja(section)}が最後に読み合わされた後、${movedSides("ja", { typed, pinPlace, section, ...moved })}`,
        expected: "変わった文章は、もう一方の言語と読み合わせる必要があります",
        fix: `両方を読み合わせ、違いがあれば先に直してもう一度検査してください。同じ意味になったら、${pinPlace.file} の ${pinPlace.line} 行目を次のように直してください：\n${typed}`,
      }),
      unread: ({ parts, path, text, written }) => ({
        found: `原文とまだ読み合わされていない部分があります（${listed(parts, "、", "ja")}）`,
        expected: "訳文はどの部分も原文と読み合わせる必要があります",
        fix: `読み合わせて直したうえで、${written ? `${path} の内容をすべて次のものに置き換えてください` : `${path} を次の内容で新しく作ってください`}：\n${text}`,
      }),
      "no part": ({ id, ids, line }) => ({
        found: `この文書にない部分「${id}」の記録があります`,
        expected: `${ids.join("、")} の記録だけを書けます`,
        fix: `${line} 行目の「${id}」と、その下の字下げされた行を削ってください。`,
      }),
    },
  },
};

function judgeContent(content: DraftContent): Problem[] {
  return content.documents.flatMap((document) => {
    const open = openParts(document);
    return [
      ...unread(document, open),
      ...open.flatMap((part) => moved(content, document, part)),
      ...strayPins(document),
    ];
  });
}

/** Whether the text of every language could be read. */
function isWholeDocument({ drafts }: DraftDocument): boolean {
  return Object.keys(drafts).length === locales.length;
}

function moved(content: DraftContent, document: DraftDocument, { pair, pin, ...part }: OpenPart): Problem[] {
  const { locale } = pair.draft;
  if (pin === undefined) return [];
  const [was, is] = [hashesIn(pin), hashesIn(part.hashes)];
  const change = (draft: Draft, now: PartPair["original"], before: string, after: string): Moved => {
    if (before === after) return null;
    const earlier = content.earlierText(draft, part.id, before);
    return (earlier && changeExcerpt(sectionText(earlier.part), sectionText(now))) ?? "unknown";
  };
  const pinPlace = document.pins.placeOf([part.id, locale]);
  const { original, translation } = part;
  return [
    problemAt(translation.place, translationUnread, {
      key: "moved",
      values: {
        original: change(pair.original, original, was.original, is.original),
        translation: change(pair.draft, translation, was.translation, is.translation),
        locale,
        section: part.id,
        typed: `${" ".repeat(pinPlace.column - 1)}${locale}: ${part.hashes}`,
        pinPlace,
      },
      about: [part.id, locale, pin, part.hashes],
      see: [{ ...original.place, text: original.depth > 0 ? original.headingLine : excerpt(sectionText(original)) }],
      section: part.id,
    }),
  ];
}

function unread(document: DraftDocument, open: readonly OpenPart[]): Problem[] {
  // The file to paste holds every language: it is given once all of them can be read.
  if (!isWholeDocument(document)) return [];
  const parts = translatedLocales.flatMap((locale) => {
    const ids = open.flatMap(({ id, pair, pin }) => (pair.draft.locale === locale && pin === undefined ? [id] : []));
    return ids.length > 0 ? [{ locale, ids }] : [];
  });
  const [first] = parts;
  if (!first) return [];
  const { path, written } = document.pins;
  const isUnread = (id: string, locale: string) =>
    parts.some((part) => part.locale === locale && part.ids.includes(id));
  const text = writePins(pinsAfterReading(document, isUnread));
  const place = written ? startOf(path) : document.drafts[first.locale]?.placeOf(["title"]);
  if (!place) return [];
  const about = parts.flatMap(({ locale, ids }) => [locale, ...ids]);
  return [problemAt(place, translationUnread, { key: "unread", values: { parts, path, written, text }, about })];
}

function strayPins(document: DraftDocument): Problem[] {
  // A text that cannot be read may have any part.
  if (!isWholeDocument(document)) return [];
  const { pins, drafts } = document;
  const texts = Object.values(drafts);
  const ids = [...new Set(texts.flatMap((draft) => textsOf(draft).flatMap(({ id }) => id ?? [])))];
  return Object.keys(pins.value)
    .filter((id) => !ids.includes(id))
    .map((id) =>
      problemAt(pins.placeOf([id]), translationUnread, { key: "no part", values: { id, ids }, about: [id] }),
    );
}
